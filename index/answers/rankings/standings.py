"""Questions for who had the most or the fewest: what they rank, and the states in that order.

A question is read as the one for the number of arrangements, whose answer is then told apart by state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.question import Question, Superlative, is_plainly_counted
from index.answers.rankings.english_and_german import ENGLISH, ENGLISH_FOR_STATES, GERMAN, GERMAN_FOR_STATES
from index.answers.rankings.romance import (
    FRENCH,
    FRENCH_FOR_STATES,
    PORTUGUESE,
    PORTUGUESE_FOR_STATES,
    SPANISH,
    SPANISH_FOR_STATES,
)
from index.answers.rankings.russian_and_arabic import ARABIC, ARABIC_FOR_STATES, RUSSIAN, RUSSIAN_FOR_STATES
from index.answers.selecting import party_of
from index.arrangements.stages import took_effect
from index.values import Struct, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.selecting import Found
    from index.model import Arrangement, Party

_RULES = (
    *(*ENGLISH, *GERMAN, *FRENCH, *SPANISH, *PORTUGUESE, *RUSSIAN, *ARABIC),
    # Who acted for a state most often, in the order of the languages above.
    *(*ENGLISH_FOR_STATES, *GERMAN_FOR_STATES, *FRENCH_FOR_STATES, *SPANISH_FOR_STATES, *PORTUGUESE_FOR_STATES),
    *(*RUSSIAN_FOR_STATES, *ARABIC_FOR_STATES),
)
# One of these is in each question for the most or the fewest, in small letters.
_SUPERLATIVES = (
    *("most", "fewest", "least", "number", "meisten", "wenigsten", "häufigsten", "öftesten", "seltensten", "zahl"),
    *("le plus", "le moins", "más", "mayor", "menos", "menor", "mais", "maior", "больш", "меньш", "чаще", "реже"),
    *("максимальн", "маленьк", "أكثر", "أكبر", "أقل", "أصغر"),
)


class RankedStates(Struct, frozen=True):
    """States that have equally many of what is ranked."""

    number: int
    states: tuple[Party, ...]


def without_ranking(text: str) -> tuple[str, Superlative | None]:
    """Return the question for the number of what a text ranks, and how it ranks that; the text itself for another."""
    small = text.casefold()
    if not any(word in small for word in _SUPERLATIVES):
        return text, None
    spoken = " ".join(text.split())
    return next((read for rule in _RULES if (read := rule.read(spoken))), (text, None))


def ranked_as(question: Question, ranking: Superlative | None) -> Question:
    """Return a question for a number as one for those who have the most, beyond what is told if it asks for more."""
    if ranking is None:
        return question
    asked = {ranking.role, ranking.wanted}
    sure = all(len(named.roles) == 1 and not named.row and named.roles[0] not in asked for named in question.named)
    plain = is_plainly_counted(question) and question.wanted is None and sure
    return replace(
        question,
        ranking=ranking,
        wanted=ranking.wanted,
        in_present=ranking.of_now,
        beyond=question.beyond or not plain,
    )


def places(found: Sequence[Arrangement], ranking: Superlative) -> list[RankedStates]:
    """Return the states of what was found in the order of how many they have; those with equally many together."""
    having: dict[str, set[str]] = {}
    parties: dict[str, Party] = {}
    for each in found:
        party = party_of(each, ranking.role)
        counted = each.id if ranking.wanted is None else party_of(each, ranking.wanted).code
        if party.code and counted and took_effect(each.stages):
            parties.setdefault(party.code, party)
            having.setdefault(party.code, set()).add(counted)
    numbers = sorted({len(counted) for counted in having.values()}, reverse=not ranking.fewest)
    return [
        RankedStates(number, tuple(parties[code] for code, counted in having.items() if len(counted) == number))
        for number in numbers
    ]


def of_the_first(found: Found, ranking: Superlative) -> Found:
    """Return the arrangements of those who have the most, or the fewest."""
    first = {party.code for place in places(found, ranking)[:1] for party in place.states}
    return tuple(each for each in found if took_effect(each.stages) and party_of(each, ranking.role).code in first)


def may_change(found: Found, undecided: Found, ranking: Superlative) -> bool:
    """Return whether those who have the most or the fewest may be others with what is not dated well enough."""
    then = tuple(each for each in undecided if took_effect(each.stages))
    first = places(found, ranking)[0]
    if ranking.fewest:
        return bool(then)
    leading = {party.code for party in first.states}
    with_them = places((*found, *then), ranking)
    others = (place.number for place in with_them if any(party.code not in leading for party in place.states))
    return max(others, default=0) >= first.number or len(leading) > 1
