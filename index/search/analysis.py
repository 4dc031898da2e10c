"""How text becomes words: the same for indexing, for reading a query and for marking.

A word is lower case, without accents, apostrophes and possessive endings. "U.S.", "U.S.A.", "USA" and "US" are the
one word "u.s."; the pronoun "us" is another. Words are indexed as spelled; which of them share a stem is kept
beside the index, so that an exact spelling, a beginning or a stem can all be asked of the same postings.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from whoosh.lang.snowball.english import EnglishStemmer

INVISIBLE = "\u00ad\u200c\u200d\u2060"  # soft hyphen, joiners: may stand inside a word and say nothing
MARKS = "\u0300-\u036f" + INVISIBLE
TOKEN = re.compile(
    r"[^\W_](?:\w+|(?:\.[^\W\d_])+(?!\w)\.?)?"  # a word, or U.S., U.S.A, e.g.
    rf"(?:['’ʼ]\w+|[{MARKS}]+\w*|(?<=\d)[.,]\d+)*"  # Iran’s, 10,000, an accent set on the letter before it
)
UNITED_STATES = "u.s."
STOP_WORDS = frozenset(
    word
    for line in (
        "a an and are as at be been but by did do does for from had has have he her his i if in into is it its me my",
        "of on or our she so such than that the their them then there these they this those to was we were will with",
        "would you your",
    )
    for word in line.split()
)
# Words of everyday language that are no stop words, but say little about what a passage is about.
LIGHT_WORDS = frozenset(
    word
    for line in (
        "about after again against all also any back because become before between both come down each even ever",
        "every few get go going good got keep know like long look made make many more most much must need needing",
        "never new no not now off only other others out over own part put same see set since some still stay take two",
        "under until up use used very want way well while work working",
    )
    for word in line.split()
)
LONGEST_STEMMED = 40
MOST_REMEMBERED = 100_000

_PLAIN = str.maketrans({"ø": "o", "ß": "ss", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
_APOSTROPHES = re.compile(r"['’ʼ]s$|['’ʼ]")
_LETTERS = re.compile(r"[a-z]+")


def fold(written: str) -> str:
    """Return a token as the index spells it; blank if nothing of it can be searched."""
    if written.isascii() and written.isalpha():
        lower = written.lower()
        return UNITED_STATES if written == "US" or lower == "usa" else lower
    if "." in written and not written[0].isdigit():
        letters = _unaccented(written).replace(".", "")
        return UNITED_STATES if letters in {"us", "usa"} else letters
    return _APOSTROPHES.sub("", _unaccented(written)).replace("_", "")


class Folded(dict[str, str]):
    """Tokens with their folded form, worked out once each; forgets them all when there are too many."""

    def __missing__(self, token: str) -> str:
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        self[token] = fold(token)
        return self[token]


def words(text: str) -> list[str]:
    """Return the words of a text, folded, stop words included."""
    return [word for word in map(fold, TOKEN.findall(text)) if word]


class Stemmer:
    """Snowball English, for words made of plain letters; others are their own stem."""

    def __init__(self) -> None:
        self._stem = EnglishStemmer().stem

    def stem(self, word: str) -> str:
        """Return what a folded word has in common with its inflections ("mediating", "mediation": "mediat")."""
        if len(word) > LONGEST_STEMMED or not _LETTERS.fullmatch(word):
            return word
        return str(self._stem(word))  # type: ignore[no-untyped-call]


def _unaccented(token: str) -> str:
    # Taking letters apart can bring capitals, hence lower() twice, and marks and spaces, which are dropped.
    letters = normalize("NFKD", token.lower().translate(_PLAIN)).lower().translate(_PLAIN)
    return "".join(c for c in letters if c.isalnum() or c in ".,'’ʼ")
