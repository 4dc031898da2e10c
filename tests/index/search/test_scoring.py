"""The bulk evaluation gives what Whoosh's own searcher gives, weight for weight."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random

import numpy as np
import pytest
from whoosh.matching import Matcher
from whoosh.query import Or, Query, Term
from whoosh.scoring import BaseScorer, WeightingModel
from whoosh.searching import Searcher as WhooshSearcher

from index.search.outline import Outline
from index.search.postings import NOTHING, Cache, Postings, in_sequence, merged, read
from index.search.scoring import K1, Scoring
from index.search.search_index import SearchIndex
from index.search.segment import FIELD
from tests.search_library import build_library, read_by_whoosh

WORDS = [f"word{number}" for number in range(40)]


class SameWeighting(WeightingModel):
    """Our formula, asked for posting by posting as Whoosh does."""

    def __init__(self, outline: Outline) -> None:
        self.scoring = Scoring(outline)

    def scorer(self, searcher: WhooshSearcher, fieldname: str, text: str | bytes, qf: int = 1) -> BaseScorer:
        idf = self.scoring.idf(searcher.doc_frequency(fieldname, text))
        return SameScorer(self.scoring, idf)


class SameScorer(BaseScorer):
    def __init__(self, scoring: Scoring, idf: float) -> None:
        self.scoring, self.idf = scoring, idf

    def max_quality(self) -> float:
        return self.idf * (K1 + 1)

    def score(self, matcher: Matcher) -> float:
        block, count = np.array([matcher.id()]), np.array([matcher.weight()], np.float32)
        return float(self.scoring.scores(Postings(block, count, NOTHING.keys), self.idf)[0])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    random = Random(1)
    passages = [" ".join(random.choices(WORDS, range(1, 41), k=random.randint(5, 80))) for _ in range(1500)]
    texts = {f"Topic {n}": passages[n * 50 : n * 50 + 50] for n in range(30)}
    return build_library(tmp_path_factory.mktemp("scoring") / "library", texts)


@pytest.fixture
def index(folder: Path) -> Iterator[SearchIndex]:
    with closing(SearchIndex(folder)) as index:
        yield index


@pytest.fixture
def searcher(index: SearchIndex) -> Iterator[WhooshSearcher]:
    with WhooshSearcher(read_by_whoosh(index.folder), weighting=SameWeighting(index.outline)) as searcher:
        yield searcher


def postings_of(index: SearchIndex, word: str) -> Postings:
    return read((0, run) for run in index.stored.runs(word))


def whoosh_best(searcher: WhooshSearcher, query: Query) -> list[tuple[int, float]]:
    return [(hit.docnum, round(hit.score, 2)) for hit in searcher.search(query, limit=20)]


def bulk_best(index: SearchIndex, words: list[str]) -> list[tuple[int, float]]:
    scoring = Scoring(index.outline)
    total = np.zeros(index.block_count, np.float32)
    for postings in (postings_of(index, word) for word in words):
        total[postings.blocks] += scoring.scores(postings, scoring.idf(len(postings.blocks)))
    best = np.lexsort((np.arange(len(total)), -total))[:20]
    return [(int(block), round(float(total[block]), 2)) for block in best if total[block] > 0]


@pytest.mark.parametrize("words", [["word3"], ["word39"], ["word2", "word30"], ["word1", "word20", "word38", "word39"]])
def test_the_best_are_those_of_whoosh(searcher: WhooshSearcher, index: SearchIndex, words: list[str]) -> None:
    query = Or([Term(FIELD, word) for word in words])
    assert bulk_best(index, words) == whoosh_best(searcher, query)


def test_words_in_sequence_are_those_of_the_text(index: SearchIndex) -> None:
    first, second = (postings_of(index, word) for word in ("word38", "word39"))
    found = in_sequence([(first, 0), (second, 1)], index.block_count)
    random = Random(1)
    passages = [" ".join(random.choices(WORDS, range(1, 41), k=random.randint(5, 80))) for _ in range(1500)]
    assert len(found.blocks) == sum("word38 word39" in passage for passage in passages)


def test_lists_taken_together_add_up(index: SearchIndex) -> None:
    parts = [postings_of(index, word) for word in ("word1", "word2")]
    union = merged([(parts[0], 1.0), (parts[1], 0.5)])
    assert set(union.blocks) == set(parts[0].blocks) | set(parts[1].blocks)
    assert union.counts.sum() == parts[0].counts.sum() + parts[1].counts.sum() / 2


def test_the_cache_keeps_within_its_limit(index: SearchIndex) -> None:
    cache, made = Cache(limit=50_000), []

    def make(word: str) -> Postings:
        made.append(word)
        return postings_of(index, word)

    for word in [*WORDS, WORDS[-1]]:
        cache.get(word, partial(make, word))
    assert made == WORDS
    assert cache.size <= 50_000
