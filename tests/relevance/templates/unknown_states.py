"""Questions about states of which the library has no arrangement, and names that mean several (kind 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pycountry

from index.folding import fold
from tests.relevance.judging import Expected, holds
from tests.relevance.question import Question, about_arrangements
from tests.relevance.truth import codes, family, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.relevance.cards import Card
    from tests.relevance.truth import Truth

PATTERNS = {
    "unknown state": "{X}",
    "who represents an unknown state in H": "who represents {X} in {H}",
    "protecting power for an unknown state": "protecting power for {X}",
    "an unknown state's embassy in C": "{X} embassy {C}",
    "mandates of an unknown state": "which mandates does {X} have",
}
_HOSTS = (("Iran", "Tehran"), ("the United States", "Washington"), ("Cuba", "Havana"), ("Libya", "Tripoli"))
# Other names of states that the library knows: forms of the United Nations, and what people say.
KNOWN_BY = {
    "Iran (Islamic Republic of)": "IR",
    "Islamic Republic of Iran": "IR",
    "Persia": "IR",
    "Democratic People's Republic of Korea": "KP",
    "DPRK": "KP",
    "Venezuela (Bolivarian Republic of)": "VE",
    "Syrian Arab Republic": "SY",
    "Russian Federation": "RU",
    "Türkiye": "TR",
    "Czechia": "CZ",
    "Bolivia (Plurinational State of)": "BO",
    "Republic of Moldova": "MD",
    "United Kingdom of Great Britain and Northern Ireland": "GB",
    "United States of America": "US",
    "Libyan Arab Jamahiriya": "LY",
}
# Names that mean several states: an answer comes from all that have arrangements.
SEVERAL = {
    "who protects US in Korea": ("US", ("KP",)),
    "who represented the US in Yemen": ("US", ("YDYE", "x-yemen-arab-republic")),
    "US interests in Congo": ("US", ("CG",)),
    "Australia Korea protecting power": ("AU", ("KP",)),
    "protecting power for the US in the Congo": ("US", ("CG",)),
}


def questions(truth: Truth) -> Iterator[Question]:
    """Yield the questions about states unknown to the library, by other names, and by names of several."""
    with_arrangements = {code for one in truth.every for code in codes(one)}
    near = {member for code in with_arrangements for member in family(code)}
    worded = " ".join(one.host.name for one in truth.every if not one.host.code)
    for number, country in enumerate(pycountry.countries):
        if country.alpha_2 in near | {"UM"}:  # islands of the United States, which are named in its name
            continue
        name = getattr(country, "common_name", country.name).partition(",")[0]
        host, capital = _HOSTS[number % len(_HOSTS)]
        if name in worded:  # told of as a place of another state: "Singapore and Mombasa"
            continue
        for template, pattern in PATTERNS.items():
            yield Question(template, (pattern.format(X=name, H=host, C=capital),), holds(_says_none(name)))
    for name, code in KNOWN_BY.items():
        reading = whole([*truth.akin(power=code), *truth.akin(represented=code), *truth.akin(host=code)])
        parts = [truth.reading(represented=code), truth.reading(host=code), truth.reading(power=code), reading]
        expected = Expected(readings=tuple(part for part in parts if part))
        yield about_arrangements("other names of known states", f"protecting power {name}", expected)
    for text, (represented, hosts) in SEVERAL.items():
        stated = [one for host in hosts for one in truth.stated(represented=represented, host=host)]
        yield about_arrangements("names of several states", text, Expected(readings=(whole(stated),)))


def _says_none(name: str) -> Callable[[Card], bool]:
    """Return whether a card says plainly that the library has nothing on a state, and names it."""
    words = [word for word in fold(name).split() if len(word) > 3] or [fold(name)]
    return lambda card: card.kind == "none" and not card.rows and any(word in fold(card.sentence) for word in words)
