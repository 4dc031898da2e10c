"""From the main part of a Word file, or that of its notes, to pieces of text in order, tables made of their cells."""

from __future__ import annotations

from collections.abc import Callable

from index.importing.account import Account, words
from index.importing.imported import ImportedKind, LossKind, TextDirection
from index.importing.pictures.drawn_figures import DrawnFigures
from index.importing.readers.docx_parts import ListNumbers, ParagraphStyle
from index.importing.readers.docx_tables import OFF, OpenTable
from index.importing.readers.pieces import Piece
from index.importing.readers.xml_events import Attributes

_SKIPPED = {
    **dict.fromkeys(("Fallback", "instrText"), None),
    **dict.fromkeys(("rPrChange", "pPrChange", "tblPrChange", "sectPrChange", "numberingChange"), None),
    **dict.fromkeys(("del", "moveFrom"), LossKind.DELETED),
}
_SIGNS = {
    "tab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "softHyphen": "\N{SOFT HYPHEN}",
}
_LOSSES = {
    **dict.fromkeys(("object", "altChunk", "chart", "relIds"), LossKind.EMBEDDED),
    "commentReference": LossKind.COMMENT,
    "control": LossKind.SCRIPT,
}


class _Paragraph:
    """A paragraph while it is read."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.style = ParagraphStyle()
        self.level: int | None = None
        self.number = ""
        self.depth: int | None = None
        self.direction = TextDirection.NONE
        self.notes: list[str] = []
        self.figures = DrawnFigures()


class DocxBody:
    """Takes the events of one part; `take` is called with each piece that is whole."""

    def __init__(
        self,
        styles: dict[str, ParagraphStyle],
        numbering: ListNumbers,
        account: Account,
        take: Callable[[Piece], None],
        picture: Callable[[Attributes], int] = lambda _attributes: 0,
    ) -> None:
        self._picture = picture
        self._styles = styles
        self._numbering = numbering
        self._account = account
        self._take = take
        self._open: list[str] = []
        self._paragraphs: list[_Paragraph] = []
        self._tables: list[OpenTable] = []
        self._skipping = 0
        self._skipped: list[str] = []
        self._hidden = False

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the beginning of an element."""
        self._open.append(name)
        if self._skipping or (name in _SKIPPED and self._open[-2:-1] != ["rPr"] and self._open[-2:-1] != ["trPr"]):
            self._skipping += 1
            if self._skipping == 1 and _SKIPPED[name]:
                self._account.lost(_SKIPPED[name] or LossKind.DELETED)
            return
        if name in _LOSSES:
            self._account.lost(_LOSSES[name])
        if name == "tbl":
            self._tables.append(OpenTable())
        elif self._tables:
            self._tables[-1].start(name, attributes)
        self._start_text(name, attributes)
        if self._paragraphs:
            self._state(self._paragraphs[-1], name, attributes)

    def end(self, name: str) -> None:
        """Take the end of an element."""
        self._open.pop()
        if self._skipping:
            self._skipping -= 1
            if name == "p" or not self._skipping:
                self._account.aside += words("".join(self._skipped))
                self._skipped.clear()
        elif name == "p" and self._paragraphs:
            self._put(self._piece(self._paragraphs.pop()))
        elif name == "tc" and self._tables:
            self._tables[-1].end_cell()
        elif name == "tbl" and self._tables:
            self._end_table()
        elif name == "r":
            self._hidden = False
        elif name in {"drawing", "pict"} and self._paragraphs:
            self._paragraphs[-1].figures.end()

    def text(self, text: str) -> None:
        """Take letters."""
        if not self._open or self._open[-1] != "t":
            return
        if self._skipping:
            self._skipped.append(text)
        elif self._hidden:
            self._account.set_aside(LossKind.HIDDEN, text)
        elif self._paragraphs:
            self._paragraphs[-1].text.append(text.replace("\n", " "))  # a line ends where an element says so

    def _start_text(self, name: str, attributes: Attributes) -> None:
        if name == "p":
            self._paragraphs.append(_Paragraph())
        elif self._paragraphs and name in _SIGNS and self._open[-2:-1] == ["r"]:
            self._paragraphs[-1].text.append(_SIGNS[name])
        elif self._paragraphs and name == "sym":
            self._account.lost(LossKind.UNREADABLE, attributes.get("font", ""))
            self._paragraphs[-1].text.append("\N{REPLACEMENT CHARACTER}")
        elif name == "vanish" and self._open[-3:-1] == ["r", "rPr"]:
            self._hidden = attributes.get("val", "") not in OFF
        elif name == "textDirection" and attributes.get("val", "").lower().startswith(("tb", "bt")):
            self._account.lost(LossKind.VERTICAL)

    def _state(self, paragraph: _Paragraph, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if name == "pStyle":
            paragraph.style = self._styles.get(value, ParagraphStyle())
        elif name == "outlineLvl" and value.isdecimal():
            paragraph.level = int(value) + 1
        elif name == "numId":
            paragraph.number = value
        elif name == "ilvl" and value.isdecimal():
            paragraph.depth = min(int(value), 8)
        elif name == "bidi":
            paragraph.direction = TextDirection.NONE if value in OFF else TextDirection.RIGHT_TO_LEFT
        elif name in {"footnoteReference", "endnoteReference"}:
            paragraph.notes.append(f"{name.removesuffix('Reference')} {attributes.get('id', '')}")
        elif name == "docPr":
            paragraph.figures.describe(attributes.get("descr") or attributes.get("title", ""))
        elif name in {"shape", "rect"} and attributes.get("alt"):
            paragraph.figures.describe(attributes["alt"])
        elif name in {"blip", "imagedata"}:
            paragraph.figures.show(self._picture(attributes))

    def _piece(self, paragraph: _Paragraph) -> Piece:
        style = paragraph.style
        level = paragraph.level if paragraph.level is not None else style.level
        number = paragraph.number or style.number
        depth = paragraph.depth if paragraph.depth is not None else style.depth
        text = "".join(paragraph.text)
        listed = number not in {"", "0"} and bool(text.strip())
        if level is not None and level <= 9:
            kind = ImportedKind.HEADING
        elif listed:
            kind, level = ImportedKind.ITEM, depth + 1
        elif style.is_code:
            kind, level = ImportedKind.CODE, 0
        else:
            kind, level = (ImportedKind.QUOTATION, 1) if style.is_quotation else (ImportedKind.PARAGRAPH, 0)
        return Piece(
            kind=kind,
            text=text,
            level=level,
            label=self._numbering.label(number, depth) if listed else "",
            direction=paragraph.direction,
            notes=tuple(paragraph.notes),
            figures=paragraph.figures.whole(),
        )

    def _put(self, piece: Piece) -> None:
        """Put a piece into the cell that is open, else hand it over."""
        if not self._tables:
            self._take(piece)
        elif self._tables[-1].rows and self._tables[-1].rows[-1]:
            self._tables[-1].rows[-1][-1].append(piece)

    def _end_table(self) -> None:
        table = self._tables.pop()
        rows = tuple(tuple(tuple(cell) for cell in row) for row in table.rows)
        if not self._tables:
            self._take(Piece(kind=ImportedKind.ROW, rows=rows, spans=table.spans(), heads=table.heads))
            return
        self._account.lost(LossKind.NESTED_TABLE)
        for piece in (piece for row in rows for cell in row for piece in cell):
            self._put(piece)
