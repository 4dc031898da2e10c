"""The margins round the text of a page, and the blank by which lines stay where they are on screen."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextFrameFormat
from PySide6.QtWidgets import QTextEdit

from viewer.kit.look.typography import Typography

MIN_MARGIN = 56  # px, for the number of a passage of three and two digits in the margin
TOP_MARGIN = 26  # px above the first line of a page, about a line of text
AMONG = "text-area"
"""The name of the widget that holds all texts and what comes above them."""
_BOTTOM_SHARE = 0.4  # of a view's height, so that the last lines can be read in its middle
_RIGHT_MARGIN = 24  # px, where the column fills the view


class PageFrame:
    """Centres the column of a view; with `stays`, what comes or goes above the view covers lines and moves none.

    A page whose text ends too early for that, or begins too late, gets a blank until something else is opened.
    """

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._head = self._foot = 0
        self._top = 0
        self._moved = False

    def margin(self, typography: Typography) -> float:
        """Return the width beside the column."""
        return max(MIN_MARGIN, (self._view.viewport().width() - typography.column()) / 2)

    def room(self, typography: Typography) -> float:
        """Return the width between the margins."""
        frame_format = self.format(typography)
        return self._view.viewport().width() - frame_format.leftMargin() - frame_format.rightMargin()

    def format(self, typography: Typography) -> QTextFrameFormat:
        """Return the margins round the text in a view as wide and high as it is now."""
        frame_format = self._view.document().rootFrame().frameFormat()
        margin = self.margin(typography)
        frame_format.setLeftMargin(margin)
        frame_format.setRightMargin(max(_RIGHT_MARGIN, margin) if margin > MIN_MARGIN else _RIGHT_MARGIN)
        frame_format.setTopMargin(TOP_MARGIN + self._head)
        frame_format.setBottomMargin(self._view.viewport().height() * _BOTTOM_SHARE + self._foot)
        return frame_format

    def settle(self) -> None:
        """Take the blank away and begin anew from here: something is opened, and no line has to stay."""
        self._top, self._moved = self._top_now(), False
        self._set(head=0, foot=0)

    def stays(self, scrolled: int) -> bool:
        """Scroll on from `scrolled` by as much as the view's top has moved, so that every line keeps its pixel.

        Returns False if it has not moved since something was opened.
        """
        moved, self._top = self._top_now() - self._top, self._top_now()
        self._moved = self._moved or moved != 0
        if not self._moved:
            return False
        wanted = scrolled + moved - self._head
        self._set(head=max(0, -wanted), foot=self._foot)
        wanted = max(0, wanted)
        missing = wanted + self._view.viewport().height() - self._view.document().size().height()
        self._set(head=self._head, foot=self._foot + max(0, ceil(missing)))
        self._view.verticalScrollBar().setValue(wanted)
        return True

    def _set(self, *, head: int, foot: int) -> None:
        if (head, foot) == (self._head, self._foot):
            return
        frame = self._view.document().rootFrame()
        frame_format = frame.frameFormat()
        frame_format.setTopMargin(frame_format.topMargin() + head - self._head)
        frame_format.setBottomMargin(frame_format.bottomMargin() + foot - self._foot)
        self._head, self._foot = head, foot
        frame.setFrameFormat(frame_format)

    def _top_now(self) -> int:
        """Return where the view begins among the texts; what moves them all, such as a bar below the menus, is none."""
        viewport = around = self._view.viewport()
        while around.objectName() != AMONG and (parent := around.parentWidget()) is not None:
            around = parent
        return viewport.mapTo(around, QPoint()).y()
