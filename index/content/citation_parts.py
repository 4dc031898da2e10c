"""What a complete citation has, how heavy it is, and how it is written in English, as the library's own texts are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.citation import RecordKind
from index.english_dates import english_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.citation import Citation

OFFICIAL_KINDS = frozenset({RecordKind.TREATY_BODY, RecordKind.MINISTRY, RecordKind.OFFICIAL_SERIES})
# Records of these kinds count more than the wording of a document from outside.
AUTHORITATIVE_KINDS = OFFICIAL_KINDS | {RecordKind.ACADEMIC}
# A scheme, a host with a dot, and no blank: enough to tell an address from a sentence.
ADDRESS = r"^https?://[^\s/.]+\.[^\s/]+(?:/\S*)?$"

_WEIGHTS = {kind: weight for weight, kind in enumerate(RecordKind)}
_SPELLED = {
    RecordKind.DATASET: "data set",
    RecordKind.REFERENCE: "work of reference",
    RecordKind.WIKIPEDIA: "Wikipedia",
}
# One word with a dot in it, with or without a path ("example.org/a", "page4682.html"), or what ends as files do. A
# text, which `re` makes into a pattern when it is first needed: a search never needs it.
_HOST_OR_FILE = (
    r"(?is)\s*(?:(?:https?://)?[^\s/]+\.[a-z][a-z0-9]+(?:/\S*)?"
    r"|.*\.(?:aspx?|csv|docx?|gz|html?|json|pdf|php|txt|xml))\s*"
)


def is_name(text: str) -> bool:
    """Return whether a text can name a record or a publisher: a bare host, an address or a file name cannot."""
    return bool(text.strip()) and not re.fullmatch(_HOST_OR_FILE, text)


def by_weight(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """Return citations in the order in which they are shown: by kind, the newest first, undated ones last."""
    newest_first = sorted(
        sorted(citations, key=lambda record: record.title), key=lambda record: record.date, reverse=True
    )
    return tuple(sorted(newest_first, key=lambda record: _WEIGHTS[record.kind]))


def english_citation(citation: Citation) -> str:
    """Return a citation as "Title (Publisher, 15 January 2026; press; seen 12 March 2026)"."""
    publisher = citation.publisher or "publisher not stated"
    date = _in_words(citation.date) if citation.date else "undated"
    seen = f"seen {_in_words(citation.seen)}" if citation.seen else ""
    kind = _SPELLED.get(citation.kind, str(citation.kind))
    about = "".join(f"; {each}" for each in (kind, seen) if each not in ("", publisher))
    return f"{citation.title} ({publisher}, {date}{about})"


def citation_words(citations: Iterable[Citation]) -> str:
    """Return citations in a line, each with its address: "Title (…) · https://…; …"; blank when there are none."""
    return "; ".join(f"{english_citation(citation)} · {citation.address}" for citation in citations)


def faults_of(citation: Citation) -> list[str]:
    """Return what is wrong with the parts of a citation, in words such as "no title"; empty when nothing is."""
    faults = []
    if not is_name(citation.title):
        faults.append(f"“{citation.title}” as its title" if citation.title.strip() else "no title")
    if citation.publisher and not is_name(citation.publisher):
        faults.append(f"“{citation.publisher}” as its publisher")
    if not re.fullmatch(ADDRESS, citation.address):
        faults.append(f"“{citation.address}” as its address" if citation.address.strip() else "no address")
    return faults


def _in_words(date: str) -> str:
    return english_date(*map(int, date.split("-")))
