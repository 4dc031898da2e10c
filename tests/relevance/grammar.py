"""Names of states as they stand in sentences of the other interface languages: with article, case and preposition."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from index.values import Struct
from index.words.grammar import Forms, inflect, read_forms

_FOLDER = Path(__file__).parents[2] / "resources" / "translations"

# German: as subject, as object, after "in", as genitive. Other names take no article.
_GERMAN = {
    "AE": (
        "die Vereinigten Arabischen Emirate",
        "die Vereinigten Arabischen Emirate",
        "den Vereinigten Arabischen Emiraten",
        "der Vereinigten Arabischen Emirate",
    ),
    "CH": ("die Schweiz", "die Schweiz", "der Schweiz", "der Schweiz"),
    "CSHH": ("die Tschechoslowakei", "die Tschechoslowakei", "der Tschechoslowakei", "der Tschechoslowakei"),
    "GB": (
        "das Vereinigte Königreich",
        "das Vereinigte Königreich",
        "dem Vereinigten Königreich",
        "des Vereinigten Königreichs",
    ),
    "IQ": ("der Irak", "den Irak", "dem Irak", "des Irak"),
    "IR": ("der Iran", "den Iran", "dem Iran", "des Iran"),
    "NL": ("die Niederlande", "die Niederlande", "den Niederlanden", "der Niederlande"),
    "SUHH": ("die Sowjetunion", "die Sowjetunion", "der Sowjetunion", "der Sowjetunion"),
    "TR": ("die Türkei", "die Türkei", "der Türkei", "der Türkei"),
    "UA": ("die Ukraine", "die Ukraine", "der Ukraine", "der Ukraine"),
    "US": ("die Vereinigten Staaten", "die Vereinigten Staaten", "den Vereinigten Staaten", "der Vereinigten Staaten"),
    "x-ottoman-empire": (
        "das Osmanische Reich",
        "das Osmanische Reich",
        "dem Osmanischen Reich",
        "des Osmanischen Reichs",
    ),
}
# French: how the article and "in" go; feminine names, and all that begin with a vowel, are the rule.
_FRENCH_MASCULINE = {"BR", "CA", "CL", "GB", "JP", "KH", "MX", "PE", "PK", "PT", "QA", "VE", "CG", "YDYE"}
_FRENCH_PLURAL = {"AE", "NL", "US"}
_FRENCH_BARE = {"BH", "CU", "IL", "OM"}  # "à Cuba", "en Israël", and no article
_SPANISH_ARTICLE = {"US": "los ", "GB": "el ", "NL": "los ", "AE": "los ", "SUHH": "la ", "IN": "la "}
# Names of the library that stand in no table of names, or of which people say another form.
_CALLED = {
    "de": {"CZ": "Tschechien", "CG": "Kongo-Brazzaville"},
    "fr": {"CG": "Congo-Brazzaville", "CZ": "Tchéquie"},
    "es": {"CG": "Congo-Brazzaville"},
    "ar": {"CG": "جمهورية الكونغو"},
}


class Called(Struct, frozen=True):
    """What a state is called as subject, as object, where one says "in" it, and whose something is."""

    subject: str
    object: str
    inside: str
    of: str


def called(language: str, code: str) -> Called | None:
    """Return what a state is called in a language other than English; None for one without a name in the tables."""
    name = _CALLED.get(language, {}).get(code) or _names(language).get(code)
    if not name:
        return None
    match language:
        case "de":
            return _in_german(code, name)
        case "fr":
            return _in_french(code, name)
        case "es":
            full = _SPANISH_ARTICLE.get(code, "") + name
            return Called(full, full, f"en {full}", f"de {full}".replace("de el ", "del "))
        case "ar":
            return Called(name, name, f"في {name}", name)
        case _:
            return _by_the_forms_of(language, code, name)


def _in_german(code: str, name: str) -> Called:
    if code not in _GERMAN:
        return Called(name, name, f"in {name}", f"von {name}")
    subject, object_, dative, genitive = _GERMAN[code]
    return Called(subject, object_, f"in {dative}".replace("in dem ", "im "), genitive)


def _in_french(code: str, name: str) -> Called:
    vowel = name[0] in "AEIOUÉÎ"
    if code in _FRENCH_BARE:
        return Called(name, name, f"{'en' if code == 'IL' else 'à'} {name}", f"d’{name}" if vowel else f"de {name}")
    if code in _FRENCH_PLURAL:
        return Called(f"les {name}", f"les {name}", f"aux {name}", f"des {name}")
    if vowel:
        return Called(f"l’{name}", f"l’{name}", f"en {name}", f"de l’{name}")
    if code in _FRENCH_MASCULINE:
        return Called(f"le {name}", f"le {name}", f"au {name}", f"du {name}")
    return Called(f"la {name}", f"la {name}", f"en {name}", f"de la {name}")


def _by_the_forms_of(language: str, code: str, name: str) -> Called:
    """Return what the file of forms says: of languages whose sentences are made by it, and read by nobody else."""
    found = forms_of(language).class_of_name(code, name)
    return Called(*(inflect(found, name, form) for form in ("nom", "acc", "in", "of")))


@cache
def forms_of(language: str) -> Forms:
    """Return the file of forms of a language."""
    return read_forms((_FOLDER / f"forms_{language}.toml").read_text("utf-8"))


@cache
def _names(language: str) -> dict[str, str]:
    names: dict[str, str] = json.loads((_FOLDER / f"states_{language}.json").read_text("utf-8"))
    return names
