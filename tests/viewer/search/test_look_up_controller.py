"""What is selected in another program, or was copied there, is looked up."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from viewer.search import look_up_controller
from viewer.search.look_up_controller import LookUpController
from viewer.search.search_box import SearchBox
from viewer.starts.options import LONGEST_LOOKED_UP


class Window(QMainWindow):
    """A window that notes what it tells."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.widget = self
        self.box = SearchBox(self)

    def tell(self, text: str, _importance: object) -> None:
        self.told.append(text)


class Clipboard:
    """What is selected, and what was copied."""

    def __init__(self, selected: str = "", copied: str = "") -> None:
        self._texts = {QClipboard.Mode.Selection: selected, QClipboard.Mode.Clipboard: copied}

    def text(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> str:
        return self._texts[mode]


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def given(monkeypatch, qapp):
    """Return a function that gives a selection, with a platform that has them, or a copy, with one that has none."""

    def given(**texts: str) -> None:
        platforms = frozenset({qapp.platformName()} if "selected" in texts else ())
        monkeypatch.setattr(look_up_controller, "_WITH_SELECTION", platforms)
        monkeypatch.setattr(QGuiApplication, "clipboard", lambda: Clipboard(**texts))

    return given


@pytest.mark.parametrize(
    ("selected", "looked_up", "told"),
    [
        ("Swiss\n  embassy in\u00a0Tehran\n", "Swiss embassy in Tehran", []),
        ("\n \u200b", "", ["Nothing is selected. Select words in any program, then look them up."]),
        ("Iran " * 1_000, "Iran " * (LONGEST_LOOKED_UP // 5), ["A long text: only its beginning is looked up."]),
        ("a" * 9_000, "a" * LONGEST_LOOKED_UP, ["A long text: only its beginning is looked up."]),
    ],
)
def test_the_selection_is_looked_up_on_one_line(window, given, selected, looked_up, told):
    given(selected=selected)
    LookUpController(window, window.box).start()
    assert (window.box.text(), window.told) == (looked_up.strip(), told)
    assert window.box.selectedText() == looked_up.strip()


def test_without_selections_the_copied_words_are_looked_up_once_the_window_has_the_focus(window, given, qtbot):
    given(copied="Swiss embassy")
    asking = LookUpController(window, window.box)
    asking.start()
    qtbot.wait(0)
    assert window.box.text() == ""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.box.text() == "Swiss embassy")
    window.box.clear()
    asking._on_focus()  # only once
    qtbot.wait(0)
    assert window.box.text() == ""


def test_where_nothing_was_copied_that_is_said(window, given, qtbot):
    given(copied="")
    window.show()
    window.activateWindow()
    LookUpController(window, window.box).start()
    qtbot.waitUntil(lambda: window.told == ["No words were copied. Copy words, then look them up."])
