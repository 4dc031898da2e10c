"""Exports arrangements as CSV (RFC 4180), a row for each: the same columns in every edition, new ones at the end.

What an arrangement has several of stands in one cell, a line for each: the lines of a row's cells belong together.
"""

from __future__ import annotations

import csv
import io
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from index.arrangements.record_coverage import records_of
from index.arrangements.stages import written
from index.citation import Citation
from index.json_format import Json, arrangement_json, contradicted
from index.model import Arrangement
from index.values import Struct
from index.words.language import translatable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

# Spreadsheets take a file for UTF-8 only when it begins with this.
_BYTE_ORDER_MARK = "\ufeff"
# What spreadsheets take for the beginning of a formula, also in the width of Chinese and Japanese letters.
_FORMULA = tuple("=+-@\t\r＝＋－＠")
_means = partial(translatable, "Columns")


class _Row(NamedTuple):
    """An arrangement, its facts as JSON has them, and its records."""

    arrangement: Arrangement
    facts: Json
    records: tuple[Citation, ...]


class CsvColumn(Struct, frozen=True):
    """A column: its name in the first row, what it means, and what stands in it."""

    name: str
    meaning: str
    value: Callable[[_Row], object]


def _fact(name: str, meaning: str) -> CsvColumn:
    return CsvColumn(name, meaning, lambda row: row.facts[name])


def _party(role: str, code_meaning: str, meaning: str) -> tuple[CsvColumn, CsvColumn]:
    """Return two columns for the state in a role: its code and its name."""
    return (
        CsvColumn(f"{role}_code", code_meaning, lambda row: getattr(row.arrangement, role).code),
        CsvColumn(role, meaning, lambda row: getattr(row.arrangement, role).name),
    )


def _records(name: str, fact: str, meaning: str, unknown: str = "") -> CsvColumn:
    """Return a column with one fact of every record, `unknown` where the record does not say it."""
    return CsvColumn(name, meaning, lambda row: _lines(getattr(record, fact) or unknown for record in row.records))


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(parts)


CODE = _means("code of the state: ISO 3166-1, for former states ISO 3166-3, or one of our own that begins with x-")
COLUMNS: tuple[CsvColumn, ...] = (
    _fact("id", _means("id of the arrangement; it stays in later editions")),
    *_party("power", CODE, _means("the protecting power")),
    *_party("represented", CODE, _means("the represented state")),
    *_party("host", CODE, _means("the host state")),
    _fact("from", _means("when it took effect: YYYY, YYYY-MM or YYYY-MM-DD, as precise as the record")),
    _fact("to", _means("when it ended, in the same form")),
    _fact("period", _means("its time as worded, where no date says it")),
    _fact("status", _means("current, ended, never in force or unknown")),
    _fact("as_of", _means("the day as of which its status is known")),
    _fact(
        "assessment", _means("what the record says: confirmed, imprecise, contradicted, unsupported, one source only")
    ),
    CsvColumn(
        "statements", _means("how many statements of this library say so"), lambda row: len(row.arrangement.statements)
    ),
    CsvColumn(
        "stages",
        _means("its stages in order, with semicolons between: requested, agreed, in force, suspended, refused, ended"),
        lambda row: written(row.arrangement.stages),
    ),
    _fact("last_confirmed", _means("date of the latest record of what is current")),
    CsvColumn(
        "not_rechecked",
        _means("“yes” for what is current and was not confirmed for twelve months"),
        lambda row: "yes" if row.facts["not_rechecked"] else "",
    ),
    CsvColumn(
        "contradicts",
        _means("ids of arrangements that the same source states against this one, with spaces between"),
        lambda row: " ".join(contradicted(row.arrangement)),
    ),
    CsvColumn(
        "stage_records",
        _means("a line for each stage: ids of the records that state it, with spaces between"),
        lambda row: _lines(" ".join(record.id for record in stage.citations) for stage in row.arrangement.stages),
    ),
    _records("record_ids", "id", _means("a line for each record, here its id; those that weigh most come first")),
    _records(
        "record_titles",
        "title",
        _means("a line for each record: its title, in [square brackets] where it has none of its own"),
    ),
    _records(
        "record_publishers",
        "publisher",
        _means("a line for each record: who published it, or “not stated”"),
        "not stated",
    ),
    _records(
        "record_kinds",
        "kind",
        _means("a line for each record: treaty body, ministry, official series, academic, press, …"),
    ),
    _records("record_dates", "date", _means("a line for each record: its own date, or “undated”"), "undated"),
    _records("record_addresses", "address", _means("a line for each record: its address")),
    _records(
        "record_seen", "seen", _means("a line for each record: the day it was seen, or “not stated”"), "not stated"
    ),
)


def csv_text(arrangements: Sequence[Arrangement], today: date) -> str:
    """Return a header and a row for each arrangement, blank for what is not known; `today` decides what is overdue.

    A text that a spreadsheet would run as a formula has an apostrophe before it, which spreadsheets do not show.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(column.name for column in COLUMNS)
    for arrangement in arrangements:
        row = _Row(arrangement, arrangement_json(arrangement, today), records_of(arrangement))
        writer.writerow(_harmless(column.value(row)) for column in COLUMNS)
    return file.getvalue()


def csv_file(arrangements: Sequence[Arrangement], today: date) -> bytes:
    """Return the same as a file in UTF-8, which spreadsheets recognise by its beginning."""
    return (_BYTE_ORDER_MARK + csv_text(arrangements, today)).encode()


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
