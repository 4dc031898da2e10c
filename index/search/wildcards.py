"""Words with signs for letters: * for any letters within a word or at its end, ? for one letter between two others.

A pattern is a folded word with these signs in it; words of the index have none. It stands for the words of the library
that fit it, and for nothing else: no inflections, no other names, no corrections.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from index.late_patterns import late_pattern
from index.search.analysis import fold, placed_tokens, spaceless_in, token_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.search.lexicon import JoinedLexicon, Lexicon

_SIGNS = late_pattern(r"(\*+|\?)")
_GAPS = {"*": r"[^\n]*?", "?": r"[^\n]"}


def words_with_signs(text: str) -> Iterator[re.Match[str]]:
    """Yield the words of a text as typed, with or without signs for letters."""
    if "*" in text or any(after[:1].isalnum() for after in text.split("?")[1:]):
        return _with_signs(spaceless_in(text)).finditer(text)
    return placed_tokens(text)


@cache
def _with_signs(spaceless: str) -> re.Pattern[str]:
    """Return what matches a word with signs; to compile it is a twentieth of a first search, and few words have any."""
    # A question mark at the end of a word, or before a space, ends a question.
    letter, token = rf"[^\W\d_{spaceless}]", token_pattern(spaceless)
    sign = rf"\*+(?:{token})?|(?<={letter})\?(?={letter})(?:{token})"
    return re.compile(rf"(?:{token})(?:{sign})*")


def folded(written: str) -> str:
    """Return a word as the index spells it, with its signs for letters, if any; blank if there is nothing to find."""
    first, *others = _SIGNS.split(written)
    if not others:
        return fold(written)
    start = fold(first.lower())  # "US*" is the beginning of a word: only alone is it the state
    return start and start + "".join(part[:1] if part[:1] in _GAPS else fold(part.lower()) for part in others)


def is_pattern(word: str) -> bool:
    """Return whether a folded word has signs for letters."""
    return "*" in word or "?" in word


@lru_cache(maxsize=256)
def expression(pattern: str) -> str:
    """Return the regular expression, to be matched within one line, of a pattern or of a word without signs.

    Each star takes no more than it must, for good: so no pattern takes longer than one pass over the line.
    """
    first, *others = pattern.split("*")
    letters = ["".join(_GAPS.get(letter, re.escape(letter)) for letter in part) for part in (first, *others)]
    if not others:
        return letters[0]
    within = "".join(rf"(?>[^\n]*?{part})" for part in letters[1:-1])
    return rf"{letters[0]}{within}[^\n]*{letters[-1]}"


def fitting(lexicon: Lexicon | JoinedLexicon, pattern: str) -> Iterator[str]:
    """Yield the words of a library that fit a pattern, in alphabetical order."""
    fits = re.compile(expression(pattern)).fullmatch
    yield from filter(fits, lexicon.begun_with(_SIGNS.split(pattern)[0]))


def most_frequent(lexicon: Lexicon | JoinedLexicon, pattern: str, limit: int) -> tuple[list[str], int]:
    """Return at most `limit` words that fit a pattern, the most frequent first, and how many fit."""
    words = list(fitting(lexicon, pattern))
    return sorted(words, key=lambda word: -lexicon.frequency(word))[:limit], len(words)
