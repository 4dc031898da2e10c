"""Where the words of a query stand in a text, and the stretch of it worth showing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import category

from index.results import Snippet
from index.search.analysis import TOKEN, Folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from index.model import Span
    from index.search.expansion import Variant

LENGTH = 240
BEFORE = 60
MOST_REMEMBERED = 100_000
MOST_TRIED = 24


class BlockTexts:
    """Texts taken apart into words, kept while there is room: the same passages come up at every keystroke."""

    def __init__(self) -> None:
        self._folded = Folded()
        self._kept: dict[str, tuple[list[str], list[Span]]] = {}
        self._size = 0

    def words(self, text: str) -> tuple[list[str], list[Span]]:
        """Return the words of a text, folded, and where each stands, as (start, end) in characters."""
        if text not in self._kept:
            if self._size > MOST_REMEMBERED:
                self._kept.clear()
                self._size = 0
            found = list(TOKEN.finditer(text))
            self._kept[text] = [self._folded[match[0]] for match in found], [match.span() for match in found]
            self._size += len(found)
        return self._kept[text]


class Marker:
    """Marks the words that answered a query, in one pass over a text."""

    def __init__(self, variants: Iterable[Variant], texts: BlockTexts) -> None:
        """Mark these variants; `texts` remembers the texts met, for the markers after this one too."""
        self._words: set[str] = set()
        self._runs: dict[str, list[Variant]] = {}
        self._texts = texts
        for variant in variants:
            if len(variant.words) == 1:
                self._words.add(variant.words[0])
            else:
                self._runs.setdefault(variant.words[0], []).append(variant)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return the marked stretches of a text in order, as (start, end) in characters; phrases in one piece."""
        said, stands = self._texts.words(text)
        wanted = self._words
        if not self._runs:
            return tuple([span for word, span in zip(said, stands, strict=True) if word in wanted])
        spans: list[Span] = []
        for place, word in enumerate(said):
            if word in wanted or word in self._runs:
                last = self._end_of_run(said, place)
                if word not in wanted and last == place:
                    continue
                if spans and stands[place][0] < spans[-1][1]:  # goes on from the middle of the one before
                    spans[-1] = (spans[-1][0], max(spans[-1][1], stands[last][1]))
                else:
                    spans.append((stands[place][0], stands[last][1]))
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

    def _end_of_run(self, spelled: Sequence[str], place: int) -> int:
        last = place
        for variant in self._runs.get(spelled[place], ()):
            places = [place + distance for distance in variant.distances]
            if places[-1] < len(spelled) and all(spelled[p] == w for p, w in zip(places, variant.words, strict=True)):
                last = max(last, places[-1])
        return last


def _densest(text: str, spans: Sequence[Span]) -> int:
    """Return where the window with the most different marked words begins."""
    best, most = 0, -1
    for place, (start, _) in enumerate(spans[:MOST_TRIED]):
        inside = {text[a:b].lower() for a, b in spans[place : place + 20] if b <= start + LENGTH - BEFORE}
        if len(inside) > most:
            best, most = start, len(inside)
    return best


def _word_start(text: str, place: int) -> int:
    if place == 0:
        return 0
    space = text.find(" ", place, place + 30)
    return space + 1 if space >= 0 else _letter_start(text, place)


def _word_end(text: str, place: int) -> int:
    if place >= len(text):
        return len(text)
    space = text.rfind(" ", place - 30, place)
    return space if space > 0 else _letter_start(text, place)


def _letter_start(text: str, place: int) -> int:
    """Return the first place from here on where a letter begins: signs set on one stay with it."""
    while place < len(text) and category(text[place])[0] == "M":
        place += 1
    return place
