"""What a reader's own file holds, as frozen values, and why one is refused.

An `Importer` makes an `ImportedDocument` of a file. Its text is the file's, word for word, with runs of blanks
folded; what was not kept stands in its losses. No value here has words for readers: those are made where they are
shown.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from index.importing.pictures.kept_picture import KeptPicture
from index.table_cells import CellSpan
from index.values import Struct

LARGEST_FILE = 200_000_000
"""Bytes of the largest file that is read."""
LARGEST_UNPACKED = 400_000_000
"""Bytes that all members of a packed file may hold together."""
LARGEST_MEMBER = 64_000_000
"""Bytes that one member of a packed file may hold."""
MOST_PAGES = 5_000
"""Pages of the longest file that is read as a whole."""
MOST_BLOCKS = 200_000
"""Blocks of the longest document."""
LONGEST_BLOCK = 1_000_000
"""Bytes of the longest block, in UTF-8."""
DEEPEST = 9
"""The deepest level of a heading, an item or a quotation; what lies deeper has this one."""
MOST_LOSSES = 1_000
"""Lines of the longest account of losses; what is lost in further places is counted in the last line of its kind."""
LONGEST_LABEL = 40
"""Characters of the longest label of a block."""
LONGEST_NAME = 500
"""Characters of the longest title, author, date, language, encoding or place."""


class Format(StrEnum):
    """What a file is, told by its first bytes."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    EPUB = "epub"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    PDF = "pdf"


class HeadingsFrom(StrEnum):
    """Where the headings of a document come from."""

    NONE = "none"
    """It has none."""
    CONTENTS = "contents"
    """The table of contents that the file carries for programs: that of a book, or the outline of a PDF."""
    MARKS = "marks"
    """Marks of its writer: h1 to h6, styles, outline levels, # signs, the tags of a PDF."""
    TYPE = "type"
    """Guessed from the sizes of its type."""
    PAGES = "pages"
    """Its pages, since nothing else was found."""


class ImportedKind(StrEnum):
    """The kind of a block: a paragraph of the file, or what stands in the place of one."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTATION = "quotation"
    CODE = "code"
    ROW = "row"
    NOTE = "note"
    FIGURE = "figure"


class TextDirection(StrEnum):
    """The direction of a block as its file marks it; most mark none."""

    NONE = ""
    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


class ImportedBlock(Struct, frozen=True, kw_only=True):
    """One block in reading order.

    `level` is 1 for the highest headings, never more than one deeper than the heading before; for items and
    quotations how deep they lie, from 1; for a row 1 if it names its columns; else 0. The text is in one line, but
    that of code and of preformatted lines, where line feeds tell lines apart; tabs tell the cells of a row apart,
    line feeds the lines of a cell, and a row is one of the `table` of that number, from 1. `spans` are the cells of a
    row that cover several places, in order; all of these but the first are blank. The text of a figure is what its
    file says in words for the picture, and may be blank only there, where `picture` is the number of one that is kept,
    from 1. `label` is what the file sets before the block
    without its being part of the text, such as "3." or "(a)"; blank for bullets. `page` counts from 1 and is None
    where a format has no pages. `guessed` is set where not the file's own marks but its looks say that this is a
    heading. A note stands where its file has it, or, where the file keeps notes apart, after the block that leads to
    it.
    """

    kind: ImportedKind
    text: str
    label: str = ""
    level: int = 0
    table: int = 0
    spans: tuple[CellSpan, ...] = ()
    picture: int = 0
    page: int | None = None
    guessed: bool = False
    direction: TextDirection = TextDirection.NONE


class LossKind(StrEnum):
    """What of a file is not shown as it stands there."""

    PICTURE = "picture"
    """A picture of a kind that is not drawn, such as SVG; where its file has words for it, they are shown."""
    PICTURE_ELSEWHERE = "picture elsewhere"
    """A picture that lies outside the file, which is not looked for."""
    PICTURE_DAMAGED = "picture damaged"
    """A picture that is damaged."""
    PICTURE_LARGE = "picture large"
    """A picture beyond the limits on pixels, bytes and number."""
    ORNAMENT = "ornament"
    """A rule, a bullet, a spacer or the ground of a page."""
    SCRIPT = "script"
    """A script, a form or something else that acts, which is never run."""
    HIDDEN = "hidden"
    """Text that its file hides from readers."""
    DELETED = "deleted"
    """Text that is marked as deleted."""
    COMMENT = "comment"
    """A comment of a reviewer."""
    EMBEDDED = "embedded"
    """A file, a sound, a film or a frame inside the file."""
    MEMBER = "member"
    """A part that the file names is missing, damaged or of a kind that cannot be read."""
    NO_TEXT = "no text"
    """A part or a page without any text."""
    ENCODING = "encoding"
    """The encoding is not stated, and was guessed; `where` is its name."""
    UNREADABLE = "unreadable"
    """Bytes or signs that stand for no letter; each is shown as U+FFFD."""
    CONTROL = "control"
    """Control characters, which have no look; they are left out."""
    LINK = "link"
    """The address of a link that leads out of the document; its words are kept."""
    LEVEL = "level"
    """A heading whose level was brought nearer to that of the one before."""
    CONTENTS = "contents"
    """A line of the table of contents that leads to no place in the text."""
    NESTED_TABLE = "nested table"
    """A table in a cell, shown as the text of that cell."""
    VERTICAL = "vertical"
    """Vertical text, laid horizontally."""
    RUNNING_HEAD = "running head"
    """A line that stands on most pages alike and is set aside; `where` is the line."""
    FONT = "font"
    """A font that does not say which letters it shows; its text cannot be read."""
    CUT = "cut"
    """What lies beyond a limit, where only the first part was asked for."""
    WORDS = "words"
    """Words of the file that stand in no block, or words of blocks that its file does not have."""


class Loss(Struct, frozen=True):
    """What was not kept: its kind, where (a member, a heading, a page; blank for all of the file), and how many."""

    kind: LossKind
    where: str
    count: int


class ImportedDocument(Struct, frozen=True, kw_only=True):
    """A file as it was read.

    `title` is blank where the file states none. `author`, `date` and `language` (BCP 47) are as the file states them,
    or None. `encoding` is the one that a plain text was read by, blank for all others. `words_in` counts the words of
    the file by another way than `words_out` those of the blocks: where they differ, a loss of kind WORDS says so.
    `drawn` are the bytes of its `pictures`, in their order; none where a document comes from the shelf.
    """

    title: str
    format: Format
    headings_from: HeadingsFrom
    blocks: tuple[ImportedBlock, ...]
    losses: tuple[Loss, ...] = ()
    author: str | None = None
    date: str | None = None
    language: str | None = None
    encoding: str = ""
    sha256: str = ""
    words_in: int = 0
    words_out: int = 0
    pictures: tuple[KeptPicture, ...] = ()
    drawn: tuple[bytes, ...] = ()


class Refusal(StrEnum):
    """Why a file is not taken."""

    NOT_THERE = "not there"
    """There is no such file, or it cannot be read; `where` is what the system says."""
    NOT_A_FILE = "not a file"
    """A folder, a device, a pipe or a link to one."""
    CHANGED = "changed"
    """It was changed while it was read."""
    EMPTY = "empty"
    """It has no byte, or nothing but blanks."""
    NO_TEXT = "no text"
    """It holds no text at all, such as pictures of pages: `found` is how many."""
    UNKNOWN = "unknown"
    """Its first bytes are those of no format that is known."""
    OLD_WORD = "old word"
    """A Word file before 2007: to be saved as DOCX. The same for any other of its family of formats."""
    SLIDES = "slides"
    """A presentation: to be saved as PDF."""
    SHEET = "sheet"
    """A spreadsheet: to be saved as PDF, or as text."""
    BOOK = "book"
    """A book as MOBI or FB2: to be turned into EPUB."""
    ARCHIVE = "archive"
    """An archive of files or web pages (ZIP, ZIM, MHT): to be unpacked, or its pages saved as HTML."""
    PICTURE = "picture"
    """A picture, a sound or a film."""
    NOT_YET = "not yet"
    """A format that this edition of the program does not read; `where` is its name."""
    ENCRYPTED = "encrypted"
    """It has a password, or rights management."""
    DAMAGED = "damaged"
    """It is not what it begins as; `where` is the part that cannot be read."""
    TOO_LARGE = "too large"
    """The file has more bytes than `limit`: `found`."""
    TOO_MANY_PAGES = "too many pages"
    """More pages than `limit`: `found`."""
    UNPACKED_TOO_LARGE = "unpacked too large"
    """It unpacks to more bytes than `limit`; `where` is the member, blank for all together."""
    TOO_MANY_BLOCKS = "too many blocks"
    """More blocks than `limit`."""
    BLOCK_TOO_LONG = "block too long"
    """A block of more than `limit` bytes: `found`."""
    TOO_MUCH_MEMORY = "too much memory"
    """Reading it takes more bytes of memory than `limit`."""
    TOO_SLOW = "too slow"
    """Reading it takes more than `limit` seconds."""
    CRASHED = "crashed"
    """What reads it came to an end by itself; `found` is its exit code."""
    DISTRUSTED = "distrusted"
    """What reads it gave an answer that cannot be right; `where` is what is wrong with it."""
    NOT_STARTED = "not started"
    """The process that reads could not be started; `where` is what the system says."""
    CANCELLED = "cancelled"
    """The caller wanted no more of it."""


class FileRefusedError(Exception):
    """A file is not taken: the one error of this package; nothing was kept of the file, and nothing else touched."""

    def __init__(self, reason: Refusal, *, where: str = "", found: int = 0, limit: int = 0) -> None:
        self.reason = reason
        self.where = where[:LONGEST_NAME]
        self.found = found
        self.limit = limit
        super().__init__(f"{reason} where={self.where!r} found={found} limit={limit}")


class ImportChoices(Struct, frozen=True):
    """What a reader chose for a file: the `encoding` of a plain text, and whether only its first part is taken."""

    encoding: str = ""
    first_part: bool = False


class Importer(Protocol):
    """What turns a file into a document; `index.importing.isolating.import_file` is the one that readers get."""

    def __call__(
        self,
        path: Path,
        progress: Callable[[int, int], None] = ...,
        cancelled: Callable[[], bool] = ...,
        choices: ImportChoices = ...,
    ) -> ImportedDocument:
        """Read a file and return what it holds; raises FileRefusedError and nothing else.

        `progress` is told how much is done, of how much; `cancelled` is asked several times a second. Both are called
        in the caller's thread, which is held until the file is read.
        """
