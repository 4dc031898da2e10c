"""The composition root: builds every object, connects them, and runs the program.

The order of a start: paths and library (no Qt) → QApplication → settings and theme → models and services → window →
first paint → search engine and menu icons. The search engine comes last because nobody waits for it before the first
paint. The program and its tests are built by the same `build`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QApplication

from index.library import Library
from index.opening import Opened, Rebuilt
from viewer import __version__
from viewer.icons import Icons
from viewer.models.arrangements_filter_model import ArrangementsFilterModel
from viewer.models.arrangements_model import ArrangementsModel
from viewer.models.results_model import ResultsModel
from viewer.models.sentences import counted
from viewer.models.topic_tree_model import TopicTreeModel
from viewer.options import WindowOptions
from viewer.paths import Paths
from viewer.services import setting_specs as specs
from viewer.services.navigation import NavigationService, Place
from viewer.services.search_service import SearcherProtocol, SearchService
from viewer.services.settings import Settings
from viewer.services.theme_service import ThemeService
from viewer.widgets.arrangements_panel import ArrangementsPanel
from viewer.widgets.contents_pane import ContentsPane
from viewer.widgets.reader_view import ReaderView
from viewer.windows import dialogs
from viewer.windows.appearance import Appearance
from viewer.windows.main_window import MainWindow
from viewer.windows.reading import Reading
from viewer.windows.searching import Searching


@dataclass(frozen=True, slots=True)
class Program:
    """The running program: what its tests and its owner need to hold."""

    library: Library
    window: MainWindow
    navigation: NavigationService
    search: SearchService
    settings: Settings
    appearance: Appearance
    reading: Reading
    searching: Searching

    def close(self) -> None:
        """Close the window and let go of every file."""
        self.window.close()
        self.search.close()
        self.library.close()


def build(opened: Opened, paths: Paths) -> Program:
    """Return the program over an opened library, connected and ready to be shown; needs a QApplication."""
    library = opened.library
    settings = Settings(paths.settings)
    icons = Icons(paths.resources / "icons")
    themes = ThemeService(paths.resources / "themes")
    appearance = Appearance(settings, themes, icons, paths.resources / "themes" / "window.qss")
    tree, results, rows = TopicTreeModel(library), ResultsModel(), ArrangementsModel()
    rows.set_arrangements(library.arrangements())
    filtered = ArrangementsFilterModel(rows, library.states())
    contents = ContentsPane(tree, results, appearance.theme)
    reader = ReaderView(appearance.theme, appearance.typography())
    panel = ArrangementsPanel(library, filtered, appearance.theme)
    window = MainWindow(contents, reader, panel)
    window.setWindowIcon(icons.program_icon())
    navigation = NavigationService(window)
    search = SearchService(_engine(library.folder), window)
    reading = Reading(library, navigation, tree, contents, reader, window.breadcrumb)
    searching = Searching(library, search, navigation, reading, tree, results, window)
    panel.filter_changed.connect(filtered.set_text)
    panel.arrangement_selected.connect(reading.mark_statements)
    panel.statement_opened.connect(reading.open_statement)
    program = Program(library, window, navigation, search, settings, appearance, reading, searching)
    for parent in (tree, results, rows, filtered, settings, themes, appearance):
        parent.setParent(window)
    appearance.attach(window)
    _connect_actions(program, paths)
    _restore(program)
    window.set_counts(_counts(library, rows.rowCount()))
    window.closing.connect(lambda: _keep(program))
    return program


def run(options: WindowOptions, paths: Paths, opened: Opened) -> int:
    """Show the window and return the program's exit code when it is closed."""
    application = QApplication([sys.argv[0]])
    application.setApplicationName("good-offices")
    application.setApplicationDisplayName("Good Offices")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("good-offices")
    application.setStyle("Fusion")
    program = build(opened, paths)
    _obey(program, options)
    if options.screenshot is not None:
        return _take_screenshot(program, Path(options.screenshot))
    program.window.show()
    QTimer.singleShot(0, lambda: _after_first_paint(program, opened))
    code = application.exec()
    program.close()
    return code


def _engine(folder: Path) -> Callable[[], SearcherProtocol]:
    def make() -> SearcherProtocol:
        from index.search import Searcher  # noqa: PLC0415  loads Whoosh, which the first paint does not wait for

        return Searcher(folder)

    return make


def _connect_actions(program: Program, paths: Paths) -> None:
    window, navigation, reading = program.window, program.navigation, program.reading
    actions = window.actions_table
    actions.connect(
        {
            "quit": window.close,
            "copy": window.reader.copy,
            "select-all": window.reader.selectAll,
            "search": program.searching.start,
            "next-hit": lambda: program.searching.step_hit(1),
            "previous-hit": lambda: program.searching.step_hit(-1),
            "contents": lambda: _show_pane(program, "contents", window.contents),
            "arrangements": lambda: _show_pane(program, "arrangements", window.arrangements),
            "larger": lambda: program.appearance.step_size(1),
            "smaller": lambda: program.appearance.step_size(-1),
            "normal-size": lambda: program.appearance.step_size(0),
            "next-pane": lambda: window.cycle_panes(1),
            "previous-pane": lambda: window.cycle_panes(-1),
            "full-screen": lambda: window.setWindowState(window.windowState() ^ dialogs.FULL_SCREEN),
            "back": navigation.back,
            "forward": navigation.forward,
            "home": reading.open_home,
            "previous-topic": lambda: reading.open_beside(-1),
            "next-topic": lambda: reading.open_beside(1),
            "go-to": lambda: dialogs.go_to_passage(window, program.library, navigation),
            "shortcuts": lambda: dialogs.show_shortcuts(window),
            "licences": lambda: dialogs.show_licences(window, paths.resources / "licenses"),
            "about": lambda: dialogs.show_about(window, program.library),
        }
    )
    for key in ("system", "light", "dark", "high-contrast"):
        actions.connect({f"theme-{key}": partial(program.appearance.choose_theme, key)})
    navigation.history_changed.connect(lambda: _allow_history(program))
    window.mouse_history.back_pressed.connect(navigation.back)
    window.mouse_history.forward_pressed.connect(navigation.forward)
    _allow_history(program)


def _show_pane(program: Program, key: str, pane: ContentsPane | ArrangementsPanel) -> None:
    visible = program.window.actions_table[key].isChecked()
    pane.setVisible(visible)
    program.settings.set(specs.CONTENTS_VISIBLE if key == "contents" else specs.ARRANGEMENTS_VISIBLE, visible)


def _allow_history(program: Program) -> None:
    program.window.actions_table["back"].setEnabled(program.navigation.can_back)
    program.window.actions_table["forward"].setEnabled(program.navigation.can_forward)


def _restore(program: Program) -> None:
    """Bring back the window, its panes and the place, as they were; what cannot be had again is left at its default."""
    window, settings = program.window, program.settings
    window.resize(1280, 800)
    window.restoreGeometry(QByteArray(settings.get(specs.WINDOW_GEOMETRY)))
    window.splitter.restoreState(QByteArray(settings.get(specs.SPLITTER_STATE)))
    for key, pane, spec in (
        ("contents", window.contents, specs.CONTENTS_VISIBLE),
        ("arrangements", window.arrangements, specs.ARRANGEMENTS_VISIBLE),
    ):
        window.actions_table[key].setChecked(settings.get(spec))
        pane.setVisible(settings.get(spec))
    block = settings.get(specs.LAST_BLOCK)
    if block and program.library.block(block) is not None:
        program.navigation.visit(Place(block, settings.get(specs.LAST_OFFSET)))
    else:
        program.reading.open_home()


def _keep(program: Program) -> None:
    settings, window = program.settings, program.window
    settings.set(specs.WINDOW_GEOMETRY, bytes(window.saveGeometry().data()))
    settings.set(specs.SPLITTER_STATE, bytes(window.splitter.saveState().data()))
    place = program.navigation.place
    if place is not None:
        settings.set(specs.LAST_BLOCK, place.block)
        settings.set(specs.LAST_OFFSET, place.offset)


def _obey(program: Program, options: WindowOptions) -> None:
    """Do what the command line asks for, for this start only."""
    if options.theme:
        program.appearance.try_theme(options.theme)
    if options.open:
        block = program.library.find(options.open)
        if block is None:
            program.window.statusBar().showMessage(f"There is no passage “{options.open}”.", 10_000)
        else:
            program.navigation.open(block.id)
    if options.search:
        program.window.search_box.setText(options.search)


def _after_first_paint(program: Program, opened: Opened) -> None:
    program.search.warm_up()
    program.appearance.paint_icons()
    for trouble in (program.settings.problem, _library_notice(opened)):
        if trouble:
            program.window.statusBar().showMessage(trouble, 20_000)


def _library_notice(opened: Opened) -> str:
    if opened.problem is not None:
        return f"An older copy of the library is shown, because the newer one cannot be used. {opened.problem}"
    if opened.rebuilt is Rebuilt.DAMAGED:
        return "The library on this computer was damaged and has been built anew from its documents. Nothing is lost."
    return ""


def _counts(library: Library, arrangements: int) -> str:
    return f"{counted(library.passage_count, 'passage')} · {counted(arrangements, 'arrangement')}"


def _take_screenshot(program: Program, file: Path) -> int:
    """Paint the window off-screen into a PNG file; returns 0, or 2 when the file cannot be written."""
    window = program.window
    program.appearance.paint_icons()
    window.show()
    QApplication.processEvents()
    QApplication.processEvents()
    saved = window.grab().save(str(file), "PNG")
    program.close()
    if not saved:
        sys.stderr.write(f"The screenshot could not be written to {file}. Check the folder and try again.\n")
        return 2
    return 0
