"""Exports arrangements as text: JSON for a program, Markdown for a document; `csv_export` makes tables.

The arrangements are written in the order given; the terminal command writes the same.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from index.arrangements.stages import before_effect, unsettled
from index.english_dates import english_words
from index.json_format import arrangement_json
from index.model import Arrangement, Party, StageKind, Status
from index.words.periods import resolve_currently
from index.words.remark_words import all_remarks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from index.model import Statement

_COLUMNS = ("Power", "For", "In", "Period", "Status", "Assessment", "Rests on")
_NOT_STATED = "not stated"
# Characters that mean something to Markdown, or to the HTML in it.
_MARKUP = str.maketrans({sign: f"\\{sign}" for sign in r"\`*_[]<>|~&"})
_ADDRESS = re.compile(r"(https?://[^\s<>]+?)(?=[.,;]?(?:\s|$))")


def json_text(arrangements: Sequence[Arrangement], today: date) -> str:
    """Return a list of objects with all statements; what is not known is null."""
    rows = [arrangement_json(arrangement, today) for arrangement in arrangements]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def markdown_text(
    arrangements: Sequence[Arrangement], heading: str, cite: Callable[[Statement], str], today: date
) -> str:
    """Return a heading, a table, the remarks on each row, and a footnote for every statement, worded by `cite`."""
    rows: list[str] = []
    notes: list[str] = []
    for arrangement in arrangements:
        first = len(notes) + 1
        notes += [cite(statement) for statement in arrangement.statements]
        marks = "".join(f"[^{number}]" for number in range(first, len(notes) + 1))
        rows.append(_table_row([*(_plain(cell) for cell in _cells(arrangement)), marks]))
    table = [_table_row(_COLUMNS), _table_row(["---"] * len(_COLUMNS)), *rows]
    footnotes = [f"[^{number}]: {_plain(note)}" for number, note in enumerate(notes, 1)]
    remarked = [f"- {_plain(remark)}" for remark in all_remarks(arrangements, today)]
    lines = [f"# {_plain(heading)}", "", *table, "", *remarked, *([""] if remarked else []), *footnotes]
    return "\n".join(lines).rstrip() + "\n"


def _cells(arrangement: Arrangement) -> list[str]:
    names = [party.name or _NOT_STATED for party in _parties(arrangement)]
    return [*names, _period(arrangement), _status(arrangement), str(arrangement.assessment)]


def _parties(arrangement: Arrangement) -> tuple[Party, Party, Party]:
    return arrangement.power, arrangement.represented, arrangement.host


def _period(arrangement: Arrangement) -> str:
    if arrangement.period:
        return resolve_currently(arrangement.period, arrangement.as_of)
    if before_effect(arrangement.stages):
        told = (f"{stage.kind} {stage.worded or english_words(stage.date)}" for stage in arrangement.stages)
        return "; ".join(map(str.rstrip, told))
    start, end = map(english_words, (arrangement.start, arrangement.end))
    if start and end:
        return f"{start} to {end}"
    since = "from" if arrangement.status is Status.ENDED else "since"
    return (start and f"{since} {start}") or (end and f"until {end}") or _NOT_STATED


def _status(arrangement: Arrangement) -> str:
    if arrangement.status is Status.CURRENT:
        return f"current as of {english_words(arrangement.as_of) or 'a date not stated'}"
    if arrangement.status is not Status.UNKNOWN:
        return str(arrangement.status)
    kind = unsettled(arrangement)
    return f"only {kind}" if kind in (StageKind.REQUESTED, StageKind.AGREED) else str(kind or _NOT_STATED)


def _table_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Return a text on one line with everything escaped that Markdown would interpret; addresses stay whole, in <>."""
    pieces = _ADDRESS.split(" ".join(text.split()))
    return "".join(f"<{piece}>" if at % 2 else piece.translate(_MARKUP) for at, piece in enumerate(pieces))
