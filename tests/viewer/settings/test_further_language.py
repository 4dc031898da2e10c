"""A language costs files: from a folder that has them it is offered and spoken, and what it lacks stays English."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from index.answers.vocabularies import VOCABULARIES
from index.words.inflected import inflected_name
from index.words.language import spoken, translate
from tests.architecture.source_tree import ROOT
from viewer.settings.language_service import LANGUAGES, LanguageService
from viewer.settings.languages import locale_name, name_of_qts_words, own_names
from viewer.settings.setting_specs import LANGUAGE

FILES = {
    "languages.json": '{"eo": {"name": "Esperanto", "plural_forms": 2}}',
    "states_eo.json": '{"CH": "Svislando"}',
    "forms_eo.toml": "[[state]]\nlooks = '.'\nforms = { acc = '{0}n' }",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the files of a made-up translation, which has one text."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    translations, text = importlib.import_module("translations"), importlib.import_module("text_collector").Text
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "every_text", lambda: [text("Menu", "File"), text("Menu", "Edit")])
    assert translations.update() == ["eo: 2 texts, 2 to be translated"]
    source = translations.source_file("eo")
    translated = source.read_text("utf-8").replace('<translation type="unfinished">', "<translation>Redakti", 1)
    source.write_text(translated, encoding="utf-8")
    try:
        translations.compile_all(Path(sys.executable))
    except importlib.import_module("setup_error").SetupError as error:
        pytest.skip(str(error))
    return tmp_path


@pytest.fixture
def service(folder: Path, qapp):
    """Return what speaks the language of that folder."""
    service = LanguageService(folder)
    service.use("eo")
    yield service
    service.restore()


def test_it_is_offered(folder: Path) -> None:
    assert own_names(folder) == {"en": "English", "eo": "Esperanto"}


def test_it_is_spoken_and_what_it_lacks_stays_english_text_by_text(service) -> None:
    assert [translate("Menu", text) for text in ("Edit", "File")] == ["Redakti", "File"]
    assert [spoken().state(*state) for state in (("CH", "Switzerland"), ("IR", "Iran"))] == ["Svislando", "Iran"]
    name = inflected_name("CH", "Svislando")
    assert [format(name, form) for form in ("acc", "in")] == ["Svislandon", "Svislando"]


@pytest.mark.parametrize("damage", [None, "[", '{"eo": 1}', '{"eo": {"name": "Esperanto"}}'])
def test_a_list_that_is_missing_or_damaged_leaves_english(tmp_path: Path, damage: str | None) -> None:
    if damage is not None:
        (tmp_path / "languages.json").write_text(damage, encoding="utf-8")
    assert own_names(tmp_path) == {"en": "English"}


def test_a_language_may_have_the_dates_of_one_country_and_the_words_of_qt_for_another(tmp_path: Path) -> None:
    listed = '{"pt": {"name": "Português", "plural_forms": 2, "locale": "pt_PT", "qt": "pt_BR"}}'
    (tmp_path / "languages.json").write_text(listed, encoding="utf-8")
    assert (locale_name("pt", tmp_path), name_of_qts_words("pt", tmp_path)) == ("pt_PT", "qtbase_pt_BR")
    assert (locale_name("de", tmp_path), name_of_qts_words("de", tmp_path)) == ("de", "qtbase_de")


def test_every_language_of_the_window_is_a_choice_with_a_name_and_questions_are_read_in_it() -> None:
    assert LANGUAGE.choices == ("system", *LANGUAGES)
    assert len(LANGUAGE.names) == len(LANGUAGE.choices)
    assert {vocabulary.language for vocabulary in VOCABULARIES} == set(LANGUAGES)
