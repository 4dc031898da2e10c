"""The context menu of an arrangement: the same in table, pairs, timeline, map and list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea

from index.arrangements.best_statement import best_statement
from index.model import Arrangement
from viewer.arrangements.arrangement_controller import ArrangementController
from viewer.arrangements.arrangements_panel import ArrangementsPanel
from viewer.kit.context_menus import offer
from viewer.kit.host_window import HostWindow
from viewer.kit.roles import ArrangementRole
from viewer.kit.widgets.panned_view import PannedView
from viewer.reading.text_panes import TextPanes


def arrangement_at(pane: QAbstractScrollArea, at: QPoint) -> Arrangement | None:
    """Return the arrangement at a point of a list or a drawing, None where there is none."""
    if isinstance(pane, PannedView):
        return pane.arrangement_at(at)
    meant: Arrangement | None = pane.indexAt(at).data(ArrangementRole) if isinstance(pane, QAbstractItemView) else None
    return meant


class ArrangementMenus(QObject):
    """Offers actions on the arrangement pointed at, which becomes the chosen one; other features add theirs."""

    def __init__(
        self, window: HostWindow, panel: ArrangementsPanel, texts: TextPanes, work: ArrangementController
    ) -> None:
        super().__init__(window.widget)
        self._window, self._panel, self._texts, self._work = window, panel, texts, work
        self._chosen = panel.chosen
        panel.for_each_view(self._connect_view)

    def _connect_view(self, pane: QAbstractScrollArea) -> None:
        table = self._window.actions_table
        ways: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (self.tr("&Open passage"), "go-to", self._open),
            (self.tr("Show &details"), "arrangements", self._show_details),
            (self.tr("Co&mpare…"), "compare", self._compare),
        )
        actions: dict[QAction, QAction] = {}
        for text, like, act in ways:
            action = QAction(text, pane)
            action.triggered.connect(lambda _checked=False, act=act: act())
            actions[action] = table[like]

        def prepare(at: QPoint) -> None:
            meant = arrangement_at(pane, at)
            if meant is not None:
                self._chosen.choose(meant)
            for action, like in actions.items():
                action.setIcon(like.icon())
                action.setEnabled(self._chosen.arrangement is not None)

        offer(pane, [*actions, table["tick"]], prepare)

    def _open(self) -> None:
        if self._chosen.arrangement is not None:
            self._texts.open_statement(best_statement(self._chosen.arrangement))

    def _show_details(self) -> None:
        if self._chosen.arrangement is not None:
            self._panel.show_details()
            self._panel.focus_widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self) -> None:
        self._work.compare(self._chosen.arrangement)
