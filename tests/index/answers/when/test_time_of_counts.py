"""A time belongs to the mandates that are counted or denied, never to the documents; nothing is counted as none."""

from __future__ import annotations

import re

import pytest

from index.answers.answer_words import answer_in_words
from index.arrangements.stages import took_effect
from index.model import Status
from index.words.wording import parties_in_sentence
from tests.index.answers.test_contradicted import LANGUAGES

TIMES = ("today", "in 1943", "before 1850", "since 1940", "from 1939 to 1945", "in the Second World War")
QUESTIONS = (
    "How many mandates did {0} hold {1}?",
    "Which mandates of {0} began {1}?",
    "How many states did {0} represent {1}?",
    "Which powers represented {0} {1}?",
    "In which countries did {0} represent others {1}?",
    "Did {0} represent Ecuador in Kenya {1}?",
)
# How sentences on the documents begin in each language, with a time before them.
ABOUT_DOCUMENTS = {
    "en": r"[,:] the documents",
    "de": r"\w+ nennen die Dokumente",
    "es": r", los documentos",
    "fr": r", les documents",
    "pt": r", os documentos",
    "ru": r"^(?!В документах).*? в документах",
    "ar": r"، (لا )?تذكر الوثائق",
}


@pytest.fixture(scope="module")
def counted(whole_library, whole_answers):
    """Return the answers about every power at every time."""
    powers = sorted({each.power.name for each in whole_library.arrangements() if each.power.code})
    asked = [question.format(power, time) for question in QUESTIONS for time in TIMES for power in powers]
    answers = [answer for text in asked if (answer := whole_answers.answer(text))]
    assert len(answers) > len(asked) / 2
    return answers


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_time_is_told_of_the_documents(counted, spoken, language: str) -> None:
    of_documents = re.compile(ABOUT_DOCUMENTS[language])
    told = [answer_in_words(facts).sentence for facts in counted if not facts.question.anchor]
    assert [sentence for sentence in told if of_documents.search(sentence)] == []


def test_no_time_is_told_of_the_documents_in_english(counted) -> None:
    of_documents = re.compile(ABOUT_DOCUMENTS["en"])
    assert [told for facts in counted if of_documents.search(told := answer_in_words(facts).sentence)] == []


def test_what_began_did_so_once(counted) -> None:
    begun = [answer_in_words(facts).sentence for facts in counted if facts.question.event]
    assert any(" began " in sentence for sentence in begun)
    assert [sentence for sentence in begun if "at some time" in sentence] == []


def test_what_was_only_planned_is_no_perhaps(counted) -> None:
    planned = [facts for facts in counted if any(not took_effect(each.stages) for each in facts.undecided)]
    told = [(facts, answer_in_words(facts).sentence) for facts in planned]
    perhaps = [(facts, words) for facts, words in told if ": perhaps " in words]
    assert perhaps
    for facts, words in perhaps:
        named = words.partition(";")[0]
        only = [parties_in_sentence(each) for each in facts.undecided if not took_effect(each.stages)]
        assert [parties for parties in only if parties in named] == []


def test_none_is_no_number(counted) -> None:
    assert [told for facts in counted if re.search(r"\b0 ", told := answer_in_words(facts).sentence)] == []


def test_a_war_is_told_by_its_name(counted) -> None:
    in_the_war = [facts for facts in counted if facts.question.when and "War" in facts.question.when.shown]
    assert in_the_war
    told = [answer_in_words(facts).sentence for facts in in_the_war if not facts.unknown]
    assert [sentence for sentence in told if "uring the Second World War" not in sentence] == []


def test_what_could_never_have_counted_is_not_said_to_be_left_out(counted) -> None:
    today = [facts for facts in counted if facts.question.when and not facts.question.when.shown]
    assert today
    assert [each.id for facts in today for each in facts.uncounted if each.status is Status.NEVER] == []
