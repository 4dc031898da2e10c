"""A citation has a title, an address that looks like one, and a known kind."""

from __future__ import annotations

import pytest

from index.content.citation_parts import citation_words, faults_of
from index.model import Citation

WHOLE = Citation("A record", "https://www.example.org/a?b=c;d#e", "official")


@pytest.mark.parametrize(
    ("citation", "faults"),
    [
        (WHOLE, []),
        (Citation("A record", "http://example.org", "dataset"), []),
        (Citation(" ", "https://example.org/", "press"), ["no title"]),
        (Citation("A record", "", "press"), ["no address"]),
        (Citation("A record", "example.org", "press"), ["“example.org” as its address"]),
        (Citation("A record", "https://nowhere", "press"), ["“https://nowhere” as its address"]),
        (Citation("A record", "https://example.org/a b", "press"), ["“https://example.org/a b” as its address"]),
        (Citation("A record", "https://example.org/\n", "press"), ["“https://example.org/\n” as its address"]),
        (Citation("", "", ""), ["no title", "no address", "no kind"]),
        (Citation("A record", "https://example.org", "gossip"), ["“gossip” as its kind"]),
    ],
)
def test_faults_of_a_citation(citation: Citation, faults: list[str]) -> None:
    assert faults_of(citation) == faults


def test_citations_stand_in_a_line() -> None:
    assert citation_words([WHOLE, WHOLE]) == "; ".join(["A record · https://www.example.org/a?b=c;d#e"] * 2)
    assert citation_words([]) == ""
