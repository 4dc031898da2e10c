"""Folds words for comparison as people write them: case, accents, dots and apostrophes do not count."""

from __future__ import annotations

import re
import unicodedata

from index.typed import JOINERS, PLAIN_SIGNS, UNSEEN

_DROPPED = ".'`"
_UNSEEN = re.compile(f"[{UNSEEN}{JOINERS}]")
# Letters that Unicode does not decompose into a base letter and a mark.
_SPELLED_OUT = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
# Arabic letters as most people type them; what only stretches a word is dropped.
_SPELLED_OUT |= {"ـ": "", "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "ا", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه"}
_TABLE = str.maketrans({**dict.fromkeys(_DROPPED, ""), **_SPELLED_OUT})
_ASCII = str.maketrans({chr(code): " " if chr(code).isspace() else "" for code in (*range(32), 127)}) | _TABLE


def fold(text: str) -> str:
    """Return `text` in lower case, without accents, dots and apostrophes: "U.S." and "us" fold alike.

    What cannot be seen is left out, and signs are those of a keyboard, as in `index.typed.plain`. Folding twice changes
    nothing. Spaces and all other signs stay, though the length may change.
    """
    if text.isascii():
        return text.lower().translate(_ASCII)
    text = _UNSEEN.sub("", text).translate(PLAIN_SIGNS)
    # Case folding can add marks and decomposition can add capitals, hence the three rounds.
    lowered = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).casefold()
    bare = "".join(letter for letter in lowered if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare.translate(PLAIN_SIGNS).translate(_TABLE))


def fold_name(text: str) -> str:
    """Return the key by which a name is looked up: folded, dashes as spaces, single spaces, no leading "the"."""
    return " ".join(fold(text).replace("-", " ").split()).removeprefix("the ")


def name_order(text: str) -> str:
    """Return the key by which names are sorted: `fold_name` of them, in Arabic without the article."""
    return fold_name(text.removeprefix("ال"))
