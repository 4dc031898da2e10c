"""The definitions of the glossary in every language: whole, in the terms of the treaties, with all figures."""

from __future__ import annotations

import re
import tomllib
import unicodedata

import pytest
from PySide6.QtCore import QLocale

from index.answers.texts_in_words import forms_of_state
from index.built.library import Library
from index.citing.forms import FORMS
from index.citing.reference import term_reference
from index.model import Term
from index.words.language import speak
from index.words.term_words import definition_text, full_name
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages, locale_name
from viewer.settings.translated_language import TranslatedLanguage, load_language

FOLDER = ROOT / "resources" / "translations"
# What a language calls the parties, as the Vienna Conventions do; in French, Portuguese and Arabic the one on consular
# relations has words of its own.
PARTIES = {
    "ar": {
        "protecting power": "دول[ةه]ً? (ال)?حامي|الدول (ال)?حامي",
        "host state": "المعتمد لديها|الموفد إليها",
        "represented state": "الممثَّلة",
    },
    "de": {
        "protecting power": "Schutzm[aä]cht",
        "host state": "Empfangsstaat",
        "represented state": "vertretene[nrs]? Staat",
    },
    "es": {
        "protecting power": "potencias? protectora",
        "host state": "Estado receptor",
        "represented state": "Estado representado",
    },
    "fr": {
        "protecting power": "puissances? protectrice",
        "host state": "État accréditaire|État de résidence",
        "represented state": "État représenté",
    },
    "pt": {
        "protecting power": "potências? protetora",
        "host state": "Estado acreditador|Estado recetor",
        "represented state": "Estado representado",
    },
    "ru": {
        "protecting power": "держав\\w*-покровительниц",
        "host state": "государств\\w* пребывания",
        "represented state": "представляемо\\w+ государств",
    },
}
MOST_OF_A_CODE = 3  # letters; names are longer
ENGLISH = re.compile(r"\b(the|of|and|which|whose|with|that|state|states|power|by|from)\b", re.IGNORECASE)
ONE_OF_MANY = re.compile(r"(?<=\d)[,.\u00a0\u202f ](?=\d{3}\b)")


def language_of(code: str) -> TranslatedLanguage:
    """Return a language of the window."""
    return load_language(code, QLocale(locale_name(code)), FOLDER)


def figures(text: str) -> set[int]:
    """Return the numbers in a text, in whatever digits."""
    plain = "".join(str(unicodedata.digit(sign, sign)) for sign in ONE_OF_MANY.sub("", text))
    return {int(number) for number in re.findall(r"\d+", plain)}


@pytest.fixture(params=listed_languages())
def code(request: pytest.FixtureRequest):
    """Return the code of a language that is in use."""
    before = speak(language_of(request.param))
    yield request.param
    speak(before)


def translations(terms: tuple[Term, ...]) -> list[tuple[Term, str]]:
    return [(term, definition_text(term)) for term in terms]


def test_every_definition_is_translated_as_it_stands_now(whole_library: Library, code: str) -> None:
    file = tomllib.loads((FOLDER / f"definitions_{code}.toml").read_text("utf-8"))
    terms = whole_library.terms()
    assert [(id_, entry["english"]) for id_, entry in file.items()] == [(term.id, term.definition) for term in terms]
    assert [term.id for term, text in translations(terms) if text != file[term.id]["text"]] == []


def test_no_english_is_left(whole_library: Library, code: str) -> None:
    assert [(term.id, text) for term, text in translations(whole_library.terms()) if ENGLISH.search(text)] == []


def test_figures_are_those_of_the_english(whole_library: Library, code: str) -> None:
    pairs = [(term.id, figures(term.definition), figures(text)) for term, text in translations(whole_library.terms())]
    assert [each for each in pairs if each[1] != each[2]] == []


def test_parties_are_called_as_the_treaties_call_them(whole_library: Library, code: str) -> None:
    missed = [
        (term.id, party)
        for term, text in translations(whole_library.terms())
        for party, called in PARTIES[code].items()
        if party in term.definition.lower() and not re.search(called, text, re.IGNORECASE)
    ]
    assert missed == []


def test_states_are_called_as_the_register_calls_them(whole_library: Library, code: str) -> None:
    english = {state.name: forms_of_state(state) for state in whole_library.states()}
    names = sorted((name for name in english if len(name) > MOST_OF_A_CODE), key=len, reverse=True)
    named = re.compile(rf"\b({'|'.join(map(re.escape, names))})\b")
    missed = [
        (term.id, name)
        for term, text in translations(whole_library.terms())
        for name in named.findall(term.definition)
        if not any(form in text for form in english[name][:-1])
    ]
    assert missed == []


def test_a_definition_that_has_changed_is_shown_in_english_and_said_to_be(whole_library: Library, code: str) -> None:
    term = whole_library.terms()[0]
    changed = Term(term.id, term.term, term.forms, term.definition + " Anew.", ())
    assert changed.definition in definition_text(changed)
    assert definition_text(changed) != changed.definition


def test_the_words_as_written_are_cited_under_both_names(whole_library: Library, code: str) -> None:
    term = next(each for each in whole_library.terms() if each.id == "protecting-power")
    cited = FORMS["plain"].write([term_reference(term, whole_library)])
    assert term.definition in cited
    assert full_name(term) in cited
    assert definition_text(term).rstrip(".") in cited.partition(term.definition)[0], "what the reader was shown"
    assert "(Protecting power)" in re.sub("[\u2066\u2069]", "", full_name(term))


def test_translations_are_read_when_the_first_one_is_shown_and_damage_leaves_english(tmp_path) -> None:
    (tmp_path / "definitions_de.toml").write_text("[a]\nenglish = 'One.'\ntext = 'Eins.'\n", "utf-8")
    language = load_language("de", QLocale("de"), tmp_path)
    (tmp_path / "definitions_de.toml").write_text("[a]\nenglish = 'One.'\ntext = 'Zwei.'\n", "utf-8")
    assert language.definition("One.") == "Zwei."
    (tmp_path / "definitions_de.toml").write_text("[a]\nenglish = 'One.'\n", "utf-8")
    assert load_language("de", QLocale("de"), tmp_path).definition("One.") == ""
