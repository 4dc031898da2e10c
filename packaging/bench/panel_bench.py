"""What the arrangements panel costs with ten thousand arrangements: filtering, sorting, panning timeline and map."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice

from made_rows import made_rows
from panel_under_test import PanelUnderTest

ROWS, RUNS, STEPS = 10_000, 7, 60
FILTER_BUDGET, PAN_BUDGET = 50, 32  # ms
SIZE = (900, 700)


def main() -> int:
    """Measure, print medians and the longest gaps, and return 0, or 1 when a budget is exceeded."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    panel = PanelUnderTest(lambda states: made_rows(ROWS, states), SIZE)
    print(f"Arrangements panel with {ROWS:,} arrangements; filter and sort: medians of {RUNS}, panning: longest gap")
    kept = [report(name, timed(step), FILTER_BUDGET) for name, step in panel.steps().items()]
    kept += [report(f"pan the {view}", longest(panel.pan(view)), PAN_BUDGET) for view in ("timeline", "map")]
    panel.close()
    return 0 if all(kept) else 1


def report(name: str, cost: float, budget: int) -> bool:
    """Print one measured cost in milliseconds and return whether it is within its budget."""
    print(f"  {name:34} {cost:6.1f} ms (budget {budget} ms)")
    return cost <= budget


def timed(step: tuple[Callable[[], None], Callable[[], None]]) -> float:
    """Return the median cost of a step in milliseconds; what undoes it is not counted."""
    do, undo = step
    costs = []
    for _ in range(RUNS):
        costs.append(cost_of(do))
        undo()
    return statistics.median(costs)


def longest(step: Callable[[int, int], None]) -> float:
    """Return the longest time between two pictures in milliseconds while something is moved to and fro."""
    moves = cycle([(9, 0), (9, 5), (0, 9), (-9, 5), (-9, 0), (0, -9)])
    return max(cost_of(partial(step, *by)) for by in islice(moves, STEPS))


def cost_of(do: Callable[[], None]) -> float:
    """Return how long something takes, in milliseconds."""
    started = time.perf_counter()
    do()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    sys.exit(main())
