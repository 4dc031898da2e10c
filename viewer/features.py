"""The second half of the composition root: what the program does, built after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from viewer.annotations.all_notes.all_notes_controller import AllNotesController
from viewer.annotations.annotation_controller import AnnotationContext, AnnotationController
from viewer.annotations.annotation_list_controller import AnnotationListController
from viewer.annotations.annotation_places import AnnotationPlaces
from viewer.annotations.annotation_service import AnnotationService
from viewer.annotations.annotation_store import FILE_NAME, AnnotationStore
from viewer.annotations.exchange_controller import ExchangeController
from viewer.annotations.reanchoring import Reanchoring
from viewer.annotations.selection.selection_bar_controller import SelectionBarController
from viewer.annotations.topic_signs import TopicSigns
from viewer.arrangements.arrangement_controller import ArrangementController
from viewer.arrangements.arrangement_menus import ArrangementMenus
from viewer.arrangements.enlarging_controller import EnlargingController
from viewer.arrangements.views import make_drawing
from viewer.citing.citable import Citable
from viewer.citing.citation_controller import CitationController
from viewer.faults.unsaved_controller import UnsavedController
from viewer.finding.find_controller import FindController
from viewer.help.glossary_controller import GlossaryController
from viewer.help.help_controller import HelpController
from viewer.kit.announcer import Announcer
from viewer.kit.host_window import Importance
from viewer.kit.undoing import Undoing
from viewer.kit.widgets.focus_ring import KeyboardFocus
from viewer.preferences.preferences_controller import PreferencesController
from viewer.printing.print_controller import PrintController
from viewer.program import Program
from viewer.reading.active_text_controller import ActiveTextController
from viewer.reading.pictures.picture_controller import PictureController
from viewer.reading.places.history_controller import HistoryController
from viewer.reading.places.progress_indicator import ProgressIndicator
from viewer.reading.split.split_view_controller import SplitViewController
from viewer.reading.tabs.tabs_controller import TabsController
from viewer.reading.text_panes import TextPane, TextPanes
from viewer.search.answer_card import AnswerCard
from viewer.search.card_words import cited, counted
from viewer.search.hit_marks_controller import HitMarksController
from viewer.search.look_up_controller import LookUpController
from viewer.search.results_model import ResultsModel
from viewer.search.results_pane import ResultsPane
from viewer.search.scope_controller import ScopeController
from viewer.search.search_controller import SearchController
from viewer.search.search_menu import SearchMenu
from viewer.search.search_service import SearchService
from viewer.search.search_worker import SearcherProtocol
from viewer.settings.list_letters import ListLetters
from viewer.shelf_features import ShelfFeatures
from viewer.shell.all_actions import MENU_BAR
from viewer.shell.contents_controller import ContentsController
from viewer.shell.focused_choice import focused_choice
from viewer.shell.link_controller import LinkController
from viewer.shell.open_elsewhere_menu import OpenElsewhereMenu
from viewer.shell.state_menus import StateMenus
from viewer.shortcuts.shortcuts_controller import ShortcutsController

if TYPE_CHECKING:
    from index.built.library import Library
    from viewer.arrangements.arrangements_panel import ArrangementsPanel
    from viewer.arrangements.details.details_card import DetailsCard
    from viewer.arrangements.map.map_page import MapPage
    from viewer.arrangements.timeline.timeline_view import TimelineView
    from viewer.help.handbook_facts import HandbookFacts
    from viewer.kit.action_table import ActionTable
    from viewer.settings.shelf_setting import ReadersShelf
    from viewer.starts.paths import Paths


class Features:
    """Search, actions and the work with arrangements, connected to a program that is on screen."""

    def __init__(self, program: Program) -> None:
        window, library, settings = program.window, program.library, program.settings
        panel, appearance, area = window.arrangements, program.appearance, window.text_area
        self._program = program
        self.shortcuts = ShortcutsController(window, settings, MENU_BAR)
        first = TextPane(area.first, area.reader, area.breadcrumb, program.navigation, program.reading)
        self.texts = TextPanes(first, window)
        self.texts.for_each_pane(lambda text: text.navigation.opened.connect(window.take_back_answer))
        window.closing.connect(self.texts.stop)
        self.undoing, self.shelving = Undoing(window), ShelfFeatures(program, self.texts)
        self.shelf, self.adding = self.shelving.shown, self.shelving.adding
        self.contents = ContentsController(window, self.texts, program.tree)
        self._search(program)
        self.announcer, self.messages = Announcer(window), Announcer(window)
        window.announcement.connect(self.messages.announce)
        self.arrangements = ArrangementController(window, panel, library, program.shown, self.texts, appearance)
        self.arrangement_menus = ArrangementMenus(window, panel, self.texts, self.arrangements)
        self.enlarging = EnlargingController(window, panel, area, self.texts, program.shown, self._drawing)
        appearance.changed.connect(self.enlarging.set_theme)
        chosen = partial(focused_choice, window, self.results)
        self.citing = CitationController(window, library, self.texts, settings, chosen)
        themes = program.paths.resources / "themes"
        self.printing = PrintController(window, library, self.texts, settings, appearance, themes)
        self.links = LinkController(window, library, self.texts, self.arrangements)
        self.tabbing = TabsController(window, area, library, self.texts, settings)
        self._annotate(program)
        self._guard(program)
        self.active_text = ActiveTextController(window, self.texts, settings)
        self.glossary = GlossaryController(window, library, self.texts)
        self.preferences = PreferencesController(window, settings, appearance)
        self.finding = FindController(window, area, library, self.texts, self.searching)
        facts = partial(_handbook_facts, program.paths, window.actions_table)
        self.help = HelpController(window, library, settings, appearance, program.paths, facts)
        self.progress = ProgressIndicator(window, library, self.texts)
        self.history = HistoryController(window, library, settings, self.texts, window.history_buttons)
        self.beside = SplitViewController(
            window, area, window.splitter, library, self.texts, settings, appearance, program.overviews
        )
        self.open_elsewhere = OpenElsewhereMenu(window, library, self.texts, self.results)
        self.state_menus = StateMenus(window, library, self.texts)
        self.keyboard_focus = KeyboardFocus(window)
        self._connect(program)
        self._letter(program)
        self._connect_citing(panel)
        self._connect_search(program)
        self._connect_texts(program)
        self.help.link_chosen.connect(self.links.follow)
        for asking in (self.answer, panel):
            asking.coverage_requested.connect(self.help.show_coverage)
        self.texts.for_each_pane(lambda text: text.reader.link_requested.connect(self.links.follow_overview))

    def _drawing(self, key: str) -> MapPage | TimelineView:
        program = self._program
        folder, panel = program.paths.resources / "map", program.window.arrangements
        return make_drawing(key, program.shown, panel.chosen, program.appearance.theme, folder)

    def close(self) -> None:
        """Save what is being written and close all files; does nothing if closed."""
        self._program.window.may_close = lambda: True
        self.annotating.notes.keep()
        self.reanchoring.stop()
        self.topic_signs.stop()
        self.all_notes.stop()
        for keeper in (self.annotations, self._program.settings):
            keeper.try_again()
        self.store.close()
        self.shelving.close()
        self.search.close()

    def _search(self, program: Program) -> None:
        """Build the search and its results."""
        window, library = program.window, program.library
        self.search = SearchService(_engine(library, program.shelf), window)
        self.results = ResultsPane(ResultsModel(window), program.appearance.theme)
        self.answer = AnswerCard(library, program.appearance.typography())
        window.text_area.put_on_top(self.answer)
        self.marks = HitMarksController(window, library, self.search, self.texts, program.tree)
        places = (window.contents, window.search_box, self.results)
        scopes = ScopeController(self.search, self.texts, self.results, self.shelving.searched)
        self.shelving.serve_search(scopes)
        self.searching = SearchController(
            window, library, self.search, self.texts, self.marks, *places, card=self.answer, scopes=scopes
        )
        self.menu = SearchMenu(program.settings, window.search_box)
        self.look_up = LookUpController(window, window.search_box)

    def _annotate(self, program: Program) -> None:
        """Build what keeps the reader's own bookmarks, highlights and notes."""
        window, library, theme = program.window, program.library, program.appearance.theme
        self.store = AnnotationStore(program.paths.data / FILE_NAME)
        self.annotations, places = AnnotationService(self.store, window), AnnotationPlaces(library)
        self.reanchoring = Reanchoring(library, self.annotations, places, program.settings, window)
        context = AnnotationContext(window, library, self.annotations, places, self.texts)
        self.annotating = AnnotationController(context, program.settings, theme, self.undoing)
        self.topic_signs = TopicSigns(program.tree, self.annotations, library)
        self.annotation_list = AnnotationListController(
            context, window.contents, self.annotating, self.reanchoring, theme
        )
        self.selection_bar = SelectionBarController(window, self.texts, program.settings, theme)
        self.all_notes = AllNotesController(context, theme)
        self.exchange = ExchangeController(context, self.annotation_list, self.reanchoring, program.settings)
        self.annotating.announcement.connect(self.announcer.announce)
        for painted in (self.annotating, self.annotation_list, self.selection_bar, self.all_notes):
            program.appearance.changed.connect(painted.set_theme)
        window.closing.connect(self.reanchoring.stop)
        self.reanchoring.start()
        self.shelving.serve_marks(self.reanchoring)

    def _guard(self, program: Program) -> None:
        """Report what cannot be saved, and ask before closing, so that nothing is lost silently."""
        window, annotations = program.window, self.annotations
        kept = (annotations, program.settings)
        self.unsaved = UnsavedController(window, kept, annotations, self.exchange.export_everything)
        window.put_below_search_box(self.unsaved.bar)
        self.unsaved.message.connect(lambda text: window.tell(text, Importance.NOTICE))
        self.unsaved.left.connect(lambda: self.texts.active.reader.setFocus(Qt.FocusReason.OtherFocusReason))
        annotations.reported.connect(lambda text: self.unsaved.notify(text, export=bool(annotations.set_aside)))
        window.may_close = self._may_close
        if not annotations.trouble:
            self.unsaved.notify(self.store.problem, export=bool(annotations.set_aside))

    def _may_close(self) -> bool:
        self.annotating.notes.keep()
        return self.unsaved.may_close()

    def _connect(self, program: Program) -> None:
        panel = program.window.arrangements
        self.shelving.manage(program, self.texts, self.undoing)
        self.shelving.follow_names(self.tabbing.name_anew, self.annotation_list.place_anew)
        program.window.fill_menus()
        panel.filter_changed.connect(program.shown.set_filter)
        panel.filter_changed.connect(lambda _wanted: self.announcer.announce(panel.count.accessibleName()))
        panel.filter_box.wanted.connect(program.shown.prepare)

    def _letter(self, program: Program) -> None:
        """Let the lists beside the text grow with it."""
        lists = (program.window.contents.tree, self.results.list, self.annotation_list.pane.list)
        panel, follow = program.window.arrangements, partial(ListLetters, program.appearance)
        for view in lists:
            follow(view)
        panel.for_each_view(lambda view: isinstance(view, QAbstractItemView) and follow(view))
        panel.for_card(lambda card: follow(card.statements))

    def _connect_citing(self, panel: ArrangementsPanel) -> None:
        """Let hits and arrangements be cited where they are listed."""
        citables, search_box = self.citing.citables, self._program.window.search_box

        def answered() -> Citable | None:
            answer = self.answer.answer
            return citables.answer(cited(answer), counted(answer), answer.terms)

        def means_answer(focus: QWidget) -> bool:
            typing = focus is search_box and self.answer.isVisible() and self.results.current_hit is None
            return typing or self.answer.isAncestorOf(focus)

        def shown(card: DetailsCard) -> Citable | None:
            return citables.arrangement(card.arrangement) if card.arrangement else None

        self.arrangements.cite_requested.connect(self.citing.cite_arrangements)
        self.citing.serve(self.answer.cite, answered, means_answer)
        panel.for_card(lambda card: self.citing.serve(card.cite, partial(shown, card), card.cite.isAncestorOf))
        self.citing.offer_in(self.results.list)
        panel.for_each_view(self.citing.offer_in)

    def _connect_search(self, program: Program) -> None:
        """Let a search lead to arrangements, terms and tabs, and back to the line where it began."""
        search_box = program.window.search_box
        self.searching.announcement.connect(self.announcer.announce)
        self.searching.led_somewhere.connect(self.menu.remember)
        self.searching.arrangement_chosen.connect(self.arrangements.show_arrangement)
        self.results.hit_walked.connect(self.contents.open_note_of)
        self.results.hit_opened.connect(self.contents.open_note_of)
        self.answer.shown.connect(self.contents.mark_answer)
        self.answer.chapter_opened.connect(self.help.open)
        self.searching.term_chosen.connect(self.glossary.open)
        self.searching.tab_wanted.connect(self.tabbing.open_behind)
        self.searching.began.connect(self.history.note_search)
        self.searching.led_somewhere.connect(lambda _query: self.history.keep_search())
        program.appearance.changed.connect(self.results.set_theme)
        program.appearance.typeset.connect(self.answer.set_typography)
        for wanted in (self.answer.arrangements_wanted, program.window.arrangements.count.wanted):
            wanted.connect(self.arrangements.show_only)
        self.searching.arrangements_found.connect(program.shown.source.set_found)
        search_box.set_states(state.name for state in program.library.states())
        search_box.wanted.connect(self.search.warm_up, Qt.ConnectionType.SingleShotConnection)

    def _connect_texts(self, program: Program) -> None:
        """Let rows and menus open texts elsewhere, and restore the second text of the last session."""
        contents, panel = program.window.contents, program.window.arrangements
        program.reading.link_terms(program.library.terms)
        self.pictures = PictureController(program.window, self.texts)
        self.tabbing.announcement.connect(self.announcer.announce)
        self.tabbing.watch_rows(contents.tree, contents.tree.can_join)
        self.tabbing.watch_rows(self.results.list)
        panel.for_card(lambda card: self.tabbing.watch_rows(card.statements))
        self.tabbing.beside_left.connect(self.beside.close)
        self.beside.announcement.connect(self.announcer.announce)
        self.open_elsewhere.beside_requested.connect(self.beside.open)
        self.open_elsewhere.tab_requested.connect(self.tabbing.open_behind)
        self.beside.restore()


def _handbook_facts(paths: Paths, actions: ActionTable) -> HandbookFacts:
    from viewer.shell.handbook_sources import handbook_facts  # noqa: PLC0415  loaded on first use

    return handbook_facts(paths, actions.keymap)


def _engine(library: Library, shelf: ReadersShelf | None) -> Callable[[], SearcherProtocol]:
    def make() -> SearcherProtocol:
        from index.search.searcher import Searcher  # noqa: PLC0415  loads Whoosh and NumPy; only a search needs them

        return Searcher(library.folder, library.seal, shelf.parts if shelf else tuple)

    return make
