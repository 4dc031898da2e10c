"""Converts between Python's and Qt's text: Qt counts UTF-16 units and reserves some characters."""

from __future__ import annotations

import codecs
import re

from index.late_patterns import late_pattern

codecs.lookup("utf-16-le")  # Python loads it when it is first used, and after an upgrade it could not any more

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What stands in a text document for something that is drawn there; no words of a document have it, see below."""
# Qt marks frames, objects and line ends inside a text document with these; a document's own would confuse it.
_RESERVED = (*range(0xFDD0, 0xFDF0), 0xFFFC, 0xFFFE, 0xFFFF, 0x2028, 0x2029, *range(0x20), *range(0x7F, 0xA0))
_RESERVED_SIGN = late_pattern("[" + "".join(map(re.escape, map(chr, _RESERVED))) + "]")
_REPLACED = dict.fromkeys(_RESERVED, "\N{REPLACEMENT CHARACTER}") | {0x09: " "}


def showable(text: str) -> str:
    """Return the text with each character that Qt reserves replaced by one that it shows; same length."""
    # Looked for first: hardly any text has one, and looking is ten times faster than replacing, and most are printable.
    if (text.isprintable() and OBJECT not in text) or not _RESERVED_SIGN.search(text):
        return text
    return text.translate(_REPLACED)


def characters(text: str, units_before: int) -> int:
    """Return the characters before a UTF-16 unit; half a character does not count, and 0 is the least."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * max(0, units_before)].decode("utf-16-le", "ignore"))


def units(text: str, offset: int) -> int:
    """Return the UTF-16 units before character `offset`."""
    before = text[:offset]
    return offset if text.isascii() else offset - len(before) + len(before.encode("utf-16-le", "surrogatepass")) // 2
