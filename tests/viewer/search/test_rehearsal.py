"""A search that was rehearsed has all that it makes once: the first letter waits for nothing that a later one has."""

from __future__ import annotations

from index.results import SearchRequest
from index.search.searcher import Searcher
from viewer.search.search_worker import KINDS, SearchWorker


def made(value, depth=3):
    """Return the names of what the parts of an engine have made and kept, to some depth."""
    own = getattr(value, "__dict__", {}) if type(value).__module__.startswith("index.") else {}
    deeper = {f"{name}.{part}" for name, each in own.items() if depth for part in made(each, depth - 1)}
    return {name for name, each in own.items() if each is not None} | deeper


def test_after_a_rehearsal_the_first_letter_makes_nothing_new(small_built):
    engine = Searcher(small_built)
    worker = SearchWorker(lambda: engine, lambda _ticket: True)
    worker.rehearse()
    rehearsed = made(engine)
    engine.search(SearchRequest("m", kinds=KINDS))
    engine.mark("m", "a mandate")
    engine.close()
    assert made(engine) == rehearsed
