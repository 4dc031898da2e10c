"""One opened library for all tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.search.searcher import Searcher
from tests.relevance.measure import generated, truth_of
from tests.relevance.question import Question
from tests.relevance.truth import Truth


@pytest.fixture(scope="package")
def searcher(whole_built: Path) -> Iterator[Searcher]:
    searcher = Searcher(whole_built)
    yield searcher
    searcher.close()


@pytest.fixture(scope="package")
def truth(searcher: Searcher) -> Truth:
    return truth_of(searcher)


@pytest.fixture(scope="package")
def questions(truth: Truth) -> list[Question]:
    return list(generated(truth))
