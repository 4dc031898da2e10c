"""Splits text into words and folds them, alike for indexing, for queries and for marking.

A folded word is lower case, without accents, apostrophes and possessive endings. "U.S.", "U.S.A.", "USA" and "US" are
one word, "u.s."; the pronoun "us" is another. Words are indexed as spelled, and the lexicon knows which of them share a
stem, so that an exact spelling, a beginning and a stem can be looked up in the same posting lists.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING
from unicodedata import category, combining, decimal, normalize

from index.late_patterns import late_pattern
from index.later_module import part_of
from index.typed import JOINERS, UNSEEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

INVISIBLE = UNSEEN + JOINERS  # may stand inside a word and mean nothing
# Combining marks, set on the letter before: Latin and Cyrillic, Hebrew, Arabic and Syriac, the scripts of India, Thai
# and Lao, Burmese and Khmer. None of them is a letter for Python's \w.
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09d7\u0a01-\u0a03\u0a3c-\u0a51"
    "\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0bbe-\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0cbc-\u0cd6"
    "\u0d3b-\u0d57\u0dca-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    "\u102b-\u103e\u17b4-\u17d3\u20d0-\u20f0\u3099\u309a\uff9e\uff9f" + INVISIBLE
)
# Letters of scripts without spaces between words: each of them is indexed as a word, and words are searched as phrases.
SPACELESS = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9d\U00020000-\U0003ffff\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6"
    "\u1000-\u102a\u1780-\u17b3"
)
UNITED_STATES = "u.s."
# Not indexed. Shorter than the usual lists: "before", "after", "against", "between", "no" and "us" matter in this
# subject.
STOP_WORDS = frozenset(
    word
    for line in (
        "a an and are as at be been but by did do does for from had has have he her his i if in into is it its me my",
        "of on or our she so such than that the their them then there these they this those to was we were will with",
        "would you your",
    )
    for word in line.split()
)
# Everyday words that are indexed, but say little about the subject of a passage: they count less in a query.
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
LONGEST_STEMMED = 40  # letters; no word of a language is longer, and the stemmer's time grows with the length
_ALPHABETS = 0x3000  # before this are the letters of all scripts in which a language has no more than some hundred
MOST_REMEMBERED = 100_000  # folded tokens, at about 140 bytes each: 14 MB

# Letters that Unicode does not decompose, and Arabic ones with several forms, as most people type them.
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ß": "ss", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
    | {"ـ": "", "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "ا", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه", "ۃ": "ه"}
)
# Combining classes of marks that are dropped: overlays and nuktas, Hebrew and Arabic points, and accents. Class 0 and
# 7 to 9 stay: there are the vowel signs of Indian and other scripts, without which a word is another.
_ACCENTS = (*range(1, 7), *range(10, 37), *range(200, 256))
APOSTROPHES = "'’ʼ\u05f3\u05f4"
_APOSTROPHES = late_pattern(f"['’ʼ]s$|[{APOSTROPHES}]")
# The article "al-", alone or joined with "and", "by", "as", "then" or "for", before three letters or more.
_ARABIC_ARTICLE = late_pattern("^(?:[وبكف]?ال|لل)(?=[\u0621-\u064a]{3})")
_LETTERS = late_pattern(r"[a-z]+")


def fold(written: str) -> str:
    """Return a token as the index spells it; blank if it has nothing to search for."""
    if written.isascii() and written.isalpha():
        lower = written.lower()
        return UNITED_STATES if written == "US" or lower == "usa" else lower
    if "." in written and not written[0].isdigit():
        letters = _unaccented(written).replace(".", "")
        return UNITED_STATES if letters in {"us", "usa"} else letters
    return _APOSTROPHES.sub("", _unaccented(written))


class Folded(dict[str, str]):
    """The folded form of tokens, worked out once each; all are forgotten when there are MOST_REMEMBERED."""

    def __missing__(self, token: str) -> str:
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        self[token] = fold(token)
        return self[token]


def has_spaceless(text: str) -> bool:
    """Return whether there is a letter of a script without spaces between words in a text."""
    return bool(spaceless_in(text)) and re.search(f"[{SPACELESS}]", text) is not None


def spaceless_in(text: str) -> str:
    """Return SPACELESS for a text that may have such letters, blank for one that has none.

    To compile a pattern that knows them takes a tenth of a first search, and most texts have none.
    """
    return SPACELESS if not text.isascii() and any(map(_may_be_spaceless, {*text})) else ""


def _may_be_spaceless(letter: str) -> bool:
    """Return whether a sign is no letter of scripts with spaces between words, and no dash or quotation mark."""
    return letter > "\u0e00" and not "\u2000" <= letter <= "\u20ff"


def token_pattern(spaceless: str) -> str:
    """Return the pattern of a word as written, for texts with these letters of scripts without spaces."""
    letter, no_digit = rf"[^\W_{spaceless}]", rf"[^\W\d_{spaceless}]"
    return (
        rf"{letter}(?:{letter}+|(?:\.{no_digit})+(?!\w)\.?)?"  # a word, or U.S., U.S.A, e.g.
        # Iran’s, ארה״ב, 10,000, an accent set on the letter before it
        rf"(?:['’ʼ\u05f3\u05f4]{letter}+|[{MARKS}]+{letter}*|(?<=\d)[.,]\d+)*"
    ) + (rf"|[{spaceless}][{MARKS}]*" if spaceless else "")


def tokens(text: str) -> list[str]:
    """Return the words of a text as written, in order."""
    letters = text.replace(" ", "")
    if letters.isalpha() and (letters.isascii() or max(letters) <= "\u0e00"):  # as most phrases are
        return text.split()
    return _token(spaceless_in(text)).findall(text)


def placed_tokens(text: str) -> Iterator[re.Match[str]]:
    """Yield the words of a text as written, in order, as what was found of it."""
    return _token(spaceless_in(text)).finditer(text)


def words(text: str, folded: Callable[[str], str] = fold) -> list[str]:
    """Return the folded words of a text in order, stop words included; `folded` may know what `fold` returns."""
    return [word for word in map(folded, tokens(text)) if word]


def words_of_each(texts: Iterable[str]) -> list[tuple[str, ...]]:
    """Return the folded words of each of many texts, as `words` does of one: those of letters alone at once."""
    every = [*texts]
    plain = [text.replace("-", " ") for text in every]
    letters = folded_letters("\n".join(text if text.replace(" ", "").isalpha() else "" for text in plain))
    spelled = map(str.split, letters.split("\n")) if letters else repeat(())
    return [
        tuple(words(text) if not each or "us" in each or "usa" in each else each)
        for text, each in zip(every, spelled, strict=False)
    ]


def folded_letters(text: str) -> str:
    """Return a text with all words of letters folded; blank where a letter depends on those beside it."""
    folded = text.lower()
    accented = {letter: _unaccented(letter) for letter in {*folded} if not letter.isascii()}
    if max(accented, default="") > "\u0e00" or not {*"".join(accented.values())}.isdisjoint(APOSTROPHES):
        return ""
    for letter, plain in accented.items():
        folded = folded.replace(letter, plain)
    return folded


@cache
def _token(spaceless: str) -> re.Pattern[str]:
    return re.compile(token_pattern(spaceless))


class Stemmer:
    """Snowball's English stemmer for words of plain letters; Arabic words lose their article; others stay as they are.

    On three public test collections stemming raised nDCG@10 by 0.02 to 0.09, and Snowball's was no worse than Porter's.
    """

    def __init__(self) -> None:
        # Here, as Whoosh takes a while to load and most who split texts into words stem none; of its stemmers this one.
        with part_of("whoosh.lang.snowball"):
            from whoosh.lang.snowball.english import EnglishStemmer  # noqa: PLC0415

        self._stem = EnglishStemmer().stem

    def stem(self, word: str) -> str:
        """Return the stem that a folded word shares with its inflections: "mediat" for "mediating" and "mediation"."""
        if len(word) > LONGEST_STEMMED or not _LETTERS.fullmatch(word):
            return word if word.isascii() else _ARABIC_ARTICLE.sub("", word)
        return str(self._stem(word))  # type: ignore[no-untyped-call]


class _Letters(dict[int, str]):
    """What becomes of letters, by their numbers in Unicode; of alphabets, which are small, worked out once each."""

    def __init__(self, known: dict[int, str], become: Callable[[str], str]) -> None:
        super().__init__(known)
        self._become = become

    def __missing__(self, number: int) -> str:
        letter = self._become(chr(number))
        if number < _ALPHABETS:
            self[number] = letter
        return letter


def _searchable(letter: str) -> str:
    """Return a character as the index spells it: digits as 0 to 9, and of marks only those that are vowels."""
    if letter.isdecimal():
        return str(decimal(letter))
    if letter.isalnum() or letter in ".,'’ʼ\u05f3\u05f4":
        return letter
    return letter if category(letter)[0] == "M" and combining(letter) not in _ACCENTS else ""


# `str.translate` takes a dictionary, and looks up each letter in it: one that is missing costs as much as an exception.
_PLAIN = _Letters(_PLAIN_LETTERS, str)
_SPELLED = _Letters({}, _searchable)


def _unaccented(token: str) -> str:
    # Decomposition can bring capitals, hence lower() twice, and marks and spaces, which are dropped.
    letters = normalize("NFKD", token.lower().translate(_PLAIN)).lower().translate(_PLAIN)
    if letters.isascii():
        return "".join(c for c in letters if c.isalnum() or c in ".,'’ʼ")
    return normalize("NFC", letters.translate(_SPELLED))
