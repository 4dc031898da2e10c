"""Languages of documents are called as CLDR calls them, in every language of the window."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from babel import Locale

from index.words.language_names import language_name
from viewer.settings.language_service import LANGUAGES

TRANSLATIONS = Path(__file__).resolve().parents[3] / "resources" / "translations"


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "English"),
        ("ENG", "English"),
        ("deu", "German"),
        ("pt-BR", "Portuguese (pt-BR)"),
        ("tlh", "tlh"),
        ("", ""),
    ],
)
def test_a_language_is_called_by_its_name(tag, name):
    assert language_name(tag) == name


# CLDR leaves out the article or the gender that all others have, calls a language of Namibia by the name of one of
# Eritrea and a creole like the people, and the Arabic name of Hungary is the one that its state has here.
MENDED = {
    "ar": {
        "Church Slavic": "السلافية الكنسية",
        "Chuvash": "التشوفاشية",
        "Cree": "الكرية",
        "Hungarian": "المجرية",
        "Serbo-Croatian": "الصربية الكرواتية",
    },
    "de": {"Malagasy": "Madagassisch", "Serbo-Croatian": "Serbokroatisch"},  # as they are spelled
    "pt": {"Haitian Creole": "crioulo haitiano"},
    "ru": {"Kuanyama": "кваньяма"},
}


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_every_name_is_that_of_cldr(language):
    file = ET.parse(TRANSLATIONS / f"good_offices_{language}.ts")
    (context,) = (each for each in file.iter("context") if each.findtext("name") == "Languages")
    names = {each.findtext("source"): each.findtext("translation") for each in context.iter("message")}
    theirs = Locale.parse("pt_PT" if language == "pt" else language).languages  # as languages.json has it
    english = Locale("en").languages
    wanted = {english[code]: theirs[code] for code in english if len(code) == 2 and code in theirs}
    assert {name: called for name, called in names.items() if name in wanted} == wanted | MENDED.get(language, {})
