"""The topics above the passage in view, each a link."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from index.escaping import escape
from viewer.kit.text.direction import isolated
from viewer.kit.text.link_label import LinkLabel
from viewer.kit.text.path_text import SEPARATOR, shortened_titles
from viewer.kit.widgets.open_elsewhere_clicks import asks_for_tab


class Breadcrumb(LinkLabel):
    """One line of topic titles; the ancestors are links, tooltips hold the titles that are shortened."""

    topic_requested = Signal(str)
    tab_requested = Signal(str)
    """This topic is wanted in a new tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: tuple[tuple[str, str], ...] = ()
        self._pointed_at = ""
        self.setObjectName("breadcrumb")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(24, 9, 24, 9)
        self.linkActivated.connect(self._on_link)
        self.linkHovered.connect(self._on_link_hovered)

    @property
    def here(self) -> str:
        """The title of the topic in view, or of the overview; blank before anything was opened."""
        return self._path[-1][1] if self._path else ""

    def show_path(self, path: tuple[tuple[str, str], ...]) -> None:
        """Show these topics, ids and titles, from the document down to the one in view."""
        self._path = path
        self.setToolTip(SEPARATOR.join(map(isolated, self._titles)))
        self.setAccessibleName(self.tr("You are in: {0}").format(SEPARATOR.join(self._titles)))
        self._draw()

    def set_strong(self, strong: bool) -> None:
        """Set the line in bold letters, or in plain ones again."""
        font = self.font()
        font.setBold(strong)
        self.setFont(font)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the titles anew for the new width."""
        super().resizeEvent(event)
        self._draw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for a new tab on a middle click."""
        if event.button() is Qt.MouseButton.MiddleButton and self._pointed_at:
            self.tab_requested.emit(self._pointed_at)
        else:
            super().mouseReleaseEvent(event)

    def _on_link(self, topic: str) -> None:
        (self.tab_requested if asks_for_tab() else self.topic_requested).emit(unquote(topic))

    def _on_link_hovered(self, topic: str) -> None:
        self._pointed_at = unquote(topic)

    def _draw(self) -> None:
        if not self._path:
            self.setText("")
            return
        titles = self._shown_titles()
        above = zip(self._path[:-1], titles[:-1], strict=True)
        links = [self.link(topic, title, "text-decoration:none") for (topic, _title), title in above]
        self.setText(escape(SEPARATOR).join([*links, escape(titles[-1])]))

    def in_full(self, shown: str) -> str:
        """Return the title that stands shortened in the line."""
        return dict(zip(self._shown_titles(), self._titles, strict=True)).get(shown, shown)

    def _shown_titles(self) -> list[str]:
        room = max(self.width() - 56, 40)
        return [isolated(each) for each in shortened_titles(self._titles, self.fontMetrics(), room)]

    @property
    def _titles(self) -> list[str]:
        return [title for _id, title in self._path]

    def _link_color(self) -> str:
        return self.palette().placeholderText().color().name()
