"""“Open beside” and “Open in new tab” in the context menus of everything that has a place in the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea

from index.arrangements.best_statement import best_statement
from index.built.library import Library
from viewer.arrangements.arrangement_menus import arrangement_at
from viewer.kit.context_menus import offer, separator
from viewer.kit.widgets.open_elsewhere_clicks import RightClicks
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.passages import Passages
from viewer.reading.text_panes import TextPanes
from viewer.search.results_pane import ResultsPane
from viewer.shell.main_window import MainWindow


class OpenElsewhereMenu(QObject):
    """Offers to open a row, or the passage pointed at, elsewhere; the signals carry the id of its block.

    A right click on a topic or a hit opens the menu only, and does not open the topic in the first text.
    """

    beside_requested = Signal(str)
    tab_requested = Signal(str)

    def __init__(self, window: MainWindow, library: Library, texts: TextPanes, results: ResultsPane) -> None:
        super().__init__(window)
        self._window, self._passages, self._results = window, Passages(library), results
        panel = window.arrangements
        for view in (window.contents.tree, results.list):
            self._offer_rows(view)
        panel.for_each_view(self._offer_arrangements)
        panel.for_card(lambda card: self._offer_rows(card.statements))
        RightClicks(window.contents.tree)
        RightClicks(results.list).asked.connect(self._choose_quietly)
        # What the second text shows is beside the first already; it can be opened in a new tab.
        texts.for_each_pane(
            lambda text: self._offer(text.reader, lambda at: self._in_text(text.reader, at), beside=text is texts.first)
        )

    def _offer_rows(self, view: QAbstractItemView) -> None:
        def block(at: QPoint) -> str:
            pointed_at = view.indexAt(at)
            return self._passages.of_row(pointed_at if pointed_at.isValid() else view.currentIndex())

        self._offer(view, block, beside=True)

    def _offer_arrangements(self, pane: QAbstractScrollArea) -> None:
        def block(at: QPoint) -> str:
            meant = arrangement_at(pane, at) or self._window.arrangements.chosen.arrangement
            return best_statement(meant).passage if meant is not None else ""

        self._offer(pane, block, beside=True)

    def _offer(self, pane: QAbstractScrollArea, block: Callable[[QPoint], str], *, beside: bool) -> None:
        """Add the actions to a pane's menu; `block` returns the block at a point of the pane."""
        table = self._window.actions_table
        ways = [(self.tr("O&pen in new tab"), table["new-tab"], self.tab_requested)]
        if beside:
            ways.insert(0, (self.tr("Open b&eside"), table["beside"], self.beside_requested))
        actions: dict[QAction, QAction] = {}
        for text, like, asked in ways:
            action = QAction(text, pane)
            action.triggered.connect(lambda _checked=False, action=action, asked=asked: asked.emit(action.data()))
            actions[action] = like

        def prepare(at: QPoint) -> None:
            meant = block(at)
            for action, like in actions.items():
                action.setData(meant)
                action.setEnabled(bool(meant))
                action.setIcon(like.icon())

        offer(pane, [separator(pane), *actions] if pane.actions() else list(actions), prepare)

    def _in_text(self, reader: ReaderView, at: QPoint) -> str:
        """Return the first block of the page linked at a point, of the selection, or the block with the caret."""
        link = reader.anchorAt(at)
        if link.startswith("page:"):
            return self._passages.of_page(int(link.removeprefix("page:")))
        return reader.selected[0][0] if reader.selected else reader.block_read

    def _choose_quietly(self, index: QModelIndex) -> None:
        """Make a hit current for the menu without previewing it in the text."""
        self._results.blockSignals(True)
        self._results.list.setCurrentIndex(index)
        self._results.blockSignals(False)
