"""The form in which documents pass from process to process and lie on disk: one JSON object a line, read with distrust.

The head comes first, then blocks, losses and pictures, then a line that counts them, without which a document is not
whole. Between processes the line of a picture holds its bytes; on disk they stand after the last line.
Whoever reads takes nothing for granted: sizes, counts, levels, letters and order are looked at again, whoever wrote
them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Annotated, TypeVar

from index.importing.grids import HIGHEST, WIDEST
from index.importing.imported import (
    DEEPEST,
    LONGEST_BLOCK,
    LONGEST_LABEL,
    LONGEST_NAME,
    MOST_BLOCKS,
    MOST_LOSSES,
    MOST_PAGES,
    FileRefusedError,
    Format,
    HeadingsFrom,
    ImportedBlock,
    ImportedDocument,
    ImportedKind,
    Loss,
    LossKind,
    Refusal,
    TextDirection,
)
from index.importing.pictures.kept_picture import (
    LARGEST_PICTURE,
    LARGEST_PICTURES,
    LONGEST_SIDE,
    MOST_PICTURES,
    KeptPicture,
    PictureKind,
)
from index.importing.pictures.picture_bytes import is_sound
from index.table_cells import CELL, CellSpan
from index.values import Meta, MsgspecError, Struct, convert, json, replace

_Line = TypeVar("_Line", bound=Struct)
LONGEST_LINE = 2 * LONGEST_BLOCK
"""Bytes of the longest line: quotes, backslashes and tabs of a text take two bytes each."""
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffc\ufffe\uffff]")
"""What no text may hold: control characters but tab and line feed, other line ends, marks that are no letters."""

Name = Annotated[str, Meta(max_length=LONGEST_NAME)]
Count = Annotated[int, Meta(ge=0, le=2**53)]


class Head(Struct, frozen=True, kw_only=True, tag="document", forbid_unknown_fields=True):
    """The first line: all of a document that is known before its blocks."""

    title: Name
    format: Format
    headings_from: HeadingsFrom
    author: Name | None
    date: Name | None
    language: Name | None
    encoding: Name
    sha256: Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?\Z")]


class BlockLine(Struct, frozen=True, kw_only=True, tag="block", forbid_unknown_fields=True, omit_defaults=True):
    """A block; see `ImportedBlock`."""

    kind: ImportedKind
    text: Annotated[str, Meta(max_length=LONGEST_BLOCK)]
    label: Annotated[str, Meta(max_length=LONGEST_LABEL)] = ""
    level: Annotated[int, Meta(ge=0, le=DEEPEST)] = 0
    table: Annotated[int, Meta(ge=0, le=MOST_BLOCKS)] = 0
    spans: Annotated[tuple[CellSpan, ...], Meta(max_length=WIDEST)] = ()
    picture: Annotated[int, Meta(ge=0, le=MOST_PICTURES)] = 0
    page: Annotated[int, Meta(ge=1, le=MOST_PAGES)] | None = None
    guessed: bool = False
    direction: TextDirection = TextDirection.NONE


class LossLine(Struct, frozen=True, kw_only=True, tag="loss", forbid_unknown_fields=True):
    """A loss; see `Loss`."""

    kind: LossKind
    where: Name
    count: Annotated[int, Meta(ge=1, le=2**53)]


class PictureLine(Struct, frozen=True, kw_only=True, tag="picture", forbid_unknown_fields=True, omit_defaults=True):
    """A picture; see `KeptPicture`. Its bytes stand here (`drawn`), or elsewhere."""

    kind: PictureKind
    width: Annotated[int, Meta(ge=1, le=LONGEST_SIDE)]
    height: Annotated[int, Meta(ge=1, le=LONGEST_SIDE)]
    size: Annotated[int, Meta(ge=1, le=LARGEST_PICTURE)]
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
    source: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
    drawn: bytes = b""


class End(Struct, frozen=True, kw_only=True, tag="end", forbid_unknown_fields=True):
    """The last line of a document that is whole."""

    blocks: Count
    losses: Count
    pictures: Count = 0
    words_in: Count
    words_out: Count


Line = Head | BlockLine | LossLine | PictureLine | End


def written(document: ImportedDocument) -> Iterator[bytes]:
    """Yield the lines of a document, each with its line feed; the bytes of its pictures stand in none of them."""
    yield from _lines(document, (b"",) * len(document.pictures))


def written_whole(document: ImportedDocument) -> Iterator[bytes]:
    """Yield the lines of a document, each with its line feed, those of its pictures with their bytes."""
    yield from _lines(document, document.drawn)


def _lines(document: ImportedDocument, drawn: Iterable[bytes]) -> Iterator[bytes]:
    yield _line(_as(Head, document))
    yield from (_line(_as(BlockLine, block)) for block in document.blocks)
    yield from (_line(_as(LossLine, loss)) for loss in document.losses)
    for picture, data in zip(document.pictures, drawn, strict=True):
        yield _line(replace(_as(PictureLine, picture), drawn=data))
    counts = {
        "blocks": len(document.blocks),
        "losses": len(document.losses),
        "pictures": len(document.pictures),
    }
    yield _line(End(**counts, words_in=document.words_in, words_out=document.words_out))


def read(lines: Iterable[bytes]) -> ImportedDocument:
    """Return the document that the lines hold; raises FileRefusedError (DISTRUSTED) unless it is whole and sound."""
    reading = Reading()
    for line in lines:
        reading.take(decoded(line, _DECODER))
    return reading.document()


def decoded(line: bytes, decoder: json.Decoder[_Line]) -> _Line:
    """Return what a line says; raises FileRefusedError (DISTRUSTED) for one that is no line of ours."""
    if len(line) > LONGEST_LINE:
        raise distrusted("a line is too long")
    try:
        return decoder.decode(line)
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        raise distrusted("a line is not understood") from None


def distrusted(what: str) -> FileRefusedError:
    """Return the error for an answer that cannot be right."""
    return FileRefusedError(Refusal.DISTRUSTED, where=what)


class Reading:
    """A document while its lines come in; with `drawn` those of its pictures must hold their bytes, else none."""

    def __init__(self, *, drawn: bool = False) -> None:
        self._is_drawn = drawn
        self._pictures: list[KeptPicture] = []
        self._drawn: list[bytes] = []
        self._drawn_size = 0
        self._head: Head | None = None
        self._end: End | None = None
        self._blocks: list[ImportedBlock] = []
        self._losses: list[Loss] = []
        self._heading = 0
        self._page = 1

    def take(self, line: Line) -> None:
        """Take the next line; raises FileRefusedError (DISTRUSTED) where it cannot be the next."""
        if (self._head is None) != isinstance(line, Head) or self._end is not None:
            raise distrusted("the lines are out of order")
        if isinstance(line, Head):
            self._head = _sound_head(line)
        elif isinstance(line, BlockLine):
            self._blocks.append(self._sound(line))
        elif isinstance(line, LossLine):
            self._losses.append(Loss(line.kind, _sound_name(line.where), line.count))
        elif isinstance(line, PictureLine):
            self._take_picture(line)
        else:
            self._end = line
        if len(self._blocks) > MOST_BLOCKS or len(self._losses) > MOST_LOSSES:
            raise distrusted("there are too many lines")

    def document(self) -> ImportedDocument:
        """Return the whole document; raises FileRefusedError (DISTRUSTED) unless its last line was taken."""
        head, end = self._head, self._end
        counts = len(self._blocks), len(self._losses), len(self._pictures)
        if head is None or end is None or (end.blocks, end.losses, end.pictures) != counts:
            raise distrusted("it is not whole")
        if any(block.picture > len(self._pictures) for block in self._blocks):
            raise distrusted("a picture is not there")
        return ImportedDocument(
            title=head.title,
            format=head.format,
            headings_from=head.headings_from,
            blocks=tuple(self._blocks),
            losses=tuple(self._losses),
            author=head.author,
            date=head.date,
            language=head.language,
            encoding=head.encoding,
            sha256=head.sha256,
            words_in=end.words_in,
            words_out=end.words_out,
            pictures=tuple(self._pictures),
            drawn=tuple(self._drawn),
        )

    def _take_picture(self, line: PictureLine) -> None:
        picture = KeptPicture(
            kind=line.kind,
            width=line.width,
            height=line.height,
            size=line.size,
            sha256=line.sha256,
            source=line.source,
        )
        self._drawn_size += line.size
        if len(self._pictures) >= MOST_PICTURES or self._drawn_size > LARGEST_PICTURES:
            raise distrusted("there are too many pictures")
        if bool(line.drawn) != self._is_drawn:
            raise distrusted("a picture is out of place")
        if self._is_drawn:
            if sha256(line.drawn).hexdigest() != line.sha256 or not is_sound(line.drawn, picture):
                raise distrusted("a picture is none")
            self._drawn.append(line.drawn)
        self._pictures.append(picture)

    def _sound(self, line: BlockLine) -> ImportedBlock:
        if len(line.text.encode()) > LONGEST_BLOCK:
            raise distrusted("a block is too long")
        is_figure = line.kind is ImportedKind.FIGURE
        if FORBIDDEN.search(line.text) or not (line.text.strip() or (is_figure and line.picture)):
            raise distrusted("a text is none")
        if line.picture and not is_figure:
            raise distrusted("a picture is no figure")
        _sound_name(line.label)
        if line.page is not None and line.page < self._page:
            raise distrusted("the pages are out of order")
        heading = line.kind is ImportedKind.HEADING
        if heading and not 1 <= line.level <= self._heading + 1:
            raise distrusted("a level is wrong")
        if (line.kind is ImportedKind.ROW) != (line.table > 0):
            raise distrusted("a row is in no table")
        if line.spans and not (line.kind is ImportedKind.ROW and _are_sound(line)):
            raise distrusted("a cell covers what it cannot")
        self._heading = line.level if heading else self._heading
        self._page = line.page or self._page
        return convert(line, ImportedBlock, from_attributes=True)


def _are_sound(line: BlockLine) -> bool:
    """Return whether the cells of a row that cover several places are apart and cover blank ones of this row."""
    cells = line.text.split(CELL)
    free = 0
    for span in line.spans:
        end = span.cell + span.wide
        fits = free <= span.cell and span.wide >= 1 and end <= len(cells) and 1 <= span.high <= HIGHEST
        if not fits or any(cells[span.cell + 1 : end]):
            return False
        free = end
    return True


def _sound_head(head: Head) -> Head:
    for name in (head.title, head.author, head.date, head.language, head.encoding):
        _sound_name(name or "")
    return head


def _sound_name(name: str) -> str:
    if FORBIDDEN.search(name) or "\n" in name:
        raise distrusted("a name is none")
    return name


def _line(value: Struct) -> bytes:
    return json.encode(value) + b"\n"


def _as(kind: type[_Line], value: Struct) -> _Line:
    return convert(value, kind, from_attributes=True)


_DECODER = json.Decoder(Line)
