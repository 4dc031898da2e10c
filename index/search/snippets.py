"""Finds the words of a query in a text, and which stretch of it is shown in a list of hits.

Whoosh's own highlighter was tried: for completions and corrections it expands the query again for every hit, which took
85 ms for 20 hits at 50,000 passages where one pass over the words takes 5.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING
from unicodedata import category

from index.results import Snippet
from index.search.analysis import Folded, placed_tokens
from index.search.nearness import places_in, word_places
from index.table_cells import in_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from index.model import Span
    from index.search.variants import Variant

# Characters: a snippet fills about three lines of the list of hits, a quarter of it before the first marked word.
LENGTH = 240
BEFORE = 60
ROUNDING = 30  # characters by which a cut may move, so that it falls between words
# Words of texts kept split, at about 100 bytes each; the passages of one screen have under 1,000.
MOST_REMEMBERED = 100_000
# Looking for the best stretch tries this many marked words as its first, and counts this many after each: a passage of
# 10,000 words with thousands of marks costs no more than a usual one.
MOST_TRIED = 24
MOST_COUNTED = 20


class BlockTexts:
    """Texts split into words, kept while there is room: the same passages come up at every keystroke."""

    def __init__(self) -> None:
        self._folded = Folded()
        self._kept: dict[str, tuple[list[str], list[Span], dict[str, list[int]]]] = {}
        self._size = 0

    def words(self, text: str) -> tuple[list[str], list[Span]]:
        """Return the words of a text, folded, and the span of each, as (start, end) in characters; both as long."""
        return self.placed(text)[:2]

    def placed(self, text: str) -> tuple[list[str], list[Span], dict[str, list[int]]]:
        """Return the same, and the places of each word among them."""
        if text not in self._kept:
            if self._size > MOST_REMEMBERED:
                self._kept.clear()
                self._size = 0
            found = list(placed_tokens(text))
            words = [self._folded[match[0]] for match in found]
            self._kept[text] = words, [match.span() for match in found], word_places(words)
            self._size += len(found)
        return self._kept[text]


class Marker:
    """Marks the words that meet a query, in one pass over a text."""

    def __init__(self, variants: Iterable[Variant], texts: BlockTexts) -> None:
        """Mark these variants; `texts` keeps the texts that were split, for the markers after this one too."""
        self._texts = texts
        variants = list(variants)
        self._words = {variant.words[0] for variant in variants if len(variant.words) == 1}
        self._longer = [variant for variant in variants if len(variant.words) != 1]

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return what to mark in a text, as (start, end) in characters, ascending and apart; a phrase is one span."""
        words, word_spans, places = self._texts.placed(text)
        at = [place for word in places.keys() & self._words for place in places[word]]
        found = [word_spans[place] for place in sorted(at)]
        longer = [variant for variant in self._longer if variant.near or variant.words[0] in places]
        if not longer:
            return tuple(found)
        found += [(word_spans[first][0], word_spans[last][1]) for first, last in places_in(words, places, longer)]
        spans: list[Span] = []
        for start, end in sorted(found):
            if spans and start < spans[-1][1]:  # begins within the phrase before
                spans[-1] = (spans[-1][0], max(spans[-1][1], end))
            else:
                spans.append((start, end))
        return tuple(spans)

    def snippet(self, text: str) -> Snippet:
        """Return the stretch of a text with the most different marked words; a short text whole.

        Where something is left out there is an ellipsis; spans count characters of the snippet. Lines and cells of a
        row stand in one line, a sign between cells.
        """
        text, spans = in_one_line(text, self.spans(text))
        if len(text) <= LENGTH:
            return Snippet(text, spans)
        start = _word_start(text, max(0, _densest(text, spans) - BEFORE))
        end = _word_end(text, start + LENGTH)
        inside = tuple((a - start, b - start) for a, b in spans if start <= a and b <= end)
        before, after = "…" if start else "", "…" if end < len(text) else ""
        shift = len(before)
        return Snippet(before + text[start:end] + after, tuple((a + shift, b + shift) for a, b in inside))


def _densest(text: str, spans: Sequence[Span]) -> int:
    """Return where the first marked word of the best stretch begins; 0 when nothing is marked."""
    if spans and spans[-1][1] <= spans[0][0] + LENGTH - BEFORE:
        return spans[0][0]  # all of them are in one stretch
    best, most = 0, -1
    within = spans[: MOST_TRIED + MOST_COUNTED]
    ends, marked = [end for _, end in within], [text[start:end].lower() for start, end in within]
    for place, (start, _) in enumerate(within[:MOST_TRIED]):
        stop = bisect_right(ends, start + LENGTH - BEFORE, place, min(place + MOST_COUNTED, len(ends)))
        if stop - place > most and len(inside := {*marked[place:stop]}) > most:
            best, most = start, len(inside)
    return best


def _word_start(text: str, place: int) -> int:
    """Return where a word begins, at `place` or soon after it; in a script without spaces, where a letter does."""
    if place == 0:
        return 0
    space = text.find(" ", place, place + ROUNDING)
    return space + 1 if space >= 0 else _letter_start(text, place)


def _word_end(text: str, place: int) -> int:
    """Return where a word has ended, at `place` or shortly before it."""
    if place >= len(text):
        return len(text)
    space = text.rfind(" ", place - ROUNDING, place)
    return space if space > 0 else _letter_start(text, place)


def _letter_start(text: str, place: int) -> int:
    """Return the first place from here on where a letter begins: combining marks stay with their letter."""
    while place < len(text) and category(text[place])[0] == "M":
        place += 1
    return place
