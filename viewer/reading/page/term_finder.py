"""Where a passage uses the glossary's terms: the first use of each, so that the text stays quiet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property

from index.model import Term


class TermFinder:
    """Finds the spellings of terms as whole words, case ignored; longer ones win over those inside them."""

    def __init__(self, terms: Callable[[], Iterable[Term]]) -> None:
        """Find these terms; they are asked for when the first text is looked through."""
        self._terms = terms

    @cached_property
    def _ids(self) -> dict[str, str]:
        return {form.casefold(): term.id for term in self._terms() for form in term.forms}

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        forms = "|".join(re.escape(form) for form in sorted(self._ids, key=len, reverse=True))
        return re.compile(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE) if forms else None

    def find(self, text: str) -> tuple[tuple[int, int, str], ...]:
        """Return (start, end, term id) of the first use of each term in `text`, in reading order."""
        found: dict[str, tuple[int, int, str]] = {}
        for match in self._pattern.finditer(text) if self._pattern else ():
            term = self._ids.get(match.group().casefold())
            if term is not None and term not in found:
                found[term] = (*match.span(), term)
        return tuple(found.values())
