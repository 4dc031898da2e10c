"""Words of the library spelled like one it does not have: one slip away, or two if it is longer."""

from __future__ import annotations

from os.path import commonprefix
from string import ascii_lowercase, digits
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.search.lexicon import Lexicon

SHORTEST, SHORTEST_BEGUN, SHORTEST_FOR_TWO, LONGEST = 5, 7, 7, 24
MOST = 3
_LETTERS = ascii_lowercase + digits


def corrections(lexicon: Lexicon, word: str, *, prefix: bool = False) -> list[str]:
    """Return the few words most likely meant, the best first; with `prefix`, `word` may be the beginning of one."""
    if not SHORTEST <= len(word) <= LONGEST:
        return []
    near = dict.fromkeys(lexicon.known(_one_slip(word)), 1)
    if not near and prefix and len(word) >= SHORTEST_BEGUN:
        near = dict.fromkeys(_begun_with_a_slip(lexicon, word), 2)
    if not near and len(word) >= SHORTEST_FOR_TWO:
        near = dict(_two_slips(lexicon, word))
    best = sorted(near, key=lambda number: (near[number], -lexicon.frequency(number), number))[:MOST]
    return [lexicon.words[number] for number in best if near[number] == near[best[0]]]


def slips(left: str, right: str) -> int:
    """Return how many letters are to be added, dropped, changed or swapped to make one word of the other."""
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


def _one_slip(word: str) -> Iterator[str]:
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


def _begun_with_a_slip(lexicon: Lexicon, word: str) -> Iterator[int]:
    for number in range(*lexicon.range_of(word[:2])):
        longer = lexicon.words[number]
        same = len(commonprefix((word, longer)))  # noqa: RUF071 (of words, letter by letter)
        rest, left = word[same:], longer[same:]
        swapped = left[1:2] + left[:1] + left[2:]
        if left.startswith(rest[1:]) or left[1:].startswith((rest[1:], rest)) or swapped.startswith(rest):
            yield number


def _two_slips(lexicon: Lexicon, word: str) -> Iterator[tuple[int, int]]:
    letters = set(word)
    for number in range(*lexicon.range_of(word[:2])):
        candidate = lexicon.words[number]
        alike = abs(len(candidate) - len(word)) <= 2 and len(letters ^ set(candidate)) <= 4
        if alike and slips(word, candidate) == 2:
            yield number, 2
