"""A citation has a title, an address that looks like one, and a known kind."""

from __future__ import annotations

import pytest

from index.content.citation_parts import citation_words, faults_of
from index.model import Citation

WHOLE = Citation(title="A record", address="https://www.example.org/a?b=c;d#e", kind="official")


@pytest.mark.parametrize(
    ("citation", "faults"),
    [
        (WHOLE, []),
        (Citation(title="A record", address="http://example.org", kind="dataset"), []),
        (Citation(title=" ", address="https://example.org/", kind="press"), ["no title"]),
        (Citation(title="A record", address="", kind="press"), ["no address"]),
        (Citation(title="A record", address="example.org", kind="press"), ["“example.org” as its address"]),
        (Citation(title="A record", address="https://nowhere", kind="press"), ["“https://nowhere” as its address"]),
        (
            Citation(title="A record", address="https://example.org/a b", kind="press"),
            ["“https://example.org/a b” as its address"],
        ),
        (
            Citation(title="A record", address="https://example.org/\n", kind="press"),
            ["“https://example.org/\n” as its address"],
        ),
        (Citation(title="", address="", kind=""), ["no title", "no address", "no kind"]),
        (Citation(title="A record", address="https://example.org", kind="gossip"), ["“gossip” as its kind"]),
    ],
)
def test_faults_of_a_citation(citation: Citation, faults: list[str]) -> None:
    assert faults_of(citation) == faults


def test_citations_stand_in_a_line() -> None:
    assert citation_words([WHOLE, WHOLE]) == "; ".join(["A record · https://www.example.org/a?b=c;d#e"] * 2)
    assert citation_words([]) == ""
