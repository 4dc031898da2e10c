"""The words of a question that tell the roles of its states: neither its times nor its adverbs do.

"Has Germany ever represented the US?", "did Germany in 1915 represent the US?" and "did Germany represent the US?" have
the same roles. This is the one place that knows what may stand between a verb and the states beside it.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from index.answers.cues import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

# Words that say when, how often or how far, wherever they stand.
_SILENT = (Cue.NOW, Cue.STILL, Cue.NEVER, Cue.FORMER, Cue.ADVERB)
# Words before a time: "from the year 1940 to the end of 1945", "after the revolution of 1979".
_BEFORE_TIMES = (
    *(Cue.DURING, Cue.WHILE, Cue.SINCE, Cue.UNTIL, Cue.BEFORE, Cue.AFTER),
    *(Cue.FROM, Cue.TO, Cue.BETWEEN, Cue.ARTICLE, Cue.EVENT, Cue.FALL, Cue.OUTBREAK),
)
_VERBS = (Cue.BE, Cue.DOES, Cue.REPRESENTS, Cue.REPRESENTED)


def telling_roles(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens of a question without those that say nothing about roles: adverbs, and times with "in"."""
    timed = _of_times(tokens)
    told = [token for place, token in enumerate(tokens) if place not in timed and not _is_silent(token)]
    # "A-t-elle un jour été représentée": the verb is "to be".
    return [
        one for one, other in zip_longest(told, told[1:]) if not (_is_having(one) and other and other.means(Cue.BE))
    ]


def _is_having(token: Token) -> bool:
    return token.means(Cue.DOES) and not token.means(Cue.BE)


def _is_silent(token: Token) -> bool:
    return token.means(*_SILENT) and not token.means(Cue.IN) and not (token.means(Cue.FORMER) and token.means(*_VERBS))


def _of_times(tokens: Sequence[Token]) -> set[int]:
    """Return the places of the times of a question, and of the words that belong to each of them."""
    found: set[int] = set()
    for place, token in enumerate(tokens):
        if not _is_time(token):
            continue
        at = place
        while at > 0 and (words := _belong_to_time(tokens, at - 1)):
            at -= words
        found.update(range(at, place + 1))
        if place + 1 < len(tokens) and tokens[place + 1].cues == {Cue.DURING, Cue.FILLER}:
            found.add(place + 1)  # Russian “в 1943 году”
    return found


def _belong_to_time(tokens: Sequence[Token], place: int) -> int:
    """Return how many words that end here belong to the time after them: one, two with "year", or none."""
    token = tokens[place]
    if token.cues == {Cue.FILLER} and place > 0:
        return 2 if _belong_to_time(tokens, place - 1) else 0
    if token.mention or _is_time(token) or not token.means(*_BEFORE_TIMES):
        return 0
    # French "a" and "à" fold alike: "a en 1943 représenté", but "de 1940 à 1945".
    return int(not token.means(*_VERBS) or (place > 0 and _is_time(tokens[place - 1])))


def _is_time(token: Token) -> bool:
    return token.time is not None and token.mention is None
