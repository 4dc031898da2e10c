"""Room for two texts side by side: taken from the panes around them when it is needed, and given back."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QWidget

from viewer.reading.text_area import TextArea

_LEAST, _GOOD = 230, 370  # px of one text: some 25 characters, below which lines fall apart; some 45 read well
_WHOLE = 1000  # the width of both texts in the unit of the setting, thousandths


class SplitViewRoom:
    """Divides the middle pane between two texts."""

    def __init__(self, area: TextArea, panes: QSplitter) -> None:
        """Take the area of the texts, and the splitter between it and the panes at both sides."""
        self._area, self._panes = area, panes
        self._alone = area.columns.minimumWidth()
        self._before: list[int] = []

    def ask(self) -> None:
        """Make the middle pane wide enough for two texts, as far as its neighbours have room to spare."""
        split = self._panes
        self._before, sizes = split.sizes(), split.sizes()
        missing = max(0, 2 * _GOOD - sizes[1])
        spare = {at: max(0, sizes[at] - pane.minimumWidth()) for at in (0, 2) if (pane := split.widget(at))}
        # Each gives in proportion to what it can spare, so that neither becomes as narrow as possible.
        share = min(1, missing / max(1, sum(spare.values())))
        for at, width in spare.items():
            given = round(width * share)
            sizes[at] -= given
            sizes[1] += given
        split.setSizes(sizes)

    def divide(self, column: QWidget, share: int) -> None:
        """Give the second text its share of the middle pane, in thousandths; neither gets too narrow to read."""
        pane = self._area.columns
        pane.setMinimumWidth(2 * _LEAST + pane.handleWidth())
        column.setMinimumWidth(_LEAST)
        self._area.breadcrumb.setMinimumWidth(_LEAST)
        whole = max(pane.width(), pane.minimumWidth())
        second = whole * share // _WHOLE
        pane.setSizes([whole - second, second] if pane.indexOf(column) else [second, whole - second])

    def share(self, column: QWidget) -> int:
        """Return the share of the middle pane that the second text has, in thousandths from 100 to 900."""
        sizes = self._area.columns.sizes()
        second = sizes[self._area.columns.indexOf(column)]
        return max(100, min(900, round(_WHOLE * second / max(1, sum(sizes)))))

    def give_back(self) -> None:
        """Let the neighbours be as wide as before, where they are still on screen."""
        self._area.columns.setMinimumWidth(self._alone)
        split = self._panes
        if [size > 0 for size in self._before] == [size > 0 for size in split.sizes()]:
            split.setSizes(self._before)
        self._before = []
