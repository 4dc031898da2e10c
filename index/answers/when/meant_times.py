"""Which of the times of one name a question means, and whether a name that is called after something means a time.

"The Falklands" are a war behind a word for a time, "after the Falklands", and beside a year of it; else islands.
"The coup" is that of the state that the question names, and without one it is no time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.answers.tokens import Token
    from index.answers.when.times import Span

_OF_TIME = (Cue.BEFORE, Cue.AFTER, Cue.UNTIL, Cue.SINCE, Cue.WHILE, Cue.REIGN)
# What may stand between a word for a time and the name of one: "after the fall of".
_BETWEEN = (Cue.ARTICLE, Cue.OF, Cue.DURING, Cue.EVENT, Cue.FALL, Cue.OUTBREAK, Cue.FILLER)


def times_as_meant(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens of a question, each with the time that it means here, if it means one."""
    if not any(token.time and (token.time.behind_words or token.time.of or token.time.also) for token in tokens):
        return [*tokens]
    return [_as_meant(tokens, place) for place in range(len(tokens))]


def _as_meant(tokens: Sequence[Token], place: int) -> Token:
    token = tokens[place]
    if token.time is None:
        return token
    codes = {candidate.state.code for other in tokens if other.mention for candidate in other.mention.candidates}
    spans = (token.time._replace(also=()), *token.time.also)
    fitting = (span for span in spans if _fits(span, tokens, place) and (not span.of or not codes.isdisjoint(span.of)))
    meant = next(fitting, None)
    if meant is None:
        return replace(token, time=None)
    return replace(token, time=meant, cues=frozenset(), mention=token.mention if meant.names_state else None)


def _fits(span: Span, tokens: Sequence[Token], place: int) -> bool:
    """Return whether the words beside a name allow that it means this time."""
    beside = [date.first <= span.last and span.first <= date.last for date in _dates_beside(tokens, place)]
    if span.of and not all(beside):
        return False
    return not span.behind_words or (not span.of and any(beside)) or _is_behind_words(tokens, place)


def _dates_beside(tokens: Sequence[Token], place: int) -> Iterator[Span]:
    """Yield the dates in figures right before a name and right after it, beyond articles: "Falklands 1982"."""
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(tokens) and tokens[at].means(Cue.ARTICLE, Cue.OF, Cue.DURING) and not tokens[at].mention:
            at += step
        time = tokens[at].time if 0 <= at < len(tokens) else None
        if time and any(map(str.isdigit, time.shown)):
            yield time


def _is_behind_words(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a word for a time stands before a name: "after the fall of Gaddafi"."""
    at = place - 1
    while at >= 0 and tokens[at].means(*_BETWEEN) and not tokens[at].means(*_OF_TIME):
        at -= 1
    return at >= 0 and tokens[at].means(*_OF_TIME) and not tokens[at].means(Cue.ARTICLE)  # French "des" is no "dès"
