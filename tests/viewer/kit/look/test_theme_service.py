"""The theme follows the system while it is asked to, at once and at run time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from viewer.kit.look.theme_service import ThemeService
from viewer.settings.setting_specs import THEME

THEMES = Path(__file__).resolve().parents[4] / "resources" / "themes"


class System(QObject):
    """Stands for the system's style hints and its accessibility hints."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815
    contrastPreferenceChanged = Signal(Qt.ContrastPreference)  # noqa: N815

    def __init__(self):
        super().__init__()
        self.scheme, self.contrast = Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference
        self.asked_for = None

    def accessibility(self):
        return self

    def colorScheme(self):  # noqa: N802
        return self.scheme

    def contrastPreference(self):  # noqa: N802
        return self.contrast

    def setColorScheme(self, scheme):  # noqa: N802
        self.asked_for = scheme

    def unsetColorScheme(self):  # noqa: N802
        self.asked_for = None

    def turn(self, scheme):
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


@pytest.fixture
def system(qapp):
    return System()


@pytest.fixture
def themes(system):
    return ThemeService(THEMES, system)


@pytest.fixture
def shown(themes):
    """Return the keys of the themes announced, as they come."""
    keys = []
    themes.changed.connect(lambda theme: keys.append(theme.key))
    return keys


def test_every_theme_that_can_be_chosen_is_there(themes):
    for key in THEME.choices[1:]:
        themes.choose(key)
        assert themes.theme.key == key


def test_the_systems_changes_are_followed_as_they_happen(system, themes, shown):
    system.turn(Qt.ColorScheme.Dark)
    system.turn(Qt.ColorScheme.Light)
    assert shown == ["dark", "light"]


def test_the_systems_wish_for_contrast_comes_before_light_and_dark(system, themes, shown):
    system.contrast = Qt.ContrastPreference.HighContrast
    system.contrastPreferenceChanged.emit(system.contrast)
    assert shown == ["high-contrast"]


def test_a_chosen_theme_stays_whatever_the_system_does(system, themes, shown):
    themes.choose("sepia")
    system.turn(Qt.ColorScheme.Dark)
    assert shown == ["sepia"]
    themes.choose("system")
    assert shown == ["sepia", "dark"]


def test_the_frame_that_the_system_paints_is_asked_to_match(system, themes):
    themes.choose("dark")
    assert system.asked_for is Qt.ColorScheme.Dark
    themes.choose("system")
    assert system.asked_for is None
