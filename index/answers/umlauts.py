"""German words typed without umlauts: "Schutzmaechte in Aegypten" is read as "Schutzmächte in Ägypten"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.vocabularies.german import GERMAN
from index.late_patterns import late_pattern
from index.search.analysis import words

if TYPE_CHECKING:
    from index.search.naming.world_names import WorldNames

# Of "que" and "guerre" the vowels are no umlaut.
_SPELLED_OUT = late_pattern(r"\b(?=\w{5})\w*?(?:[ao]e|(?<![qg])ue)\w*", re.IGNORECASE)
_UMLAUTS = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("Ae", "Ä"), ("Oe", "Ö"), ("Ue", "Ü"))


def with_umlauts(text: str, names: WorldNames) -> str:
    """Return a text with umlauts in the words that mean something only with them, in German or as names of states."""

    def written(found: re.Match[str]) -> str:
        plain = umlaut = found[0]
        for spelled, letter in _UMLAUTS:
            umlaut = umlaut.replace(spelled, letter)
        german = all(map(GERMAN.spells, words(umlaut))) and not any(map(GERMAN.spells, words(plain)))
        return umlaut if german or (names.find(umlaut) and not names.find(plain)) else plain

    return _SPELLED_OUT.sub(written, text)
