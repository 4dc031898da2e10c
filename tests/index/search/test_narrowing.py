"""Operators, kinds of hits and scope."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.built.build import build
from index.results import SearchRequest
from index.search.searcher import Searcher
from tests.small_library import write_small_library


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    folder: Path = tmp_path_factory.mktemp("narrowing")
    build(write_small_library(folder / "source"), folder / "built")
    searcher = Searcher(folder / "built")
    yield searcher
    searcher.close()


def found(searcher: Searcher, text: str, **narrowed: object) -> set[tuple[str, str]]:
    return {(hit.kind, hit.id) for hit in searcher.search(SearchRequest(text, **narrowed)).hits}


def kinds(searcher: Searcher, text: str, **narrowed: object) -> set[str]:
    return {kind for kind, _ in found(searcher, text, **narrowed)}


@pytest.mark.parametrize("text", ["power:Switzerland in:Iran", "power:Swiss for:us in:Tehran", "power:switz in:ira"])
def test_a_role_finds_arrangements_and_where_they_are_stated(searcher: Searcher, text: str) -> None:
    hits = searcher.search(SearchRequest(text)).hits
    assert hits[0].kind == "arrangement"
    assert "us-in-iran-text" in {hit.id for hit in hits}


def test_roles_keep_their_direction(searcher: Searcher) -> None:
    assert found(searcher, "power:Switzerland for:Iran") == set()


def test_title_looks_only_at_titles(searcher: Searcher) -> None:
    assert kinds(searcher, "title:iran") == {"topic"}


@pytest.mark.parametrize(("text", "kind"), [("type:topic iran", "topic"), ("type:passages iran", "passage")])
def test_type_keeps_one_kind(searcher: Searcher, text: str, kind: str) -> None:
    assert kinds(searcher, text) == {kind}


def test_other_kinds_come_only_when_asked_for(searcher: Searcher) -> None:
    assert "arrangement" not in kinds(searcher, "iran")
    assert "arrangement" in kinds(searcher, "iran", kinds=("arrangement", "passage"))
    assert kinds(searcher, "type:arrangement iran") == {"arrangement"}


def test_what_is_named_so_comes_before_what_only_mentions_it(searcher: Searcher) -> None:
    scores = [hit.score for hit in searcher.search(SearchRequest("type:arrangement 1992 OR switzerland")).hits]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 2


def test_a_scope_keeps_to_a_topic(searcher: Searcher) -> None:
    everywhere, here = found(searcher, "iran"), found(searcher, "iran", scope="iran-in-washington")
    assert here < everywhere
    assert found(searcher, "iran", scope="no-such-topic") == set()


def test_a_number_finds_its_passage(searcher: Searcher) -> None:
    assert searcher.search(SearchRequest("§ 2.2")).hits[0].number == "2.2"


def test_related_passages_share_words_and_leave_out_the_one_in_view(searcher: Searcher) -> None:
    related = [hit.id for hit in searcher.related("us-in-iran-text")]
    assert related
    assert "us-in-iran-text" not in related
    assert searcher.related("no-such-passage") == ()


def test_nothing_found_offers_the_nearest_topics(searcher: Searcher) -> None:
    result = searcher.search(SearchRequest('"swiss zebras"'))
    assert result.total == 0
    assert any("Swiss" in title for _, title in result.nearest)
