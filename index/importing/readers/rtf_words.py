"""Counts the words of an RTF file by another way than the one that makes blocks of it."""

from __future__ import annotations

import re

from index.importing.account import words

_SIGN = re.compile(rb"\\([a-z]+)(-?\d*) ?|\\'(..)|\\(.)|([{}])|([^\\{}\r\n]+)", re.DOTALL)
_UNSEEN = (b"*", b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"listtext", b"pntext", b"filetbl")
_WITHIN_WORDS = {
    b"f", b"b", b"i", b"ul", b"ulnone", b"fs", b"cf", b"highlight", b"lang", b"super", b"sub", b"nosupersub", b"v",
    b"plain", b"deleted", b"cs", b"strike", b"rtlch", b"ltrch", b"loch", b"hich", b"dbch", b"af", b"afs", b"kerning",
    b"expnd",
}  # fmt: skip


def words_of_rtf(data: bytes) -> int:
    """Return how many words stand in a file, those that are hidden or at the edge of pages included."""
    parts: list[str] = []
    unseen = depth = fallback = 0
    for found in _SIGN.finditer(data):
        word, number, code, symbol, brace, letters = found.groups()
        if brace:
            depth += 1 if brace == b"{" else -1
            unseen = 0 if depth < unseen else unseen
        elif (word or symbol) in _UNSEEN:
            unseen = unseen or depth
        elif unseen:
            continue
        elif word == b"u" and number:
            parts.append(chr(int(number[:7]) % 65536))
            fallback = 1
        elif letters or code:
            text = (letters or _byte(code)).decode("cp1252", "replace")
            parts.append(text[fallback:])
            fallback = 0
        elif word not in _WITHIN_WORDS:
            parts.append("\N{SOFT HYPHEN}" if symbol == b"-" else " ")
    text = "".join(parts).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return words(text)


def _byte(code: bytes) -> bytes:
    try:
        return bytes((int(code, 16),))
    except ValueError:
        return b" "
