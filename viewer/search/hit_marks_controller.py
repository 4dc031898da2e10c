"""The hits of a search in the window: their number in the tree, and their words in the texts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from index.built.library import Library
    from index.results import SearchResult
    from viewer.kit.host_window import HostWindow
    from viewer.reading.contents.topic_tree_model import TopicTreeModel
    from viewer.reading.text_panes import TextPane, TextPanes
    from viewer.search.search_service import SearchService

_FRAME = 16  # ms: one frame at 60 Hz


class HitMarksController(QObject):
    """Marks a result in tree and texts one frame after the list, so that no frame waits for all three."""

    def __init__(
        self, window: HostWindow, library: Library, search: SearchService, texts: TextPanes, tree: TopicTreeModel
    ) -> None:
        super().__init__(window.widget)
        self._library, self._search, self._texts, self._tree = library, search, texts, tree
        self._result: SearchResult | None = None
        self._soon = QTimer(self, singleShot=True, interval=_FRAME)
        self._soon.timeout.connect(self._show_now)
        window.closing.connect(self._soon.stop)
        # Results that are under way when the window closes must not start it again.
        window.closing.connect(partial(self._soon.blockSignals, True))
        texts.for_each_pane(self._connect_text)

    def show(self, result: SearchResult | None) -> None:
        """Mark the hits of a result in the next frame; None removes the marks, those in the texts at once."""
        self._result = result
        if result is None:
            for text in self._texts.all:
                text.reader.set_hits({})
        self._soon.start()

    def _connect_text(self, text: TextPane) -> None:
        self._search.marks_ready.connect(text.reader.set_hits)
        text.reading.page_shown.connect(lambda _page: self._mark_pages())

    def _show_now(self) -> None:
        self._tree.set_counts(self._result.topic_counts if self._result else {})
        self._mark_pages()

    def _mark_pages(self) -> None:
        """Mark the words searched for on the pages that are shown."""
        numbers = {text.reader.page_number for text in self._texts.all}
        numbers = set(filter(self._library.page_start, numbers))  # 0 on an overview; and what is removed is no page
        if self._result is not None and numbers:
            pages = map(self._library.page, numbers)
            self._search.mark({block.id: block.text for page in pages for block in page.blocks})
