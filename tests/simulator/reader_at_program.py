"""A reader in front of the real program: starts, leaves and kills it, presses keys, and waits until it is at rest."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from index.built.opening import open_library
from index.values import replace
from tests.returning_reader import has_read_before
from tests.simulator.disk_faults import DiskFault
from tests.simulator.virtual_clock import VirtualClock
from tests.viewer.starting import WINDOW
from tests.windows import destroy, windows
from viewer.app import add_features, build
from viewer.kit.reading_order import holds
from viewer.starts.paths import Paths

SOON = 50  # ms that pass with every act
_PATIENCE = 60  # s
_TURNS = 10_000

T = TypeVar("T")


class Violation(AssertionError):  # noqa: N818  it is what an invariant was broken by
    """Something that must always hold does not; the first argument is its name."""


@dataclass(frozen=True)
class Whereabouts:
    """What the history of a text knows: the places before, the place on screen, and those after."""

    earlier: tuple[Any, ...]
    place: Any
    later: tuple[Any, ...]

    @classmethod
    def of(cls, text: Any) -> Whereabouts:
        """Return where a TextPane is."""
        return cls(text.navigation.earlier, text.navigation.place, text.navigation.later)


class _Fence(QObject):
    """Something that goes through the queue of the search thread behind everything that was asked before."""

    asked = Signal(object)

    def __init__(self, thread: Any) -> None:
        super().__init__()
        self.moveToThread(thread)
        self.asked.connect(self._reach, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _reach(self, reached: threading.Event) -> None:
        reached.set()


class ReaderAtProgram:
    """One reader; `home` is the folder that the program writes to, another one after a kill."""

    def __init__(self, folder: Path, editions: dict[int, Path]) -> None:
        self._folder, self._editions = folder, editions
        self.clock = VirtualClock()
        self.home = folder / "home-1"
        self._homes = self.edition = 1
        self.starts = 0
        self.program: Any = None
        self.features: Any = None
        self._before: list[QWidget] = []
        self._answers = 0
        self._running = False
        self.told: list[str] = []
        self.passed: list[str] = []
        self.disk = DiskFault()
        self.acknowledged: dict[str, str] = {}
        self.home.mkdir()

    @property
    def paths(self) -> Paths:
        """Where this start of the program finds and writes everything."""
        built = self._editions[self.edition]
        return replace(
            Paths.default({"GOOD_OFFICES_HOME": str(self.home)}), built=built, source=built.parent / "source"
        )

    @property
    def active(self) -> Any:
        """The text that is meant."""
        return self.texts.active

    @property
    def place(self) -> Any:
        """The place on screen in the text that is meant."""
        return self.active.navigation.place

    @property
    def searching(self) -> bool:
        """Whether a search is on: there are words in the box, or results in place of the contents."""
        return self.window.contents.searching or bool(self.window.search_box.text().strip())

    @property
    def finding(self) -> bool:
        """Whether the find bar is open."""
        return not self.features.finding.bar.isHidden()

    def start(self) -> None:
        """Start the program, and wait until it is at rest."""
        self._before = windows()
        self.starts += 1
        self._running = True
        self.features = None
        has_read_before(self.paths)
        self.program = build(open_library(self.paths.places), self.paths)
        self.window, self.library = self.program.window, self.program.library
        self.window.resize(*WINDOW)
        self.window.show()
        self.features = add_features(self.program)
        self.texts, self.search = self.features.texts, self.features.search
        self._fence = _Fence(self.search._thread)
        for answer in (self.search.results_ready, self.search.related_ready, self.search.failed):
            answer.connect(self._on_answer)
        self.window.announcement.connect(self.told.append)
        self.window.activateWindow()
        self.come_to_rest()

    def quit(self) -> None:
        """Close the program as a reader does."""
        self.window.close()
        self.tear_down()

    def kill(self) -> None:
        """Take the program away between two instructions: what is on disk at this moment is all that stays."""
        self._homes += 1
        left = self._folder / f"home-{self._homes}"
        if self.home.exists():
            shutil.copytree(self.home, left)
        self.tear_down()
        self.home = left

    def tear_down(self) -> None:
        """Let go of the program, however far its start has come, and of its windows."""
        self._running = False
        for part in (self.features, self.program):
            if part is not None:
                part.close()
        destroy([each for each in windows() if each not in self._before])

    def give_up(self) -> None:
        """Discard the program if there is one, in any state."""
        if self._running:
            self.tear_down()

    def come_to_rest(self, time: int = SOON) -> None:
        """Let `time` milliseconds pass, and wait until everything under way is done."""
        until = self.clock.now + time
        for _ in range(_TURNS):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            # What is asked is answered in no time, and only then time passes.
            if self.clock.next_within(0) or self._engine_has_answered():
                continue
            if not self.clock.next_within(until - self.clock.now):
                break
        else:
            raise Violation("the program comes to rest")
        self.clock.now = until
        top = QApplication.activeWindow()
        if top is None or not top.isVisible():
            # Off the screen no window manager hands the focus back when a dialog is gone.
            self.window.activateWindow()

    def press_on(self, *keys: str) -> None:
        """Press keys that may each lead somewhere, and remember where."""
        for key in keys:
            self.press(key)
            self.passed.append(self.place.block)

    def press(self, *keys: str) -> None:
        """Press keys such as "Ctrl+K" one after the other, wherever the focus is."""
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.window, key)

    def click(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click on a row of a list, scrolling to it first."""
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def focus_is_in(self, pane: QWidget) -> bool:
        """Return whether the focus is in a pane."""
        focus = QApplication.focusWidget()
        return focus is not None and holds(pane, focus)

    def _engine_has_answered(self) -> bool:
        """Wait for the search thread; return whether it had something to say."""
        answers, reached = self._answers, threading.Event()
        self._fence.asked.emit(reached)
        if not reached.wait(_PATIENCE):
            raise Violation("the search thread answers")
        QCoreApplication.processEvents()
        return self._answers != answers

    def _on_answer(self, *_: object) -> None:
        self._answers += 1


def picked(choices: Sequence[T], fraction: float) -> T | None:
    """Return the choice that lies at a fraction of all, so that acts can be drawn before it is known what there is."""
    return choices[min(int(fraction * len(choices)), len(choices) - 1)] if choices else None


def rows_of(view: QAbstractItemView, wanted: Callable[[QModelIndex], object]) -> list[QModelIndex]:
    """Return the rows of a view, at any depth, for which `wanted` is true."""
    model, found, waiting = view.model(), [], [QModelIndex()]
    while waiting:
        parent = waiting.pop(0)
        children = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
        found += [each for each in children if wanted(each)]
        waiting += children
    return found
