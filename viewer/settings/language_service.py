"""The language of the window: Qt's translations, texts of `index`, names of states, dates and numbers.

It is chosen once, before the first widget is made, and holds until the program ends. A change takes effect at the next
start: texts are in widgets, models, menus and worded answers, and one that was forgotten in a change at run time
would leave a window in two languages. A start takes less than a second and comes back to the same line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from index.words.language import ENGLISH, Language, speak
from viewer.settings.languages import locale_name, own_names

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QTranslator

    from viewer.settings.translated_language import TranslatedLanguage

LANGUAGES = tuple(own_names())
"""The codes of the languages that the window speaks, English first."""


class LanguageService:
    """Puts a language in force for the whole process, and takes it back."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before: tuple[Language, QLocale, Qt.LayoutDirection] | None = None
        self._installed: list[QTranslator] = []

    def use(self, choice: str) -> None:
        """Speak the language of a choice of the setting; "system" is the first one of the desktop's that there is."""
        desktop = [QLocale(name) for name in QLocale.system().uiLanguages()]
        code = _first_known(desktop) if choice == "system" else choice
        locale = next((candidate for candidate in desktop if _code(candidate) == code), QLocale(locale_name(code)))
        if code == ENGLISH.code:  # the texts in the code are English, and a start does not wait for more
            self._put(ENGLISH, locale)
            return
        from viewer.settings.translated_language import load_language  # noqa: PLC0415  most starts are English

        self.speak(load_language(code, locale, self._folder))

    def speak(self, language: TranslatedLanguage) -> None:
        """Put a language in force: its translators, its numbers and dates, and the direction it is read in."""
        self._put(language, language.locale)
        # Asked last to first: ours are asked before Qt's.
        for translator in reversed(language.translators):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)

    def restore(self) -> None:
        """Put back in force what was before; for tests, which start the program more than once."""
        if self._before is None:
            return
        before, locale, direction = self._before
        self._before = None
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        speak(before)
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(direction)

    def _put(self, language: Language, locale: QLocale) -> None:
        self._before = speak(language), QLocale(), QGuiApplication.layoutDirection()
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())


def _first_known(desktop: list[QLocale]) -> str:
    return next((_code(locale) for locale in desktop if _code(locale) in LANGUAGES), ENGLISH.code)


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]  # the names of all languages would be made for `language()`
