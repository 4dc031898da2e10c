"""The report on a reader's own document: what it is, what was read of it, and every loss, in the language in use."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from index.importing.imported import Format, HeadingsFrom, ImportedKind, LossKind
from index.origin import iso_date
from index.table_cells import MOST_COLUMNS, MOST_ROWS, columns_of, is_small
from index.values import Struct
from index.words.dates import date_words
from index.words.encoding_words import encoding_words
from index.words.language import spoken, translatable, translate
from index.words.language_names import language_name
from index.words.loss_words import loss_name, loss_place
from index.words.punctuation import labelled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.importing.imported import ImportedDocument, Loss
    from index.shelf.extraction import Extraction
    from index.shelf.shelved import ShelvedDocument

_words = partial(translate, "Report")
_text = partial(translatable, "Report")
_MEGABYTE, _KILOBYTE = 1_000_000, 1_000
_MOST_KILOBYTES = 10 * _MEGABYTE
_FORMATS = {
    Format.TEXT: _text("Plain text"),
    Format.MARKDOWN: _text("Markdown"),
    Format.HTML: _text("Web page (HTML)"),
    Format.EPUB: _text("Book (EPUB)"),
    Format.DOCX: _text("Word document (DOCX)"),
    Format.ODT: _text("OpenDocument text (ODT)"),
    Format.RTF: _text("Rich text (RTF)"),
    Format.PDF: _text("PDF"),
}
_HEADINGS = {
    HeadingsFrom.CONTENTS: _text("{0}, from the table of contents in the file"),
    HeadingsFrom.MARKS: _text("{0}, as the file marks them"),
    HeadingsFrom.TYPE: _text("{0}, guessed from the sizes of the type"),
    HeadingsFrom.PAGES: _text("{0}, one for each page: the file marks none"),
}


class ReportRow(Struct, frozen=True):
    """A fact: what it is, what the file or the shelf says, and further lines, such as where something is lost."""

    label: str
    value: str
    lines: tuple[str, ...] = ()


class ReportPart(Struct, frozen=True):
    """Facts below a heading; a part without rows says all with its heading and its `text`."""

    heading: str
    rows: tuple[ReportRow, ...] = ()
    text: str = ""


def document_report(document: ShelvedDocument, extraction: Extraction) -> tuple[ReportPart, ...]:
    """Return all that is known of a document on the shelf, in parts."""
    read = extraction.document
    return (
        ReportPart(_words("The file"), tuple(_about_file(document, read))),
        ReportPart(_words("What was read"), tuple(_about_text(document, read))),
        _losses(read),
    )


def report_text(name: str, parts: Iterable[ReportPart]) -> str:
    """Return a report on what is called `name` as plain text, such as for the clipboard."""
    lines = [name]
    for part in parts:
        lines += ["", part.heading, *filter(None, [part.text])]
        for row in part.rows:
            lines += [labelled(row.label, row.value), *(f"    {line}" for line in row.lines)]
    return "\n".join(lines)


def file_size(size: int) -> str:
    """Return a size in bytes as it is read: in kilobytes, from 10 megabytes on in megabytes, rounded up."""
    if size < _MOST_KILOBYTES:
        return _words("{0} KB").format(spoken().number(-(-size // _KILOBYTE)))
    return _words("{0} MB").format(spoken().number(-(-size // _MEGABYTE)))


def _about_file(document: ShelvedDocument, read: ImportedDocument) -> Iterable[ReportRow]:
    not_stated = _words("not stated")
    yield ReportRow(_words("Name on your shelf"), document.name)
    yield ReportRow(_words("Folder"), document.folder or _words("none"))
    yield ReportRow(_words("Title in the file"), read.title or not_stated)
    yield ReportRow(_words("Author"), document.author or not_stated)
    dated = iso_date(document.date)
    yield ReportRow(_words("Date in the file"), date_words(dated) if dated else document.date or not_stated)
    yield ReportRow(_words("Language"), language_name(document.language) if document.language else not_stated)
    yield ReportRow(_words("Kind"), _words(_FORMATS[read.format]))
    if read.encoding:
        yield ReportRow(_words("Encoding"), encoding_words(read.encoding))
    yield ReportRow(_words("File"), document.file)
    yield ReportRow(_words("Size"), file_size(document.size))
    yield ReportRow(_words("Added"), date_words(document.added))


def _about_text(document: ShelvedDocument, read: ImportedDocument) -> Iterable[ReportRow]:
    number = spoken().number
    kinds = [block.kind for block in read.blocks]
    yield ReportRow(_words("Pages"), number(document.pages) if document.pages else _words("not numbered in the file"))
    yield ReportRow(_words("Passages"), number(document.passages))
    yield ReportRow(_words("Words in the file"), number(read.words_in))
    yield ReportRow(_words("Words shown"), number(read.words_out))
    yield ReportRow(_words("Headings"), _headings(read))
    yield _tables(read)
    yield ReportRow(_words("Notes"), number(kinds.count(ImportedKind.NOTE)))
    yield ReportRow(_words("Pictures shown"), number(sum(block.picture > 0 for block in read.blocks)))
    yield ReportRow(_words("Pictures with words for them"), number(_described(read)))


def _tables(read: ImportedDocument) -> ReportRow:
    """Return how many tables a document has, and how many of them are shown as such."""
    counted = Counter(block.table for block in read.blocks if block.kind is ImportedKind.ROW)
    columns: dict[int, int] = {}
    for block in (block for block in read.blocks if block.kind is ImportedKind.ROW):
        columns[block.table] = max(columns.get(block.table, 0), columns_of(block.text))
    small = sum(is_small(rows, columns[table]) for table, rows in counted.items())
    as_rows = len(counted) - small
    lines = (
        translate("Report", "%n shown as table(s)", n=small) if small else "",
        translate("Report", "%n shown row by row, with more than {0} rows or {1} columns", n=as_rows).format(
            MOST_ROWS, MOST_COLUMNS
        )
        if as_rows
        else "",
    )
    return ReportRow(_words("Tables"), spoken().number(len(counted)), tuple(filter(None, lines)))


def _headings(read: ImportedDocument) -> str:
    count = sum(block.kind is ImportedKind.HEADING for block in read.blocks)
    if not count or read.headings_from is HeadingsFrom.NONE:
        return spoken().number(count)
    return _words(_HEADINGS[read.headings_from]).format(spoken().number(count))


def _described(read: ImportedDocument) -> int:
    return sum(block.kind is ImportedKind.FIGURE and bool(block.text) for block in read.blocks)


def _losses(read: ImportedDocument) -> ReportPart:
    heading = _words("Not shown as it stands in the file")
    by_kind: dict[LossKind, list[Loss]] = {}
    for loss in read.losses:
        by_kind.setdefault(loss.kind, []).append(loss)
    if not by_kind:
        return ReportPart(heading, text=_words("Nothing: all that was found in the file is shown."))
    rows = (_loss_row(kind, found, read.format) for kind, found in by_kind.items())
    return ReportPart(heading, tuple(rows))


def _loss_row(kind: LossKind, found: list[Loss], file: Format) -> ReportRow:
    if kind is LossKind.ENCODING:
        return ReportRow(loss_name(kind), encoding_words(found[0].where))
    lines = tuple(filter(None, (loss_place(loss, file) for loss in found)))
    return ReportRow(loss_name(kind), spoken().number(sum(loss.count for loss in found)), lines)
