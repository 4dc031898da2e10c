"""Cleans what people type and paste: one space for several, no invisible characters, the characters of a keyboard.

Text from web pages, word processors, PDF files and messages brings along what nobody sees: line breaks, several spaces,
soft hyphens, direction marks. Everything that is typed goes through `cleaned` where it is kept or shown again, through
`written` where it may have several lines, and through `in_plain_signs` where something is looked up by it.
"""

from __future__ import annotations

import re

# Control characters other than spaces, soft hyphen, zero-width space, direction marks, invisible operators,
# placeholders of annotations and pictures, byte order mark.
UNSEEN = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffc\U000e0000-\U000e007f"
)
"""Invisible characters, as ranges for a set in a regular expression."""
JOINERS = "\u200c\u200d\ufe00-\ufe0f"
"""Joiners and variation selectors: they belong to a text, but mean nothing to a search; ranges as in `UNSEEN`."""

# As texts, which `re` makes into patterns when they are first needed: most starts need none of them.
_CONTROLS = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufff9-\uffff]"
_UNSEEN, _JOINERS = f"[{UNSEEN}]", f"[{JOINERS}]"
# They have an effect only after letters with several shapes, from the Hebrew ones on, and in emoji.
_JOINING_NOTHING = f"(?<![\u0590-\u1fff\u2190-\U0010ffff]){_JOINERS}+"
_SPACES = r"\s+"
_WIDTHS = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_PRINTED = {"'": "’‘‛ʼʻ´`′‵", '"': "“”„‟«»″", "-": "‐‑‒–—―−⁃﹘﹣", ".": "٫", ",": "٬"}
_WIDE = range(0xFF01, 0xFF5F)  # full-width forms, in the order of ASCII


class _PlainSigns(dict[int, str]):
    """For `str.translate`: from printed characters to those of a keyboard, each worked out when it is first needed."""

    def __missing__(self, code: int) -> str:
        sign = chr(code - _WIDE.start + ord("!") if code in _WIDE else code)
        self[code] = " " if sign.isspace() else str(int(sign)) if sign.isdecimal() else sign
        return self[code]


PLAIN_SIGNS = _PlainSigns({ord(sign): typed for typed, printed in _PRINTED.items() for sign in printed})
"""For `str.translate`: the keyboard's character for each printed one and for digits of any script, one for one."""


def cleaned(text: str) -> str:
    """Return a text on one line, without invisible characters and with one space for several.

    Spaces before the text are dropped; after it one is left, unless there was a line break among them.
    """
    if text.isascii() and text.isprintable() and "  " not in text and text[:1] != " ":
        return text
    seen = re.sub(_JOINING_NOTHING, "", re.sub(_UNSEEN, "", text))
    words = seen.rstrip()
    # A line break at the end was copied along. A space at the end was typed, and means that the last word is complete.
    complete = bool(words) and seen != words and not seen[len(words) :].strip(" ")
    return re.sub(_SPACES, " ", words.lstrip()) + " " * complete


def written(text: str) -> str:
    """Return a text of several lines as written, without control characters and byte order marks."""
    return re.sub(_CONTROLS, "", text)


def is_printable(text: str) -> bool:
    """Return whether a text has nothing but signs and spaces of any width; Python takes one width for printable."""
    return text.isprintable() or re.sub(_WIDTHS, " ", text).isprintable()


def in_plain_signs(text: str) -> str:
    """Return a cleaned text in the characters of a keyboard: an apostrophe for prime and ’, - for all dashes.

    Digits of any script and full-width letters become those of ASCII. Texts that look alike become alike.
    """
    seen = cleaned(text)
    return (seen if seen.isascii() else re.sub(_JOINERS, "", seen)).translate(PLAIN_SIGNS)
