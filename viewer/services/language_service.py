"""The language of the window: Qt's translations, texts of `index`, names of states, dates and numbers.

It is chosen once, before the first widget is made, and holds until the program ends. A change takes effect at the next
start: texts stand in widgets, models, menus and worded answers, and one that was forgotten in a change at run time
would leave a window in two languages. A start takes less than a second and comes back to the same line.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from index.language import Language, speak, translatable
from viewer.services.setting_specs import LANGUAGE

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

LANGUAGES = tuple(choice for choice in LANGUAGE.choices if choice != "system")
ENGLISH = "en"
# Patterns of QLocale: what stands in quotes is a word, as in the Spanish "d 'de' MMMM 'de' yyyy".
_DAY = translatable("Dates", "d MMMM yyyy")
_MONTH = translatable("Dates", "MMMM yyyy")


class TranslatedLanguage(Language):
    """A language that Qt's translators speak; what they lack stays English."""

    def __init__(self, locale: QLocale, translators: list[QTranslator], states: dict[str, str]) -> None:
        self.code = QLocale.languageToCode(locale.language())
        self.right_to_left = locale.textDirection() is Qt.LayoutDirection.RightToLeft
        self.locale, self.translators = locale, translators
        self._states = states

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Return a text in this language; the number of a text that counts is written as the language writes it."""
        for translator in self.translators:
            # Not QCoreApplication.translate: it would write the number without regard to the language.
            found = translator.translate(context, text, comment or None, n)
            if found:
                return found.replace("%n", self.number(n)) if n >= 0 else found
        return super().translate(context, text, comment, n)

    def number(self, number: int) -> str:
        """Return a number in the digits and groups of the language."""
        return self.locale.toString(number)

    def date(self, year: int, month: int = 0, day: int = 0) -> str:
        """Return a date in the words of the language."""
        if not month:
            return self.locale.toString(QDate(year, 1, 1), "yyyy")
        pattern = self.translate("Dates", _DAY if day else _MONTH)
        return self.locale.toString(QDate(year, month, day or 1), pattern)

    def state(self, code: str, name: str) -> str:
        """Return the name of a state in this language; the library's for states that the language has no name for."""
        return self._states.get(code, name)

    def set_apart(self, text: str) -> str:
        """Return a text that is read from left to right within a line of either direction: 2022-01 stays 2022-01."""
        return f"\u2066{text}\u2069" if self.right_to_left else text

    def in_sentence(self, name: str) -> str:
        """Return the name as it is: articles are a matter of English."""
        return name


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
        locale = next((each for each in desktop if _code(each) == code), QLocale(code))
        if code == ENGLISH:  # the texts in the code are English, and a start does not wait for more
            self._put(Language(), locale)
            return
        translators = [self._loaded(f"good_offices_{code}", self._folder)]
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translators.append(self._loaded(f"qtbase_{code}", qt))
        self.speak(TranslatedLanguage(locale, translators, self._states(code)))

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

    def _loaded(self, name: str, folder: Path | str) -> QTranslator:
        """Return a translator; one without a text when its file is missing or damaged: the window is then English."""
        translator = QTranslator()
        if not translator.load(name, str(folder)):
            _log.warning("There is no translation %s in %s", name, folder)
        return translator

    def _states(self, code: str) -> dict[str, str]:
        try:
            names: dict[str, str] = json.loads((self._folder / f"states_{code}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            _log.warning("There are no names of states for %s in %s", code, self._folder)
            return {}
        return names


def _first_known(desktop: list[QLocale]) -> str:
    return next((_code(locale) for locale in desktop if _code(locale) in LANGUAGES), ENGLISH)


def _code(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())
