"""How many arrangements the panel shows, and how many of them a search has found: a click shows only those."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from index.words.language import translate
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.filter.filter_words import totals
from viewer.kit.text.link_label import LinkLabel


class FoundCount(LinkLabel):
    """A count, behind a link to what the search has found; without a search the count alone.

    `wanted` carries the arrangements found, which are to be shown alone.
    """

    wanted = Signal(tuple)

    def __init__(self, model: ArrangementsFilterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._count = model, ""
        model.source.found_changed.connect(self._show)
        self.linkActivated.connect(lambda _link: self.wanted.emit(self._found))

    def show_count(self, count: str) -> None:
        """Show how many arrangements there are in the list, in words or figures."""
        self._count = count
        self._show()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802  Qt calls it by this name
        """Explain the total, which is none of those that stand beside the documents, before the pointer rests."""
        super().enterEvent(event)
        if not self._found:
            self.setToolTip(totals(self._model.source.rows))

    @property
    def _found(self) -> tuple[object, ...]:
        return tuple(filter(self._model.source.is_found, self._model.source.rows))

    def _show(self) -> None:
        found = len(self._found)
        alone = found == self._model.rowCount() and all(map(self._model.source.is_found, self._model.rows))
        if not found or alone:
            self.setText(self._count)
            return
        said = translate("FoundCount", "%n found", n=found)
        self.setText(f"{self.link('found', said, 'text-decoration:none')} · {self._count}")
        self.setToolTip(translate("FoundCount", "Show only the %n arrangement(s) that the search has found", n=found))
