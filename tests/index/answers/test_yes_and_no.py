"""Questions that ask whether a power represents a state: by their verb first, by a question mark, in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from index.answers.answer_words import answer_in_words
from index.answers.cues import Cue
from index.answers.question import Asked
from index.answers.vocabularies import VOCABULARIES
from index.model import Status
from index.words.language import ENGLISH, speak
from index.words.wording import name_in_sentence
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import locale_name
from viewer.settings.translated_language import load_language

WHETHER = [
    ("ar", "هل تمثل {power:nom} مصالح {represented:of} في {host:nom}؟"),
    ("de", "Vertritt {power:nom} {represented:acc} {host:in}?"),
    ("es", "¿Representa {power:nom} {represented:to} {host:in}?"),
    ("fr", "{power:nom} représente-t-elle {represented:nom} {host:in} ?"),
    ("fr", "Est-il vrai que {power:nom} représente {represented:nom} {host:in} ?"),
    ("de", "Stimmt es, dass {power:nom} {represented:acc} {host:in} vertritt?"),
    ("es", "¿Es verdad que {power:nom} representa {represented:to} {host:in}?"),
    ("ar", "هل صحيح أن {power:nom} تمثل مصالح {represented:of} في {host:nom}؟"),
    ("pt", "{power:nom} representa os interesses {represented:of} {host:in}?"),
    ("pt", "Representa {power:nom} os interesses {represented:of} {host:in}?"),
    ("pt", "Será que {power:nom} representa {represented:nom} {host:in}?"),
    ("ru", "Представляет ли {power:nom} интересы {represented:of} {host:in}?"),
    ("ru", "{power:nom} представляет интересы {represented:of} {host:in}?"),
    ("ru", "Правда ли, что {power:nom} представляет интересы {represented:of} {host:in}?"),
]
WAS_A_POWER = [
    ("ar", "هل كانت {power:nom} دولة حامية؟"),
    ("de", "War {power:nom} Schutzmacht?"),
    ("es", "¿Fue {power:nom} potencia protectora?"),
    ("fr", "{power:nom} a-t-elle déjà été puissance protectrice ?"),
    ("pt", "{power:nom} foi a potência protetora?"),
    ("pt", "Foi {power:nom} potência protetora?"),
    ("ru", "Была ли {power:nom} державой-покровительницей?"),
    ("ru", "{power:nom} была державой-покровительницей?"),
]
# A question in the past, and whether "yes" may stand before its answer.
TENSES = {
    "A Suíça representou os EUA em Cuba?": True,
    "A Suíça representa os EUA em Cuba?": False,
    "A Suíça representa os EUA em Cuba": False,
    "A Roménia representa a França na Síria?": False,
    "Does Romania represent France in Syria?": False,
    "Quem representou os EUA em Cuba?": False,
    "Представляла ли Швейцария США на Кубе?": True,
    "Представляет ли Швейцария США на Кубе?": False,
    "Первой ли Швейцария представляла США на Кубе?": False,
    "Vertrat die Schweiz die USA in Kuba?": True,
    "Vertritt die Schweiz die USA in Kuba?": False,
    "A Suíça representou os EUA em Cuba brilhantemente?": False,
    "Does Switzerland faultlessly represent the US in Iran?": False,
    "Представлены ли США в Иране Швейцарией?": True,
    "La Suisse a-t-elle représenté les États-Unis à Cuba ?": True,
    "La Suisse avait-elle représenté les États-Unis à Cuba ?": True,
    "La Suisse fut-elle la puissance protectrice des États-Unis à Cuba ?": True,
    "Les États-Unis étaient-ils représentés par la Suisse à Cuba ?": True,
    "Les États-Unis ont-ils déjà représenté le Japon ?": True,
    "La Suisse représente-t-elle les États-Unis à Cuba ?": False,
    "Sind die USA in Kuba von der Schweiz vertreten worden?": True,
    "A Suíça já representou os Estados Unidos?": True,
    "Is Sweden a protecting power?": True,
    "Has Sweden ever been a protecting power?": True,
}
# What is over is denied of today, and affirmed to be over; what is in force is neither.
OVER = {
    "Does Switzerland represent Cuba?": "No.",
    "Vertritt die Schweiz Kuba?": "No.",
    "La Suisse représente-t-elle Cuba ?": "No.",
    "¿Representa Suiza a Cuba?": "No.",
    "A Suíça representa Cuba?": "No.",
    "Швейцария представляет Кубу?": "No.",
    "هل تمثل سويسرا كوبا؟": "No.",
    "Is Cuba represented by Switzerland?": "No.",
    "Does Switzerland still represent Cuba?": "No.",
    "Is it true that Switzerland no longer represents Cuba?": "Right, no longer.",
    "Vertritt die Schweiz Kuba nicht mehr?": "Right, no longer.",
    "Stimmt es, dass die Schweiz Kuba nicht mehr vertritt?": "Right, no longer.",
    "Est-il vrai que la Suisse ne représente plus Cuba ?": "Right, no longer.",
    "La Suisse ne représente-t-elle plus Cuba ?": "Right, no longer.",
    "¿Es verdad que Suiza ya no representa a Cuba?": "Right, no longer.",
    "É verdade que a Suíça já não representa Cuba?": "Right, no longer.",
    "Правда ли, что Швейцария больше не представляет Кубу?": "Right, no longer.",
    "هل صحيح أن سويسرا لم تعد تمثل كوبا؟": "Right, no longer.",
    "Does Switzerland no longer represent the US?": "Still in force.",
    "Vertritt die Schweiz die USA nicht mehr?": "Still in force.",
    "Does Switzerland represent the US in Venezuela?": "No.",
    "¿Representa Suiza a Ucrania en Rusia?": "No.",
    "A Suíça alguma vez representou a Ucrânia na Rússia?": "No.",
    "Who represents Ukraine in Russia?": "No mandate is known to have been in force.",
    "What happened to the Swiss mandate for Ukraine in Russia?": "It was proposed that Switzerland represent",
}
# Whether one power came after another is not stated; a denial would name the wrong one.
FOLLOWED = (
    "Did Poland replace Belgium in Iraq?",
    "Löste Polen Belgien im Irak ab?",
    "La Pologne a-t-elle remplacé la Belgique en Irak ?",
    "¿Sucedió Polonia a Bélgica en Irak?",
    "A Polónia substituiu a Bélgica no Iraque?",
    "Сменила ли Польша Бельгию в Ираке?",
)
# Who holds an office is not looked up; such words are no misspelled embassies.
OFFICES = (
    "Quem é o embaixador suíço no Irão?",
    "Quem é o embaixador de Portugal no Irão?",
    "Qui est l’ambassadeur du Portugal en Iran ?",
    "¿Quién es el embajador de Portugal en Irán?",
    "Wer ist der Botschafter Portugals im Iran?",
    "Кто посол России в Иране?",
)
# What another power did is no "no".
OF_ANOTHER = ("Did Norway represent the US in Cuba?", "A Noruega representou os EUA em Cuba?")


@pytest.fixture
def spoken(language) -> Iterator[None]:
    """Speak the language of a test, in which names are declined."""
    before = speak(load_language(language, QLocale(locale_name(language)), ROOT / "resources" / "translations"))
    yield
    speak(before)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize(("language", "pattern"), WHETHER)
def test_whether_a_power_represents_is_answered_with_yes(whole_library, whole_answers, language, pattern) -> None:
    current = [each for each in whole_library.arrangements() if each.status is Status.CURRENT and each.host.code]
    wrong = []
    for each in current:
        named = {role: name_in_sentence(getattr(each, role)) for role in ("power", "represented", "host")}
        facts = whole_answers.answer(text := pattern.format(**named))
        if not facts or facts.question.asked is not Asked.WHETHER or each not in facts.found:
            wrong.append(text)
    assert current
    assert wrong == []


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize(("language", "pattern"), WAS_A_POWER)
def test_whether_a_state_was_a_power_is_answered_by_what_it_did(
    whole_library, whole_answers, language, pattern
) -> None:
    """Not by what others did for it; what a state of another time did is told, but without a "yes"."""
    every = whole_library.arrangements()
    states = {party for each in every for party in (each.power, each.represented) if party.code}
    wrong = []
    for state in states:
        facts = whole_answers.answer(text := pattern.format(power=name_in_sentence(state)))
        told_without_yes = facts and facts.reread and facts.question.asked is not Asked.WHETHER
        if facts and not told_without_yes and any(each.power != state for each in facts.found):
            wrong.append(text)
    assert states
    assert wrong == []


@pytest.mark.parametrize("text", TENSES)
def test_yes_is_said_of_the_time_of_the_verb(whole_answers, text) -> None:
    before = speak(ENGLISH)
    facts = whole_answers.answer(text)
    answer = answer_in_words(facts) if facts else None
    speak(before)
    said = answer is not None and (answer.sentence.startswith("Yes."), answer.summary.startswith("Yes."))
    assert said in {(True, True)} if TENSES[text] else said in {False, (False, False)}


@pytest.mark.parametrize("text", OVER)
def test_no_is_said_of_what_is_over_and_of_what_never_was(whole_answers, text) -> None:
    before = speak(ENGLISH)
    answer = answer_in_words(whole_answers.answer(text))
    speak(before)
    assert (answer.sentence.startswith(OVER[text]), answer.summary.startswith(OVER[text])) == (True, True)


@pytest.mark.parametrize("text", FOLLOWED)
def test_whether_a_power_followed_another_is_not_answered(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize("text", OFFICES)
def test_who_holds_an_office_is_not_answered(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize("text", OF_ANOTHER)
def test_a_mandate_of_another_power_is_no_denial(whole_answers, text) -> None:
    before = speak(ENGLISH)
    said = answer_in_words(whole_answers.answer(text)).sentence
    speak(before)
    assert said.startswith("The documents state no arrangement by Norway")


def test_the_instrumental_beside_a_passive_names_the_power(whole_answers) -> None:
    found = whole_answers.answer("Где США представлены Швейцарией?").found
    assert {(each.power.code, each.represented.code) for each in found} == {("CH", "US")}


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=lambda each: each.language)
def test_verbs_of_the_past_mean_something_else_besides_and_are_no_present(vocabulary) -> None:
    past = {cues for cues in vocabulary.cues.values() if Cue.PAST in cues}
    assert past
    assert all(len(cues) > 1 and Cue.PRESENT not in cues for cues in past)


@pytest.mark.parametrize(
    "text",
    [
        "Where does Switzerland still represent Iran?",
        "Wo vertritt die Schweiz noch den Iran?",
        "Dans quel pays la Suisse représente-t-elle encore l'Iran ?",
        "¿Dónde representa todavía Suiza a Irán?",
        "Onde a Suíça ainda representa o Irão?",
        "Где Швейцария ещё представляет Иран?",
        "أين ما زالت سويسرا تمثل إيران؟",
    ],
)
def test_where_something_is_still_so_is_no_yes(whole_answers, text):
    assert whole_answers.answer(text).question.asked is not Asked.WHETHER


def test_what_fits_in_two_ways_is_told_once(whole_answers):
    told = answer_in_words(whole_answers.answer("Hat die Schweiz 2008 Russland oder Georgien vertreten?")).sentence
    assert told.count("Switzerland") == 1
