"""Exports arrangements as text: JSON for a program, Markdown for a document; `csv_export` makes tables.

The arrangements are written in the order given; the terminal command writes the same. A document is in the language in
use; what programs read is English.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from index.arrangements.stages import before_effect
from index.escaping import on_one_line
from index.json_format import arrangement_json
from index.words.language import translatable, translate
from index.words.record_words import as_in_the_sources
from index.words.remark_words import all_remarks
from index.words.stage_words import stages_text
from index.words.wording import assessment_word, party_text, period_text, status_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from index.model import Arrangement, Statement

_COLUMNS = (
    translatable("Export", "Power"),
    translatable("Export", "For"),
    translatable("Export", "In"),
    translatable("Export", "Period"),
    translatable("Export", "Status"),
    translatable("Export", "Assessment"),
    translatable("Export", "Rests on"),
)
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
    """Return a heading, a table, the remarks on each row, and a footnote for every statement, worded by `cite`.

    Where the language in use is not that of the sources, it says so of what is quoted.
    """
    rows: list[str] = []
    notes: list[str] = []
    for arrangement in arrangements:
        first = len(notes) + 1
        notes += [cite(statement) for statement in arrangement.statements]
        marks = "".join(f"[^{number}]" for number in range(first, len(notes) + 1))
        rows.append(_table_row([*(_plain(cell) for cell in _cells(arrangement)), marks]))
    heads = [translate("Export", name) for name in _COLUMNS]
    table = [_table_row(heads), _table_row(["---"] * len(_COLUMNS)), *rows]
    footnotes = [f"[^{number}]: {_plain(note)}" for number, note in enumerate(notes, 1)]
    remarked = [f"- {_plain(remark)}" for remark in all_remarks(arrangements, today)]
    parts = [[f"# {_plain(heading)}"], [_plain(as_in_the_sources())], table, remarked, footnotes]
    lines = [line for part in parts if any(part) for line in (*part, "")]
    return "\n".join(lines).rstrip() + "\n"


def _cells(arrangement: Arrangement) -> list[str]:
    names = map(party_text, (arrangement.power, arrangement.represented, arrangement.host))
    judged = assessment_word(arrangement.assessment)
    return [*names, _period(arrangement), status_text(arrangement), judged]


def _period(arrangement: Arrangement) -> str:
    """Return when, with the stages of what did not begin with taking effect."""
    told = not arrangement.period and before_effect(arrangement.stages)
    return stages_text(arrangement) if told else period_text(arrangement)


def _table_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Return a text on one line with everything escaped that Markdown would interpret; addresses stay whole, in <>."""
    pieces = _ADDRESS.split(on_one_line(text))
    return "".join(f"<{piece}>" if at % 2 else piece.translate(_MARKUP) for at, piece in enumerate(pieces))
