"""Finding words in a text as readers mean them: case and accents only where they ask for them; no Qt.

A text is folded letter by letter, and every find is given in characters of the original text. What cannot be seen
does not count, and signs and spaces are those of a keyboard: in the text as in the words to be found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from string import ascii_uppercase
from unicodedata import combining, normalize

from index.folding import fold
from index.model import Span
from index.typed import JOINERS, PLAIN_SIGNS, UNSEEN
from index.values import Struct

_WORD = re.compile(r"\w")
_STRANGE = re.compile("[^ -_a-~]")
_SMALL = {letter: letter.lower() for letter in ascii_uppercase}
_UNSEEN = re.compile(f"[{UNSEEN}{JOINERS}]")
# Ignored: invisible characters, and each space after the first.
_IDLE = re.compile(rf"(?<=\s)[\s{UNSEEN}{JOINERS}]+|[{UNSEEN}{JOINERS}]+")


class FindOptions(Struct, frozen=True, kw_only=True):
    """What must agree for words to be found, beyond the letters themselves; a `pattern` is a regular expression."""

    case: bool = False
    accents: bool = False
    whole_words: bool = False
    pattern: bool = False


class FoldedText(Struct, frozen=True):
    """A text made ready for finding; `starts` and `ends` give the original span of each folded letter, if it moved."""

    text: str
    folded: str
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def original(self, start: int, end: int) -> Span:
        """Return the span of the text that the folded letters `start` to `end` come from."""
        return (self.starts[start], self.ends[end - 1]) if self.starts else (start, end)


def fold_text(text: str, options: FindOptions) -> FoldedText:
    """Return a text made ready for finding with these options."""
    if not _may_idle(text) or not _IDLE.search(text):
        return _fold_seen(text, options)
    kept = [at for start, end in _between(_IDLE, text) for at in range(start, end)]
    folded = _fold_seen("".join(text[at] for at in kept), options)
    spans = [folded.original(at, at + 1) for at in range(len(folded.folded))]
    return FoldedText(
        text, folded.folded, tuple(kept[start] for start, _ in spans), tuple(kept[end - 1] + 1 for _, end in spans)
    )


def _may_idle(text: str) -> bool:
    """Return False of most texts in which nothing is idle, which is sooner seen in their few strange signs."""
    strange = _strange(text)
    return "  " in text or any(map(str.isspace, strange)) or bool(_UNSEEN.search("".join(strange)))


@lru_cache(maxsize=1)  # asked twice for each text
def _strange(text: str) -> frozenset[str]:
    """Return the signs of a text that are not folded as the letters of a keyboard are, each once."""
    plainly = text.isascii() and text.isprintable() and "`" not in text  # asked thirty times as fast
    return frozenset() if plainly else frozenset(_STRANGE.findall(text))


def _between(sign: re.Pattern[str], text: str) -> Iterator[Span]:
    """Yield the parts before, between and after the signs in a text."""
    start = 0
    for match in sign.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _fold_seen(text: str, options: FindOptions) -> FoldedText:
    """Return a text folded in which nothing is idle."""
    strange = _strange(text)
    folded = {sign: _folded_letter(sign, options.case, options.accents) for sign in strange}
    if any(map(combining, strange)) or any(len(letters) != 1 for letters in folded.values()):
        return _fold_moved(text, options)
    if not all(map(str.isascii, folded.values())):
        signs = str.maketrans(folded if options.case else _SMALL | folded)
        return FoldedText(text, text.translate(signs))
    plain = text
    for sign, letter in folded.items():  # five times as fast for a few signs
        plain = plain.replace(sign, letter)
    return FoldedText(text, plain if options.case else plain.lower())


def _fold_moved(text: str, options: FindOptions) -> FoldedText:
    """Return a text folded in which letters have other places then."""
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _letters(text):
        letter = _folded_letter(text[start:end], options.case, options.accents)
        folded.append(letter)
        starts += [start] * len(letter)
        ends += [end] * len(letter)
    return FoldedText(text, "".join(folded), tuple(starts), tuple(ends))


def finder(wanted: str, options: FindOptions) -> Callable[[FoldedText], list[Span]]:
    """Return what returns the occurrences of `wanted`, folded with these options, in a text folded with them.

    They do not overlap.
    """
    occurrences = re.compile(re.escape(wanted)).finditer

    def found(text: FoldedText) -> list[Span]:
        if not wanted or wanted not in text.folded:
            return []
        if text.starts or options.accents or options.whole_words:
            return list(_fitting(text, wanted, options))
        return [match.span() for match in occurrences(text.folded)]

    return found


def find(text: FoldedText, wanted: str, options: FindOptions) -> list[Span]:
    """Return the occurrences of `wanted`, folded with the same options; they do not overlap."""
    return finder(wanted, options)(text)


def _fitting(text: FoldedText, wanted: str, options: FindOptions) -> Iterator[Span]:
    """Yield the occurrences that begin and end where a letter does, and a word where whole ones are wanted."""
    at, last = text.folded.find(wanted), 0
    while at >= 0:
        end = at + len(wanted)
        start, stop = text.original(at, end)
        fits = start >= last and _fits(text, start, stop, end, options)
        if fits:
            yield start, stop
            last = stop
        at = text.folded.find(wanted, end if fits else at + 1)


def _letters(text: str) -> Iterator[Span]:
    """Yield the span of every letter together with the marks that combine with it."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not combining(text[at]):
            yield start, at
            start = at


@lru_cache(maxsize=4096)
def _folded_letter(printed: str, case: bool, accents: bool) -> str:
    letter = printed.translate(PLAIN_SIGNS)
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
    """Return whether the characters before and after `at` belong to one word, ignoring invisible ones."""
    before, after = at - 1, at
    while before >= 0 and _UNSEEN.match(text[before]):
        before -= 1
    while after < len(text) and _UNSEEN.match(text[after]):
        after += 1
    return before >= 0 and after < len(text) and _is_of_word(text[before]) and _is_of_word(text[after])


def _is_of_word(character: str) -> bool:
    return bool(_WORD.match(character)) or combining(character) > 0
