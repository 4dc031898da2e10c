"""Reaching, entrusting, succeeding and "where" tell the roles of states, in every language alike."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words


def ids(answers, text):
    facts = answers.answer(text)
    return [each.id for each in facts.arrangements] if facts else None


@pytest.mark.parametrize(
    "text",
    [
        "How can Ecuador reach Mexico?",
        "How does Ecuador communicate with Mexico?",
        "Wie kann Ecuador Mexiko erreichen?",
        "Wie kann Ecuador mit Mexiko in Kontakt treten?",
        "Comment l’Équateur peut-il joindre le Mexique ?",
        "Comment l’Équateur peut-il entrer en contact avec le Mexique ?",
        "¿Cómo puede Ecuador contactar con México?",
        "¿Cómo puede Ecuador comunicarse con México?",
        "Como pode o Equador contactar o México?",
        "Como pode o Equador entrar em contacto com o México?",
        "Как Эквадор может связаться с Мексикой?",
        "كيف يمكن للإكوادور الاتصال بالمكسيك؟",
        "كيف يمكن للإكوادور التواصل مع المكسيك؟",
    ],
)
def test_who_reaches_a_state_is_represented_in_it(whole_answers, text):
    assert ids(whole_answers, text) == ["ch-ec-mx"]


@pytest.mark.parametrize("text", ["How can Switzerland reach Iran?", "Wie kann die Schweiz Iran erreichen?"])
def test_who_reaches_a_state_is_not_taken_for_a_power(whole_answers, text):
    assert ids(whole_answers, text) == []


@pytest.mark.parametrize(
    "text",
    ["How do Iran and the US communicate?", "Wie kommunizieren Iran und die USA?", "How can Iran and the US talk?"],
)
def test_two_states_that_reach_each_other_are_asked_about_both_ways(whole_answers, text):
    assert {"ch-us-ir", "pk-ir-us"} <= set(ids(whole_answers, text) or ())


@pytest.mark.parametrize(
    "text",
    [
        "To which state did Mexico entrust its interests?",
        "To whom has Mexico entrusted its interests?",
        "Welchem Staat hat Mexiko seine Interessen anvertraut?",
        "Wem vertraute Mexiko seine Interessen an?",
        "À quel État le Mexique a-t-il confié ses intérêts ?",
        "À qui le Mexique a-t-il confié ses intérêts ?",
        "¿A qué Estado confió México sus intereses?",
        "¿A quién ha confiado México sus intereses?",
        "A que Estado confiou o México os seus interesses?",
        "A quem confiou o México os seus interesses?",
        "Кому Мексика доверила свои интересы?",
        "Какому государству поручила Мексика свои интересы?",
        "إلى من أسندت المكسيك رعاية مصالحها؟",
    ],
)
def test_who_entrusts_its_interests_is_represented(whole_answers, text):
    assert ids(whole_answers, text) == ids(whole_answers, "Who represents Mexico?")


@pytest.mark.parametrize(
    ("text", "power"),
    [
        ("Has Mexico entrusted its interests in Ecuador to Switzerland?", "CH"),
        ("Le Mexique a-t-il confié ses intérêts en Équateur à la Suisse ?", "CH"),
        ("¿Confió México sus intereses en Ecuador a Suiza?", "CH"),
    ],
)
def test_to_whom_interests_are_entrusted_is_the_power(whole_answers, text, power):
    assert {each.power.code for each in whole_answers.answer(text).arrangements} == {power}


@pytest.mark.parametrize(
    "text",
    [
        "Which mandates were entrusted to Sweden?",
        "Who has entrusted its interests to Sweden?",
        "Quels mandats ont été confiés à la Suède ?",
        "Quels États ont confié leurs intérêts à la Suède ?",
        "Mandats attribués à la Suède",
        "¿Qué Estados han confiado sus intereses a Suecia?",
    ],
)
def test_a_power_to_which_mandates_are_entrusted_is_no_host(whole_answers, text):
    assert ids(whole_answers, text) == ids(whole_answers, "Mandates of Sweden")


@pytest.mark.parametrize(
    "text",
    [
        "How can one reach Iran from the United States?",
        "Comment contacter l’Iran depuis les États-Unis ?",
        "Depuis Washington, comment joindre Téhéran ?",
        "¿Cómo contactar con Irán desde Estados Unidos?",
    ],
)
def test_a_state_is_reached_from_the_one_that_is_represented(whole_answers, text):
    assert ids(whole_answers, text) == ids(whole_answers, "Who represents the US in Iran?")


@pytest.mark.parametrize(
    "text",
    [
        "What happened between Mexico and Ecuador?",
        "Que s’est-il passé entre le Mexique et l’Équateur ?",
        "Mandate zwischen Mexiko und Ecuador",
        "Mandatos entre México y Ecuador",
        "Mandatos entre o México e o Equador",
        "Мандаты между Мексикой и Эквадором",
        "ماذا حدث بين المكسيك والإكوادور؟",
    ],
)
def test_what_is_between_two_states_is_between_them_both_ways(whole_answers, text):
    assert ids(whole_answers, text) == ids(whole_answers, "Who represents Mexico in Ecuador and Ecuador in Mexico?")


@pytest.mark.parametrize(
    "text",
    [
        "Whom did the Czech Republic succeed in Syria?",
        "Which power did the Czech Republic replace in Syria?",
        "Wen löste Tschechien in Syrien ab?",
        "Wem folgte Tschechien in Syrien?",
        "À qui la Tchéquie a-t-elle succédé en Syrie ?",
        "¿A quién sucedió Chequia en Siria?",
        "A quem sucedeu a Chéquia na Síria?",
        "Кого сменила Чехия в Сирии?",
    ],
)
def test_whom_a_power_succeeded_came_before_it(whole_answers, text):
    assert ids(whole_answers, text) == ids(whole_answers, "Who represented the US in Syria before the Czech Republic?")


def test_nobody_before_a_power_is_said_of_those_for_whom_it_acted(whole_answers):
    """Others acted in Cuba before Switzerland did, for others."""
    answer = answer_in_words(whole_answers.answer("À qui la Suisse a-t-elle succédé à Cuba ?"))
    assert answer.sentence == "The documents state none before Switzerland for the United States in Cuba."
    before = whole_answers.answer("Who came before Switzerland in France?")  # for one of the many there
    assert [each.id for each in before.found] == ["us-de-fr-1914"]


@pytest.mark.parametrize(
    "text",
    [
        "Where does Switzerland represent Iran?",
        "In which countries does Switzerland represent Iran?",
        "Wo vertritt die Schweiz Iran?",
        "In welchen Ländern hat die Schweiz den Iran vertreten?",
        "Où la Suisse représente-t-elle l’Iran ?",
        "Dans quels pays la Suisse représente-t-elle l’Iran ?",
        "¿Dónde representa Suiza a Irán?",
        "¿En qué países representa Suiza a Irán?",
        "Onde representa a Suíça o Irão?",
        "Em que países representa a Suíça o Irão?",
        "Где Швейцария представляет Иран?",
        "أين تمثل سويسرا إيران؟",
    ],
)
def test_where_asks_for_the_host_states(whole_answers, text):
    assert ids(whole_answers, text) == ids(whole_answers, "What mandates has Switzerland for Iran?")


@pytest.mark.parametrize(
    "text",
    [
        "In how many countries does Switzerland represent Iran?",
        "In wie vielen Ländern vertritt die Schweiz den Iran?",
        "Dans combien de pays la Suisse représente-t-elle l’Iran ?",
        "¿En cuántos países representa Suiza a Irán?",
        "Em quantos países representa a Suíça o Irão?",
        "В скольких странах Швейцария представляет Иран?",
        "في كم دولة تمثل سويسرا إيران؟",
    ],
)
def test_in_how_many_countries_counts_host_states(whole_answers, text):
    answer = answer_in_words(whole_answers.answer(text))
    hosts = {each.host.code for each in answer.arrangements}
    assert answer.number == len(hosts) > 3
    assert f" in {len(hosts)} host states: " in answer.sentence


@pytest.mark.parametrize(
    "text",
    [
        "Hormis à Cuba, où la Suisse a-t-elle représenté les États-Unis ?",
        "Où, hormis à Cuba, la Suisse a-t-elle représenté les États-Unis ?",
    ],
)
def test_who_acts_after_what_is_left_out_is_not_left_out_too(whole_answers, text):
    """French "où" is no "ou", and a comma before the subject of a verb joins it to no list."""
    found = whole_answers.answer(text).found
    assert {(each.power.code, each.represented.code) for each in found} == {("CH", "US")}
    assert "CU" not in {each.host.code for each in found}
