"""The lists written by hand agree with the facts of the library, and are answered no worse than is kept."""

from collections import Counter

from index.search.searcher import Searcher
from tests.relevance import hand_written
from tests.relevance.bars import SLACK, bars, broken
from tests.relevance.hand_written import asked
from tests.relevance.measure import counted, put, table
from tests.relevance.truth import Truth
from viewer.settings.language_service import LANGUAGES


def test_every_language_has_sixty_questions_of_its_own() -> None:
    assert Counter(one.language for one in asked()) == dict.fromkeys(LANGUAGES, 60)
    assert len({one.text for one in asked()}) == 60 * len(LANGUAGES)


def test_the_answers_are_among_those_that_the_facts_give(truth: Truth) -> None:
    """Where a fact was changed, read the question again and note the answers that it has now."""
    for one in asked():
        readings = hand_written.expected(truth, one).readings
        assert one.answers <= (readings[0].must if readings else frozenset()), one.text


def test_what_has_no_answer_is_a_plain_none(truth: Truth) -> None:
    assert all(hand_written.expected(truth, one).none for one in asked() if not one.answers)


def test_questions_by_hand_are_answered_no_worse_than_before(searcher: Searcher, truth: Truth) -> None:
    counts = counted(put(hand_written.questions(truth), searcher), lambda question: question.template)
    print(table(counts))
    counts.pop("all")
    assert not broken(counts, bars(), SLACK)


def test_sixty_questions_cannot_be_answered(truth: Truth) -> None:
    unanswerable = [one for one in hand_written.questions(truth) if one.template.endswith("unanswerable")]
    assert len(unanswerable) == len({one.texts for one in unanswerable}) == 60
