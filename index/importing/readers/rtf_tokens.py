"""Takes an RTF file apart into its signs: groups, words that control, letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.values import Struct

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SYMBOLS = {b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011", b"\\": "\\", b"{": "{", b"}": "}"}

CHARSETS = {
    0: "cp1252", 2: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250",
}  # fmt: skip
"""The encoding of letters by the number that a font gives to its set of them."""


class Sign(Struct, frozen=True):
    """One sign: a `word` that controls with its `number`, None without; else bytes or letters of the text.

    With the word "bin" come the bytes that follow it as they are (`raw`), such as those of a picture. The words "{" and
    "}" begin and end a group, "*" says that the group may be left out.
    """

    word: str = ""
    number: int | None = None
    data: bytes = b""
    text: str = ""
    raw: bytes = b""


def signs(data: bytes) -> Iterator[Sign]:
    """Yield the signs of a file."""
    at = 0
    while found := _TOKEN.search(data, at):
        at = found.end()
        word, number, code, symbol, brace, letters = found.groups()
        if word:
            raw = data[at : at + max(0, int(number or 0))] if word == b"bin" else b""
            yield Sign(word.decode("ascii"), int(number) if number else None, raw=raw)
            at += len(raw)
        elif code:
            yield Sign(data=bytes.fromhex(code.decode("ascii")))
        elif symbol:
            yield _symbol(symbol)
        elif brace:
            yield Sign(brace.decode("ascii"))
        elif letters:
            yield Sign(data=letters)


def _symbol(symbol: bytes) -> Sign:
    if symbol == b"*":
        return Sign("*")
    return Sign("par") if symbol in b"\r\n" else Sign(text=_SYMBOLS.get(symbol, ""))
