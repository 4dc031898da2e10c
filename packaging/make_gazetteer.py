"""Writes the states of the world by all their names: `python packaging/make_gazetteer.py`.

Names come from ISO 3166 (pycountry), official ones in every language, and from CLDR (Babel), as do those of capitals
in other languages; capitals and demonyms from the World Factbook; the rest from the files beside this one, adjectives
from one for each language. A test compares the file with all of them, so that it cannot go stale. What
`resources/library/states.toml` has is not repeated.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pycountry
from babel import Locale
from babel.core import get_global
from make_state_names import names as state_names
from name_forms import adjectives, forms
from official_names import official_names
from translations import FOLDER, languages

from index.folding import fold_name
from index.words.grammar import Forms, inflect, read_forms

HERE = Path(__file__).resolve().parent
LIBRARY = HERE.parent / "resources" / "library"
TARGET = LIBRARY / "gazetteer.json"
# The languages of the window, and those in whose letters a state may be named.
OF_THE_WINDOW = {code: listed.get("locale", code) for code, listed in languages().items()}
LANGUAGES = (*dict.fromkeys(["en", *OF_THE_WINDOW.values(), "pt", "ru", "zh_Hans", "zh_Hant", "ja", "ko", "he", "fa"]),)
_FILES = ("further_names", "capitals_and_demonyms", "former_states", "kindred_states", "short_names", "capitals_in")
_CYRILLIC = re.compile("[а-яА-Я]")
_PREPOSITION = re.compile("^(?:во?|на|при) ")

Table = dict[str, Any]


def gazetteer() -> list[Table]:
    """Return every state with its names, sorted by code; values are strings and lists of strings."""
    own = {state["code"]: state for state in _read(LIBRARY / "states.toml")["state"]}
    times = _read(LIBRARY / "periods.toml")["period"]
    further, seats, former, kindred, short, seats_in = map(_read, (HERE / f"{name}.toml" for name in _FILES))
    declined = further["names_in"]
    taken = {fold_name(name) for name in further["not_states"]["names"]}
    adjectives_in = {language: _read(HERE / "adjectives" / f"{language}.toml") for language in OF_THE_WINDOW}
    cases, called = read_forms((FOLDER / "forms_ru.toml").read_text(encoding="utf-8")), state_names("ru")
    entries = []
    for code in sorted({*own, *former, *(each.alpha_2 for each in pycountry.countries)}):
        listed = {key: further[key].get(code, []) for key in ("names", "demonyms", "capitals")}
        tables = (seats.get(code, {}), {**former.get(code, {}), "names": []}, listed)
        more = {key: [name for table in tables for name in table.get(key, [])] for key in listed}
        more["names"] = [*_iso_names(code), *_cldr_names(code), *_former_names(former.get(code, {})), *more["names"]]
        by_language = [*short.get(code, {}).items()]
        by_language += [(language, name) for language, table in declined.items() for name in table.get(code, [])]
        more["names"] += [each for language, name in by_language for each in (name, *forms(language, name))]
        more["names"] += [name for language in OF_THE_WINDOW for name in official_names(language, code)]
        more["capitals"] += _in_languages(seats_in.get(code, {}))
        more["names"] += [name for time in times if time.get("state") == code for name in time["names"]]
        nominative = filter(_CYRILLIC.search, [*own.get(code, {}).get("aliases", []), *listed["names"]])
        more["names"] += [form for name in nominative for form in forms("ru", name)]
        more["names"] += _in_sentences(cases, code, called.get(code, ""))
        for language, table in adjectives_in.items():
            more["demonyms"] += adjectives(language, table["words"].get(code, ""), table.get("endings", ()))
        entry = _entry(code, own.get(code, {}), more, further["shown"].get(code, ""), taken)
        of_times = {"kindred": kindred["kindred"].get(code), "lifetime": kindred["lifetimes"].get(code)}
        entries.append(entry | {key: value for key, value in of_times.items() if value})
    return entries


def not_states() -> list[str]:
    """Return the names of other things that have the name of a state in them."""
    return list(_read(HERE / "further_names.toml")["not_states"]["names"])


def _entry(code: str, own: Table, more: dict[str, list[str]], shown: str, taken: set[str]) -> Table:
    """Return the row of a state: what `more` has beside its row in the library's list and beside `taken`."""
    capitals = more["capitals"] + [*_capitals_elsewhere(code, [*more["capitals"], own.get("capital", "")])]
    known = {fold_name(name) for name in [own.get("name", ""), *own.get("aliases", [])]} | taken
    country = pycountry.countries.get(alpha_2=code)
    return {
        "code": code,
        "name": own.get("name") or shown or more["names"][0],
        "codes": [] if code.startswith("x-") else [code, *([country.alpha_3] if country else [])],
        "names": _each_once(more["names"], known),
        "demonyms": _each_once(more["demonyms"], {fold_name(name) for name in own.get("demonyms", [])} | known),
        "capitals": _each_once(capitals, {fold_name(own.get("capital", "")), *known}),
    }


def _each_once(names: Iterable[str], known: set[str]) -> list[str]:
    """Return names in order, without those that fold to what is known or to one before."""
    by_key = {fold_name(name): name for name in reversed(list(names))}
    return [name for key, name in reversed(by_key.items()) if key and key not in known]


def _iso_names(code: str) -> Iterator[str]:
    """Yield the English names of ISO 3166: "Iran, Islamic Republic of", which is how the UN write it, and others."""
    yield from filter(None, [Locale("en").territories.get(code) if len(code) == 2 else None])
    country = pycountry.countries.get(alpha_2=code) or pycountry.historic_countries.get(alpha_4=code)
    for key in ("common_name", "name", "official_name"):
        if name := getattr(country, key, ""):
            yield from _spellings(name)


def _spellings(name: str) -> Iterator[str]:
    """Yield a name as it stands, without its bracket, with its parts in the order of speech, and with "St"."""
    plain = name.split(" (", maxsplit=1)[0]
    first, _, last = plain.partition(", ")
    for each in (name, plain, f"{last} {first}" if last.endswith((" of", " the")) else name):
        yield each
        if each.startswith("Saint "):
            yield each.replace("Saint ", "St ", 1)


def _cldr_names(code: str) -> Iterator[str]:
    for language in LANGUAGES:
        if len(code) == 2 and (name := Locale.parse(language).territories.get(code)):
            yield from (name, *forms(language, name))


def _in_languages(names: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield names that are given by language, and their forms in sentences."""
    for language, called in names.items():
        for name in called:
            yield from (name, *forms(language, name))


def _former_names(former: Table) -> Iterator[str]:
    if "en" in former:
        yield former["en"]
    yield from former.get("names", [])
    for language in dict.fromkeys(language[:2] for language in LANGUAGES[1:]):
        if language in former:
            yield from (former[language], *forms(language, former[language]))


def _in_sentences(cases: Forms, code: str, name: str) -> Iterator[str]:
    """Yield the cases in which sentences have the name of a state, since questions have it in the same."""
    if found := cases.class_of_name(code, name):
        yield from (_PREPOSITION.sub("", inflect(found, name, case)) for case in found.forms)


def _capitals_elsewhere(code: str, capitals: Iterable[str]) -> Iterator[str]:
    """Yield what other languages call a capital: where it gave a time zone its name, CLDR has it."""
    known = {fold_name(capital) for capital in capitals if capital}
    for zone, territory in get_global("zone_territories").items():
        if territory != code and len(code) == len(territory):  # a former state had a capital of today
            continue
        cities = [Locale.parse(language).time_zones.get(zone, {}).get("city", "") for language in LANGUAGES]
        if known & {fold_name(zone.split("/")[-1].replace("_", " ")), fold_name(cities[0])}:
            for language, city in zip(LANGUAGES, cities, strict=True):
                yield from (city, *forms(language, city)) if city else ()


def _read(file: Path) -> Table:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def text() -> str:
    """Return the file: one state a line."""
    rows = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in gazetteer())
    return f'{{"states": [\n{rows}\n],\n"not_states": {json.dumps(not_states(), ensure_ascii=False)}}}\n'


def main() -> int:
    """Write the file and return 0."""
    TARGET.write_text(text(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
