"""What is read of arrangements, notes and terms is what a search asks for."""

from __future__ import annotations

import pytest

from index.search.side_hits import SideHits
from index.search.snippets import BlockTexts, Marker


def unasked(arrangement):
    pytest.fail(f"{arrangement.id} was put into words, though only terms were asked for")


def test_terms_are_found_by_name_without_wording_any_arrangement(whole_library):
    hits = SideHits(whole_library, lambda _topic: (), unasked, lambda term: term.term)
    marker = Marker((), BlockTexts())
    for term in whole_library.terms():
        assert term.id in [hit.id for hit in hits.called(term.term, marker)]
