"""One opened library for all tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.built.build import build
from index.search.searcher import Searcher
from tests.relevance.measure import generated, truth_of
from tests.relevance.question import Question
from tests.relevance.truth import Truth

LIBRARY = Path(__file__).parents[2] / "resources" / "library"


@pytest.fixture(scope="package")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    folder = tmp_path_factory.mktemp("relevance") / "library"
    build(LIBRARY, folder)
    searcher = Searcher(folder)
    yield searcher
    searcher.close()


@pytest.fixture(scope="package")
def truth(searcher: Searcher) -> Truth:
    return truth_of(searcher)


@pytest.fixture(scope="package")
def questions(truth: Truth) -> list[Question]:
    return list(generated(truth))
