"""The columns of the arrangements table: a row of COLUMNS defines one completely."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from functools import partial

from index.arrangements.stages import earliest_date
from index.folding import name_order
from index.model import Arrangement, Assessment, Status
from index.values import Struct
from index.words.language import translatable
from index.words.punctuation import listed
from index.words.wording import assessment_word, layer_word, not_stated, party_text, status_text
from index.words.years import years_text


class Column(IntEnum):
    """The columns, in the order in which a sentence names them."""

    POWER = 0
    FOR = 1
    IN = 2
    PERIOD = 3
    STATUS = 4
    LAYER = 5
    ASSESSMENT = 6


PARTIES = (Column.POWER, Column.FOR, Column.IN)
"""The columns that are always shown, in a narrow table as one."""
GIVE_WAY = (Column.LAYER, Column.ASSESSMENT, Column.STATUS)
"""The columns that are left out where there is no room for all, the first of them first."""


class ColumnSpec(Struct, frozen=True, kw_only=True):
    """A column: its title, and in its header's tooltip what it means.

    `text` is what a cell shows, "not stated" where the library does not say. `rank` is what is sorted by in place of
    that text, such as an ISO date, blank where the library does not say.
    """

    title: str
    meaning: str
    text: Callable[[Arrangement], str]
    rank: Callable[[Arrangement], str] | None = None


def layers(arrangement: Arrangement) -> tuple[str, ...]:
    """Return the layers that state an arrangement, in the order of its statements."""
    return tuple(dict.fromkeys(statement.layer for statement in arrangement.statements))


def cell_text(arrangement: Arrangement, column: Column) -> str:
    """Return what the table shows in a column, "not stated" where the library does not say."""
    return COLUMNS[column].text(arrangement)


def sort_key(arrangement: Arrangement, column: Column) -> str:
    """Return what a column is sorted by: a folded name, an ISO date, a rank; blank if not stated."""
    spec = COLUMNS[column]
    if spec.rank is not None:
        return spec.rank(arrangement)
    text = spec.text(arrangement)
    return name_order(text) if text != not_stated() else ""


def _status_rank(arrangement: Arrangement) -> str:
    rank = _STATUS_ORDER[arrangement.status]
    return rank and rank + arrangement.as_of


_STATUS_ORDER = {Status.CURRENT: "1", Status.ENDED: "2", Status.NEVER: "3", Status.UNKNOWN: ""}
_ASSESSMENT_ORDER = {
    Assessment.CONFIRMED: "1",
    Assessment.IMPRECISE: "2",
    Assessment.CONTRADICTED: "3",
    Assessment.UNSUPPORTED: "4",
    Assessment.ONE_SOURCE: "",
}
_column = partial(translatable, "Columns")
COLUMNS = {
    Column.POWER: ColumnSpec(
        title=_column("Power"),
        meaning=_column("The protecting power: the state that acts for another."),
        text=lambda arrangement: party_text(arrangement.power),
    ),
    Column.FOR: ColumnSpec(
        title=_column("For"),
        meaning=_column("The represented state: whose interests are looked after."),
        text=lambda arrangement: party_text(arrangement.represented),
    ),
    Column.IN: ColumnSpec(
        title=_column("In"),
        meaning=_column("The host state: where they are looked after."),
        text=lambda arrangement: party_text(arrangement.host),
    ),
    Column.PERIOD: ColumnSpec(
        title=_column("Years"),
        meaning=_column("From which year until which, as far as stated; the details give it as the source words it."),
        text=years_text,
        rank=earliest_date,
    ),
    Column.STATUS: ColumnSpec(
        title=_column("Status"),
        meaning=_column("Whether it is in force, and as of which date that is known."),
        text=status_text,
        rank=_status_rank,
    ),
    Column.LAYER: ColumnSpec(
        title=_column("Stated in"),
        meaning=_column("Where it is stated: in the source document, in the register."),
        text=lambda arrangement: listed(map(layer_word, layers(arrangement))),
    ),
    Column.ASSESSMENT: ColumnSpec(
        title=_column("Assessment"),
        meaning=_column("What the public record says about it."),
        text=lambda arrangement: assessment_word(arrangement.assessment),
        rank=lambda arrangement: _ASSESSMENT_ORDER[arrangement.assessment],
    ),
}
