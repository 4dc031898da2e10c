"""The running program as one value."""

from __future__ import annotations

from index.built.library import Library
from index.built.opening import Opened
from index.values import Struct
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.reading.contents.topic_tree_model import TopicTreeModel
from viewer.reading.overview.overviews import Overviews
from viewer.reading.places.navigation import NavigationService
from viewer.reading.reading_controller import ReadingController
from viewer.settings.appearance import Appearance
from viewer.settings.language_service import LanguageService
from viewer.settings.settings import Settings
from viewer.settings.shelf_setting import ReadersShelf
from viewer.shell.main_window import MainWindow
from viewer.shell.theme_controller import ThemeController
from viewer.shell.window_state import WindowState
from viewer.starts.paths import Paths


class Program(Struct, frozen=True):
    """The running program: what its tests and its owner need to hold."""

    opened: Opened
    paths: Paths
    library: Library
    shelf: ReadersShelf | None
    window: MainWindow
    navigation: NavigationService
    settings: Settings
    appearance: Appearance
    painter: ThemeController
    reading: ReadingController
    tree: TopicTreeModel
    shown: ArrangementsFilterModel
    state: WindowState
    languages: LanguageService
    overviews: Overviews

    def close(self) -> None:
        """Close the window and every file."""
        self.window.close()
        self.library.close()
        self.languages.restore()
