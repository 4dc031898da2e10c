"""The hit or the arrangement that an action is about while the focus is in a list."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from index.model import Arrangement
from index.results import Hit
from viewer.search.results_pane import ResultsPane
from viewer.shell.main_window import MainWindow


def focused_choice(window: MainWindow, results: ResultsPane) -> Hit | Arrangement | None:
    """Return what the pane with the focus shows as chosen, None where nothing is or the focus is in the text."""
    focus = QApplication.focusWidget()
    # While the arrow keys walk through hits from the search box, the hit is meant.
    hit = results.current_hit if focus in (results.list, window.search_box) else None
    if hit is not None and results.isVisible():
        return hit
    panel = window.arrangements
    return panel.chosen.arrangement if focus is not None and panel.isAncestorOf(focus) else None
