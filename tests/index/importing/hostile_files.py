"""Files that somebody made to do harm, or that were broken on the way, and what is to come of each."""

from __future__ import annotations

import struct
from base64 import b64encode
from enum import Enum
from pathlib import Path

from index.values import Struct
from tests.index.importing.made_files import as_docx, as_html, as_odt, book, docx, odt, packed, pdf, rtf, with_members

SOUND = "soundword"
"""A word of what is sound in a file that is to be read in spite of the rest."""
_DEEP = 3_000
_XHTML = '<?xml version="1.0"?>{}<html xmlns="http://www.w3.org/1999/xhtml"><body><p>soundword {}</p></body></html>'
_LAUGHS = "<!DOCTYPE x [<!ENTITY l0 'ha'>" + "".join(
    f"<!ENTITY l{level} '{f'&l{level - 1};' * 10}'>" for level in range(1, 10)
) + "]>"  # fmt: skip
_PAGE = pdf([[(72, 700, 12, SOUND)]])


class Outcome(Enum):
    """What is to come of a file."""

    READ = "read"
    REFUSED = "refused"
    EITHER = "either"


class Hostile(Struct, frozen=True):
    """A file by the ending of its name and its bytes."""

    ending: str
    data: bytes
    outcome: Outcome = Outcome.EITHER


def hostile_files(secret: Path) -> dict[str, Hostile]:
    """Return the files by what is wrong with them; some try to show the words of the file `secret`."""
    outside = f"<!DOCTYPE x [<!ENTITY s SYSTEM '{secret.as_uri()}'>]>"
    return {
        "entities without end in a book": Hostile("epub", _chapter(_XHTML.format(_LAUGHS, "&l9;"))),
        "entities without end in a Word file": Hostile("docx", _word(_LAUGHS, "&l9;")),
        "a file from outside in a book": Hostile("epub", _chapter(_XHTML.format(outside, "&s;"))),
        "a file from outside in a Word file": Hostile("docx", _word(outside, "&s;")),
        "files from outside in a page": _page(
            f"<img src='{secret.as_uri()}' alt='x'><iframe src='{secret.as_uri()}'></iframe><object data='{secret}'>"
            "</object><link rel=stylesheet href='http://127.0.0.1:9/'><script src='http://127.0.0.1:9/'></script>"
        ),
        **_packed_files(),
        **_pages(),
        **_other_files(),
    }


def _packed_files() -> dict[str, Hostile]:
    word = as_docx([("paragraph", 1, SOUND)])
    text = as_odt([("paragraph", 1, SOUND)])
    return {
        "names that lead out of a book": Hostile(
            "epub",
            _chapter(_XHTML.format("", ""), **{"../../../escaped.txt": "x", "/var/escaped.txt": "x"}),
            Outcome.READ,
        ),
        "a spine without its files": Hostile(
            "epub", book({"a.xhtml": f"<p>{SOUND}</p>"}, "<li><a href='z'>z</a></li>")
        ),
        "no table of what a book holds": Hostile("epub", packed({"a.xhtml": "<p>x</p>"}), Outcome.REFUSED),
        "a part that unpacks to much": Hostile(
            "docx", with_members(packed({}), {"word/document.xml": b"\0" * 90_000_000})
        ),
        "two parts of one name": Hostile("docx", _twice(word, "word/document.xml")),
        "half a Word file": Hostile("docx", word[: len(word) // 2], Outcome.REFUSED),
        "half a text": Hostile("odt", text[: len(text) // 2], Outcome.REFUSED),
        "elements in each other": Hostile("odt", odt("<text:span>" * _DEEP + SOUND + "</text:span>" * _DEEP)),
        "tables in each other": Hostile("docx", docx("<w:tbl><w:tr><w:tc>" * _DEEP + "</w:tc></w:tr></w:tbl>" * _DEEP)),
        "cells beyond all measure": Hostile(
            "odt",
            odt(
                f"<text:p>{SOUND}</text:p><table:table><table:table-row table:number-rows-repeated='999999999'>"
                "<table:table-cell table:number-columns-repeated='999999999'><text:p>x</text:p></table:table-cell>"
                "</table:table-row></table:table>"
            ),
            Outcome.READ,
        ),
    }


def _pages() -> dict[str, Hostile]:
    return {
        "lists in each other": _page("<ul><li>" * _DEEP + "x"),
        "cells of any width": _page("<table><tr><td colspan=999999999 rowspan=999999999>x<td>y</table>"),
        "a picture that says it is huge": _page(f"<img alt=x src='data:image/png;base64,{_huge_picture()}'>"),
        "signs that are none": _page("&#xD800; &#0; &#x110000; &unknown; &#9999999999999;"),
        "a name of a thousand letters": _page(f"<{'x' * 100_000}><p {'y' * 100_000}=1>"),
        "quotations in each other": Hostile("md", f"{SOUND}\n\n{'> ' * _DEEP}x\n".encode()),
        "brackets without end": Hostile("md", f"{SOUND}\n\n{'[' * 1_000}{'](' * 1_000}\n".encode(), Outcome.READ),
        "lines of a table without end": Hostile("md", f"{SOUND}\n\n{'|a' * 5_000}|\n{'|-' * 5_000}|\n".encode()),
    }


def _other_files() -> dict[str, Hostile]:
    endless = _PAGE.replace(b"/Kids", b"/Kids [2 0 R] /Old")
    acting = _PAGE.replace(b"/Type /Catalog", b"/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >>")
    return {
        "half a PDF": Hostile("pdf", _PAGE[: len(_PAGE) // 2]),
        "a PDF whose table is beyond its end": Hostile("pdf", _PAGE.replace(b"startxref\n", b"startxref\n99999999")),
        "pages that hold each other": Hostile("pdf", endless),
        "a PDF that wants to act": Hostile("pdf", acting),
        "a PDF in a Word file's name": Hostile("docx", _PAGE),
        "groups without end": Hostile("rtf", rtf(SOUND + "{" * 50_000)),
        "bytes that are not there": Hostile("rtf", rtf(rf"{SOUND} {{\pict\bin2147483647 x}}")),
        "marks above one letter": Hostile("txt", (SOUND + " a" + "\u0301" * 15_000).encode(), Outcome.READ),
        "bytes that are no text": Hostile("txt", SOUND.encode() + bytes(range(256)) * 40),
        "directions without end": Hostile("txt", (SOUND + " " + "\u202e\u2066" * 5_000).encode(), Outcome.READ),
        **{f"nothing in a file .{ending}": Hostile(ending, b"", Outcome.REFUSED) for ending in ("epub", "docx", "pdf")},
    }


def _page(inside: str) -> Hostile:
    return Hostile("html", f"<!doctype html><title>t</title><p>{SOUND}{inside}".encode(), Outcome.READ)


def _chapter(text: str, **members: str) -> bytes:
    return book({"a.xhtml": as_html([("paragraph", 1, SOUND)])}, "", **{"o/a.xhtml": text}, **members)


def _word(declared: str, used: str) -> bytes:
    body = f"<w:p><w:r><w:t>{SOUND} {used}</w:t></w:r></w:p>"
    names = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    document = f"<?xml version='1.0'?>{declared}<w:document {names}><w:body>{body}</w:body></w:document>"
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def _twice(file: bytes, member: str) -> bytes:
    """Return a packed file that has a member a second time: the name of another one is made that of the first."""
    other = member[:-1] + "?"
    return with_members(file, {other: "x"}).replace(other.encode(), member.encode())


def _huge_picture() -> str:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    return b64encode(b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + header + b"\0" * 60).decode()
