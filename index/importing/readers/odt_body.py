"""From the text of an OpenDocument file to pieces in order, tables made of their cells, notes of their paragraphs."""

from __future__ import annotations

from collections.abc import Callable

from index.importing.account import Account, words
from index.importing.grids import HIGHEST, WIDEST
from index.importing.imported import ImportedKind, LossKind, TextDirection
from index.importing.pictures.drawn_figures import DrawnFigures
from index.importing.pictures.picture_addresses import PictureAddresses
from index.importing.readers.odt_styles import OdtStyle
from index.importing.readers.pieces import TITLE_LEVEL, Piece
from index.importing.readers.xml_events import Attributes
from index.table_cells import CellSpan
from index.values import replace

_SKIPPED = {
    "tracked-changes": LossKind.DELETED,
    "annotation": LossKind.COMMENT,
    "object": LossKind.EMBEDDED,
    "forms": None,
    "note-citation": None,
    "desc": None,
    "title": None,
}
_SIGNS = {"s": " ", "tab": "\t", "line-break": "\n"}
_LOSSES = {"script": LossKind.SCRIPT, "plugin": LossKind.EMBEDDED}
_HIDDEN = {"hidden-text", "hidden-paragraph"}


class _OdtParagraph:
    """A paragraph or a heading while it is read."""

    def __init__(self, style: OdtStyle, level: int | None, depth: int) -> None:
        self.text: list[str] = []
        self.style = style
        self.level = level
        self.depth = depth
        self.notes: list[str] = []
        self.figures = DrawnFigures()


class _OdtTable:
    """A table while it is read; `wide` is how many columns the open cell covers."""

    def __init__(self) -> None:
        self.rows: list[list[list[Piece]]] = []
        self.heads = 0
        self.in_head = False
        self.wide = 1
        self.spans: list[list[CellSpan]] = []


class OdtBody:
    """Takes the events of the text; `take` is called with each piece that is whole, `notes` fills with the notes."""

    def __init__(
        self,
        styles: dict[str, OdtStyle],
        account: Account,
        take: Callable[[Piece], None],
        addresses: PictureAddresses,
    ) -> None:
        self._addresses = addresses
        self._images: list[str] = []
        self.notes: dict[str, list[Piece]] = {}
        self._styles = styles
        self._account = account
        self._take = take
        self._open: list[str] = []
        self._paragraphs: list[_OdtParagraph] = []
        self._tables: list[_OdtTable] = []
        self._note: list[Piece] | None = None
        self._lists = 0
        self._skipping = 0
        self._skipped: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the beginning of an element."""
        self._open.append(name)
        hidden = name in _HIDDEN or (name == "section" and attributes.get("display") == "none")
        if self._skipping or name in _SKIPPED or hidden:
            self._skipping += 1
            if self._skipping == 1 and (lost := LossKind.HIDDEN if hidden else _SKIPPED[name]):
                self._account.lost(lost)
            return
        if name in _LOSSES:
            self._account.lost(_LOSSES[name])
        self._start_table(name, attributes)
        if name in {"p", "h"}:
            level = attributes.get("outline-level", "1") if name == "h" else ""
            style = self._styles.get(attributes.get("style-name", ""), OdtStyle())
            depth = self._lists if self._note is None and not self._tables else 0
            self._paragraphs.append(_OdtParagraph(style, int(level) if level.isdecimal() else None, depth))
        elif name == "list":
            self._lists += 1
        elif name == "note" and self._paragraphs:
            identifier = str(len(self.notes))
            self._note = self.notes[identifier] = []
            self._paragraphs[-1].notes.append(identifier)
        elif name == "image":
            self._images.append(attributes.get("href", ""))
        elif name in _SIGNS and self._paragraphs:
            self._paragraphs[-1].text.append(_SIGNS[name])

    def end(self, name: str) -> None:
        """Take the end of an element."""
        self._open.pop()
        if self._skipping:
            self._skipping -= 1
            if name in {"p", "h"} or not self._skipping:
                self._account.aside += words("".join(self._skipped)) if name not in {"desc", "title"} else 0
                self._skipped.clear()
            if name in {"desc", "title"} and self._paragraphs:
                self._paragraphs[-1].figures.describe(" ")
        elif name in {"p", "h"} and self._paragraphs:
            self._put(self._piece(self._paragraphs.pop()))
        elif name == "list":
            self._lists -= 1
        elif name == "note":
            self._note = None
        else:
            self._end_other(name)

    def _end_other(self, name: str) -> None:
        if name == "frame":
            self._end_frame()
        elif name == "table-cell" and self._tables:
            row = self._tables[-1].rows[-1] if self._tables[-1].rows else []
            row += [[] for _ in range(self._tables[-1].wide - 1)]
        elif name == "table-header-rows" and self._tables:
            self._tables[-1].in_head = False
        elif name == "table" and self._tables:
            self._end_table()

    def text(self, text: str) -> None:
        """Take letters."""
        if not self._skipping:
            if self._paragraphs:
                self._paragraphs[-1].text.append(text.replace("\n", " "))  # a line ends where an element says so
        elif self._open[-1] in {"desc", "title"} and self._paragraphs:
            self._paragraphs[-1].figures.describe(text)
        else:
            self._skipped.append(text)

    def _start_table(self, name: str, attributes: Attributes) -> None:
        if name == "table":
            self._tables.append(_OdtTable())
        elif not self._tables:
            return
        elif name == "table-header-rows":
            self._tables[-1].in_head = True
        elif name == "table-row":
            self._tables[-1].rows.append([])
            self._tables[-1].spans.append([])
            self._tables[-1].heads += self._tables[-1].in_head
        elif name in {"table-cell", "covered-table-cell"} and self._tables[-1].rows:
            wide = _count(attributes, "number-columns-repeated")
            span = CellSpan(
                len(self._tables[-1].rows[-1]),
                _count(attributes, "number-columns-spanned"),
                _count(attributes, "number-rows-spanned", HIGHEST),
            )
            if (span.wide, span.high) != (1, 1) and name == "table-cell":
                self._tables[-1].spans[-1].append(span)
            self._tables[-1].rows[-1] += [[] for _ in range(wide if name == "covered-table-cell" else 1)]
            self._tables[-1].wide = wide

    def _end_frame(self) -> None:
        """Show the first of the images of a frame that can be: they are one picture in several forms."""
        found = [self._addresses.found(image) for image in self._images]
        self._images = []
        figures = self._paragraphs[-1].figures if self._paragraphs else DrawnFigures()
        if found:
            kept = (self._account.pictures.take(data)[0] for data, _ in found if data is not None)
            figures.show(next(filter(None, kept), 0) or self._account.picture(*found[0]))
        figures.end()
        if not self._paragraphs and figures.whole():  # it stands on a page, and in no paragraph
            self._put(Piece(kind=ImportedKind.PARAGRAPH, figures=figures.whole()))

    def _piece(self, paragraph: _OdtParagraph) -> Piece:
        style, level = paragraph.style, paragraph.level
        if level is None and style.is_title:
            level = TITLE_LEVEL
        if level is not None:
            kind = ImportedKind.HEADING
        elif paragraph.depth:
            kind, level = ImportedKind.ITEM, paragraph.depth
        elif style.is_code:
            kind, level = ImportedKind.CODE, 0
        else:
            kind, level = (ImportedKind.QUOTATION, 1) if style.is_quotation else (ImportedKind.PARAGRAPH, 0)
        return Piece(
            kind=kind,
            text="".join(paragraph.text),
            level=level,
            direction=TextDirection.RIGHT_TO_LEFT if style.right_to_left else TextDirection.NONE,
            notes=tuple(paragraph.notes),
            figures=paragraph.figures.whole(),
        )

    def _put(self, piece: Piece) -> None:
        """Put a piece into the note or the cell that is open, else hand it over."""
        if piece.kind is ImportedKind.HEADING:
            self._account.met(piece.text)
        if self._note is not None:
            self._note.append(replace(piece, notes=()))
        elif not self._tables:
            self._take(piece)
        elif self._tables[-1].rows and self._tables[-1].rows[-1]:
            self._tables[-1].rows[-1][-1].append(piece)

    def _end_table(self) -> None:
        table = self._tables.pop()
        if self._tables or self._note is not None:
            self._account.lost(LossKind.NESTED_TABLE)
            for piece in (piece for row in table.rows for cell in row for piece in cell):
                self._put(piece)
            return
        rows = tuple(tuple(tuple(cell) for cell in row) for row in table.rows)
        spans = tuple(map(tuple, table.spans))
        self._take(Piece(kind=ImportedKind.ROW, rows=rows, spans=spans, heads=table.heads))


def _count(attributes: Attributes, name: str, most: int = WIDEST) -> int:
    """Return how many columns or rows an attribute tells of."""
    said = attributes.get(name, "1")
    return max(1, min(int(said[:4]), most)) if said.isdecimal() else 1
