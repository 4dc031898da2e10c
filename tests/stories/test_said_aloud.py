"""What appears on screen is said to somebody who does not see it: once, and not what the mouse is only over."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtGui import QStatusTipEvent
from PySide6.QtWidgets import QApplication

from viewer.kit.announcer import Announcer

QUESTION = "who represents the US in Iran"


class Listener:
    """Hears what the screen readers are given."""

    def __init__(self, reader) -> None:
        features = reader.features
        own = (features.announcer, features.messages, features.finding.announcer, features.progress.announcer)
        self._announcers = {*own, *reader.window.findChildren(Announcer)}
        self._heard: list[str] = []
        for each in self._announcers:
            each.announced.connect(self._heard.append)

    @property
    def heard(self) -> list[str]:
        """What was said since this was asked last, without waiting for the pauses between."""
        for each in self._announcers:
            if each._pause.isActive():
                each._pause.stop()
                each._pause.timeout.emit()
        heard = list(self._heard)
        self._heard.clear()
        return heard


@pytest.fixture
def listener(reader):
    """Return somebody who listens from now on."""
    someone = Listener(reader)
    assert someone.heard is not None  # what the start said is over
    return someone


def test_a_bookmark_is_said_once_when_it_is_added_and_when_it_is_removed(reader, listener):
    reader.press("Ctrl+D")
    (added,) = listener.heard
    reader.press("Ctrl+D")
    (removed,) = listener.heard
    assert (added[:14], removed[:16]) == ("Bookmark added", "Bookmark removed")


def test_what_was_copied_is_said_also_when_it_is_copied_again(reader, listener):
    reader.window.reader.setFocus()
    reader.press("Ctrl+Shift+C")
    (first,) = listener.heard
    reader.press("Ctrl+Shift+C")
    assert listener.heard == [first]
    reader.window.actions_table["diagnostics"].trigger()
    assert listener.heard == ["Copied. It holds nothing that you read, searched for or wrote."]


def test_an_answer_and_the_number_of_hits_are_said_once_and_together(reader, listener):
    reader.type(QUESTION)
    (answer,) = listener.heard
    assert "Switzerland represents the United States in Iran" in answer
    assert "hit" in answer


def test_where_the_reader_is_among_the_finds_is_said_at_each_step(reader, listener):
    reader.window.actions_table["find"].trigger()
    reader.features.finding.bar.box.setText("mandate")
    reader.wait(lambda: " of " in reader.features.finding.bar.status)
    assert listener.heard == [reader.features.finding.bar.status]
    reader.press("F3")
    assert listener.heard == [reader.features.finding.bar.status]


def test_how_many_arrangements_a_filter_leaves_is_said(reader, listener):
    reader.window.arrangements.filter_box.setText("Iran")
    (said,) = listener.heard
    assert said == f"{len(reader.rows())} arrangements shown"


def test_a_setting_that_cannot_be_kept_is_said(reader, listener, home):
    shutil.rmtree(home)
    home.write_text("no folder")
    reader.window.actions_table["theme-dark"].trigger()
    (said,) = listener.heard
    assert said.startswith("Your settings cannot be saved")
    home.unlink()
    reader.features.unsaved.try_again()
    assert listener.heard == ["Everything is saved now."]


def test_the_tip_of_a_menu_is_shown_and_neither_said_nor_stops_what_is(reader, listener):
    reader.press("Ctrl+D")
    QApplication.sendEvent(reader.window, QStatusTipEvent("Open the handbook"))
    assert reader.window.statusBar().currentMessage() == "Open the handbook"
    QApplication.sendEvent(reader.window, QStatusTipEvent(""))
    assert [each[:14] for each in listener.heard] == ["Bookmark added"]
