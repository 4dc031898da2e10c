"""Finding in the document that is read: from Ctrl+F to Esc, over all its pages, and back to the line it began at."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from index.built.library import Library
from index.model import Note, Page, Span
from index.words.language import spoken
from viewer.finding.find_bar import FindBar
from viewer.finding.find_results import FindResults
from viewer.finding.find_service import FindService
from viewer.finding.pattern import flaws
from viewer.kit.announcer import Announcer
from viewer.kit.host_window import HostWindow
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.places.history import Place
from viewer.reading.places.navigation import NavigationService
from viewer.reading.text_area import TextArea
from viewer.reading.text_panes import TextPane, TextPanes


class SearchHits(Protocol):
    """The hits of a search of the whole library, as far as the same keys step through them."""

    @property
    def has_hits(self) -> bool:
        """Whether there is a search and it has found something."""

    def step_hit(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit."""


class FindController(QObject):
    """Connects the find bar to the text; while the bar is open, F3 steps through what was found."""

    def __init__(
        self,
        window: HostWindow,
        area: TextArea,
        library: Library,
        texts: TextPanes,
        search: SearchHits,
    ) -> None:
        super().__init__(window.widget)
        self._window, self._library, self._texts, self._search = window, library, texts, search
        self._text = texts.active
        self._service = FindService(library, self, self._notes_below)
        self._finds = FindResults()
        self._complete = True
        self._at = -1
        self._page: Page | None = None
        self._begun: Place | None = None
        self._origin: tuple[int, Span, str] = (0, (0, 0), "")
        self._with_notes = False
        self._begun_after: tuple[Place, ...] | None = None
        # Whether finds are only marked, and whether the current one has not been reached yet.
        self._quiet = self._unseen = False
        actions = window.actions_table
        self.bar = FindBar(actions["previous-hit"], actions["next-hit"])
        self.bar.hide()
        area.put_below(self.bar)
        most = spoken().number(999)
        self.bar.make_room((*(self._counted(around).format(most, most) for around in (0, 1, -1)), *flaws()))
        self.announcer = Announcer(self.bar)
        self._ways_out: list[QShortcut] = []
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether the bar is open."""
        return not self.bar.isHidden()

    @property
    def searching_on(self) -> bool:
        """Whether parts of the document are still to be searched."""
        return not self._complete

    def start(self) -> None:
        """Open the bar with the selected words or those found last; when it is open, put the caret in it."""
        selected = self._texts.active.reader.words.selected.strip()
        if self.bar.isHidden():
            self._begin(selected)
        self._allow_ways_out(True)
        self.bar.start(selected)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, round the ends; with the bar closed, find again what was found."""
        if self.bar.isHidden():
            self.start()
            return
        # The next find may be on a page that was not searched yet. A document of 10,000 passages takes 85 ms, once.
        self._service.finish()
        if self._finds:
            at = (self._at + (0 if self._unseen and step > 0 else step)) % len(self._finds)
            around = (at - self._at) * step < 0
            self._go_to(at)
            self._tell(around=step if around else 0)

    def step_anywhere(self, step: int) -> None:
        """Step through what the bar finds; while it is closed, through the hits of the search, if there are any."""
        if self.is_open or (self.bar.text and not self._search.has_hits):
            self.step(step)
        else:
            self._search.step_hit(step)

    def end(self, *, stay: bool) -> None:
        """Close the bar; stay at the place that was found, or go back to the line where finding began."""
        found = self._finds[self._at] if self._at >= 0 and not self._unseen else None
        self._service.forget()
        self._finds, self._at, self._page = FindResults(), -1, None
        self.announcer.announce("")
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)  # before Qt gives it to what is next to the bar
        self.bar.hide()
        self._allow_ways_out(False)
        self._reader.set_finds(None)
        if not stay:
            self._go_back()
            found = None
        elif not self._within_preview:
            self._ways.keep_preview()
        # Qt would scroll back to words that the reader has scrolled away from.
        if found is not None and self._reader.words.on_screen(found.place, found.span):
            self._reader.words.select(found.place, found.span)

    @property
    def _reader(self) -> ReaderView:
        return self._text.reader

    @property
    def _ways(self) -> NavigationService:
        return self._text.navigation

    @property
    def _within_preview(self) -> bool:
        """Whether finding began in a preview that is still one: the reader has gone nowhere since."""
        return self._begun_after is not None and self._ways.earlier == self._begun_after

    def _connect(self) -> None:
        self._window.actions_table.connect(
            {
                "find": self.start,
                "next-hit": partial(self.step_anywhere, 1),
                "previous-hit": partial(self.step_anywhere, -1),
            }
        )
        self.bar.changed.connect(self._look)
        self.bar.step_requested.connect(self.step)
        self.bar.left.connect(lambda: self.end(stay=False))
        self.bar.closed.connect(lambda: self.end(stay=True))
        self._service.found.connect(self._on_found)
        self._window.closing.connect(self._service.forget)
        self._texts.for_each_pane(self._connect_text)
        self._texts.activated.connect(self._on_activated)

    def _connect_text(self, text: TextPane) -> None:
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), text.reader)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.setEnabled(not self.bar.isHidden())
        leave.activated.connect(lambda: self.end(stay=True))
        self._ways_out.append(leave)
        text.reading.page_shown.connect(lambda page: self._on_page_shown(text, page))

    def _allow_ways_out(self, allowed: bool) -> None:
        for leave in self._ways_out:
            leave.setEnabled(allowed)

    def _notes_below(self, passage: str) -> tuple[Note, ...]:
        return self._text.reading.notes_below(passage)

    def _begin(self, selected: str) -> None:
        """Find in the active text from now on, and remember the line to come back to."""
        self._text = self._texts.active
        self._begun = self._ways.place
        self._begun_after = self._ways.earlier if self._ways.previewing else None
        self._origin = self._reading_from(selected)

    def _on_activated(self, _text: TextPane) -> None:
        """Find the same words in the text that is active now."""
        if self.bar.isHidden():
            return
        self._service.forget()
        self._reader.set_finds(None)
        self._begin("")
        self._look(quiet=True)

    def _reading_from(self, selected: str) -> tuple[int, Span, str]:
        """Return where to start finding: at the selection, or at the top of the view."""
        name, offset = self._reader.words.caret if selected else (self._reader.place[0], 0)
        block = self._library.block(name)
        return (block.row if block else 0, (offset, offset), "")

    def _look(self, *, quiet: bool = False) -> None:
        """Find what the bar asks for in the document on screen; `quiet` only marks it and goes nowhere."""
        if self.bar.isHidden():
            return
        if not self._reader.page_number:  # such as Home
            self.bar.show_status(self.tr("Words are found in documents. Open one first."))
            return
        page = self._library.page(self._reader.page_number)
        self._with_notes = self._text.reading.notes_shown
        self._finds, self._at, self._page = FindResults(), -1, page
        self._quiet = self._unseen = quiet
        self._service.find(self.bar.text, self.bar.options, page)

    def _on_found(self, finds: FindResults, complete: bool) -> None:
        current = self._finds[self._at] if self._at >= 0 else None
        self._finds, self._complete = finds, complete
        if current is not None:
            self._at = finds.place_of(current.row, current.span, current.note)
            self._mark()
        elif finds:
            after = finds.place_of(*self._origin)
            # Wrap to the start only after the whole document has been searched.
            if after < len(finds) or complete:
                self._at = after % len(finds)
                if self._quiet:
                    self._mark()
                else:
                    self._go_to(self._at)
        else:
            self._mark()
        self._tell(around=0)

    def _go_to(self, at: int) -> None:
        find = self._finds[at]
        self._at, self._unseen = at, False
        self._ways.preview_here()
        if find.page != self._reader.page_number:
            self._ways.preview(Place(find.block))
        self._reader.words.reveal(find.place, find.span)
        self._mark()

    def _go_back(self) -> None:
        """Return to the line where finding began, by a step back where it is the place before."""
        if self._begun is None or self._ways.place == self._begun:
            return
        if self._within_preview and self._ways.previewing:
            self._ways.preview(self._begun)
        elif self._ways.earlier[-1:] == (self._begun,):
            self._ways.back()
        else:
            self._ways.visit(self._begun)

    def _mark(self) -> None:
        """Mark the finds on the page shown."""
        current = self._finds[self._at] if self._at >= 0 else None
        here = self._finds.on_page(self._reader.page_number)
        self._reader.set_finds(here, (current.place, current.span) if current else None)

    def _on_page_shown(self, text: TextPane, page: Page) -> None:
        if self.bar.isHidden() or text is not self._text:
            return
        if self._page is None or page.document != self._page.document:
            self._origin = (page.blocks[0].row, (0, 0), "")
            self._look(quiet=True)
        elif text.reading.notes_shown != self._with_notes:
            self._look_again()
        else:
            self._mark()

    def _look_again(self) -> None:
        """Find anew with the notes that are shown now, or without them, and stay at the place."""
        if self._at >= 0:
            current = self._finds[self._at]
            self._origin = (current.row, current.span, current.note)
        unseen = self._unseen
        self._service.forget()
        self._look(quiet=True)
        self._unseen = unseen

    def _tell(self, *, around: int) -> None:
        """Show and announce the number of the current find, or that there is none."""
        if not self.bar.text:
            status = ""
        elif self._service.flaw:
            status = self._service.flaw
        elif not self._finds and self._complete:
            status = self.tr("Not in this document.")
        elif not self._complete or self._at < 0:
            status = self.tr("Finding…")
        else:
            status = self._counted(around).format(spoken().number(self._at + 1), spoken().number(len(self._finds)))
        self.bar.show_status(status)
        self.announcer.announce(status)

    def _counted(self, around: int) -> str:
        if around > 0:
            return self.tr("{0} of {1}, from the beginning again")
        return self.tr("{0} of {1}, from the end again") if around else self.tr("{0} of {1}")
