"""A simulator that cannot fail proves nothing: each thing that must hold is broken once, and that is found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtWidgets import QApplication, QFrame

from tests.simulator.acts import Step
from tests.simulator.disk_faults import FULL
from tests.simulator.invariants import INVARIANTS
from tests.simulator.session import BY_NAME, play
from viewer.annotations.annotation_controller import AnnotationController
from viewer.annotations.annotation_store import AnnotationStore
from viewer.finding.find_controller import FindController
from viewer.kit.host_window import Importance
from viewer.reading.page import page_filling
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.places.history import History, Place
from viewer.reading.places.history_controller import HistoryController
from viewer.reading.places.navigation import NavigationService
from viewer.reading.split.split_view_controller import SplitViewController
from viewer.reading.tabs.tabs_controller import TabsController
from viewer.search.search_controller import SearchController
from viewer.settings.settings import Settings
from viewer.shell.contents_controller import ContentsController


def nothing(*_args, **_options):
    """Stand in for what a fault has made do nothing."""


def lose_the_focus(*_args):
    """Leave the keys to nobody."""
    QApplication.focusWidget().clearFocus()


def leave_a_frame(bar):
    """Leave something over the window that nobody asked for."""
    QFrame(bar._window.widget, Qt.WindowType.ToolTip).show()


def visit_two(history, place):
    """Visit a place by way of another that nobody was at."""
    history._entries += [Place("letters-29"), place]
    history._current = len(history._entries) - 1
    return True


def tell_success(controller, message, **_options):
    """Tell what was done, whether it is on disk or not."""
    controller._window.tell(message, Importance.DONE)


LEFT = (("click topic", 0.4), ("type", "swiss"), ("walk", 2), ("press Esc in the box", None))
IN_HASTE = (("type in haste", ("swiss", "Return", "Esc", "Iran in the US?")),)
MARKED = (("mark with", "bookmark"), ("kill the program and start it after", 0))
ON_A_FULL_DISK = (("break the disk", FULL), ("mark with", "bookmark"))
THEMES = (("choose", "theme-dark"), ("choose", "theme-light"))
BESIDE = (("open beside", 0.5), ("leave the program and come back", None))
LINK = (("follow link", "good-offices://passage/us-in-iran-text"),)
TABS = (("use the tabs by", "Ctrl+T"), ("click topic", 0.4))
FOUND = (("find", "iran"), ("press Esc in the find bar", None))
SEARCHED = (("type", "swiss"), ("let time pass", 500), ("press Esc in the box", None))

PUT_IN = {
    "text stands at the place": (ReaderView, "go_to", nothing, LINK),
    "text is word for word": (page_filling, "shown_text", lambda block: block.text.swapcase(), LINK),
    "contents and line above follow": (ContentsController, "_follow_topic", nothing, LEFT),
    "arrangements follow": (ContentsController, "_follow_passage", nothing, LINK),
    "tabs are those there are": (TabsController, "_show_title", nothing, TABS),
    "actions are allowed when they can be done": (HistoryController, "_allow_steps", nothing, LINK),
    "results are those of the words": (SearchController, "_forget_result", nothing, SEARCHED),
    "marks are on disk": (AnnotationStore, "write", nothing, MARKED),
    "what was acknowledged is on disk": (AnnotationStore, "read", lambda _store: (), MARKED),
    "success is told only when it is true": (AnnotationController, "_tell_done", tell_success, ON_A_FULL_DISK),
    "settings are on disk": (Settings, "_write", nothing, THEMES),
    "every control has a name": (ReaderView, "setAccessibleName", nothing, LINK),
    "exactly one thing has the focus": (FindController, "start", lose_the_focus, FOUND),
    "nothing stands over the window": (FindController, "start", leave_a_frame, FOUND),
    "nothing is complained of: no such thing": (FindController, "start", lambda _bar: qWarning("no such thing"), FOUND),
    "no exception: ZeroDivisionError": (NavigationService, "earlier", property(lambda _ways: 1 / 0), LINK),
    "Esc returns to where the search began": (SearchController, "_leave", nothing, LEFT),
    "Esc returns to where finding began": (FindController, "_go_back", nothing, FOUND),
    "an Enter belongs to the words it was pressed on": (SearchController, "_forget_what_waits", nothing, IN_HASTE),
    "looking leaves the history alone": (NavigationService, "preview", NavigationService.visit, LEFT),
    "the history holds only places that were visited": (History, "visit", visit_two, LINK),
    "a start comes back to where the reader was": (SplitViewController, "restore", nothing, BESIDE),
}
"""What is violated: the owner of what is broken, its name, what stands in for it, and the acts that show it."""


@pytest.mark.parametrize("violated", PUT_IN)
def test_a_fault_that_is_put_in_is_found(qapp, editions, monkeypatch, violated):
    owner, name, broken, acts = PUT_IN[violated]
    steps = [Step(BY_NAME[act], value) for act, value in acts]
    assert play(steps, editions) is None
    monkeypatch.setattr(owner, name, broken)
    violation = play(steps, editions)
    assert violation is not None
    assert violation.args[0] == violated


def test_every_invariant_is_broken_once():
    assert {each.__name__.replace("_", " ") for each in INVARIANTS} <= PUT_IN.keys()
