"""What was meant for English and typed while the keyboard was set to another script: "ыцшы" is "swiss"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

# The keys of a keyboard set to English, and what the same keys write in other layouts: those that the systems ship as
# the usual ones, without Shift. Of keys that layouts of one script have in different places, the word tells which.
_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_LAYOUTS = {
    "Russian": "й ц у к е н г ш щ з х ъ ф ы в а п р о л д ж э я ч с м и т ь б ю .",
    "Ukrainian": "й ц у к е н г ш щ з х ї ф і в а п р о л д ж є я ч с м и т ь б ю .",
    "Greek": "; ς ε ρ τ υ θ ι ο π [ ] α σ δ φ γ η ξ κ λ ΄ ' ζ χ ψ ω β ν μ , . /",
    "Hebrew": "/ ' ק ר א ט ו ן ם פ ] [ ש ד ג כ ע י ח ל ך ף , ז ס ב ה נ מ צ ת ץ .",
    "Arabic": "ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ",
    "Persian": "ض ص ث ق ف غ ع ه خ ح ج چ ش س ی ب ل ا ت ن م ک گ ظ ط ز ر ذ د ئ و . /",
    "Persian, older": "ض ص ث ق ف غ ع ه خ ح ج چ ش س ي ب ل ا ت ن م ك گ ظ ط ز ر ذ د پ و . /",
}


def _keys_of(signs: list[str], *, joined: bool) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the key of each sign, and what splits a text into signs; `joined` reads two letters as one sign."""
    keys = {sign: key for sign, key in zip(signs, _KEYS, strict=True) if joined or len(sign) == 1}
    longest_first = sorted(keys, key=len, reverse=True)
    return keys, re.compile("|".join([*map(re.escape, longest_first), "."]), re.DOTALL)


@cache
def _tables() -> tuple[tuple[dict[str, str], re.Pattern[str]], ...]:
    """Return the tables of all layouts. The Arabic key for b writes two letters, as g and h do: both are tried."""
    return tuple(_keys_of(signs.split(), joined=joined) for signs in _LAYOUTS.values() for joined in (True, False))


_LATIN = late_pattern("[a-z]", re.IGNORECASE)
_OTHER_LETTER = late_pattern(r"[^\W\d_a-z]", re.IGNORECASE)


def retyped(text: str) -> Iterator[str]:
    """Yield what the keys for a text in another script write in English, for each layout that has all of its letters.

    A text with Latin letters was typed as it was meant.
    """
    typed = text.lower().strip()
    if _LATIN.search(typed) or not _OTHER_LETTER.search(typed):
        return
    for keys, signs in _tables():
        meant = "".join(keys.get(sign, sign) for sign in signs.findall(typed))
        if not _OTHER_LETTER.search(meant):
            yield meant
