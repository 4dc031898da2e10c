"""Files in several formats, made in a test: of pieces that every format can hold, or part by part."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Mapping

from index.importing.file_reading import read_file
from index.importing.imported import ImportChoices, ImportedDocument

Piece = tuple[str, int, str]
"""A kind ("heading", "paragraph", "item", "quotation"), a level and a text without markup."""
_SIGN = re.compile(r"[!-/:-@\[-`{-~]")
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STYLES = "".join(f'<w:style w:styleId="H{level}"><w:name w:val="heading {level}"/></w:style>' for level in range(1, 7))
_LEVELS = "".join(f'<w:lvl w:ilvl="{depth}"><w:numFmt w:val="bullet"/></w:lvl>' for depth in range(9))


def reading(data: bytes, name: str = "x.html", **choices: object) -> ImportedDocument:
    """Return what a file holds, read in this process."""
    return read_file(data, name, ImportChoices(**choices), lambda _done, _all: None)  # type: ignore[arg-type]


def with_members(packed_file: bytes, members: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP file with further members."""
    made = io.BytesIO(packed_file)
    with zipfile.ZipFile(made, "a") as file:
        for name, content in members.items():
            file.writestr(name, content)
    return made.getvalue()


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, content in members.items():
            file.writestr(name, content)
    return made.getvalue()


def as_html(pieces: list[Piece]) -> str:
    """Return pieces as the body of a page."""
    return "".join(_tagged(kind, level, html.escape(text)) for kind, level, text in pieces)


def as_markdown(pieces: list[Piece]) -> bytes:
    """Return pieces as Markdown, each sign escaped."""
    signs = {"heading": "#", "quotation": ">"}
    lines = []
    for kind, level, text in pieces:
        escaped = _SIGN.sub(r"\\\g<0>", text)
        items = "".join(f"{'  ' * depth}- " + ("\n" if depth < level - 1 else "") for depth in range(level))
        lines.append((items if kind == "item" else signs.get(kind, "") * level + " ") + escaped + "\n\n<!-- -->\n")
    return "\n".join(lines).encode()


def as_epub(pieces: list[Piece], **members: str) -> bytes:
    """Return pieces as a book without a table of contents; `members` are further ones of the folder of texts."""
    return book({"one.xhtml": as_html(pieces)}, "", **members)


def book(texts: dict[str, str], contents: str, **members: str) -> bytes:
    """Return a book of texts with the items of its table of contents."""
    page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{}</body></html>'
    items = "".join(f'<item id="i{number}" href="{name}"/>' for number, name in enumerate(texts))
    spine = "".join(f'<itemref idref="i{number}"/>' for number in range(len(texts)))
    package = (
        f"<package><metadata><dc:title>Book</dc:title><dc:creator>A</dc:creator></metadata><manifest>{items}"
        f'<item id="nav" properties="nav" href="nav.xhtml"/></manifest><spine>{spine}</spine></package>'
    )
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="o/p.opf"/></rootfiles></container>',
            "o/p.opf": package,
            "o/nav.xhtml": page.format(f'<nav epub:type="toc"><ol>{contents}</ol></nav>'),
            **{f"o/{name}": page.format(text) for name, text in texts.items()},
            **members,
        }
    )


def as_docx(pieces: list[Piece]) -> bytes:
    """Return pieces as a Word file."""
    return docx("".join(_paragraph(kind, level, html.escape(text)) for kind, level, text in pieces))


def docx(body: str, **parts: str) -> bytes:
    """Return a Word file with a body; further parts are given by their names in its folder."""
    document = f'<w:document xmlns:w="{_W}" xmlns:wp="p" xmlns:a="a" xmlns:mc="m"><w:body>{body}</w:body></w:document>'
    quotation = '<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>'
    title = '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
    listed = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    numbers = parts.pop("levels", _LEVELS)
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": document,
            "word/styles.xml": f'<w:styles xmlns:w="{_W}">{_STYLES}{quotation}{title}</w:styles>',
            "word/numbering.xml": f'<w:x xmlns:w="{_W}"><w:abstractNum w:abstractNumId="1">{numbers}</w:abstractNum>'
            f"{listed}</w:x>",
            **{f"word/{name}.xml": f'<w:x xmlns:w="{_W}">{part}</w:x>' for name, part in parts.items()},
        }
    )


def as_odt(pieces: list[Piece]) -> bytes:
    """Return pieces as an OpenDocument text."""
    return odt("".join(_odt_paragraph(kind, level, html.escape(text)) for kind, level, text in pieces))


def odt(body: str, **parts: str) -> bytes:
    """Return an OpenDocument text with a body; `styles` and `meta` are what stands in these parts."""
    names = "".join(
        f' xmlns:{name}="{name}"' for name in ("office", "text", "table", "draw", "svg", "style", "dc", "meta")
    )
    styles = '<style:style style:name="P1" style:parent-style-name="Quotations"/>' + parts.get("styles", "")
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:x{names}>{styles}<office:body><office:text>{body}</office:text></office:body>"
            "</office:x>",
            "meta.xml": f"<office:x{names}>{parts.get('meta', '')}</office:x>",
        }
    )


def as_rtf(pieces: list[Piece]) -> bytes:
    """Return pieces as RTF; it has no mark for quotations."""
    stated = {"heading": "\\outlinelevel{}", "item": "\\ls1\\ilvl{}"}
    body = "".join(
        f"{{\\pard{stated.get(kind, '').format(level - 1)} {_rtf_text(text)}\\par}}" for kind, level, text in pieces
    )
    return rtf(body)


def rtf(body: str) -> bytes:
    """Return an RTF file with a body."""
    fonts = "{\\fonttbl{\\f0 Sans;}{\\f1\\fcharset204 Sans;}}{\\stylesheet{\\s0 Normal;}{\\s2 heading 2;}}"
    return f"{{\\rtf1\\ansi\\ansicpg1252\\uc1{fonts}{body}}}".encode("cp1252")


def _rtf_text(text: str) -> str:
    return "".join(
        f"\\u{ord(sign)}?" if not sign.isascii() else f"\\{sign}" if sign in "\\{}" else sign for sign in text
    )


Shown = tuple[float, float, float, str]
"""A line of a page: its left end and its base, its size, and its text in Latin letters."""


def tagged_pdf(lines: list[tuple[str, str]], picture: str = "") -> bytes:
    """Return a PDF of one page whose lines of one size have tags; `picture` are the words for that of the first one."""
    shown = "".join(
        f"/{tag} <</MCID {number}>> BDC BT /F1 12 Tf 72 {700 - 40 * number} Td ({text}) Tj ET EMC\n"
        for number, (tag, text) in enumerate(lines)
    )
    elements = [f"<</Type/StructElem/S/{tag}/P 5 0 R/Pg 3 0 R/K {number}>>" for number, (tag, _) in enumerate(lines)]
    elements[0] = elements[0].replace("/K", f"/Alt({picture})/K") if picture else elements[0]
    fonts = "<</Font<</F1 4 0 R>>>>"
    references = " ".join(f"{8 + number} 0 R" for number in range(len(lines)))
    return _pdf_of(
        [
            "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R/StructParents 0/Resources{fonts}>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            f"<</Type/StructTreeRoot/K[{references}]/ParentTree 7 0 R>>",
            f"<</Length {len(shown)}>>stream\n{shown}endstream",
            f"<</Nums[0[{references}]]>>",
            *elements,
        ]
    )


def pdf(pages: list[list[Shown]], outline: list[tuple[str, int]] = (), bold: float = 0) -> bytes:  # type: ignore[assignment]
    """Return a PDF of pages, with an outline of titles and pages from 0; type of the size `bold` is bold."""
    count = len(pages)
    objects = [
        f"<</Type/Catalog/Pages 2 0 R{'/Outlines 5 0 R' if outline else ''}>>",
        f"<</Type/Pages/Count {count}/Kids[{' '.join(f'{6 + 2 * n} 0 R' for n in range(count))}]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    first = 6 + 2 * count
    last = first + len(outline) - 1
    objects.append(f"<</Type/Outlines/Count {len(outline)}/First {first} 0 R/Last {last} 0 R>>" if outline else "<<>>")
    for number, lines in enumerate(pages):
        shown = "".join(
            f"BT /F{2 if size == bold else 1} {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, size, text in lines
        )
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {7 + 2 * number} 0 R"
            "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>"
        )
        objects.append(f"<</Length {len(shown)}>>stream\n{shown}endstream")
    for number, (title, page) in enumerate(outline):
        following = f"/Next {first + number + 1} 0 R" if first + number < last else ""
        objects.append(f"<</Title({title})/Parent 5 0 R/Dest[{6 + 2 * page} 0 R/XYZ 0 842 0]{following}>>")
    return _pdf_of(objects)


def _pdf_of(objects: list[str]) -> bytes:
    made, places = "%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(made)}\n%%EOF"
    return f"{made}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode("cp1252")


def _odt_paragraph(kind: str, level: int, text: str) -> str:
    match kind:
        case "heading":
            return f'<text:h text:outline-level="{level}">{text}</text:h>'
        case "item":
            return (
                "<text:list><text:list-item>" * level
                + f"<text:p>{text}</text:p>"
                + "</text:list-item></text:list>" * level
            )
        case "quotation":
            return f'<text:p text:style-name="P1">{text}</text:p>'
    return f"<text:p>{text}</text:p>"


def _tagged(kind: str, level: int, text: str) -> str:
    match kind:
        case "heading":
            return f"<h{level}>{text}</h{level}>"
        case "item":
            return "<ul><li>" * level + text + "</li></ul>" * level
        case "quotation":
            return "<blockquote>" * level + f"<p>{text}</p>" + "</blockquote>" * level
    return f"<p>{text}</p>"


def _paragraph(kind: str, level: int, text: str) -> str:
    stated = {
        "heading": f'<w:pStyle w:val="H{level}"/>',
        "item": f'<w:numPr><w:ilvl w:val="{level - 1}"/><w:numId w:val="1"/></w:numPr>',
        "quotation": '<w:pStyle w:val="Q"/>',
    }
    return f'<w:p><w:pPr>{stated.get(kind, "")}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
