"""What an answer tells beside itself: what it leaves out, what the register lacks, and what its records note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.count_words import no_states, unconfirmed, uncounted_words, undecided
from index.answers.kinds.reason_words import notes
from index.answers.rankings.ranking_words import other_order, ranked
from index.words.periods import worded_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.answers.facts import AnswerFacts


def beside(facts: AnswerFacts, text: str) -> str:
    """Return the end of an answer that is made of asides alone, blank where it has none."""
    known, told = [*filter(None, _asides(facts))], ""
    while last := next((each for each in known if text.endswith(f" {each}")), ""):
        text = text.removesuffix(f" {last}")
        told = f"{last} {told}".strip()
    return told


def _asides(facts: AnswerFacts) -> Iterator[str]:
    ranking = facts.question.ranking
    counted = ranked(facts) if ranking else facts
    yield from (told(counted) for told in (uncounted_words, undecided, unconfirmed))
    yield no_states(counted, ranking.role if ranking else None, facts.question.wanted)
    yield no_states(facts, facts.question.wanted)
    yield other_order(counted, ranking) if ranking else ""
    yield worded_text(facts.gap)
    yield from notes(facts)
