"""Room for two texts side by side: taken from the panes around them where it is wanted, and given back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from viewer.shell.main_window import MainWindow

_LEAST, _GOOD = 230, 370  # px of one text
_WHOLE = 1000


class SplitViewRoom:
    """Divides the middle pane between two texts."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._alone = window.reader_pane.minimumWidth()
        self._before: list[int] = []

    def ask(self) -> None:
        """Make the middle pane wide enough for two texts, as far as its neighbours have room to spare."""
        split = self._window.splitter
        self._before, sizes = split.sizes(), split.sizes()
        missing = max(0, 2 * _GOOD - sizes[1])
        neighbours = ((0, self._window.contents), (2, self._window.arrangements))
        spare = {at: max(0, sizes[at] - pane.minimumWidth()) for at, pane in neighbours}
        # Each gives of what it has to spare, so that neither becomes as narrow as can be for the other's sake.
        share = min(1, missing / max(1, sum(spare.values())))
        for at, width in spare.items():
            given = round(width * share)
            sizes[at] -= given
            sizes[1] += given
        split.setSizes(sizes)

    def divide(self, column: QWidget, share: int) -> None:
        """Give the second text its share of the middle pane, in thousandths; neither gets too narrow to read."""
        pane = self._window.reader_pane
        pane.setMinimumWidth(2 * _LEAST + pane.handleWidth())
        column.setMinimumWidth(_LEAST)
        self._window.breadcrumb.setMinimumWidth(_LEAST)
        whole = max(pane.width(), pane.minimumWidth())
        second = whole * share // _WHOLE
        pane.setSizes([whole - second, second] if pane.indexOf(column) else [second, whole - second])

    def share(self, column: QWidget) -> int:
        """Return the share of the middle pane that the second text has, in thousandths from 100 to 900."""
        sizes = self._window.reader_pane.sizes()
        second = sizes[self._window.reader_pane.indexOf(column)]
        return max(100, min(900, round(_WHOLE * second / max(1, sum(sizes)))))

    def give_back(self) -> None:
        """Let the neighbours be as wide as before, where they are still on screen."""
        self._window.reader_pane.setMinimumWidth(self._alone)
        split = self._window.splitter
        if [size > 0 for size in self._before] == [size > 0 for size in split.sizes()]:
            split.setSizes(self._before)
        self._before = []
