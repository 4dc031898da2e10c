"""What a question names beside mandates: an embassy of a state’s own, and a state that only says when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import CORE, Cue
from index.answers.roles.unknown_places import is_unknown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

_TIMES = (Cue.BEFORE, Cue.AFTER, Cue.SINCE, Cue.UNTIL, Cue.WHILE)
# Words that mean something else beside a time: French "des", "of the" and "since", Russian “с”, "with" and "since".
_ELSE = (Cue.OF, Cue.ARTICLE, Cue.IN, Cue.SUCCEEDS, Cue.PREDECESSOR, Cue.SUCCESSOR)
_ASKING = CORE | {Cue.INTERESTS, Cue.FOR, Cue.BY, Cue.WHO, Cue.WHOM, Cue.WHERE, Cue.REACHES, Cue.ENTRUSTS}


def asks_for_an_embassy(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks if a state has an embassy: "does the US have an embassy in Iran"."""
    meant = {cue for token in tokens for cue in token.cues}
    # French "a" and "à" fold alike.
    has = any(token.means(Cue.DOES) and not token.means(Cue.IN) for token in tokens)
    has = has or any(token.means(Cue.BE) for token in tokens[:1])
    return has and Cue.EMBASSY in meant and meant.isdisjoint(_ASKING)


def states_in_times(tokens: Sequence[Token]) -> set[int]:
    """Return the places of states that only say when: "before the independence of X", "after the X invasion of Y".

    Such a state has no part in what is asked for, and the time is not known here.
    """
    begun = (place for place, token in enumerate(tokens) if _begins_time(token))
    return {at for place in begun for at in _in_event(tokens, place + 1)}


def _begins_time(token: Token) -> bool:
    as_little = token.means(Cue.FILLER) and not token.means(Cue.BEFORE, Cue.AFTER)
    return token.means(*_TIMES) and not (token.means(*_ELSE) or as_little)


def _in_event(tokens: Sequence[Token], start: int) -> list[int]:
    """Return the places of the states of an event that is unknown, if words from `start` on are its name."""
    found: list[int] = []
    event = False
    for place, token in enumerate(tokens[start:], start):
        if token.mention:
            if not (event or token.is_adjective):
                break
            found.append(place)
        elif is_unknown(token):
            event = True
        elif not token.means(Cue.ARTICLE, Cue.OF) or token.means(Cue.IN):
            break
    return found if event else []
