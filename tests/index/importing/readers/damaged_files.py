"""Sound files of every format, damaged by chance: bytes changed, cut out, doubled, and members of packed files too."""

from __future__ import annotations

import io
import random
import zipfile
from contextlib import suppress

from tests.index.importing.made_files import Piece, as_docx, as_html, as_markdown, as_odt, as_rtf, book, packed, pdf

_PIECES: list[Piece] = [
    ("heading", 1, "Talks in Genève"), ("paragraph", 1, "They began & went on."), ("item", 2, "one"),
    ("item", 3, "two"), ("quotation", 1, "“We shall see.”"), ("heading", 3, "An end"), ("paragraph", 1, "א ב 漢字"),
]  # fmt: skip
_TABLE = "<table><tr><th colspan=2>a<th>b<tr><td rowspan=3>c<td>d</table><ol start=4><li>x<ol><li>y</ol></ol>"
_PAGE = f"<!doctype html><html dir=rtl><title>T</title>{as_html(_PIECES)}{_TABLE}<img alt=z><pre>a\n b</pre>"
FILES = {
    "a.html": _PAGE.encode(),
    "a.md": as_markdown(_PIECES) + b"\n| a | b |\n|---|---|\n| c | d |\n\nx[^1]\n\n[^1]: note\n\n```\ncode\n```\n",
    "a.txt": "\n\n".join(text for _, _, text in _PIECES).encode(),
    "a.epub": book({"a.xhtml": _PAGE, "b.xhtml": as_html(_PIECES)}, "<li><a href='b.xhtml'>An end</a></li>"),
    "a.docx": as_docx(_PIECES),
    "a.odt": as_odt(_PIECES),
    "a.rtf": as_rtf(_PIECES),
    "a.pdf": pdf([[(72, 700 - 14 * line, 12, f"line {line} of {page}") for line in range(9)] for page in range(4)]),
}
_NASTY = (
    b"<", b">", b"&", b"]]>", b"<!--", b"<![CDATA[", b"\0", b"\xff", b"\r", b'"', b"'", b"<table>", b"<svg>", b"</",
    b"9" * 20, b"<!DOCTYPE x [", b"&#xD800;", b"\xef\xbb\xbf", b"<w:tbl>", b"<w:p>", b"</w:p>", b"<template>",
    b"> " * 40, b"- " * 40,
)  # fmt: skip


def damaged(name: str, seed: int, data: bytes = b"") -> bytes:
    """Return `data`, or the file of that name, with a few damages, which the seed decides."""
    chance = random.Random(seed)
    data = data or FILES[name]
    if name.endswith((".epub", ".docx", ".odt")) and chance.random() < 0.8:
        with suppress(zipfile.BadZipFile, RuntimeError, NotImplementedError), zipfile.ZipFile(io.BytesIO(data)) as file:
            members = {info.filename: file.read(info) for info in file.infolist()}
            hit = chance.choice(list(members))
            members[hit] = _hurt(members[hit], chance)
            return packed(members)
    return _hurt(data, chance)


def _hurt(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 4)):
        at, to = sorted(chance.choices(range(len(data) + 1), k=2))
        to = min(to, at + 200)
        match chance.randrange(4):
            case 0:
                data = data[:at] + chance.choice(_NASTY) * chance.choice((1, 1, 1, 9, 200)) + data[at:]
            case 1:
                data = data[:at] + data[to:]
            case 2:
                data = data[:to] + data[at:to] * chance.choice((1, 2, 50)) + data[to:]
            case _:
                data = data[:at] + chance.randbytes(chance.choice((1, 1, 4))) + data[at + 1 :]
    return data
