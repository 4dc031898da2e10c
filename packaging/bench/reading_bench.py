"""What reading costs: switching topics, opening a long document, scrolling through it, finding in it, and memory.

Off-screen, over documents made for the purpose; a frame is the work and the paint it leads to. Times are the
processor's, so that what else the machine does is not counted; none of this waits for anything.
"""

from __future__ import annotations

import gc
import os
import random
import sys
from functools import partial
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING

from made_document import TOPIC, made_document
from PySide6.QtWidgets import QApplication
from window_watch import proportional_memory

from index.built.library import Library
from index.built.opening import Opened, Rebuilt
from index.built.store import STORE_NAME, write_store
from viewer.app import add_features, build
from viewer.starts.paths import HOME_VARIABLE, Paths

if TYPE_CHECKING:
    from collections.abc import Callable

MIDDLING, LONG = 1_000, 5_000  # passages
SWITCH_P95, OPEN, SCROLL, MEMORY = 16.0, 200.0, 32.0, 1.5  # ms, ms, ms, times the start
SWITCHES, ROUNDS, SCROLLS, STEP = 200, 3, 1_500, 60  # the last in pixels, half a notch of a wheel


def main() -> int:
    """Measure, print, and return 0, or 1 when a budget is exceeded."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    with TemporaryDirectory() as scratch:
        kept = [middling(Path(scratch)), long(Path(scratch))]
    del application
    return 0 if all(kept) else 1


def middling(scratch: Path) -> bool:
    """Measure switching between the topics of a document of 1,000 passages."""
    reader = ReaderUnderTest(scratch / "middling", MIDDLING)
    chance = random.Random(1)
    topics = [f"t{chance.randrange(MIDDLING // TOPIC) + 1}" for _ in range(SWITCHES)]
    rounds = [[reader.frame(partial(reader.open_topic, topic)) for topic in topics] for _ in range(ROUNDS)]
    frames = [min(times) for times in zip(*rounds, strict=True)]  # other programs share the processor's memory
    reader.close()
    p95 = quantiles(frames, n=20)[-1]
    print(f"Reading a document of {MIDDLING:,} passages")
    return report("switching topics, p95", p95, SWITCH_P95, f"median {quantiles(frames, n=2)[0]:.1f}")


def long(scratch: Path) -> bool:
    """Measure a document of 5,000 passages: to its first screen, through it, in it, and what stays in memory."""
    print(f"Reading a document of {LONG:,} passages")
    folder = scratch / "long"
    started = process_time()
    reader = ReaderUnderTest(folder, LONG)
    kept = [report("to its first screen", reader.opened, OPEN, f"made in {process_time() - started:.1f} s")]
    start = proportional_memory(os.getpid())
    kept.append(report("scrolling, longest gap", max(reader.scroll() for _ in range(SCROLLS)), SCROLL))
    reader.find("a")
    turns = reader.find("neutral state")
    more = f"median {quantiles(turns, n=2)[0]:.1f}"
    kept.append(report("finding as you type, longest", max(turns), SCROLL, more))
    reader.visit_everything()
    gc.collect()
    end = proportional_memory(os.getpid())
    reader.close()
    times = end / start
    print(
        f"  memory after every page       {times:6.2f} times the start (budget {MEMORY}): {end:.0f} of {start:.0f} MB"
    )
    return all(kept) and times <= MEMORY


class ReaderUnderTest:
    """The program's window over a made document, and the time until its next paint."""

    def __init__(self, folder: Path, passages: int) -> None:
        folder.mkdir()
        write_store(folder / STORE_NAME, made_document(passages))
        started = process_time()
        self.library = Library(folder)
        opened = Opened(self.library, Rebuilt.NO, None)
        self._program = build(opened, Paths.default({HOME_VARIABLE: str(folder / "home")}))
        self._program.window.resize(1280, 800)
        self._program.window.show()
        QApplication.processEvents()
        self.opened = (process_time() - started) * 1000
        self._features = add_features(self._program)
        gc.freeze()  # as the program does after its first paint
        self._program.painter.paint_icons()
        self._settle()

    def open_topic(self, topic: str) -> None:
        """Open a topic at its head."""
        self._program.reading.open_topic(topic)

    def frame(self, work: Callable[[], object]) -> float:
        """Return the milliseconds that some work and the paint after it take."""
        started = process_time()
        work()
        QApplication.processEvents()
        taken = (process_time() - started) * 1000
        self._settle()
        return taken

    def scroll(self) -> float:
        """Scroll on, turning the page at its end; return the milliseconds to the next paint."""
        bar = self._program.window.reader.verticalScrollBar()
        if bar.value() < bar.maximum():
            return self.frame(lambda: bar.setValue(bar.value() + STEP))
        page = self._program.window.reader.page_number + 1
        return self.frame(lambda: self._program.window.reader.page_requested.emit(page))

    def find(self, words: str) -> list[float]:
        """Return the milliseconds that each turn of the event loop takes while words are typed into the find bar."""
        finding, turns = self._features.finding, []
        turns.append(self.frame(finding.start))
        for end in range(1, len(words) + 1):
            turns.append(self.frame(partial(finding.bar.box.setText, words[:end])))
            while finding.searching_on:
                turns.append(self.frame(lambda: None))
        finding.end(stay=False)
        return turns

    def visit_everything(self) -> None:
        """Open every page once."""
        for number in range(1, self.library.page_count + 1):
            self._program.navigation.open(self.library.page(number).blocks[0].id)
            QApplication.processEvents()

    def close(self) -> None:
        """Let go of the library."""
        self._features.close()
        self._program.close()

    def _settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()


def report(name: str, milliseconds: float, budget: float, more: str = "") -> bool:
    """Print a time with its budget and return whether it is within."""
    print(f"  {name:28} {milliseconds:6.1f} ms (budget {budget:.0f})  {more}")
    return milliseconds <= budget


if __name__ == "__main__":
    sys.exit(main())
