"""A language other than English: Qt's translators, and what they do not know. Loaded only when one is spoken."""

from __future__ import annotations

import logging
import re
import tomllib
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTranslator

from index.regular_files import regular_text
from index.values import MsgspecError, convert, json
from index.words.grammar import Forms, inflect, read_forms
from index.words.language import Language, translatable
from viewer.settings.languages import name_of_qts_words

if TYPE_CHECKING:
    from collections.abc import Callable


# Patterns of QLocale: quoted parts are words, as in the Spanish "d 'de' MMMM 'de' yyyy".
_DAY = translatable("Dates", "d MMMM yyyy")
_MONTH = translatable("Dates", "MMMM yyyy")
# In the columns of tables.
_SHORT_DAY = translatable("Dates", "d MMM yyyy")
_SHORT_MONTH = translatable("Dates", "MMM yyyy")

# Buttons of Qt, which calls them by the imperative in Arabic, where all others here are named by what is done.
_BUTTONS = (translatable("QPlatformTheme", "Close"), translatable("QPlatformTheme", "Cancel"))

# Keys, which Qt names in full or by what they do, where keyboards of the language have another word printed on them.
_KEYS = (
    translatable("QShortcut", "Ctrl"),
    translatable("QShortcut", "Shift"),
    translatable("QShortcut", "Alt"),
    translatable("QShortcut", "Return"),
    translatable("QShortcut", "Enter"),
    translatable("QShortcut", "Esc"),
    translatable("QShortcut", "Tab"),
    translatable("QShortcut", "Space"),
    translatable("QShortcut", "Backspace"),
    translatable("QShortcut", "Del"),
    translatable("QShortcut", "Ins"),
    translatable("QShortcut", "Home"),
    translatable("QShortcut", "End"),
    translatable("QShortcut", "PgUp"),
    translatable("QShortcut", "PgDown"),
    translatable("QShortcut", "Left"),
    translatable("QShortcut", "Right"),
    translatable("QShortcut", "Up"),
    translatable("QShortcut", "Down"),
)


class TranslatedLanguage(Language):
    """A language that Qt's translators speak; what they lack stays English."""

    def __init__(
        self,
        locale: QLocale,
        translators: list[QTranslator],
        states: dict[str, str],
        forms: Forms | None = None,
        definitions: Callable[[], dict[str, str]] = dict,
        notes: Callable[[], dict[str, str]] = dict,
    ) -> None:
        """Take what the language says: definitions and notes, by their English, are read when the first is shown."""
        self.code = locale.name().partition("_")[0]  # the names of all languages would be made for `language()`
        self.right_to_left = locale.textDirection() is Qt.LayoutDirection.RightToLeft
        self.year_at_end = (forms or Forms()).year_at_end
        self.locale, self.translators = locale, translators
        self._states, self._forms = states, forms or Forms()
        self._class_of_name = cache(self._forms.class_of_name)
        self._definitions, self._notes = cache(definitions), cache(notes)

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
        pattern = self.translate("Dates", _DAY if day else _MONTH)
        return self._date(year, month, day, (day == 1 and self._forms.first_day) or pattern)

    def short_date(self, year: int, month: int = 0, day: int = 0) -> str:
        """Return a date in few letters, for columns."""
        pattern = self.translate("Dates", _SHORT_DAY if day else _SHORT_MONTH)
        return self._date(year, month, day, (day == 1 and self._forms.short_first_day) or pattern)

    def _date(self, year: int, month: int, day: int, pattern: str) -> str:
        if not month:
            return self.locale.toString(QDate(year, 1, 1), "yyyy")
        if not day:  # QLocale writes a month in the case that it has after a day: “мая 1980” for “май 1980”
            pattern = pattern.replace("MMMM", f"'{self.locale.standaloneMonthName(month)}'")
        return self.locale.toString(QDate(year, month, day or 1), pattern)

    def state(self, code: str, name: str) -> str:
        """Return the name of a state in this language; the library's for states that the language has no name for."""
        return self._states.get(code, name)

    def set_apart(self, text: str) -> str:
        """Return a text that is read from left to right within a line of either direction: 2022-01 stays 2022-01."""
        return f"\u2066{text}\u2069" if self.right_to_left else text

    def in_sentence(self, name: str) -> str:
        """Return the name as it is: a pattern says which of its forms it wants."""
        return name

    def name_form(self, key: str, name: str, form: str) -> str:
        """Return the form of a name that a pattern asks for; the name where the language has none such."""
        return inflect(self._class_of_name(key, name), name, form)

    def agreement(self, key: str, name: str) -> int:
        """Return which of several words agrees with a name, in number or in gender."""
        found = self._class_of_name(key, name)
        return found.agreement if found else 0

    def agreement_of_several(self, first: int) -> int:
        """Return which of several words agrees with several names in a row."""
        return first if self._forms.several < 0 else self._forms.several

    def joining(self, text: str) -> int:
        """Return which word for "and" stands before a text in a row."""
        otherwise = self._forms.joined_otherwise
        return int(bool(otherwise and re.match(otherwise, text)))

    def date_form(self, words: str, form: str) -> str:
        """Return the form of a date in words that a pattern asks for."""
        return inflect(self._forms.class_of_date(words), words, form)

    def term(self, name: str) -> str:
        """Return what this language calls a term of the glossary; the library's name for one that it has none for."""
        return self._forms.terms.get(name, name)

    def definition(self, english: str) -> str:
        """Return a definition of the glossary in this language; blank where it has none for that English."""
        return self._definitions().get(english, "")

    def note(self, english: str) -> str:
        """Return a note of the editors on an arrangement in this language; blank where it has none for that English."""
        return self._notes().get(english, "")

    def worded(self, text: str) -> str:
        """Return what this language says for words of the library; blank where it has nothing for them."""
        return self._forms.worded.get(text, "")


def load_language(code: str, locale: QLocale, folder: Path) -> TranslatedLanguage:
    """Return a language from the files in a folder; what is missing or damaged there stays English."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators = [_loaded(f"good_offices_{code}", folder), _loaded(name_of_qts_words(code, folder), qt)]
    definitions, notes = (
        partial(_by_english, folder / file) for file in (f"definitions_{code}.toml", f"notes_{code}.json")
    )
    return TranslatedLanguage(locale, translators, _states(code, folder), _forms(code, folder), definitions, notes)


def _loaded(name: str, folder: Path | str) -> QTranslator:
    translator = QTranslator()
    if not Path(folder, f"{name}.qm").is_file() or not translator.load(name, str(folder)):
        logging.getLogger(__name__).warning("There is no translation %s in %s", name, folder)
    return translator


def _states(code: str, folder: Path) -> dict[str, str]:
    try:
        names: dict[str, str] = json.decode(regular_text(folder / f"states_{code}.json"))
    except (OSError, ValueError, MsgspecError):
        logging.getLogger(__name__).warning("There are no names of states for %s in %s", code, folder)
        return {}
    return names


def _forms(code: str, folder: Path) -> Forms:
    try:
        return read_forms(regular_text(folder / f"forms_{code}.toml"))
    except (OSError, ValueError):
        logging.getLogger(__name__).warning("There are no forms of names for %s in %s", code, folder)
        return Forms()


def _by_english(file: Path) -> dict[str, str]:
    """Return the translations in a file, TOML or JSON, by the English that they were made of; none if it is damaged."""
    read = tomllib.loads if file.suffix == ".toml" else json.decode
    try:
        entries = convert(read(regular_text(file)), dict[str, dict[str, str]])
        return {entry["english"]: entry["text"] for entry in entries.values()}
    except (OSError, ValueError, KeyError, MsgspecError):
        logging.getLogger(__name__).warning("There are no translations in %s", file)
        return {}
