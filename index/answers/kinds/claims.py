"""What the source says of a time that public records contradict: it is told as that, and never passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.model import Assessment
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from index.answers.question import Question
    from index.answers.when.worded_times import Calendar
    from index.model import Arrangement

Claimed = tuple[tuple["Arrangement", ...], tuple["Arrangement", ...]]


def claimed_then(question: Question, held: Iterable[Arrangement], calendar: Calendar) -> Claimed:
    """Return what contradicted statements say was in force at the time of a question, and what records say instead.

    What is claimed has the dates of the statement, and else those of the arrangement that records bear out.
    """
    pairs = [(claim, each) for each in held for claim in _claims(each)]
    when = question.when
    if when is None or not when.shown:
        return (), ()
    then = [(claim, each) for claim, each in pairs if calendar.in_force(claim, when) is not False]
    return tuple(claim for claim, _ in then), tuple({each.id: each for _, each in then}.values())


def _claims(arrangement: Arrangement) -> Iterator[Arrangement]:
    """Yield an arrangement as each statement of it says that records contradict, while others bear it out."""
    if arrangement.assessment is Assessment.CONTRADICTED:
        return
    for said in arrangement.statements:
        if said.assessment is Assessment.CONTRADICTED:
            dates = {name: getattr(said, name) for name in ("start", "end", "period", "status", "as_of", "stages")}
            yield replace(arrangement, assessment=said.assessment, **dates)
