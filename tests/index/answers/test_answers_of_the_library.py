"""What holds for the answers about every arrangement of the library, in every year and language."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.answering import Answers
from index.answers.facts import AnswerKind
from index.answers.when.named_times import named_times
from index.arrangements.filtering import in_force_between
from index.search.naming.name_table import read_name_table
from index.search.naming.names import StateNames
from index.search.search_index import WHOOSH_FOLDER
from index.words.scope_words import scope_word

ANY_YEARS = (1860, 1943, 1985, 2026)
ENGLISH = "who represents {0} in {1}"
IN_LANGUAGES = (
    "Wer vertritt die Interessen von {0} in {1}?",
    "Qui représente les intérêts de {0} en {1} ?",
    "¿Quién representa los intereses de {0} en {1}?",
    "Quem representa os interesses de {0} em {1}?",
    "من يمثل مصالح {0} في {1}؟",
    "Кто представляет интересы {0} в {1}?",
)


@pytest.fixture(scope="module")
def names(whole_library):
    return StateNames(whole_library.states(), table=read_name_table(whole_library.folder / WHOOSH_FOLDER))


@pytest.fixture(scope="module")
def answers(whole_library, names):
    periods = named_times(whole_library.periods())
    return Answers(whole_library.arrangements(), names, periods, whole_library.terms())


@pytest.fixture(scope="module")
def pairs(whole_library):
    """Return the names of represented state and host of every arrangement that names both, each pair once."""
    named = [(each.represented, each.host) for each in whole_library.arrangements()]
    return sorted({(one.name, other.name) for one, other in named if one.code and other.code})


@pytest.fixture(scope="module")
def in_english(answers, pairs):
    """Return the ids that the question in English names, by pair."""
    return {pair: _ids(answers.answer(ENGLISH.format(*pair))) for pair in pairs}


@pytest.fixture(scope="module")
def years(whole_library):
    """Return the years about which a card can be wrong, by pair: those at, before and after each of its dates."""
    found = {}
    for each in whole_library.arrangements():
        dates = [date for date in (each.start, each.end, each.as_of, *(stage.date for stage in each.stages)) if date]
        beside = {int(date[:4]) + step for date in dates for step in (-1, 0, 1)}
        found.setdefault((each.represented.name, each.host.name), set(ANY_YEARS)).update(beside)
    return found


def test_no_card_names_only_what_was_not_in_force_in_the_year_asked_about(answers, pairs, years):
    wrong = []
    for represented, host in pairs:
        for year in years[represented, host]:
            facts = answers.answer(f"who represented {represented} in {host} in {year}")
            if facts is None or facts.kind is AnswerKind.NONE:
                continue
            held = [in_force_between(each, f"{year}-01-01", f"{year}-12-31") for each in facts.arrangements]
            if all(known is False for known in held):
                wrong.append((represented, host, year))
    assert not wrong


def test_every_question_with_a_year_has_an_answer(answers, pairs):
    asked = [f"who represented {one} in {other} in {year}" for one, other in pairs for year in ANY_YEARS]
    assert not [text for text in asked if answers.answer(text) is None]


def test_a_sentence_names_only_states_of_its_arrangements_and_of_the_question(answers, names, pairs):
    strange = []
    for represented, host in pairs:
        text = f"who represents {represented} in {host}"
        answer = answer_in_words(answers.answer(text))
        parties = [party for each in answer.arrangements for party in (each.power, each.represented, each.host)]
        parties += [stage.by for each in answer.arrangements for stage in each.stages]
        scopes = " ".join(scope_word(scope) for each in answer.arrangements for scope in each.scope)
        known = {party.code for party in parties} | _codes(names, text) | _codes(names, scopes)
        strange += [(text, code) for code in _codes(names, answer.sentence, likeliest=True) - known]
    assert not strange


@pytest.mark.parametrize("pattern", IN_LANGUAGES)
def test_a_question_in_another_language_has_the_same_answer(answers, in_english, pattern):
    other = [pair for pair, ids in in_english.items() if _ids(answers.answer(pattern.format(*pair))) != ids]
    assert in_english
    assert not other


def test_both_ways_have_all_that_each_way_has(answers, in_english):
    both = {
        pair: {*_ids(answers.answer("who represents {0} in {1} and {1} in {0}".format(*pair)))} for pair in in_english
    }
    each = {pair: {*ids, *in_english.get(pair[::-1], ())} for pair, ids in in_english.items()}
    assert not [pair for pair in both if pair[0] != pair[1] and both[pair] != each[pair]]


def _ids(facts):
    return facts and [each.id for each in facts.arrangements]


def _codes(names, text, *, likeliest=False):
    found = [named.candidates[:1] if likeliest else named.candidates for named in names.world.find(text)]
    return {candidate.state.code for candidates in found for candidate in candidates}


@pytest.mark.parametrize("asked", ["Who represents {} interests?", "Qui représente les intérêts {} ?"])
def test_a_state_that_an_adjective_names_is_called_by_its_name_alone(answers, asked) -> None:
    for adjective in ("Palestinian", "Andorran", "palestiniens"):
        facts = answers.answer(asked.format(adjective))
        assert facts is None or ", :" not in answer_in_words(facts).sentence
        assert facts is None or "“”" not in answer_in_words(facts).sentence
