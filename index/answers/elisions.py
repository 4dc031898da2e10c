"""Sets French articles apart from the word that they are joined to: "l’Iran"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

# French articles and particles that lose their vowel, which would else be part of the next word: "l’Iran".
_ELIDED = late_pattern(r"\b(l|d|qu|n|s|j|m|t|c|jusqu|lorsqu)['’](?=\w)", re.IGNORECASE)


def has_elision(text: str) -> bool:
    """Return whether a text has an article or a particle that has lost its vowel."""
    return _may_have_elision(text) and _ELIDED.search(text) is not None


def unelided(text: str, kept: Iterable[tuple[int, int]] = ()) -> str:
    """Return a text with French articles apart from the word that they are joined to: "l Iran" for "l’Iran".

    The stretches `kept`, in characters, stay as they are: "Côte d’Ivoire".
    """
    if not _may_have_elision(text):
        return text
    inside = {place for first, last in kept for place in range(first + 2, last)}  # but "l’Allemagne" is parted
    return _ELIDED.sub(lambda match: match[0] if match.end() - 1 in inside else f"{match[1]} ", text)


def _may_have_elision(text: str) -> bool:
    return "'" in text or "’" in text
