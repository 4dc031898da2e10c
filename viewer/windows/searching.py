"""Searching: the box, the results in place of the tree, marks in the text, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from index.library import Library
from index.model import Hit, Page, SearchResult
from viewer.models.results_model import ResultsModel
from viewer.models.sentences import counted
from viewer.models.topic_tree_model import TopicTreeModel
from viewer.services.navigation import NavigationService, Place
from viewer.services.search_service import SearchService
from viewer.windows.main_window import MainWindow
from viewer.windows.reading import Reading


class Searching(QObject):
    """A search from the first letter to Esc.

    Walking through the results shows each hit without losing the place the search began at; opening one is a step
    of its own in the history, and then Esc stays there.
    """

    def __init__(
        self,
        library: Library,
        search: SearchService,
        navigation: NavigationService,
        reading: Reading,
        tree: TopicTreeModel,
        results: ResultsModel,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._library, self._search, self._navigation, self._reading = library, search, navigation, reading
        self._box, self._contents, self._reader = window.search_box, window.contents, window.reader
        self._tree, self._results = tree, results
        self._result: SearchResult | None = None
        self._previewing = False
        self._open_when_ready = False
        self._connect()

    def start(self) -> None:
        """Put the caret in the search box."""
        self._box.start()

    def end(self) -> None:
        """Bring the tree back, and the place where the search began unless a hit was opened."""
        previewing, self._previewing = self._previewing, False
        self._box.clear()
        if previewing:
            self._navigation.back()
        self._contents.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_hit(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit in the text, turning pages where needed."""
        if self._result is None or self._reader.step_hit(step):
            return
        pages = sorted({block.page for hit in self._result.hits if (block := self._library.block(hit.id))})
        beyond = [page for page in pages if (page - self._reader.page_number) * step > 0]
        if beyond:
            page = beyond[0] if step > 0 else beyond[-1]
            blocks = self._library.page(page).blocks
            self._navigation.open((blocks[0] if step > 0 else blocks[-1]).id)
            self._reader.step_hit(step)

    def _connect(self) -> None:
        self._box.textChanged.connect(self._search.search)
        self._box.open_best_requested.connect(self._on_open_best)
        self._box.walk_requested.connect(self._contents.walk)
        self._box.left.connect(self.end)
        self._contents.left.connect(self.end)
        self._contents.hit_walked.connect(self._preview)
        self._contents.hit_opened.connect(self._open)
        self._search.results_ready.connect(self._on_results)
        self._search.cleared.connect(self._on_cleared)
        self._search.failed.connect(self._on_failed)
        self._reading.page_shown.connect(self._mark_page)

    def _open(self, hit: Hit) -> None:
        """Open a hit for good: the history keeps where the reader came from."""
        if self._previewing:
            self._previewing = False
            self._show_instead(hit)
        else:
            self._navigation.open(hit.id)

    def _preview(self, hit: Hit) -> None:
        if self._previewing:
            self._show_instead(hit)
        else:
            self._previewing = True
            self._navigation.open(hit.id)

    def _show_instead(self, hit: Hit) -> None:
        """Show another hit in the history's same entry, so that walking through twenty leaves one step behind."""
        self._navigation.move(Place(hit.id))
        self._reading.show(Place(hit.id))

    def _on_open_best(self) -> None:
        if self._result is None or self._result.query.strip() != self._search.query:
            self._open_when_ready = bool(self._search.query)
            return
        current = self._contents.results.currentIndex()
        hit = self._results.hit(current) or self._results.hit(self._results.first_hit())
        if hit is not None:
            self._open(hit)
            self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_results(self, result: SearchResult) -> None:
        self._result = result
        self._results.set_result(result)
        self._tree.set_counts(result.topic_counts)
        self._contents.show_results(self._summary(result))
        self._mark_page()
        if self._open_when_ready:
            self._open_when_ready = False
            self._on_open_best()

    def _on_cleared(self) -> None:
        self._result = None
        self._results.clear()
        self._tree.set_counts({})
        self._contents.show_tree()
        self._reader.set_hits({})

    def _on_failed(self, apology: str) -> None:
        self._on_cleared()
        self._contents.show_results(apology)

    def _mark_page(self, page: Page | None = None) -> None:
        """Mark the words searched for on the page that is shown."""
        number = page.number if page else self._reader.page_number
        if self._result is None or not number:
            return
        blocks = (page or self._library.page(number)).blocks
        self._reader.set_hits({block.id: spans for block in blocks if (spans := self._search.mark(block.text))})

    def _summary(self, result: SearchResult) -> str:
        if not result.hits:
            return self.tr("The documents say nothing about “{0}”.").format(result.query.strip())
        if result.total > len(result.hits):
            return self.tr("The best {0} of {1}").format(len(result.hits), counted(result.total, "hit"))
        return counted(result.total, "hit")
