"""Where the words of a query stand in a text, and the stretch of it worth showing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.analysis import tokens
from index.model import Snippet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from index.expansion import Variant
    from index.model import Span

LENGTH = 240
BEFORE = 60


class Marker:
    """Marks the words that answered a query, in one pass over a text."""

    def __init__(self, variants: Iterable[Variant]) -> None:
        self._words: set[str] = set()
        self._runs: dict[str, list[Variant]] = {}
        for variant in variants:
            if len(variant.words) == 1:
                self._words.add(variant.words[0])
            else:
                self._runs.setdefault(variant.words[0], []).append(variant)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return the marked stretches of a text in order, as (start, end) in characters; phrases in one piece."""
        found = list(tokens(text))
        spans: list[Span] = []
        for place, (word, start, end) in enumerate(found):
            stop = self._end_of_run(found, place, end)
            if stop > end or word in self._words:
                if spans and start < spans[-1][1]:
                    continue
                spans.append((start, stop))
        return tuple(spans)

    def snippet(self, text: str) -> Snippet:
        """Return the stretch of a text with the most different marked words, with more after the first than before."""
        spans = self.spans(text)
        if len(text) <= LENGTH:
            return Snippet(text, spans)
        start = _word_start(text, max(0, _densest(text, spans) - BEFORE))
        end = _word_end(text, start + LENGTH)
        inside = tuple((a - start, b - start) for a, b in spans if start <= a and b <= end)
        before, after = "…" if start else "", "…" if end < len(text) else ""
        shift = len(before)
        return Snippet(before + text[start:end] + after, tuple((a + shift, b + shift) for a, b in inside))

    def _end_of_run(self, found: Sequence[tuple[str, int, int]], place: int, end: int) -> int:
        for variant in self._runs.get(found[place][0], ()):
            places = [place + distance for distance in variant.distances]
            if places[-1] < len(found) and all(
                found[p][0] == word for p, word in zip(places, variant.words, strict=True)
            ):
                end = max(end, found[places[-1]][2])
        return end


def _densest(text: str, spans: Sequence[Span]) -> int:
    """Return where the window with the most different marked words begins."""
    best, most = 0, -1
    for place, (start, _) in enumerate(spans):
        inside = {text[a:b].lower() for a, b in spans[place : place + 20] if b <= start + LENGTH - BEFORE}
        if len(inside) > most:
            best, most = start, len(inside)
    return best


def _word_start(text: str, place: int) -> int:
    if place == 0:
        return 0
    space = text.find(" ", place, place + 30)
    return space + 1 if space >= 0 else place


def _word_end(text: str, place: int) -> int:
    if place >= len(text):
        return len(text)
    space = text.rfind(" ", place - 30, place)
    return space if space > 0 else place
