"""Searching: the box, the answer, the results in place of the tree, marks in the text, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from index.arrangements.best_statement import best_statement
from index.built.library import Library
from index.results import Hit, SearchResult
from viewer.kit.host_window import HostWindow
from viewer.reading.contents.contents_pane import ContentsPane
from viewer.reading.passages import Passages
from viewer.reading.places.history import Place
from viewer.reading.places.navigation import NavigationService
from viewer.reading.text_panes import TextPane, TextPanes
from viewer.search.answer_card import AnswerCard
from viewer.search.hit_marks_controller import HitMarksController
from viewer.search.result_words import found_arrangements, summary, way_to_state, words_of_query
from viewer.search.results_pane import ResultsPane
from viewer.search.scope_controller import ScopeController
from viewer.search.search_box import SearchBox
from viewer.search.search_service import SearchService


class SearchController(QObject):
    """A search from the first letter to Esc; or the passages related to the current one, listed in the same place.

    Walking through the results and stepping with F3 only preview a place: every way out leads back to the line where
    the search began. Opening a hit is a step of its own in the history, and then Esc stays there.
    """

    began = Signal()
    """A search begins at the place that the active text shows."""
    led_somewhere = Signal(str)
    """A hit of this search was opened."""
    tab_wanted = Signal(str)
    """The best hit's block is wanted in a new tab."""
    arrangement_chosen = Signal(str)
    term_chosen = Signal(str)
    arrangements_found = Signal(tuple)
    """The ids of the arrangements that a search has found; none of them any more when it ends."""
    announcement = Signal(str)
    """Announced to screen readers: the result of a search in words."""

    def __init__(
        self,
        window: HostWindow,
        library: Library,
        search: SearchService,
        texts: TextPanes,
        marks: HitMarksController,
        contents: ContentsPane,
        box: SearchBox,
        pane: ResultsPane,
        *,
        card: AnswerCard,
        scopes: ScopeController,
    ) -> None:
        super().__init__(window.widget)
        self._pane, self._card, self._scopes = pane, card, scopes
        self._library, self._search, self._texts = library, search, texts
        self._box, self._contents = box, contents
        contents.add_results(pane)
        self._contents_action = window.actions_table["contents"]
        window.actions_table.connect({"search": self.start, "related": self.show_related})
        self._marks, self._results = marks, pane.results
        self._passages = Passages(library)
        self._result: SearchResult | None = None
        self._on = self._opened = False
        self._when_ready: Callable[[], None] | None = None
        self._connect()

    @property
    def has_hits(self) -> bool:
        """Whether there is a search and it has found something."""
        return self._result is not None and bool(self._result.hits)

    def start(self) -> None:
        """Put the caret in the search box."""
        self._box.start()

    def end(self) -> None:
        """Bring the tree back, and the line where the search began unless a hit was opened."""
        self._box.clear()
        self._search.search("")
        self._leave()
        reader = self._texts.active.reader
        if not reader.hasFocus():
            self._contents.show_tree()  # at once: the list of hits must not be what takes the focus
            pane = self._contents.list if self._contents_action.isChecked() else reader
            pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_related(self) -> None:
        """Show the passages that share most with the one at the top of the text, in place of the tree."""
        place = self._ways.place
        passage = self._library.passage_from(place.block) if place else None
        if passage is not None:
            self._begin()
            self._box.clear()
            self._search.relate(passage.id)

    def step_hit(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit in the text, turning pages where needed."""
        reader = self._texts.active.reader
        if self._result is None or not self.has_hits:
            return
        if not self._opened:
            self._ways.preview_here()
        if reader.step_hit(step):
            return
        pages = sorted({block.page for hit in self._result.hits if (block := self._library.block(hit.id))})
        beyond = [page for page in pages if (page - reader.page_number) * step > 0]
        if beyond:
            page = beyond[0] if step > 0 else beyond[-1]
            blocks = self._library.page(page).blocks
            show = self._ways.open if self._opened else self._preview
            show((blocks[0] if step > 0 else blocks[-1]).id)
            reader.step_hit(step)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc in the text end the search, unless something in the text, such as finding, is left by it first."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if not self._on or pressed != Qt.Key.Key_Escape:
            return super().eventFilter(watched, event)
        self.end()
        return True

    @property
    def _ways(self) -> NavigationService:
        return self._texts.active.navigation

    def _connect_text(self, text: TextPane) -> None:
        slash = QShortcut(QKeySequence("/"), text.reader)
        slash.setContext(Qt.ShortcutContext.WidgetShortcut)
        slash.activated.connect(self.start)

    def _connect(self) -> None:
        self._texts.for_each_pane(self._connect_text)
        # A text beside it is closed by Esc, search or no search.
        self._texts.first.reader.installEventFilter(self)
        # A reader who goes elsewhere no longer waits for a hit to open.
        self._texts.place_changed.connect(lambda _place: self._forget_what_waits())
        self._box.textChanged.connect(self._on_text_changed)
        self._box.open_best_requested.connect(lambda: self._when_found(self._open_best))
        self._box.open_aside_requested.connect(lambda: self._when_found(self._open_aside))
        self._box.walk_requested.connect(self._pane.walk)
        self._box.left.connect(self.end)
        self._contents.left.connect(self.end)
        self._pane.query_requested.connect(self._box.setText)
        self._pane.topic_opened.connect(self._texts.open_topic)
        self._card.query_requested.connect(self._box.setText)
        self._card.state_requested.connect(self._texts.open)
        self._card.arrangement_opened.connect(
            lambda arrangement: self._texts.open_statement(best_statement(arrangement))
        )
        self._card.term_opened.connect(self.term_chosen)
        self._pane.hit_walked.connect(lambda hit: self._preview(self._passages.of_hit(hit)))
        self._pane.hit_opened.connect(self._open)
        self._search.results_ready.connect(self._on_results)
        self._search.refreshed.connect(self._on_refreshed)
        self._search.related_ready.connect(self._on_related)
        self._search.cleared.connect(self._on_cleared)
        self._search.failed.connect(self._on_failed)

    def _begin(self) -> None:
        """Begin a search at this place; if it was only a preview until now, it becomes visited."""
        self._ways.keep_preview()
        self._on, self._opened = True, False
        self.began.emit()

    def _leave(self) -> None:
        """Return to the line where the search began, if it is on and nothing was opened; the answer goes first."""
        self._card.show_answer(None)
        if self._on:
            self._on = False
            self._ways.leave_preview()

    def _forget_what_waits(self) -> None:
        self._when_ready = None

    def _on_text_changed(self, text: str) -> None:
        self._forget_what_waits()  # Enter was pressed for the earlier words
        if text.strip() and not self._on:
            self._begin()
        self._opened = False
        if self._result is None:
            self._scopes.offer()
        self._search.search(text)

    def _open(self, hit: Hit) -> None:
        """Open a hit for good: the history keeps where the reader came from."""
        self.led_somewhere.emit(self._box.text())
        if block := self._passages.of_hit(hit):
            self._opened = True
            self._ways.open(block)
        if hit.kind == "arrangement":
            self.arrangement_chosen.emit(hit.id)
        elif hit.kind == "term":
            self.term_chosen.emit(hit.id)

    def _preview(self, block_id: str) -> None:
        """Show a block without losing where the search began; a blank id, as that of a term, shows none."""
        if block_id:
            self._opened = False  # walking on from an opened hit is a preview again
            self._ways.preview(Place(block_id))

    def _when_found(self, then: Callable[[], None]) -> None:
        """Do something with the result of what is typed, as soon as it is there."""
        if self._result is not None and self._result.query == self._search.query:
            then()
        elif self._search.query:
            self._when_ready = then

    def _best(self) -> Hit | None:
        """Return the hit that is walked to, else the first."""
        return self._pane.current_hit or self._results.hit(self._results.first_hit())

    def _open_aside(self) -> None:
        hit = self._best()
        if hit is not None:
            self.led_somewhere.emit(self._box.text())
            self.tab_wanted.emit(self._passages.of_hit(hit))

    def _open_best(self) -> None:
        hit = self._best()
        if hit is not None:
            self._open(hit)
            self._texts.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_results(self, result: SearchResult) -> None:
        then, self._when_ready = self._when_ready, None
        self._result = result
        self._results.set_result(result)
        self._marks.show(result)
        suggestion = result.suggestion or ""
        words = words_of_query(result.read_as)
        ways = (*way_to_state(result, self._library), *result.nearest)
        self._pane.sum_up(summary(result), suggestion, "" if result.answer else words, ways)
        self._scopes.tell()
        self._card.show_answer(result.answer, result.also_searched, words)
        self.arrangements_found.emit(found_arrangements(result))
        self._show_pane(scoped=True)
        if then is not None:
            then()

    def _on_refreshed(self, result: SearchResult) -> None:
        shown = self._contents.tabs.currentIndex()
        with self._pane.staying():
            self._on_results(result)
        self._contents.tabs.setCurrentIndex(shown)

    def _on_related(self, passage: str, hits: tuple[Hit, ...]) -> None:
        self._forget_result()
        block = self._library.block(passage)
        number = block.number if block else ""
        said = self.tr("Related to {0}") if hits else self.tr("No other passage is close to {0}")
        self._results.set_hits(hits)
        self._sum_up_alone(said.format(number))
        self._pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_cleared(self) -> None:
        self._leave()
        self.announcement.emit("")
        self._forget_result()
        self._contents.show_tree()
        self._contents.setVisible(self._contents_action.isChecked())

    def _on_failed(self, apology: str) -> None:
        self._forget_result()
        self._sum_up_alone(apology)

    def _forget_result(self) -> None:
        self._forget_what_waits()
        self._result = None
        self._results.clear()
        self._marks.show(None)
        self.arrangements_found.emit(())

    def _sum_up_alone(self, sentence: str) -> None:
        """Show what was found below one line, without an answer."""
        self._card.show_answer(None)
        self._pane.sum_up(sentence)
        self._show_pane(scoped=False)

    def _show_pane(self, *, scoped: bool) -> None:
        """Show the results, even if the contents pane is hidden, and announce them."""
        self._pane.scope.setVisible(scoped)
        self._contents.show_results()
        self._contents.show()
        # `isHidden` and not `isVisible`: the window itself may not be on screen yet.
        answer = "" if self._card.isHidden() else self._card.sentence.text()
        self.announcement.emit(f"{answer} {self._pane.in_words}".strip())
