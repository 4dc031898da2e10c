"""What the file of a reader's own document says beside its words."""

# Annotations are values here, without `from __future__`: msgspec would compile the text of each at every start.

from index.late_patterns import late_pattern
from index.table_cells import CellSpan
from index.values import Struct

_ID = late_pattern(r"doc-[0-9a-f]{8}(?:/.*)?")
_ISO_DATE = late_pattern(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)")


def is_own(identifier: str) -> bool:
    """Return whether an id is that of a reader's own document, or of a block of one: doc-0123abcd/9f86d081884c."""
    return _ID.fullmatch(identifier) is not None


def iso_date(stated: str) -> str:
    """Return the ISO date that a file states at the beginning of its date; blank if it states none."""
    found = _ISO_DATE.match(stated)
    return found[0] if found else ""


class FileFacts(Struct, frozen=True, omit_defaults=True):
    """What the file of a reader's own document says of itself: author, date (ISO of any precision) and title.

    Others know it by that title, whatever the reader calls it; a file without one goes by its own name.
    """

    author: str = ""
    date: str = ""
    title: str = ""


class OwnPicture(Struct, frozen=True, kw_only=True):
    """A picture that is kept of a reader's own document: its pixels, its form, its bytes and their sha256.

    It begins so many bytes from the end of what is kept of the document (`from_end`).
    """

    kind: str
    width: int
    height: int
    size: int
    sha256: str
    from_end: int


class Origin(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a block of a reader's own document comes from and how it looks there; all is 0 or blank in the library.

    `page` is the page of the file that it begins on, from 1. `depth` says how deep an item or a quotation lies, from 1,
    and is 1 for a row that names the columns; `table` is the number of a row's table, from 1. `direction` is "ltr" or
    "rtl" where the file marks it. The text of code may have line feeds, and that of rows is made of cells, see
    `index.table_cells`: their table has `rows` and `columns`, `spans` are the cells of the row that cover several
    places, and `below` says how many blocks further up the first row stands that names the columns, 0 if none does. A
    figure may have a `picture`, and then no text.
    """

    page: int = 0
    depth: int = 0
    table: int = 0
    rows: int = 0
    columns: int = 0
    below: int = 0
    spans: tuple[CellSpan, ...] = ()
    direction: str = ""
    picture: OwnPicture | None = None
