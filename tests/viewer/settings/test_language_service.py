"""The language of the window: chosen by the setting or the desktop, in force until the program ends."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from index.words.language import spoken, translate
from viewer.settings.language_service import LanguageService
from viewer.settings.translated_language import TranslatedLanguage


class Loud(QTranslator):
    """Translates by shouting."""

    def translate(self, context, text, comment=None, n=-1):
        return (
            text.replace("hit", "HIT").replace("words", "WORDS").replace("(s)", "S" if n > 1 else "")
            if context == "Test"
            else ""
        )


@pytest.fixture
def service(qtbot, tmp_path):
    """Return a service without files, whose language ends with the test."""
    languages = LanguageService(tmp_path)
    yield languages
    languages.restore()


def test_texts_of_index_and_of_qt_speak_the_same_language(service) -> None:
    service.speak(TranslatedLanguage(QLocale("de"), [Loud()], {"CH": "Schweiz"}))
    assert (translate("Test", "words"), QCoreApplication.translate("Test", "words")) == ("WORDS", "WORDS")
    assert translate("Test", "%n hit(s)", n=12345) == "12.345 HITS"
    assert translate("Other", "%n hit(s)", n=1) == "1 hit"
    assert [spoken().state(code, "?") for code in ("CH", "x")] == ["Schweiz", "?"]


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("de", ["1980", "April 1980", "30 April 1980"]),
        ("fr", ["1980", "avril 1980", "30 avril 1980"]),
        ("ru", ["1980", "апрель 1980", "30 апреля 1980"]),
    ],
)
def test_dates_are_in_the_words_of_the_language(language: str, dates: list[str]) -> None:
    speech = TranslatedLanguage(QLocale(language), [], {})
    assert [speech.date(1980), speech.date(1980, 4), speech.date(1980, 4, 30)] == dates


def test_figures_keep_their_order_in_either_direction() -> None:
    said = [TranslatedLanguage(QLocale(language), [], {}).set_apart("2022-01") for language in ("de", "ar")]
    assert said == ["2022-01", "\u20662022-01\u2069"]


def test_arabic_turns_the_window_round_and_back(service) -> None:
    service.use("ar")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QApplication.translate("QPlatformTheme", "Cancel") == "ألغِ"
    service.restore()
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert (spoken().code, QApplication.translate("QPlatformTheme", "Cancel")) == ("en", "Cancel")


@pytest.mark.parametrize(
    ("desktop", "code"),
    [(["de-CH", "fr-CH"], "de"), (["ja-JP", "fr-FR"], "fr"), (["ja-JP"], "en"), (["C"], "en"), ([], "en")],
)
def test_the_system_s_first_language_that_there_is(service, monkeypatch, desktop: list[str], code: str) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: SimpleNamespace(uiLanguages=lambda: desktop))
    service.use("system")
    assert spoken().code == code
