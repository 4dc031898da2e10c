"""The running program as one value."""

from __future__ import annotations

from dataclasses import dataclass

from index.built.library import Library
from index.built.opening import Opened
from viewer.models.arrangements_filter_model import ArrangementsFilterModel
from viewer.models.topic_tree_model import TopicTreeModel
from viewer.paths import Paths
from viewer.services.language_service import LanguageService
from viewer.services.navigation import NavigationService
from viewer.services.settings import Settings
from viewer.windows.appearance import Appearance
from viewer.windows.main_window import MainWindow
from viewer.windows.reading import Reading
from viewer.windows.window_state import WindowState


@dataclass(frozen=True, slots=True)
class Program:
    """The running program: what its tests and its owner need to hold."""

    opened: Opened
    paths: Paths
    library: Library
    window: MainWindow
    navigation: NavigationService
    settings: Settings
    appearance: Appearance
    reading: Reading
    tree: TopicTreeModel
    shown: ArrangementsFilterModel
    state: WindowState
    languages: LanguageService

    def close(self) -> None:
        """Close the window and let go of every file."""
        self.window.close()
        self.library.close()
        self.languages.restore()
