"""What a search in the terminal costs on top of a Python that does nothing."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

RUNS = 11
BUDGET = 0.25
NOTHING = [sys.executable, "-P", "-c", "pass"]
SEARCH = [sys.executable, "-P", "-m", "viewer", "search", "mediation"]


def main() -> int:
    """Measure in turns, print the difference of the medians, and return 0."""
    pairs = [(seconds(NOTHING), seconds(SEARCH)) for _ in range(RUNS + 1)][1:]
    nothing, search = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"Search in the terminal, medians of {RUNS} runs in turns")
    print(f"  search {search:.3f} s, python -c pass {nothing:.3f} s: {search - nothing:.3f} s more (budget {BUDGET} s)")
    return 0


def seconds(command: list[str]) -> float:
    """How long a command takes; raises CalledProcessError when it fails."""
    started = time.perf_counter()
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
