"""Counts the words of an RTF file by another way than the one that makes blocks of it."""

from __future__ import annotations

import re

from index.importing.account import words
from index.importing.readers.decoding import known
from index.importing.readers.rtf_tokens import CHARSETS

_SIGN = re.compile(rb"\\([A-Za-z]+)(-?\d*) ?|\\'(..)|\\(.)|([{}])|([^\\{}\r\n]+)", re.DOTALL)
_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_FONT = re.compile(rb"\{\\f(\d{1,5})\b[^{}]*?\\fcharset(\d{1,3})")
_UNSEEN = (b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"listtext", b"pntext", b"filetbl")
_BYTES = re.compile(rb"\\bin(\d{1,9}) ?")
_WITHIN_WORDS = {
    b"f", b"b", b"i", b"ul", b"ulnone", b"fs", b"cf", b"highlight", b"lang", b"super", b"sub", b"nosupersub", b"v",
    b"plain", b"deleted", b"cs", b"strike", b"rtlch", b"ltrch", b"loch", b"hich", b"dbch", b"af", b"afs", b"kerning",
    b"expnd",
}  # fmt: skip


def words_of_rtf(data: bytes) -> int:
    """Return how many words stand in a file, those that are hidden or at the edge of pages included."""
    stated = _PAGE.search(data)
    fonts = {font: CHARSETS.get(int(charset), "") for font, charset in _FONT.findall(data)}
    written = [known(f"cp{stated[1].decode('ascii')}" if stated else "") or "cp1252"]
    parts: list[bytes] = []  # in UTF-16, in which the halves of one sign are told apart
    pending = b""
    unseen = fallback = 0
    data = _without_bytes(data)
    for found in _SIGN.finditer(data):
        word, number, code, symbol, brace, letters = found.groups()
        if code or letters:
            pending += b"" if unseen else (letters or _byte(code))[fallback:]
            fallback = 0
            continue
        parts.append(pending.decode(written[-1], "replace").encode("utf-16-le"))
        pending = b""
        if brace:
            written.append(written[-1]) if brace == b"{" or len(written) == 1 else written.pop()
            unseen = 0 if len(written) < unseen else unseen
        elif (word in _UNSEEN or symbol == b"*") and data[found.start() - 1 : found.start()] == b"{":
            unseen = unseen or len(written)
        elif word == b"f" and number in fonts:
            written[-1] = fonts[number] or written[0]
        elif word == b"u" and number and not unseen:
            parts.append((int(number[:7]) % 65536).to_bytes(2, "little"))
            fallback = 1
        elif word not in _WITHIN_WORDS and not unseen:
            parts.append(("\N{SOFT HYPHEN}" if symbol == b"-" else " ").encode("utf-16-le"))
    return words(b"".join(parts).decode("utf-16-le", "replace"))


def _without_bytes(data: bytes) -> bytes:
    """Return a file without the bytes that stand in it as they are, such as those of a picture."""
    parts, at = [], 0
    while found := _BYTES.search(data, at):
        parts.append(data[at : found.start()])
        at = found.end() + int(found[1])
    return b"".join([*parts, data[at:]])


def _byte(code: bytes) -> bytes:
    try:
        return bytes((int(code, 16),))
    except ValueError:
        return b" "
