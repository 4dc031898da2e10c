"""Several indexes give what one index over everything gives: the same hits, in the same order, with the same scores."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.built.library import Library
from index.built.manifest import seal, write_manifest
from index.built.shelf_part import ShelfPart
from index.content.documents import ParsedDocument
from index.content.layout import lay_out
from index.document import Document
from index.model import Content
from index.results import SearchRequest, SearchResult, Within
from index.search.searcher import Searcher
from tests.laid_out import heading, passage
from tests.search_library import STATES, build_library, write_content

TITLES = ["Iran", "Swiss embassy", "Mediation in war", "Interests"]
WORDS = [
    "Swiss",
    "Switzerland",
    "Iran",
    "Tehran",
    "mediate",
    "mediation",
    "mediator",
    "interests",
    "embassy",
    "war",
    "of",
]
QUERIES = [
    "swiss",
    "swiss embassy tehr",
    "mediating war",
    "interst",  # misspelled: a word of one index must not be corrected to one of another
    '"embassy of iran"',
    "title:iran interests",
    "war -mediation",
    "who represents iran",
    "m",
    "iran OR embasy",
    "nothing of this",
    "swiss NEAR/1 emba*",
    '"iran war"~3 -media?or',
]
Texts = dict[str, list[str]]
passages = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join), max_size=4)
libraries = st.lists(st.dictionaries(st.sampled_from(TITLES), passages, max_size=3), min_size=2, max_size=4)


def content(documents: Sequence[tuple[str, Texts]]) -> Content:
    """Return the content of a library of these documents, given by id and topics."""
    parsed = []
    for name, topics in documents:
        blocks = [heading(name, f"Document {name}", 1)]
        for number, (title, texts) in enumerate(topics.items(), start=1):
            blocks.append(heading(f"{name}-t{number}", title))
            blocks += [passage(f"{name}-t{number}-p{at}", text) for at, text in enumerate(texts, start=1)]
        parsed.append(ParsedDocument(name, tuple(blocks)))
    stated = dict.fromkeys(("source", "sha256", "as_of", "rights"), "")
    found = tuple(Document(id=name, title=f"Document {name}", **stated) for name, _ in documents)
    return Content("Made", "1", "2025-06-30", found, *lay_out(parsed), STATES, ())


@contextmanager
def searched(*parts: Sequence[tuple[str, Texts]], removed: frozenset[str] = frozenset()) -> Iterator[Searcher]:
    """Open libraries of these documents, the first as the reference and the others as the shelf."""
    with TemporaryDirectory() as scratch, ExitStack() as stack:
        folders = [write_content(Path(scratch) / str(at), content(part)) for at, part in enumerate(parts)]
        for folder in folders:
            write_manifest(folder, "")
        shelf = tuple(ShelfPart(folder, seal(folder), removed) for folder in folders[1:])
        yield stack.enter_context(closing(Searcher(folders[0], shelf=lambda: shelf)))


def told(result: SearchResult) -> tuple[object, ...]:
    found = [(hit.id, hit.score, hit.snippet, hit.fuzzy) for hit in result.hits]
    return found, result.total, result.complete, result.suggestion, result.topic_counts, result.nearest


@given(libraries, st.sampled_from(QUERIES), st.booleans())
@settings(deadline=None, max_examples=40)
def test_the_order_is_that_of_one_index(topics: list[Texts], query: str, typing: bool) -> None:
    documents = [(f"d{number}", each) for number, each in enumerate(topics)]
    with searched(documents) as one, searched(*([document] for document in documents)) as several:
        request = SearchRequest(query, typing=typing)
        assert told(several.search(request)) == told(one.search(request))
        assert [hit.shelf for hit in several.search(request).hits] == [
            not hit.document.startswith("d0") for hit in one.search(request).hits
        ]


def test_the_order_is_that_of_one_index_on_real_text(whole_library: Library) -> None:
    topics: dict[str, Texts] = {}
    for block in whole_library.passages():
        texts = topics.setdefault(block.document + str(block.row % 3), {})
        texts.setdefault(block.topic, []).append(block.text)
    documents = list(topics.items())
    with searched(documents) as one, searched(documents[:2], documents[2:4], documents[4:]) as several:
        for query in (*QUERIES, "why countries close an embassy", "protecting power mandate in wartime"):
            assert told(several.search(SearchRequest(query))) == told(one.search(SearchRequest(query)))


MINE = ("mine", {"Iran": ["The notary of Bern.", "Swiss interests in Iran, and a notary."]})
TEXT = ("text", {"Switzerland": ["Swiss interests in Iran."]})


def test_a_removed_document_is_found_no_more() -> None:
    with searched([TEXT], [MINE], removed=frozenset({"mine"})) as searcher:
        assert {hit.document for hit in searcher.search(SearchRequest("interests")).hits} == {"text"}
        assert searcher.search(SearchRequest("notary")).total == 0
        assert searcher.related("mine-t1-p1") == ()


@pytest.mark.parametrize(
    ("asked", "found"),
    [({}, {"text", "mine"}), ({"within": Within.REFERENCE}, {"text"}), ({"within": Within.SHELF}, {"mine"}),
     ({"documents": ("mine",)}, {"mine"}), ({"documents": ("other",)}, set()), ({"scope": "mine-t1"}, {"mine"})],
)  # fmt: skip
def test_what_is_searched_can_be_chosen(asked: dict[str, Any], found: set[str]) -> None:
    with searched([TEXT], [MINE]) as searcher:
        result = searcher.search(SearchRequest("interests", **asked))
        assert {hit.document for hit in result.hits} == found
        assert all(hit.shelf == (hit.document == "mine") for hit in result.hits)


def test_a_damaged_part_leaves_the_rest_to_be_found(tmp_path: Path) -> None:
    shelf = (ShelfPart(tmp_path / "gone", "0" * 64),)
    with closing(Searcher(build_library(tmp_path / "library"), shelf=lambda: shelf)) as searcher:
        result = searcher.search(SearchRequest("iran"))
        assert result.hits
        assert result.incomplete
        assert not searcher.search(SearchRequest("iran", within=Within.SHELF)).hits
