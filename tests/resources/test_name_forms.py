"""What holds for the forms of every state’s name, whether the library has it or not."""

from __future__ import annotations

import json
import re

import pytest

from index.words.grammar import Forms, inflect, read_forms
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages

FOLDER = ROOT / "resources" / "translations"
# An adjective before a noun, as a German name alone has it: Vereinigte Staaten, Osmanisches Reich.
GERMAN_ADJECTIVE = re.compile(r"^\w+(?:isch|igt|lich|iert|Neu|Frei|ängig|eilig|ral)(?:e|er|es) [A-ZÄÖÜ]|^Neue |^Freie ")


def every_form(language: str) -> list[tuple[str, str, str]]:
    """Return the name of every state with each form that it takes."""
    forms: Forms = read_forms((FOLDER / f"forms_{language}.toml").read_text("utf-8"))
    names: dict[str, str] = json.loads((FOLDER / f"states_{language}.json").read_text("utf-8"))
    found = ((name, forms.class_of_name(code, name)) for code, name in names.items())
    return [(name, form, inflect(each, name, form)) for name, each in found if each for form in each.forms]


@pytest.mark.parametrize("language", listed_languages())
def test_every_term_of_the_glossary_has_a_name_in_every_language(language: str, whole_library) -> None:
    forms = read_forms((FOLDER / f"forms_{language}.toml").read_text("utf-8"))
    assert set(forms.terms) == {term.term for term in whole_library.terms()}
    assert [name for name in forms.terms.values() if not name.strip() or name != name.strip()] == []


def test_arabic_writes_its_own_digits_in_what_it_tells() -> None:
    """Numbers of passages and editions, and what is typed, are no words of these files."""
    forms = read_forms((FOLDER / "forms_ar.toml").read_text("utf-8"))
    assert [text for text in (*forms.terms.values(), *forms.worded.values()) if re.search("[0-9]", text)] == []


def test_a_german_adjective_is_declined_with_its_article() -> None:
    declined = [each for each in every_form("de") if GERMAN_ADJECTIVE.search(each[0])]
    assert declined
    wrong = [(form, text) for name, form, text in declined if text.endswith(name) and form not in {"nom", "acc"}]
    assert wrong == []
    assert [text for _, form, text in declined if form == "nom" and not re.match("d(er|ie|as) ", text)] == []


@pytest.mark.parametrize("ending", ["s)s", "))s", "inselns", "eses "])
def test_no_german_genitive_has_an_ending_after_a_bracket_or_a_plural(ending: str) -> None:
    assert [text for _, form, text in every_form("de") if form == "of" and f"{text} ".find(ending) >= 0] == []


def test_no_french_form_has_two_articles() -> None:
    twice = re.compile(r"^(le|la|les|du|au|aux|des|de la|à la|de l’|à l’|l’) ?(La|Le|Les|le|la|les|l’)[ ’]")
    assert [text for *_, text in every_form("fr") if twice.match(text)] == []


def test_spanish_says_e_for_and_before_the_sound_of_i() -> None:
    joined = [text for _, form, text in every_form("es") if form == "and"]
    assert {text[:2] for text in joined} == {"y ", "e "}
    assert [text for text in joined if text.startswith("e ") != bool(re.match("[ye] (I|Í|Hi)", text))] == []
