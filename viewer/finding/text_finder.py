"""Finding words in a text as readers mean them: case and accents only where they ask for them; no Qt.

A text is folded letter by letter, and every find is told in characters of the text as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import combining, normalize

from index.folding import fold
from index.model import Span
from index.values import Struct

# What keyboards write for the signs of a printed text; one sign for one, so that nothing moves.
_PRINTED = {"’‘ʼʻ": "'", "“”„«»": '"', "‐‑‒–—": "-", "\xa0\u202f": " "}
_PLAIN = str.maketrans({sign: typed for signs, typed in _PRINTED.items() for sign in signs})
_WORD = re.compile(r"\w")


class FindOptions(Struct, frozen=True):
    """What must agree for words to be found, beyond the letters themselves."""

    case: bool = False
    accents: bool = False
    whole_words: bool = False


class FoldedText(Struct, frozen=True):
    """A text made ready for finding; `starts` and `ends` give the original span of each folded letter, if it moved."""

    text: str
    folded: str
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def original(self, start: int, end: int) -> Span:
        """Return the characters of the text that folded letters `start` to `end` stand for."""
        return (self.starts[start], self.ends[end - 1]) if self.starts else (start, end)


def fold_text(text: str, options: FindOptions) -> FoldedText:
    """Return a text made ready for finding with these options."""
    plain = text.translate(_PLAIN) if not text.isascii() else text
    if plain.isascii():
        return FoldedText(text, plain if options.case else plain.lower())
    if not any(map(combining, plain)):
        letters = [_folded_letter(letter, options.case, options.accents) for letter in plain]
        joined = "".join(letters)
        if len(joined) == len(plain) and "" not in letters:
            return FoldedText(text, joined)
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _letters(plain):
        letter = _folded_letter(plain[start:end], options.case, options.accents)
        folded.append(letter)
        starts += [start] * len(letter)
        ends += [end] * len(letter)
    return FoldedText(text, "".join(folded), tuple(starts), tuple(ends))


def find(text: FoldedText, wanted: str, options: FindOptions) -> list[Span]:
    """Return where `wanted`, folded with the same options, stands in a text; no two finds overlap."""
    found: list[Span] = []
    at = text.folded.find(wanted) if wanted else -1
    last = 0
    while at >= 0:
        end = at + len(wanted)
        start, stop = text.original(at, end)
        if start >= last and _fits(text, start, stop, end, options):
            found.append((start, stop))
            last = stop
            at = text.folded.find(wanted, end)
        else:
            at = text.folded.find(wanted, at + 1)
    return found


def _letters(text: str) -> Iterator[Span]:
    """Yield the span of every letter together with the marks that combine with it."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not combining(text[at]):
            yield start, at
            start = at


@lru_cache(maxsize=4096)
def _folded_letter(letter: str, case: bool, accents: bool) -> str:
    if letter.isascii():
        return letter if case else letter.lower()
    if not accents and not case:
        return fold(letter) if _WORD.match(letter) else letter
    if not accents:
        bare = "".join(sign for sign in normalize("NFKD", letter) if not combining(sign))
        return normalize("NFC", bare) or letter
    composed = normalize("NFC", letter)
    return composed if case else normalize("NFC", composed.casefold())


def _fits(text: FoldedText, start: int, stop: int, folded_end: int, options: FindOptions) -> bool:
    if options.accents and folded_end < len(text.folded) and combining(text.folded[folded_end]):
        return False  # the last letter has a mark that was not asked for
    if not options.whole_words:
        return True
    whole = text.text
    return not (_joined(whole, start) or _joined(whole, stop))


def _joined(text: str, at: int) -> bool:
    """Return whether the characters before and after `at` belong to one word."""
    return 0 < at < len(text) and _is_of_word(text[at - 1]) and _is_of_word(text[at])


def _is_of_word(character: str) -> bool:
    return bool(_WORD.match(character)) or combining(character) > 0
