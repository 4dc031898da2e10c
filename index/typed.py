"""What people type and paste, as they mean it: spaces as one space, nothing that cannot be seen, keyboard signs.

Words come from web pages, Word, PDF files and messages, and bring along what nobody sees: line breaks, several
spaces, soft hyphens, marks of direction. Everything that is typed goes through `cleaned` where it is kept or shown
again, or `written` where it may have several lines, and through `in_plain_signs` where something is looked up by it.
"""

from __future__ import annotations

import re

# Control characters that are no spaces, soft hyphen, zero-width space, marks of direction, invisible operators,
# what annotations and pictures leave behind, byte order mark.
UNSEEN = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffc\U000e0000-\U000e007f"
)
"""What nobody sees, as ranges of a regular expression's set."""
JOINERS = "\u200c\u200d\ufe00-\ufe0f"
"""What joins and parts letters, or chooses their shape: it belongs to a text, but says nothing, as `UNSEEN`."""

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufff9-\uffff]")
_UNSEEN, _JOINERS = re.compile(f"[{UNSEEN}]"), re.compile(f"[{JOINERS}]")
# They make sense behind letters that have several shapes, which begin with the Hebrew ones, and in small pictures.
_JOINING_NOTHING = re.compile(f"(?<![\u0590-\u1fff\u2190-\U0010ffff])[{JOINERS}]+")
_SPACES = re.compile(r"\s+")
_PRINTED = {"'": "’‘‛ʼʻ´`′‵", '"': "“”„‟«»″", "-": "‐‑‒–—―−⁃﹘﹣", ".": "٫", ",": "٬"}
_WIDE = range(0xFF01, 0xFF5F)  # as wide as a Chinese character, in the order of ASCII


class _PlainSigns(dict[int, str]):
    """For `str.translate`: the sign of a keyboard for a sign of print; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code - _WIDE.start + ord("!") if code in _WIDE else code)
        self[code] = " " if sign.isspace() else str(int(sign)) if sign.isdecimal() else sign
        return self[code]


PLAIN_SIGNS = _PlainSigns({ord(sign): typed for typed, printed in _PRINTED.items() for sign in printed})
"""For `str.translate`: the sign of a keyboard for each sign of print and digit of any script, one for one."""


def cleaned(text: str) -> str:
    """Return a text on one line, as it is seen: without what cannot be seen, with one space for several.

    Spaces before it are dropped; of those behind it one is left, unless there is a line break among them.
    """
    if text.isascii() and text.isprintable() and "  " not in text and text[:1] != " ":
        return text
    seen = _JOINING_NOTHING.sub("", _UNSEEN.sub("", text))
    words = seen.rstrip()
    # A line break behind the words was copied along. A space behind them was typed, and says that a word is complete.
    complete = bool(words) and seen != words and not seen[len(words) :].strip(" ")
    return _SPACES.sub(" ", words.lstrip()) + " " * complete


def written(text: str) -> str:
    """Return a text of several lines as it was written, but for control characters and byte order marks."""
    return _CONTROLS.sub("", text)


def in_plain_signs(text: str) -> str:
    """Return a cleaned text with the signs that keyboards have: for prime and ’ an apostrophe, for all dashes -.

    Digits of any script and wide letters become those of ASCII. Two texts that read alike become alike.
    """
    return _JOINERS.sub("", cleaned(text)).translate(PLAIN_SIGNS)
