"""Pages as a PDF file, with a title, an author, an outline, and tags that name its parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPdfWriter

from index.values import Struct
from viewer.kit.paper.pages import MARGINS, Pages, paint, set_paper
from viewer.kit.paper.pdf_tags import PdfTags

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, StreamObject

_VERSION = "%PDF-1.7"
RESOLUTION = 1200  # dots an inch: letters are placed without visible steps
# In a font's ToUnicode table: the lists of meanings, not the codes before them.
_MEANINGS = re.compile(rb"\[[^\]]*\]")


class PdfPaper:
    """A PDF in memory, upright on the paper of the reader's country; `device` is what is painted on."""

    def __init__(self, title: str, author: str, language: str, margins: QMarginsF = MARGINS) -> None:
        self._language = language
        self._data = QByteArray()
        self._buffer = QBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.device = QPdfWriter(self._buffer)
        self.device.setTitle(title)
        self.device.setAuthor(author)
        self.device.setCreator("Good Offices")
        self.device.setResolution(RESOLUTION)
        set_paper(self.device, margins)

    def painted(self, pages: Pages, outline: Sequence[Mark] = ()) -> bytes:
        """Return the file with these pages and an outline; the paper is used up."""
        tags = PdfTags()
        paint(pages, self.device, tagger=tags)
        self._buffer.close()
        return self._finished(tags, outline)

    def _finished(self, tags: PdfTags, outline: Sequence[Mark]) -> bytes:
        """Return the file with what Qt does not write: outline, tags, language, spaces that are copied as spaces."""
        from pypdf import PdfReader, PdfWriter  # noqa: PLC0415  for those who save a PDF
        from pypdf.generic import BooleanObject, NameObject  # noqa: PLC0415  as above

        writer = PdfWriter(clone_from=PdfReader(BytesIO(bytes(self._data.data()))))
        writer.pdf_header = _VERSION
        writer.create_viewer_preferences()[NameObject("/DisplayDocTitle")] = BooleanObject(True)
        tags.write(writer, self._language)
        _add_outline(writer, outline)
        _mend_blanks(writer)
        written = BytesIO()
        writer.write(written)
        return written.getvalue()


class Mark(Struct, frozen=True):
    """An entry of the outline: its depth, its title, the page from 0 and the height on it in points from below."""

    level: int
    title: str
    page: int
    height: float


def _add_outline(writer: PdfWriter, outline: Sequence[Mark]) -> None:
    """Add the outline, shown when the file is opened if there is more than one entry."""
    from pypdf.generic import Fit, IndirectObject  # noqa: PLC0415

    above: list[tuple[int, IndirectObject]] = []
    for mark in outline:
        while above and above[-1][0] >= mark.level:
            above.pop()
        parent = above[-1][1] if above else None
        fit = Fit.xyz(top=mark.height)
        entry = writer.add_outline_item(title=mark.title, page_number=mark.page, parent=parent, fit=fit)
        above.append((mark.level, entry))
    if len(outline) > 1:
        writer.page_mode = "/UseOutlines"


def _mend_blanks(writer: PdfWriter) -> None:
    """Let spaces be copied as spaces: in many fonts Qt maps the glyph of the space to a tab."""
    for page in writer.pages:
        resources = cast("DictionaryObject", page["/Resources"])
        for font in cast("DictionaryObject", resources.get("/Font", {})).values():
            table = font.get_object().get("/ToUnicode")
            if table is not None:
                stream = cast("StreamObject", table.get_object())
                stream.set_data(_MEANINGS.sub(_blank_for_tab, stream.get_data()))


def _blank_for_tab(meanings: re.Match[bytes]) -> bytes:
    return meanings[0].replace(b"<0009>", b"<0020>")
