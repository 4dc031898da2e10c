"""Where a passage uses the glossary's terms: the first use of each, so that the text stays quiet."""

from __future__ import annotations

import re
from collections.abc import Iterable

from index.model import Term


class TermFinder:
    """Finds the spellings of terms as whole words, case ignored; longer ones win over those inside them."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._ids = {form.casefold(): term.id for term in terms for form in term.forms}
        forms = "|".join(re.escape(form) for form in sorted(self._ids, key=len, reverse=True))
        self._pattern = re.compile(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE) if forms else None

    def find(self, text: str) -> tuple[tuple[int, int, str], ...]:
        """Return (start, end, term id) of the first use of each term in `text`, in reading order."""
        found: dict[str, tuple[int, int, str]] = {}
        for match in self._pattern.finditer(text) if self._pattern else ():
            term = self._ids.get(match.group().casefold())
            if term is not None and term not in found:
                found[term] = (*match.span(), term)
        return tuple(found.values())
