"""What ten thousand bookmarks, highlights and notes cost: to open, and to take one more."""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from index.built.library import Library
from index.built.opening import open_library
from viewer.annotations.annotation import Annotation
from viewer.annotations.annotation_places import AnnotationPlaces
from viewer.annotations.annotation_store import FILE_NAME, AnnotationStore
from viewer.app import add_features, build
from viewer.kit.annotation_kinds import Kind, Tint
from viewer.starts.paths import Paths

MARKS, TIMES = 10_000, 5
OPEN_BUDGET, ONE_MORE_BUDGET = 400, 100  # ms of CPU: what nobody feels as a pause
MOMENT = "2026-01-01T00:00:00.000+00:00"


def main() -> int:
    """Measure, print milliseconds of CPU, and return 0, or 1 when a budget is exceeded."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    print(f"{MARKS:,} bookmarks, highlights and notes; one more: mean of {TIMES}")
    with tempfile.TemporaryDirectory(prefix="good-offices-bench-") as home:
        kept = measured(Path(home), application)
    return 0 if all(kept) else 1


def measured(home: Path, application: QApplication) -> list[bool]:
    """Start the program over made-up marks, mark more, and return which costs were within their budgets."""
    paths = Paths.default({"GOOD_OFFICES_HOME": str(home)})
    opened = open_library(paths.places)
    write_marks(paths.data, opened.library)
    program = build(opened, paths)
    program.window.show()
    application.processEvents()
    started = time.process_time()
    features = add_features(program)
    kept = [report("open, with all else after the first paint", started, 1, OPEN_BUDGET)]
    program.reading.open_beginning()
    for name in ("hidden", "shown"):
        application.processEvents()
        started = time.process_time()
        for _ in range(TIMES):
            program.window.actions_table["bookmark"].trigger()
            application.processEvents()
        kept.append(report(f"one more, the list {name}", started, TIMES, ONE_MORE_BUDGET))
        program.window.actions_table["bookmarks"].trigger()
    features.close()
    program.close()
    return kept


def write_marks(folder: Path, library: Library) -> None:
    """Write marks of every kind, on words all over the library."""
    chance, places = random.Random(1), AnnotationPlaces(library)
    pages = (library.page(number) for number in range(1, library.page_count + 1))
    blocks = [block for page in pages for block in page.blocks if len(block.text) > 40]
    made = []
    for number in range(MARKS):
        block = chance.choice(blocks)
        start = chance.randrange(len(block.text) - 20)
        made.append(
            Annotation(
                id=f"{number:032x}",
                kind=chance.choice(list(Kind)),
                anchor=places.anchor(block, (start, start + 15)),
                created=MOMENT,
                changed=MOMENT,
                text="" if number % 3 else "words of a note",
                tint=chance.choice(list(Tint)),
            )
        )
    store = AnnotationStore(folder / FILE_NAME)
    store.write(tuple(made))
    store.close()


def report(name: str, started: float, times: int, budget: int) -> bool:
    """Print the CPU that each of some times has cost, and return whether it is within its budget."""
    cost = (time.process_time() - started) * 1000 / times
    print(f"  {name:44} {cost:6.1f} ms of CPU (budget {budget} ms)")
    return cost <= budget


if __name__ == "__main__":
    sys.exit(main())
