"""The figures that may only get better: `bars.toml`, by template, and for the sample that the tests ask."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from index.values import Struct
from tests.relevance.judging import FALSE, Verdict

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable

BARS = Path(__file__).with_name("bars.toml")
SAMPLE = "sample"
_HEAD = """\
# What the answers are worth, as `python -m tests.relevance --keep` measured it; it writes no figure that is worse.
# right: least share of right answers; false: largest share of answers that deny, turn round or are otherwise wrong;
# not_then: that of cards that name only what was not in force at the time asked. The aim: right 0.97 or more, the
# others 0.
# "sample" is the part that the tests ask, {size} questions; "all" everything; the others are single templates.
"""
# An edition with other facts has other questions; so much may the sample differ for that: four of 400 questions.
SLACK = 0.01
SAMPLE_SIZE = 400  # 2 to 3 seconds, however many questions the arrangements make


class Bar(Struct, frozen=True):
    """The least share of right answers, and the largest of false ones and of cards about what was not in force then."""

    right: float = 0.0
    false: float = 0.0
    not_then: float = 0.0

    def broken_by(self, other: Bar, slack: float = 0.0) -> bool:
        """Return whether other figures are worse than these in any way, by more than `slack`; 0 has none."""
        return (
            other.right < self.right - slack
            or other.false > (self.false and self.false + slack)
            or other.not_then > (self.not_then and self.not_then + slack)
        )

    def raised_by(self, other: Bar) -> Bar:
        """Return the better of the figures."""
        return Bar(max(self.right, other.right), min(self.false, other.false), min(self.not_then, other.not_then))


def bar(counter: Counter[str]) -> Bar:
    """Return the figures of one counter of verdicts."""
    total = sum(counter[verdict] for verdict in Verdict) or 1
    false = sum(counter[verdict] for verdict in FALSE)
    # Rounded for the worse: what is written must not be better than what was measured.
    return Bar(
        counter[Verdict.RIGHT] * 1000 // total / 1000,
        -(-false * 1000 // total) / 1000,
        -(-counter["not then"] * 1000 // total) / 1000,
    )


def bars() -> dict[str, Bar]:
    """Return the kept figures."""
    if not BARS.exists():
        return {}
    return {name: Bar(**figures) for name, figures in tomllib.loads(BARS.read_text("utf-8")).items()}


def broken(counts: dict[str, Counter[str]], kept: dict[str, Bar], slack: float = 0.0) -> list[str]:
    """Return a line for each of the counters that is worse than what is kept, by more than `slack`."""
    return [
        f"{name}: was {kept[name]}, is {bar(counter)}"
        for name, counter in counts.items()
        if name in kept and kept[name].broken_by(bar(counter), slack)
    ]


def keep(counts: dict[str, Counter[str]], kept: dict[str, Bar]) -> None:
    """Write the better of the counted and the kept figures; templates that are gone are left out."""
    better = {name: kept.get(name, bar(counter)).raised_by(bar(counter)) for name, counter in counts.items()}
    BARS.write_text(_HEAD.format(size=SAMPLE_SIZE) + "\n".join(_lines(better)) + "\n", encoding="utf-8", newline="\n")


def _lines(figures: dict[str, Bar]) -> Iterable[str]:
    for name, one in sorted(figures.items()):
        yield f'"{name}" = {{ right = {one.right:.3f}, false = {one.false:.3f}, not_then = {one.not_then:.3f} }}'
