"""What a search in the terminal costs, beside a command that does nothing and beside Python."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from kept_figures import tell

RUNS = 11
BUDGET = 1.7  # times `--version`
NOTHING = [sys.executable, "-P", "-c", "pass"]
VERSION = [sys.executable, "-P", "-m", "viewer", "--version"]
SEARCH = [sys.executable, "-P", "-m", "viewer", "search", "mediation"]


def main() -> int:
    """Measure in turns, print the medians and their ratio, and return 0."""
    rows = [tuple(map(seconds, (NOTHING, VERSION, SEARCH))) for _ in range(RUNS + 1)][1:]
    nothing, version, search = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"Search in the terminal, medians of {RUNS} runs in turns")
    meaning = f"search {search:.3f} s, --version {version:.3f} s, python -c pass {nothing:.3f} s; search / --version"
    tell("search_to_version", search / version, f"{meaning} (budget {BUDGET})")
    return 0


def seconds(command: list[str]) -> float:
    """How long a command takes; raises CalledProcessError when it fails."""
    started = time.perf_counter()
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
