"""What a complete citation has, and how several are written in a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.model import Citation

KINDS = ("official", "academic", "reference", "dataset", "press", "wikipedia")
# Records of these kinds count more than the wording of a document from outside.
AUTHORITATIVE_KINDS = frozenset({"official", "academic"})
# A scheme, a host with a dot, and no blank: enough to tell an address from a sentence.
ADDRESS = r"^https?://[^\s/.]+\.[^\s/]+(?:/\S*)?$"

_ADDRESS = re.compile(ADDRESS)


def citation_words(citations: Iterable[Citation]) -> str:
    """Return citations in a line: "Title · https://…; Other title · https://…"; blank when there are none."""
    return "; ".join(f"{citation.title} · {citation.address}" for citation in citations)


def faults_of(citation: Citation) -> list[str]:
    """Return what is wrong with the parts of a citation, in words such as "no title"; empty when nothing is."""
    faults = [] if citation.title.strip() else ["no title"]
    if not _ADDRESS.fullmatch(citation.address):
        faults.append(f"“{citation.address}” as its address" if citation.address.strip() else "no address")
    if citation.kind not in KINDS:
        faults.append(f"“{citation.kind}” as its kind" if citation.kind else "no kind")
    return faults
