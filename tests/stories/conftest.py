"""The real program over the bundled library, driven as a reader drives it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from index.built.opening import open_library
from index.values import replace
from tests.returning_reader import has_read_before
from tests.stories.patient_bot import PatientBot
from tests.viewer.starting import WINDOW
from viewer.app import add_features, build
from viewer.kit.roles import ArrangementRole, HitRole, TopicRole
from viewer.program import Program
from viewer.starts.paths import Paths

ROOT = Path(__file__).resolve().parents[2]


class Reader:
    """A reader at the program: types, clicks, and says what they see."""

    def __init__(self, qtbot, paths: Paths) -> None:
        self._qtbot, self._paths = qtbot, paths
        self.start(WINDOW)

    def start(self, size: tuple[int, int] | None = None) -> None:
        """Start the program, in a window of a size; after `quit`, as the next day."""
        self.program: Program = build(open_library(self._paths.places), self._paths)
        self.window = self.program.window
        self._qtbot.addWidget(self.window)
        if size is not None:
            self.window.resize(*size)
        with self._qtbot.waitActive(self.window):  # a real window is given the keyboard some time after it is shown
            self.window.show()
        self.features = add_features(self.program)
        self.search = self.features.search
        self.found, self.answer = self.features.results, self.features.answer

    def quit(self) -> None:
        """Close the program."""
        self.features.close()
        self.program.close()

    def press(self, *keys: str) -> None:
        """Press shortcuts such as "Ctrl+K" wherever the focus is."""
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.window, key)

    def type(self, text: str) -> None:
        """Go to the search box, type, and wait for the results."""
        self.press("Ctrl+K")
        with self._qtbot.waitSignal(self.search.results_ready):
            self._qtbot.keyClicks(self.window.search_box, text)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(condition)

    @property
    def results(self) -> list[str]:
        """The ids of the hits, in the order shown."""
        model = self.found.results
        groups = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            group.model().index(n, 0, group).data(HitRole).id for group in groups for n in range(model.rowCount(group))
        ]

    @property
    def place(self) -> str:
        """The passage at the top of the text."""
        return self.window.reader.place[0]

    @property
    def topic(self) -> str:
        """The topic selected in the contents."""
        index = self.window.contents.tree.currentIndex()
        return index.data(TopicRole).title if index.isValid() else ""

    @property
    def marked(self) -> list[str]:
        """The words marked in the text."""
        return [mark.cursor.selectedText() for mark in self.window.reader.extraSelections()]

    def arrangement(self, sentence: str) -> QModelIndex:
        """The row of the table that screen readers hear as `sentence`."""
        model = self.window.arrangements.table.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return next(row for row in rows if sentence in row.data(Qt.ItemDataRole.AccessibleTextRole))

    def rows(self) -> list[str]:
        """The ids of the arrangements shown."""
        model = self.window.arrangements.table.model()
        return [model.index(row, 0).data(ArrangementRole).id for row in range(model.rowCount())]


@pytest.fixture
def qtbot(qapp, request):
    """Return what drives widgets, in the place of pytest-qt's own, which gives up after five seconds."""
    return PatientBot(request)


@pytest.fixture
def reader(qtbot, home, whole_built):
    """Return a reader in front of the program, at the beginning of the text."""
    paths = replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), built=whole_built)
    has_read_before(paths)
    someone = Reader(qtbot, paths)
    yield someone
    someone.quit()


@pytest.fixture
def newcomer(qtbot, home, whole_built):
    """Return a reader in front of the program, started for the first time."""
    someone = Reader(qtbot, replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), built=whole_built))
    yield someone
    someone.quit()
