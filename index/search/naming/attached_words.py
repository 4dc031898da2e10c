"""Names in sentences of languages that write articles, prepositions and particles together with a name.

Arabic and Hebrew set them before it ("بالنرويج", "בנורווגיה"), Korean after it ("노르웨이에서"), French joins them
by an apostrophe ("d'Iran"). German and Russian endings are in the gazetteer, where the declension of a name is known.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from index.late_patterns import late_pattern
from index.search.analysis import APOSTROPHES, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST = 2  # letters of the name that is left; of Arabic and Hebrew ones 3, as many words have two letters
# Their first and last letters.
_ARABIC, _HEBREW, _KOREAN = ("\u0621", "\u064a"), ("\u05d0", "\u05ea"), ("\uac00", "\ud7a3")
# "and" or "so", then "in", "as", "for", or "for the", which stands for "for" and the article; and what is left of it.
_ARABIC_BEFORE = (("", ""), ("ب", ""), ("ك", ""), ("ل", ""), ("لل", "ال"))
_HEBREW_BEFORE = late_pattern("[ושכ]?[בלמהכש]?")
_KOREAN_AFTER = frozenset(
    particle
    for line in (
        "은 는 이 가 을 를 의 에 에서 에게 에는 에서는 에서의 에의 와 과 로 으로 도 만 부터 까지",
        "이나 나 랑 이랑 측 인 인의",
    )
    for particle in line.split()
)
_ELIDED = late_pattern("^(?:[ldLD]|qu|Qu|dell|Dell|nell|all|sull)['’ʼ](?=.{2})")


def without_elided(written: str) -> str:
    """Return a word, folded, without the French or Italian article that an apostrophe joins to it; blank for others."""
    if not any(sign in written for sign in APOSTROPHES):
        return ""
    rest = _ELIDED.sub("", written)
    return fold(rest) if rest != written else ""


def without_words_before(written: str, folded: str) -> Iterator[str]:
    """Yield what may be the beginning of a name when words attached before it are taken off, none if nothing is."""
    if rest := without_elided(written):
        yield rest
    elif _begins(folded, _ARABIC):
        for joined, (before, article) in product(("", "و", "ف"), _ARABIC_BEFORE):
            rest = folded.removeprefix(joined + before)
            if rest != folded and len(rest) > SHORTEST:
                yield article + rest
    elif _begins(folded, _HEBREW):
        longest = _HEBREW_BEFORE.match(folded)
        for end in range(1, min(longest.end() if longest else 0, len(folded) - SHORTEST - 1) + 1):
            yield folded[end:]


def without_words_after(folded: str) -> Iterator[str]:
    """Yield what may be the end of a name when a Korean particle attached after it is taken off."""
    if _begins(folded, _KOREAN):
        for end in range(len(folded) - 1, SHORTEST - 1, -1):
            if folded[end:] in _KOREAN_AFTER:
                yield folded[:end]


def _begins(folded: str, letters: tuple[str, str]) -> bool:
    first, last = letters
    return first <= folded[:1] <= last
