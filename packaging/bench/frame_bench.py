"""What a search costs the window: how long its thread cannot paint while the worst queries run in the other thread.

A timer of 5 ms ticks in the window's thread; what counts is the time between two ticks. The texts come from the same
folders as those of `search_bench`; without them this measurement is skipped.
"""

from __future__ import annotations

import os
import sys
from itertools import chain, pairwise
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from search_bench import states
from search_corpora import FRUS, build, content, documentation, first_passages, frus_sections

from index.built.library import Library
from index.built.opening import Opened, Rebuilt
from viewer.app import add_features
from viewer.app import build as build_program
from viewer.features import Features
from viewer.program import Program
from viewer.starts.paths import HOME_VARIABLE, Paths

PASSAGES, ROUNDS = 50_000, 5
TICK, AFTERWARDS = 5, 150  # ms; the results are painted after they have arrived
BUDGET, BUDGET_P99 = 32.0, 16.0  # ms
COMMON = "the of and to in that is was for on with as by at from this which be are or not have it an government state"
QUERIES = {
    "one letter": "a",
    "a wildcard on both sides": "*a*",
    "a long OR": " OR ".join(COMMON.split()),
    "many short prefixes": " OR ".join(f"{letter}*" for letter in "abcdefghijklmnopqrstuvwxyz"),
    "a question": "who represents the interests of the United States in Iran",
}


def main() -> int:
    """Measure, print the longest gaps, and return 0, or 1 when a budget is exceeded."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory() as scratch:
        folder = built_library(Path(scratch) / "library")
        if folder is None:
            print(f"Frames: skipped, there are no {PASSAGES:,} passages (see search_bench.py for where to put them)")
            return 0
        window = WindowUnderTest(folder, Path(scratch))
        print(f"Frames while searching {PASSAGES:,} passages: gaps of a {TICK} ms timer in the window's thread")
        kept = [report("the engine is loaded", window.gaps_while_loading())]
        kept += [report(name, window.gaps(query)) for name, query in QUERIES.items()]
        window.close()
    return 0 if all(kept) else 1


def built_library(folder: Path) -> Path | None:
    """Build a library of all these passages in a new folder, or return None when there is not enough text."""
    corpora = Path(os.environ.get("GOOD_OFFICES_CORPORA", ""))
    folders = [Path(part) for part in os.environ.get("GOOD_OFFICES_DOCUMENTATION", "/usr/share/doc").split(os.pathsep)]
    frus = frus_sections(corpora) if (corpora / FRUS).is_dir() else []
    taken = first_passages(chain(frus, documentation(folders)), PASSAGES)
    enough = sum(len(section.passages) for section in taken) == PASSAGES
    return build(folder, content(taken, states())) if enough else None


class WindowUnderTest:
    """The program's own window over a library, off-screen, and a timer that records when it could not paint."""

    def __init__(self, folder: Path, home: Path) -> None:
        self._application = QApplication([])
        opened = Opened(Library(folder), Rebuilt.NO, None)
        self._program: Program = build_program(opened, Paths.default({HOME_VARIABLE: str(home)}))
        self._program.window.show()
        self._features: Features = add_features(self._program)
        self._program.painter.paint_icons()
        self._ticks: list[float] = []
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._ticks.append(perf_counter()))
        self._wait(AFTERWARDS)

    def gaps_while_loading(self) -> list[float]:
        """Return the milliseconds between ticks while the search engine is loaded for the first query."""
        return self._gaps("switzerland", 1)

    def gaps(self, query: str) -> list[float]:
        """Return the milliseconds between ticks while results come and are painted, and go again, repeatedly."""
        return self._gaps(query, ROUNDS)

    def close(self) -> None:
        """Let go of the library."""
        self._features.close()
        self._program.close()

    def _gaps(self, query: str, rounds: int) -> list[float]:
        found: list[float] = []
        for _ in range(rounds):
            self._ticks.clear()
            self._timer.start()
            self._answer(query)
            self._wait(AFTERWARDS)
            self._program.window.search_box.clear()
            self._wait(AFTERWARDS)
            self._timer.stop()
            found += [(later - earlier) * 1000 for earlier, later in pairwise(self._ticks)]
        return found

    def _answer(self, query: str) -> None:
        waiting = QEventLoop()
        self._features.search.results_ready.connect(waiting.quit)
        self._ticks.append(perf_counter())
        self._program.window.search_box.setText(query)
        waiting.exec()
        self._features.search.results_ready.disconnect(waiting.quit)

    def _wait(self, milliseconds: int) -> None:
        waiting = QEventLoop()
        QTimer.singleShot(milliseconds, waiting.quit)
        waiting.exec()


def report(name: str, gaps: list[float]) -> bool:
    """Print the 99th percentile and the longest of these gaps, and return whether both are within their budgets."""
    p99, longest = quantiles(gaps, n=100, method="inclusive")[-1], max(gaps)
    print(f"  {name:26} p99 {p99:5.1f} ms (budget {BUDGET_P99:.0f})  max {longest:5.1f} ms (budget {BUDGET:.0f})")
    return p99 <= BUDGET_P99 and longest <= BUDGET


if __name__ == "__main__":
    sys.exit(main())
