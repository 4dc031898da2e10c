"""Who had the most or the fewest: against what each one is told to have, in every language, and what is not ranked."""

from __future__ import annotations

from collections import defaultdict

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.question import Role, Superlative
from index.answers.rankings.standings import places
from index.answers.selecting import party_of
from index.arrangements.relations import is_doubtful
from index.arrangements.stages import took_effect
from index.model import Status

_P, _R, _H = Role.POWER, Role.REPRESENTED, Role.HOST
_MANDATES, _STATES, _REPRESENTED, _HOSTS = (
    Superlative(role=_P),
    Superlative(role=_P, wanted=_R),
    Superlative(role=_R),
    Superlative(role=_H),
)
_FOR_STATES = [
    "Who represented the United States most often in the Second World War?",
    "Wer vertrat die Vereinigten Staaten im Zweiten Weltkrieg am häufigsten?",
    "Qui a représenté le plus souvent les États-Unis pendant la Seconde Guerre mondiale ?",
    "¿Quién representó más veces a Estados Unidos en la Segunda Guerra Mundial?",
    "Quem representou mais vezes os Estados Unidos na Segunda Guerra Mundial?",
    "Кто чаще всего представлял США во время Второй мировой войны?",
    "أي دولة مثلت الولايات المتحدة في الحرب العالمية الثانية أكثر من غيرها؟",
]
_QUESTIONS = [
    *((text, _MANDATES) for text in _FOR_STATES),
    ("Qual o país que mais representou Israel?", _MANDATES),
    ("¿Qué país representó más a Israel?", _MANDATES),
    ("أي دولة رعت أكبر عدد من المصالح؟", _MANDATES),
    ("Which protecting power had the most mandates?", _MANDATES),
    ("Who had the most mandates in the Second World War?", _MANDATES),
    ("In 1943, which country had the most mandates?", _MANDATES),
    ("Which state represented the most countries during WWI?", _STATES),
    ("who was represented most often", _REPRESENTED),
    ("In which country were the most mandates?", _HOSTS),
    ("Which state had the most protecting powers?", Superlative(role=_R, wanted=_P)),
    ("Which protecting power had the fewest mandates?", Superlative(role=_P, fewest=True)),
    ("Who has the most mandates?", Superlative(role=_P, of_now=True)),
    ("Welche Schutzmacht hatte die meisten Mandate?", _MANDATES),
    ("Welche Schutzmacht hat im Zweiten Weltkrieg die meisten Mandate gehabt?", _MANDATES),
    ("Wer vertrat 1943 die meisten Länder?", _STATES),
    ("Wer wurde am häufigsten vertreten?", _REPRESENTED),
    ("In welchem Land gab es die meisten Mandate?", _HOSTS),
    ("Quel pays a eu le plus de mandats ?", _MANDATES),
    ("Quelle puissance protectrice a exercé le plus de mandats en 1943 ?", _MANDATES),
    ("Quel État a représenté le plus de pays ?", _STATES),
    ("Qui a été le plus souvent représenté ?", _REPRESENTED),
    ("Dans quel pays y a-t-il eu le plus de mandats ?", _HOSTS),
    ("¿Qué país ha tenido más mandatos?", _MANDATES),
    ("¿Quién tuvo más mandatos en la Segunda Guerra Mundial?", _MANDATES),
    ("¿Quién representó a más países?", _STATES),
    ("¿Quién fue representado más veces?", _REPRESENTED),
    ("¿En qué país hubo más mandatos?", _HOSTS),
    ("Que país teve mais mandatos?", _MANDATES),
    ("Quem representou mais países em 1943?", _STATES),
    ("Quem foi representado mais vezes?", _REPRESENTED),
    ("Em que país houve mais mandatos?", _HOSTS),
    ("У кого было больше всего мандатов?", _MANDATES),
    ("У какой страны в 1943 году было больше всего мандатов?", _MANDATES),
    ("Кто представлял больше всего стран?", _STATES),
    ("Чьи интересы чаще всего представляли?", _REPRESENTED),
    ("В какой стране было больше всего мандатов?", _HOSTS),
    ("أكثر دولة تولت تكليفات", _MANDATES),
    ("أي دولة كان لها أكثر التكليفات في 1943؟", _MANDATES),
    ("أي دولة مثلت أكثر عدد من الدول؟", _STATES),
    ("ما أكثر دولة تم تمثيلها؟", _REPRESENTED),
    ("في أي دولة كانت أكثر التكليفات؟", _HOSTS),
]


@pytest.mark.parametrize(("text", "ranking"), _QUESTIONS)
def test_what_is_ranked_is_understood_in_each_language(whole_answers, text, ranking):
    answer = whole_answers.answer(text)
    assert answer.question.ranking == ranking
    first = {party_of(each, ranking.role).code for each in answer.arrangements}
    assert first == {state.code for state in places(answer.found, ranking)[0].states}


@pytest.mark.parametrize("role", [_P, _R, _H])
@pytest.mark.parametrize("wanted", [None, _P, _R, _H])
def test_all_are_ranked_by_what_took_effect_and_is_borne_out(whole_library, whole_answers, role, wanted):
    having = defaultdict(set)
    for each in whole_library.arrangements():
        sound = took_effect(each.stages) and not is_doubtful(each) and each.status is not Status.NEVER
        if sound and party_of(each, role).code:
            having[party_of(each, role).code].add(party_of(each, wanted).code if wanted else each.id)
    numbers = {code: len(counted - {"", None}) for code, counted in having.items()}
    found = whole_answers.answer("Which protecting power had the most mandates?").found
    ranked = places(found, Superlative(role=role, wanted=wanted))
    assert {state.code: place.number for place in ranked for state in place.states} == {
        code: number for code, number in numbers.items() if number
    }
    assert [place.number for place in ranked] == sorted({*numbers.values()} - {0}, reverse=True)


@pytest.mark.parametrize("time", ["in 1917", "in 1943", "in 1985", "in the Second World War", "today"])
@pytest.mark.parametrize("counted", ["mandates", "states"])
def test_each_has_as_many_as_a_question_for_its_number_tells(whole_answers, time, counted):
    asked = "Who had the most mandates {}?" if counted == "mandates" else "Who represented the most countries {}?"
    single = (
        "How many mandates did {0} have {1}?" if counted == "mandates" else "How many states did {0} represent {1}?"
    )
    answer = whole_answers.answer(asked.format(time))
    for place in places(answer.found, answer.question.ranking)[:3]:
        for state in place.states:
            facts = whole_answers.answer(single.format(state.name, time))
            assert len(facts.wanted or facts.found) == place.number, state.name


def test_the_first_three_are_told_and_what_is_not_counted(whole_answers):
    answer = answer_in_words(whole_answers.answer("Quem representou mais países em 1943?"))
    assert answer.sentence.startswith(
        "According to the documents, 8 states were represented in 1943; protecting powers with the most: "
        "Switzerland (7), then Spain (3), then Australia, Portugal, Sweden and the United Kingdom (1 each). 36 more "
    )
    assert "Not counted: " in answer.sentence
    assert answer.sentence.endswith("over 200 mandates for 35 states for the whole Second World War.")
    assert answer.number is None


def test_a_gap_is_told_where_it_concerns_the_time(whole_answers):
    told = [whole_answers.answer(f"Who had the most mandates {time}?").gap for time in ("in 1917", "in 1943", "")]
    assert list(map(bool, told)) == [False, True, True]


def test_who_asks_in_the_present_is_told_those_of_today_and_of_all_times(whole_answers):
    sentence = answer_in_words(whole_answers.answer("Welche Schutzmacht hat die meisten Mandate?")).sentence
    assert sentence.count("protecting powers with the most: Switzerland") == 2
    assert "in force today" in sentence.partition(";")[0]


def test_a_ranking_goes_on_for_another_time(whole_answers):
    before = "Who had the most mandates in 1917?"
    assert whole_answers.answer("and in 1943?", before).question.ranking == Superlative(role=_P)
    assert whole_answers.answer("and Sweden?", before) is None


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("de", "; Schutzmächte mit den meisten: die Schweiz (21), dann Spanien (3), dann "),
        ("fr", "puissances protectrices qui en ont le plus\u00a0: la Suisse (21), puis l’Espagne (3), puis "),
        ("es", "; potencias protectoras con más: Suiza (21), después España (3), después "),
        ("pt", "; potências protetoras com mais: a Suíça (21), depois a Espanha (3), depois "),
        ("ru", "; державы-покровительницы с наибольшим числом: Швейцария (21), затем Испания (3), затем "),
        ("ar", "؛ الدول الحامية التي لها أكبر عدد: سويسرا (٢١)، ثم إسبانيا (٣)، ثم "),
    ],
)
@pytest.mark.usefixtures("spoken")
def test_a_ranking_is_told_in_each_language(whole_answers, first):
    assert first in answer_in_words(whole_answers.answer("Who had the most mandates in 1943?")).sentence


@pytest.mark.parametrize(
    "text",
    [
        "Which power had the most important mandates?",
        "Which is the most famous mandate?",
        "Who had more mandates than Sweden?",
        "Which power had the most mandates, Sweden or Switzerland?",
        "Who had the most mandates after Switzerland?",
        "Which power had the most mandates refused?",
        "Why did Switzerland have the most mandates?",
        "Who had the most mandates under Obama?",
        "Which states did Switzerland represent the most?",
        "Wer hatte die meisten Soldaten?",
        "Welche Schutzmacht hatte die wichtigsten Mandate?",
        "Quel pays a eu les mandats les plus importants ?",
        "¿Qué país tuvo los mandatos más importantes?",
        "¿Quién tuvo más mandatos que Suecia?",
        "Que país teve mais mandatos do que a Suécia?",
        "У кого было больше мандатов, чем у Швеции?",
        "أي دولة كان لها تكليفات أكثر من السويد؟",
    ],
)
def test_what_asks_for_more_than_a_number_is_not_ranked(whole_answers, text):
    assert whole_answers.answer(text) is None
