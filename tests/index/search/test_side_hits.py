"""What is read of arrangements, notes and terms is what a search asks for."""

from __future__ import annotations

import pytest

from index.search.analysis import Stemmer
from index.search.naming.names_of_terms import read_term_names
from index.search.search_index import WHOOSH_FOLDER
from index.search.side_hits import SideHits
from index.search.snippets import BlockTexts, Marker


def unasked(arrangement):
    pytest.fail(f"{arrangement.id} was put into words, though only terms were asked for")


def test_terms_are_found_by_name_without_wording_any_arrangement(whole_library):
    names = read_term_names(whole_library.folder / WHOOSH_FOLDER, Stemmer().stem)
    hits = SideHits(whole_library, lambda _topic: (), unasked, lambda term: term.term, names)
    marker = Marker((), BlockTexts())
    for term in whole_library.terms():
        assert term.id in [hit.id for hit in hits.called(term.term, marker)]


def test_a_term_is_found_by_each_of_its_names_in_any_inflection(whole_library):
    called = read_term_names(whole_library.folder / WHOOSH_FOLDER, Stemmer().stem).called
    for term in whole_library.terms():
        for name in (term.term, *term.forms, *term.names):
            assert term.id in called(name)
    assert called("the protecting powers") == called("protecting power") != []
    assert called("") == called("of the") == called("protecting") == []
