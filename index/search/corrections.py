"""Corrections of a word that the library does not have: its words one edit away, or two for longer words.

An edit adds, drops or changes a letter, or swaps two neighbours (Damerau-Levenshtein distance).
"""

from __future__ import annotations

from os.path import commonprefix
from string import ascii_lowercase, digits
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.search.lexicon import JoinedLexicon, Lexicon

# Lengths, in letters, of words that are corrected. Short words are near too many others: among the 10,000 words of the
# FRUS collection a word of 4 letters has 1.7 others one edit away, one of 5 has 1.3 and one of 7 has 0.5.
# With 7 for the shortest, the mean reciprocal rank of readers' questions falls from 0.928 to 0.918; with 4 it stays.
# A word of 4 letters, near too many others of its length, is corrected by a missing letter alone: "swis", "powr".
SHORTEST, SHORTEST_CHANGED, LONGEST = 4, 5, 24
SHORTEST_BEGUN = 7  # of a word that may still go on: its few letters are the beginning of many words
# Two edits away there are 6.2 others for a word of 5 letters, 2.6 for 6 and 1.6 for 7.
SHORTEST_FOR_TWO = 7
MOST = 3  # corrections of one word; all of them are searched for
_LETTERS = ascii_lowercase + digits


def corrections(lexicon: Lexicon | JoinedLexicon, word: str, *, prefix: bool = False) -> list[str]:
    """Return at most MOST words that were probably meant, the most frequent first; none for a word of other length.

    With `prefix`, `word` may be the beginning of one. Only the smallest distance found counts: words two edits away are
    not given beside one that is one edit away.
    """
    if not SHORTEST <= len(word) <= LONGEST:
        return []
    near = dict.fromkeys(lexicon.known(one_edit(word) if len(word) >= SHORTEST_CHANGED else one_missing(word)), 1)
    if not near and prefix and len(word) >= SHORTEST_BEGUN:
        near = dict.fromkeys(_begun_with_an_edit(lexicon, word), 2)
    if not near and len(word) >= SHORTEST_FOR_TWO:
        near = dict(_two_edits(lexicon, word))
    best = sorted(near, key=lambda word: (near[word], -lexicon.frequency(word), word))[:MOST]
    return [word for word in best if near[word] == near[best[0]]]


def edits(left: str, right: str) -> int:
    """Return the least number of edits that make one word of the other; each letter is edited once at most."""
    older: list[int] = []
    above = list(range(len(right) + 1))
    for i, a in enumerate(left, start=1):
        row = [i]
        for j, b in enumerate(right, start=1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        older, above = above, row
    return above[-1]


def one_edit(word: str) -> Iterator[str]:
    """Yield every string one edit away: 73 for each letter, some of them several times."""
    for place in range(len(word) + 1):
        head, tail = word[:place], word[place:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]


def one_missing(word: str) -> Iterator[str]:
    """Yield every string with one letter more, after the first."""
    for place in range(1, len(word) + 1):
        for letter in ascii_lowercase:
            yield word[:place] + letter + word[place:]


def _begun_with_an_edit(lexicon: Lexicon | JoinedLexicon, word: str) -> Iterator[str]:
    """Yield the words that begin with `word`, one edit aside; the first two letters must be right."""
    for longer in lexicon.begun_with(word[:2]):
        same = len(commonprefix((word, longer)))  # noqa: RUF071 (of words, letter by letter)
        rest, left = word[same:], longer[same:]
        swapped = left[1:2] + left[:1] + left[2:]
        if left.startswith(rest[1:]) or left[1:].startswith((rest[1:], rest)) or swapped.startswith(rest):
            yield longer


def _two_edits(lexicon: Lexicon | JoinedLexicon, word: str) -> Iterator[tuple[str, int]]:
    """Yield the words two edits away, each with 2; the first two letters must be right.

    Lengths and letters are compared first: two edits change the length by 2 at most, and at most 4 letters differ.
    """
    letters = set(word)
    for candidate in lexicon.begun_with(word[:2]):
        alike = abs(len(candidate) - len(word)) <= 2 and len(letters ^ set(candidate)) <= 4
        if alike and edits(word, candidate) == 2:
            yield candidate, 2
