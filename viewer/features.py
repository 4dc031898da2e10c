"""The second half of the composition root: what the program does, built after it has shown itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from viewer.annotations.annotation_controller import AnnotationContext, AnnotationController
from viewer.annotations.annotation_list_controller import AnnotationListController
from viewer.annotations.annotation_places import AnnotationPlaces
from viewer.annotations.annotation_service import AnnotationService
from viewer.annotations.annotation_store import FILE_NAME, AnnotationStore
from viewer.annotations.reanchoring import Reanchoring
from viewer.annotations.topic_signs import TopicSigns
from viewer.arrangements.arrangement_controller import ArrangementController
from viewer.arrangements.arrangement_menus import ArrangementMenus
from viewer.citing.citation_controller import CitationController
from viewer.finding.find_controller import FindController
from viewer.help.help_controller import HelpController
from viewer.kit.announcer import Announcer
from viewer.kit.host_window import Importance
from viewer.preferences.preferences_controller import PreferencesController
from viewer.program import Program
from viewer.reading.open_elsewhere_menu import OpenElsewhereMenu
from viewer.reading.places.history_menus import HistoryMenus
from viewer.reading.places.progress_indicator import ProgressIndicator
from viewer.reading.split.split_view import SplitView
from viewer.reading.tabs.tabs_controller import TabsController
from viewer.reading.text_panes import TextPane, TextPanes
from viewer.search.answer_card import AnswerCard
from viewer.search.results_model import ResultsModel
from viewer.search.results_pane import ResultsPane
from viewer.search.search_controller import SearchController
from viewer.search.search_menu import SearchMenu
from viewer.search.search_service import SearchService
from viewer.search.search_worker import SearcherProtocol
from viewer.shell.commands import Commands
from viewer.shell.contents_controller import ContentsController
from viewer.shell.link_controller import LinkController

if TYPE_CHECKING:
    from viewer.help.handbook_facts import HandbookFacts
    from viewer.printing.print_controller import PrintController
    from viewer.starts.paths import Paths


class Features:
    """Search, actions and the work with arrangements, connected to a program that is on screen."""

    def __init__(self, program: Program) -> None:
        window, library = program.window, program.library
        panel, appearance = window.arrangements, program.appearance
        pane, ways = window.first_pane, program.navigation
        self.texts = TextPanes(TextPane(pane, window.reader, window.breadcrumb, ways, program.reading), window)
        window.closing.connect(self.texts.stop)
        self.following = ContentsController(window, self.texts, program.tree)
        self.search = SearchService(_engine(library.folder), window)
        results = ResultsModel(window)
        self.results = ResultsPane(results, AnswerCard(library), program.appearance.theme)
        self.searching = SearchController(library, self.search, self.texts, program.tree, results, self.results, window)
        self.announcer, self.messages = Announcer(self.results), Announcer(window.statusBar())
        window.told.connect(self.messages.announce)
        self.menu = SearchMenu(program.settings, window.search_box)
        self.work = ArrangementController(window, panel, library, program.shown, self.texts, appearance)
        self.arrangement_menus = ArrangementMenus(window, panel, self.texts, self.work)
        self.citing = CitationController(window, library, self.texts, program.settings, self.results)
        self._program = program
        window.actions_table.connect({"print": lambda: self.printing.ask("print")})
        window.actions_table.connect({"save-pdf": lambda: self.printing.ask("pdf")})
        self.links = LinkController(window, library, self.texts, self.work)
        self.tabbing = TabsController(window, library, self.texts, program.settings, self.results)
        self._annotate(program)
        licences = program.paths.resources / "licenses"
        self.commands = Commands(window, library, program.settings, self.texts, licences)
        self.preferences = PreferencesController(window, program.settings, program.appearance)
        self.finding = FindController(window, library, self.texts, self.searching)
        self.help_desk = HelpController(
            window,
            library,
            program.settings,
            program.appearance,
            program.paths,
            partial(_handbook_facts, program.paths),
        )
        self.whereabouts = ProgressIndicator(window, library, self.texts)
        self.past = HistoryMenus(window, library, program.settings, self.texts, self.searching)
        self.beside = SplitView(window, library, self.texts, program.settings, program.appearance)
        self.aside_menus = OpenElsewhereMenu(window, library, self.texts, self.results)
        self._connect(program)
        self._connect_beside()

    def close(self) -> None:
        """Keep what is being written and let go of all files; harmless when closed already."""
        self.annotating.notes.keep()
        self.reanchoring.stop()
        self.store.close()
        self.search.close()

    @cached_property
    def printing(self) -> PrintController:
        """What prints, loaded for those who print."""
        from viewer.printing.print_controller import PrintController  # noqa: PLC0415

        program = self._program
        themes = program.paths.resources / "themes"
        return PrintController(
            program.window, program.library, self.texts, program.settings, program.appearance, themes
        )

    def _annotate(self, program: Program) -> None:
        """Build what keeps the reader's own bookmarks, highlights and notes."""
        window, library, theme = program.window, program.library, program.appearance.theme
        self.store = AnnotationStore(program.paths.data / FILE_NAME)
        self.annotations, places = AnnotationService(self.store, window), AnnotationPlaces(library)
        self.reanchoring = Reanchoring(library, self.annotations, places, program.settings, window)
        context = AnnotationContext(window, library, self.annotations, places, self.texts)
        self.annotating = AnnotationController(context, program.settings, theme)
        self.topic_signs = TopicSigns(program.tree, self.annotations, places)
        self.kept = AnnotationListController(context, window.contents, self.annotating, self.reanchoring, theme)
        self.annotating.told.connect(self.announcer.announce)
        for each in (self.annotating, self.kept):
            program.appearance.changed.connect(each.set_theme)
        self.annotations.unsaved.connect(lambda trouble: window.tell(trouble, Importance.TROUBLE))
        if self.store.problem:
            window.tell(self.store.problem, Importance.TROUBLE)
        window.closing.connect(self.reanchoring.stop)
        self.reanchoring.start()

    def _connect(self, program: Program) -> None:
        window, panel = program.window, program.window.arrangements
        self.commands.connect_all(self.searching, program.appearance, program.state)
        panel.filter_changed.connect(program.shown.set_filter)
        panel.filter_changed.connect(lambda _wanted: self.announcer.announce(panel.count.accessibleName()))
        self.searching.told.connect(self.announcer.announce)
        self.searching.led_somewhere.connect(self.menu.remember)
        self.searching.arrangement_chosen.connect(self.work.show_arrangement)
        self.searching.tab_wanted.connect(self.tabbing.open_behind)
        self.tabbing.told.connect(self.announcer.announce)
        program.appearance.changed.connect(self.results.set_theme)
        QTimer.singleShot(0, program.shown, program.shown.prepare)
        program.reading.link_terms(program.library.terms())
        window.search_box.set_states(state.name for state in program.library.states())
        window.search_box.wanted.connect(self.search.warm_up, Qt.ConnectionType.SingleShotConnection)
        program.settings.unsaved.connect(lambda trouble: window.tell(trouble, Importance.TROUBLE))

    def _connect_beside(self) -> None:
        """Let menus open texts elsewhere, and bring back the second text of the last time."""
        beside, menus = self.beside, self.aside_menus
        self.tabbing.beside_left.connect(beside.close)
        beside.told.connect(self.announcer.announce)
        menus.beside_requested.connect(beside.open)
        menus.tab_requested.connect(self.tabbing.open_behind)
        beside.restore()


def _handbook_facts(paths: Paths) -> HandbookFacts:
    from viewer.shell.handbook_sources import handbook_facts  # noqa: PLC0415  for those who open the handbook

    return handbook_facts(paths)


def _engine(folder: Path) -> Callable[[], SearcherProtocol]:
    def make() -> SearcherProtocol:
        from index.search.searcher import Searcher  # noqa: PLC0415  loads Whoosh and NumPy, for those who search

        return Searcher(folder)

    return make
