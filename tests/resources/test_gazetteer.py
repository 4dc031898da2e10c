"""The gazetteer is what its sources give: ISO 3166, CLDR, the World Factbook and the six files beside its script."""

from __future__ import annotations

import importlib
import json
import re
import tomllib
from typing import Any

import pycountry
import pytest

from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages

LIBRARY, LICENSES, PACKAGING = ROOT / "resources" / "library", ROOT / "resources" / "licenses", ROOT / "packaging"
STATES = {each["code"]: each for each in json.loads((LIBRARY / "gazetteer.json").read_text("utf-8"))["states"]}
OTHERS = tuple(listed_languages())
IN_LETTERS = {"ar": "\u0627", "ru": "\u0430", "zh": "\u4e00", "ja": "\u30a1", "ko": "\uac00", "he": "\u05d0"}


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((PACKAGING / f"{name}.toml").read_text("utf-8"))


def adjectives(language: str) -> dict[str, str]:
    """Return the adjectives of the states in a language, with spaces between them."""
    words: dict[str, str] = read(f"adjectives/{language}")["words"]
    return words


def test_the_file_is_what_its_sources_give(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    assert (LIBRARY / "gazetteer.json").read_text("utf-8") == importlib.import_module("make_gazetteer").text()


def test_every_state_of_iso_is_there() -> None:
    iso = {each.alpha_2 for each in pycountry.countries} | {each.alpha_4 for each in pycountry.historic_countries}
    assert iso - STATES.keys() == set()


def test_every_former_state_is_named_in_every_language() -> None:
    former = read("former_states")
    assert {
        code: missing for code, names in former.items() if (missing := {"fa", *OTHERS, *IN_LETTERS} - names.keys())
    } == {}


def test_every_state_is_called_by_an_english_name() -> None:
    strange = {code: each["name"] for code, each in STATES.items() if re.search(r"[^\W\d_a-zA-Zà-ÿÅ]", each["name"])}
    assert strange == {}


def test_kindred_states_are_states_of_the_gazetteer() -> None:
    tables = read("kindred_states")
    named = {code for others in tables["kindred"].values() for code in others}
    assert {*named, *tables["kindred"], *tables["lifetimes"]} - STATES.keys() == set()


def test_every_member_of_the_united_nations_has_a_capital_and_a_demonym() -> None:
    own = {each["code"] for each in tomllib.loads((LIBRARY / "states.toml").read_text("utf-8"))["state"]}
    cities = {"DJ", "KW", "LU", "MC", "SG", "SM", "VA"}  # named like their capitals
    seats = read("capitals_and_demonyms")
    without = {code for code, row in seats.items() if "capitals" not in row} - own - cities
    assert without == {"GI", "HK", "MO", "TK"} - own
    assert {code for code, row in seats.items() if "demonyms" not in row} & {"NO", "AL", "KE", "NZ", "SV"} == set()


def test_every_extant_state_of_the_library_has_adjectives_in_the_languages_of_the_window() -> None:
    own = [each["code"] for each in tomllib.loads((LIBRARY / "states.toml").read_text("utf-8"))["state"]]
    extant = {code for code in own if len(code) == 2}
    assert {language: missing for language in OTHERS if (missing := extant - adjectives(language).keys())} == {}


def test_every_file_names_states_only() -> None:
    further = read("further_names")
    tables = (
        *further["names_in"].values(),
        read("capitals_and_demonyms"),
        *map(adjectives, OTHERS),
        *(further[key] for key in ("shown", "names", "demonyms", "capitals")),
    )
    assert {code for table in tables for code in table} - STATES.keys() == set()


@pytest.mark.parametrize("notice", ["world-factbook", "iso-codes", "unicode-cldr"])
def test_the_notices_of_the_sources_stand_beside_the_others(notice: str) -> None:
    assert "gazetteer.json" in (LICENSES / f"{notice}.txt").read_text("utf-8")


def test_german_names_stand_where_their_forms_are_made() -> None:
    """A German name of these endings among those of no language in particular would be read in the nominative alone."""
    further = read("further_names")
    german = re.compile("(?:ien|reich|Reich|republik|Republik|ische[rsn]? .*)$")
    known = {"Troisième Reich", "Third Reich", "Tercer Reich", "Terceiro Reich", "Reich"}  # the last with its forms
    unfit = {name for names in further["names"].values() for name in names if german.search(name)} - known
    assert unfit == set()


def test_german_has_the_noun_for_the_people_of_every_state_beside_its_adjective() -> None:
    german = {code: words.split() for code, words in adjectives("de").items()}
    alike = {"DE", "IE"}  # the adjective of the one is its noun; that of the other, “Ire”, is an English word
    extant = {code: words for code, words in german.items() if len(code) == 2}
    assert {code for code, words in extant.items() if not any(word[0].isupper() for word in words)} == alike


@pytest.mark.parametrize(
    ("code", "key", "name"),
    [
        ("GB", "names", "Vereinigte Königreich"),
        ("DE", "names", "Deutsche Reich"),
        ("IT", "demonyms", "Italienern"),
        ("PL", "demonyms", "Polen"),
        ("US", "demonyms", "norteamericanos"),
        ("US", "capitals", "واشنطن"),
        ("SUHH", "capitals", "Moskau"),
        ("YUCS", "capitals", "Belgrado"),
        ("GB", "names", "Großbritanniens"),
        ("IR", "names", "Persiens"),
        ("US", "names", "Amerikas"),
        ("DE", "names", "Dritten Reiches"),
    ],
)
def test_names_stand_as_sentences_have_them(code: str, key: str, name: str) -> None:
    own = next(
        each for each in tomllib.loads((LIBRARY / "states.toml").read_text("utf-8"))["state"] if each["code"] == code
    )
    assert name in [*STATES[code][key], *own.get("aliases", [])]


def test_every_extant_state_of_the_library_has_its_capital_in_the_languages_of_the_window() -> None:
    """Arabic "Amman" is written like Oman; Singapore and Hong Kong are cities."""
    own = [each["code"] for each in tomllib.loads((LIBRARY / "states.toml").read_text("utf-8"))["state"]]
    given, cities = read("capitals_in"), {"HK", "SG", "SM", "VA"}
    named = {code: {*given.get(code, {})} for code in own if len(code) == 2 and code not in cities}
    missing = {code: left for code, languages in named.items() if (left := {*OTHERS} - languages)}
    assert missing == {"JO": {"ar"}}
