"""The composition root: builds every object, connects them, and runs the program.

The order of a start: paths and library (no Qt) → QApplication → settings and theme → models and widgets → window →
first paint → `viewer.features`: search, actions and dialogs, which nobody waits for before they see the text.
The program and its tests are built by the same `build` and `add_features`.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication

from index.built.library import Library
from index.built.opening import Opened, Rebuilt
from index.words.language import spoken, translate
from viewer import __version__
from viewer.arrangements.arrangements_panel import ArrangementsPanel
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.faults.fault_controller import FaultController
from viewer.faults.faults import Faults
from viewer.kit.host_window import Importance
from viewer.kit.look.fonts import Fonts
from viewer.kit.look.icons import Icons
from viewer.kit.look.theme_service import ThemeService
from viewer.program import Program
from viewer.reading.contents.contents_pane import ContentsPane
from viewer.reading.contents.topic_tree_model import TopicTreeModel
from viewer.reading.overview.overviews import Overviews
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.places.navigation import NavigationService
from viewer.reading.places.recent_places import recent_blocks
from viewer.reading.reading_controller import ReadingController
from viewer.reading.text_panes import follow_appearance
from viewer.settings.appearance import Appearance
from viewer.settings.language_service import LanguageService
from viewer.settings.policy import read_policy
from viewer.settings.setting_specs import LANGUAGE, NOTES_VISIBLE
from viewer.settings.settings import Settings, reset_file
from viewer.settings.shelf_setting import readers_shelf, with_shelf
from viewer.shell.main_window import MainWindow
from viewer.shell.theme_controller import ThemeController
from viewer.shell.window_state import WindowState
from viewer.starts.aborted_start import told_plainly
from viewer.starts.activation import token_for_qt
from viewer.starts.later_modules import load_what_keeps
from viewer.starts.options import SELECTION, StartRequest
from viewer.starts.paths import Paths
from viewer.starts.privacy import keep_private
from viewer.starts.qt_plugins import only_own_plugins

if TYPE_CHECKING:
    from viewer.features import Features
    from viewer.starts.second_starts import SecondStarts
    from viewer.starts.start_channel import StartChannel

WARM_UP_AFTER = 300  # ms after the window is complete: when the reader looks at it
APP_ID = "alt.good_offices.GoodOffices"  # of the menu entry, and on Windows of the shortcuts


def build(opened: Opened, paths: Paths, language: str = "") -> Program:
    """Return the program as the first paint needs it: a window that shows the library; needs a QApplication.

    `language` is for this start, in place of the one that is set.
    """
    keep_private(paths)
    policy = read_policy(paths.policy)
    settings, shelf = Settings(paths.settings, policy=policy), readers_shelf(paths.data, paths.cache, policy)
    languages = LanguageService(paths.resources / "translations")
    languages.use(language or settings.get(LANGUAGE))
    library = with_shelf(opened.library, shelf, lambda words: window.tell(words, Importance.TROUBLE))
    themes, fonts = ThemeService(paths.resources / "themes"), Fonts(paths.resources / "fonts")
    appearance = Appearance(settings, themes, fonts, paths.resources / "themes" / "window.qss")
    tree, rows = TopicTreeModel(library), ArrangementsModel()
    rows.set_arrangements(library.arrangements())
    shown = ArrangementsFilterModel(rows, library.states())
    contents, reader = ContentsPane(tree, appearance.theme), ReaderView(appearance.theme, appearance.typography())
    panel = ArrangementsPanel(library, shown, appearance.theme, paths.resources / "map")
    window = MainWindow(contents, reader, panel)
    window.set_counts(_counts(library, rows.rowCount()))
    for parent in (tree, rows, shown, settings, themes, appearance):
        parent.setParent(window)
    navigation = NavigationService(window)
    overviews = Overviews(library, partial(recent_blocks, library, settings))
    reading = ReadingController(library, navigation, reader, window.text_area.breadcrumb, overviews)
    state = WindowState(library, settings, navigation, window)
    place = state.restore()
    reading.show_notes(settings.get(NOTES_VISIBLE))
    navigation.visit(place) if place else reading.open_home()
    contents.follow(tree.index_of(reading.path[-1].id) if reading.path else QModelIndex())
    appearance.start()
    painter = ThemeController(window, appearance, Icons(paths.resources / "icons"))
    follow_appearance(reader, appearance)
    return Program(
        opened,
        paths,
        library,
        shelf,
        window,
        navigation,
        settings,
        appearance,
        painter,
        reading,
        tree,
        shown,
        state,
        languages,
        overviews,
    )


def run(options: StartRequest, paths: Paths, opened: Opened, channel: StartChannel | None = None) -> int:
    """Show the window and return the exit code when it is closed; `channel` brings the requests of later starts."""
    application = make_application()
    if options.reset_settings:
        reset_file(paths.settings)
    faults = Faults(paths.logs)
    faults.install()
    try:
        return _read(application, faults, options, opened, paths, channel)
    finally:
        faults.remove()


def make_application() -> QApplication:
    """Return the application, by the names that the desktop knows it by."""
    if sys.platform == "win32":
        from viewer.starts.taskbar import introduce  # noqa: PLC0415  of no use elsewhere

        introduce(APP_ID)
    with only_own_plugins(), told_plainly():
        # By its option: `setStyle` returns a QStyle, and with it come all of its 560 names.
        application = QApplication([sys.argv[0], "-style", "Fusion"])
    os.environ.pop("DESKTOP_STARTUP_ID", None)  # read by Qt now, and meant for no other program
    application.setApplicationName("good-offices")
    application.setApplicationDisplayName("Good Offices")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APP_ID)
    return application


def _read(
    application: QApplication,
    faults: Faults,
    options: StartRequest,
    opened: Opened,
    paths: Paths,
    channel: StartChannel | None,
) -> int:
    """Run the window until it is closed."""
    reporter = FaultController(faults)
    try:
        program = build(opened, paths, options.language)
    except Exception as error:
        logging.getLogger(__name__).exception("The window could not be built.")
        reporter.tell_and_wait(error)
        raise
    reporter.window = program.window
    if options.theme:
        program.appearance.try_theme(options.theme)
    features: list[Features] = []  # held here: a connection alone would not keep it
    listening: list[SecondStarts] = []

    def go_on() -> None:
        faults.trace_crashes()
        reporter.prepare()
        features.append(_after_first_paint(program, options))
        if channel is not None:
            listening.append(_listen(program, features[0], channel))

    program.window.reader.first_painted.connect(go_on, Qt.ConnectionType.QueuedConnection)
    with token_for_qt(options.activation):
        program.window.show()
    code = application.exec()
    for listener in listening:
        listener.stop()
    if channel is not None:
        channel.close()  # at once: a start from now on is a first one
    for held in features:
        held.close()
    program.close()
    return code


def _listen(program: Program, features: Features, channel: StartChannel) -> SecondStarts:
    from viewer.starts.second_starts import SecondStarts  # noqa: PLC0415  the first paint does not wait for it

    second_starts = SecondStarts(channel, program.window)
    second_starts.requested.connect(lambda request: obey(program, features, request))
    return second_starts


def add_features(program: Program) -> Features:
    """Return what the program does beyond showing the library, connected; its modules are loaded only now."""
    from viewer.features import Features  # noqa: PLC0415  the first paint does not wait for it

    return Features(program)


def _after_first_paint(program: Program, options: StartRequest) -> Features:
    features = add_features(program)
    gc.freeze()  # what was built is kept for good; each garbage collection would scan it and cost two frames
    gc.enable()
    # Icons of menus are painted after the window is complete: no menu is open yet.
    QTimer.singleShot(0, program.window, program.painter.paint_icons)
    QTimer.singleShot(WARM_UP_AFTER, program.window, partial(_warm_up, program, features))
    obey(program, features, options)
    for trouble in (_portable_notice(program.paths), program.settings.problem):
        features.unsaved.notify(trouble)
    for notice in (_reset_notice(options), _library_notice(program.opened)):
        if notice:
            program.window.tell(notice, Importance.TROUBLE)
    features.help.tell_new_edition()
    return features


def _warm_up(program: Program, features: Features) -> None:
    """Load what keeps notes, and the search if the next letter would go into its box, while nobody waits for it."""
    load_what_keeps()
    if program.window.search_box.hasFocus():
        features.search.rehearse()


def obey(program: Program, features: Features, options: StartRequest) -> None:
    """Do what the command line asks for, for this start only."""
    program.window.take_back_answer()
    if options.language not in ("", "system", spoken().code):
        program.window.tell(_language_notice(), Importance.NOTICE)
    if options.theme:
        program.appearance.try_theme(options.theme)
    if options.open:
        trouble = features.links.follow(options.open)
        if trouble:
            program.window.tell(trouble, Importance.ANSWER)
    if options.files:
        features.shelving.open(options.files)
    if options.search:
        program.window.search_box.setText(options.search)
    if options.look_up == SELECTION:
        features.look_up.start()
    elif options.look_up:
        program.window.search_box.start()


def _language_notice() -> str:
    return QCoreApplication.translate(
        "Start",
        "The open window keeps its language. To use the other one, close the window and start the program again.",
    )


def _reset_notice(options: StartRequest) -> str:
    if not options.reset_settings:
        return ""
    return QCoreApplication.translate(
        "Start",
        "All settings have been reset to their default values. "
        "A copy of the previous ones is beside the settings file.",
    )


def _portable_notice(paths: Paths) -> str:
    if paths.read_only is None:
        return ""
    return QCoreApplication.translate(
        "Start", "This portable copy cannot be written to, so what you add is kept in your home folder."
    )


def _library_notice(opened: Opened) -> str:
    if opened.problem is not None:
        return translate(
            "Start", "An older copy of the library is shown, because the newer one cannot be used. {0}"
        ).format(opened.problem)
    if opened.rebuilt is Rebuilt.DAMAGED:
        return translate(
            "Start",
            "The library on this computer was damaged and has been built anew from its documents. Nothing is lost.",
        )
    return ""


def _counts(library: Library, arrangements: int) -> str:
    passages = translate("Counts", "%n passage(s)", n=library.passage_count)
    return f"{passages} · {translate('Counts', '%n arrangement(s)', n=arrangements)}"
