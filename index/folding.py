"""One way to compare words as people write them: case, accents, dots and apostrophes do not count."""

from __future__ import annotations

import unicodedata

_DROPPED = ".'’‘ʼʻ"
# Letters that Unicode does not take apart into a base letter and a mark.
_SPELLED_OUT = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
# Arabic letters as most people type them; what only stretches a word is dropped.
_SPELLED_OUT |= {"ـ": "", "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "ا", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه"}
_TABLE = str.maketrans({**dict.fromkeys(_DROPPED, ""), **_SPELLED_OUT})
_DASHES = str.maketrans(dict.fromkeys("-‐‑‒–—", " "))


def fold(text: str) -> str:
    """Return `text` in lower case, without accents, dots and apostrophes: "U.S." and "us" fold alike.

    Folding twice changes nothing. Spaces and all other signs stay, though the length may change.
    """
    if text.isascii():
        return text.lower().translate(_TABLE)
    # Case folding can bring new marks and taking letters apart can bring new capitals, hence the three rounds.
    lowered = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).casefold()
    bare = "".join(letter for letter in lowered if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare.translate(_TABLE))


def fold_name(text: str) -> str:
    """Return the key by which a name is looked up: folded, dashes as spaces, single spaces, no leading "the"."""
    return " ".join(fold(text).translate(_DASHES).split()).removeprefix("the ")
