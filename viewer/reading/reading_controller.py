"""Keeps place, page and breadcrumb of one text pane consistent; there is one for each pane."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from index.built.library import Library
from index.model import Arrangement, Note, Page, Span, Statement, Term, Topic
from viewer.reading.overview.overview_places import HOME, is_place, overview_path
from viewer.reading.overview.overviews import Overviews
from viewer.reading.page.page_extras import PageExtras, PageLink
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.page.term_finder import TermFinder
from viewer.reading.places.breadcrumb import Breadcrumb
from viewer.reading.places.history import Place
from viewer.reading.places.navigation import NavigationService


class ReadingController(QObject):
    """Shows the place that navigation asks for, and reports to it where the reader scrolls."""

    page_shown = Signal(Page)
    passage_reached = Signal(str)
    end_reached = Signal(int)
    """There is no topic after (1) or before (-1) this one."""
    topic_reached = Signal(str)

    def __init__(
        self,
        library: Library,
        navigation: NavigationService,
        reader: ReaderView,
        breadcrumb: Breadcrumb,
        overviews: Overviews,
    ) -> None:
        super().__init__(reader)
        self._library, self._navigation, self._overviews = library, navigation, overviews
        self._reader, self._breadcrumb = reader, breadcrumb
        self._terms = TermFinder(tuple)
        self._notes_shown = True
        self._several = len(library.documents()) > 1
        self._topic = self._reached = ""
        reader.pictures.source = library.picture
        navigation.opened.connect(self.show)
        navigation.moved.connect(self._follow)
        reader.place_changed.connect(self._on_place_changed)
        reader.page_requested.connect(self._on_page_requested)
        breadcrumb.topic_requested.connect(self.open_topic)

    @property
    def path(self) -> tuple[Topic, ...]:
        """The topics of the place on screen, from the document down."""
        return self._library.path(self._topic)

    @property
    def notes_shown(self) -> bool:
        """Whether the editors' notes are shown."""
        return self._notes_shown

    def notes_below(self, passage: str) -> tuple[Note, ...]:
        """Return the notes shown below a passage; none while notes are hidden."""
        return self._notes.get(passage, ()) if self._notes_shown else ()

    def show(self, place: Place, *, anew: bool = False) -> None:
        """Put a place on screen, turning to its page first; an unknown block changes nothing.

        It is read `anew` where what stood there may have changed, or be gone.
        """
        if anew:
            self._reached = self._topic = ""
        block = self._library.block(place.block)
        if block is None:
            self._show_overview(place)
            return
        if anew or block.page != self._reader.page_number:
            page = self._library.page(block.page)
            self._quietly(lambda: self._reader.show_page(page, self._beside(page)))
            # What opens on the page now, such as a note with a find in it, may scroll it: the place comes after that.
            self._quietly(lambda: self.page_shown.emit(page))
        self._quietly(lambda: self._reader.go_to(place.block, place.offset))
        self._follow(place)

    def _show_overview(self, place: Place) -> None:
        overview = self._overviews.make(place.block)
        if overview is not None:
            self._quietly(lambda: self._reader.show_overview(overview))
            self._quietly(lambda: self._reader.go_to(place.block, place.offset))
            self._follow(place)

    def open_topic(self, topic_id: str) -> None:
        """Open a topic at its first words, its lead-in when it has one; or an overview by its place."""
        topic = self._library.topic(topic_id)
        if topic is None and is_place(self._library, topic_id):
            self._navigation.open(topic_id)
        if topic is not None:
            self._navigation.open(self._library.block_at(topic.first_row).id)

    def open_statement(self, statement: Statement) -> None:
        """Open the passage that makes a statement."""
        if statement.passage:
            self._navigation.open(statement.passage)

    def mark_statements(self, arrangement: Arrangement | None) -> None:
        """Mark the sentences that state an arrangement on all pages."""
        self.mark_sentences(arrangement.statements if arrangement else ())

    def mark_sentences(self, statements: Iterable[Statement]) -> None:
        """Mark the sentences that make some statements on all pages."""
        marks: dict[str, tuple[Span, ...]] = {}
        for statement in statements:
            block = self._library.block(statement.passage) if statement.quote else None
            start = block.text.find(statement.quote) if block else -1
            if start >= 0:
                span = (start, start + len(statement.quote))
                marks[statement.passage] = (*marks.get(statement.passage, ()), span)
        self._reader.set_statements(marks)

    def open_beside(self, step: int) -> None:
        """Open the next (1) or previous (-1) topic in reading order; `end_reached` is emitted if there is none.

        After an overview, which is no topic, comes the beginning of the library.
        """
        topic = self._library.topic(self._topic)
        if topic is None and step > 0:
            self.open_beginning()
            return
        while topic is not None:
            topic = self._library.topic_beside(topic.row, step)
            # A document that begins with its first subject is no stop of its own: both show the same lines.
            if topic is not None and (topic.level > 1 or self._has_words(topic)):
                self.open_topic(topic.id)
                return
        self.end_reached.emit(step)

    def _has_words(self, topic: Topic) -> bool:
        """Return whether a topic has passages before its first subtopic."""
        return topic.last_row > topic.row and self._library.block_at(topic.row + 1).topic == topic.id

    def open_home(self) -> None:
        """Open Home."""
        self._navigation.open(HOME)

    def open_beginning(self) -> None:
        """Open the beginning of the library."""
        self._navigation.open(self._library.block_at(1).id)

    def _quietly(self, change: Callable[[], object]) -> None:
        """Change what is shown without mistaking the scrolling that comes with it for the reader's."""
        self._reader.blockSignals(True)
        change()
        self._reader.blockSignals(False)

    def _follow(self, place: Place) -> None:
        if place.block == self._reached:
            return
        self._reached = place.block
        self.passage_reached.emit(place.block)
        block = self._library.block(place.block)
        if block is None:
            self._topic = ""
            self.topic_reached.emit("")
            self._breadcrumb.show_path(overview_path(self._library, place.block))
        elif block.topic != self._topic:
            self._topic = block.topic
            self.topic_reached.emit(block.topic)
            path = self._library.path(block.topic)
            shown = path if self._several or len(path) == 1 else path[1:]
            home = overview_path(self._library, HOME)
            self._breadcrumb.show_path((*home, *((topic.id, topic.title) for topic in shown)))

    def link_terms(self, terms: Callable[[], Iterable[Term]]) -> None:
        """Link the first use of each of these terms from now on, quietly and at the same line."""
        self._terms = TermFinder(terms)
        self._show_beside()

    def show_notes(self, shown: bool) -> None:
        """Show or hide the editors' notes, at the same line."""
        self._notes_shown = shown
        self._show_beside()

    def _show_beside(self) -> None:
        if self._library.page_start(self._reader.page_number):  # none on an overview, or in a document that is gone
            page = self._library.page(self._reader.page_number)
            self._quietly(lambda: self._reader.show_beside(self._beside(page)))
            self.page_shown.emit(page)

    def _beside(self, page: Page) -> PageExtras:
        passages = [block for block in page.blocks if block.number]
        notes = {block.id: self.notes_below(block.id) for block in passages}
        terms = {block.id: self._terms.find(block.text) for block in passages}
        return PageExtras(self._links(page.number), notes, terms)

    @cached_property
    def _notes(self) -> dict[str, tuple[Note, ...]]:
        """Every note by its passage: one question to the library instead of one for each passage of a page."""
        notes: dict[str, tuple[Note, ...]] = {}
        for note in self._library.notes():
            notes[note.passage] = (*notes.get(note.passage, ()), note)
        return notes

    def _links(self, page: int) -> tuple[PageLink, ...]:
        links = []
        beside = self._library.pages_beside(page)
        if page + 1 in beside:
            links.append(PageLink(page + 1, self.tr("Next: {0} →").format(self._page_title(page + 1))))
        if page - 1 in beside:
            links.append(PageLink(page - 1, self.tr("← Previous: {0}").format(self._page_title(page - 1))))
        return tuple(links)

    def _page_title(self, page: int) -> str:
        first = self._library.page_start(page)
        path = self._library.path(first.topic) if first else ()
        return path[min(1, len(path) - 1)].title if path else ""

    def _on_place_changed(self, block_id: str, offset: int) -> None:
        self._navigation.move(Place(block_id, offset))

    def _on_page_requested(self, number: int) -> None:
        if number not in self._library.pages_beside(number):
            return
        blocks = self._library.page(number).blocks
        turned_back = number < self._reader.page_number
        self._navigation.open((blocks[-1] if turned_back else blocks[0]).id)
