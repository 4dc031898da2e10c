"""A text that is ready to be laid out on pages, and what the pages need to know of it."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from index.values import Struct, field
from viewer.reading.page.own_pictures import OwnPictures


class Heading(Struct, frozen=True):
    """A heading for the outline: its depth from 1, its title, and the text block that holds it."""

    level: int
    title: str
    block: int


class PrintableText(Struct, kw_only=True):
    """A document with its title and where it comes from.

    `numbers` are printed in the margin beside text blocks, a line beside the `notes`, which are not the source's words.
    `pictures` draws those of the document. `leads` are the text blocks that must not end a page, because they introduce
    what follows.
    """

    document: QTextDocument
    title: str
    source: str
    edition: str
    headings: list[Heading] = field(default_factory=list)
    numbers: dict[int, str] = field(default_factory=dict)
    notes: set[int] = field(default_factory=set)
    leads: set[int] = field(default_factory=set)
    language: str = "en"
    pictures: OwnPictures | None = None
