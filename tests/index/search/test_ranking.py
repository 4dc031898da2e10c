"""Which passage comes first."""

from pathlib import Path

import pytest

from index.results import SearchRequest
from index.search.searcher import Searcher
from tests.search_library import build_library


def order(folder: Path, passages: list[str], text: str) -> list[str]:
    """Return the passages in the order in which a query finds them."""
    searcher = Searcher(build_library(folder / "library", {"Topic": passages}))
    found = [hit.text for hit in searcher.search(SearchRequest(text, typing=False)).hits if hit.kind == "passage"]
    searcher.close()
    return found


FILLER = " and then something else entirely happened"


@pytest.mark.parametrize(
    ("best", "other", "text"),
    [
        (f"alpha beta{FILLER}", f"alpha{FILLER} beta", "alpha beta"),
        (f"The embassy opened{FILLER}", f"The embassies opened{FILLER}", "embassy"),
        (f"The embassies opened{FILLER}", f"The embassy opened{FILLER}", "embassies"),
        (f"Wisner spoke{FILLER}", "Frank spoke, and Frank wrote, and Frank left again", "Wisner, Frank"),
        (f"alpha{FILLER} gamma", "alpha alpha alpha alpha", "alpha gamma"),
        (f"The treaty holds{FILLER}", "After", "after treaty"),
        (f"Iran agreed{FILLER}", f"Tehran agreed{FILLER}", "Iran"),
        (f"They chose well{FILLER}", f"They appoint well{FILLER}", "chosen"),
    ],
)
def test_the_better_passage_comes_first(tmp_path: Path, best: str, other: str, text: str) -> None:
    assert order(tmp_path, [other, best], text)[0] == best


def test_a_common_word_of_similar_meaning_says_little(tmp_path: Path) -> None:
    common = [f"The start of {subject}{FILLER}" for subject in ("rain", "snow", "fog", "hail", "wind")]
    best, other = f"The group was initiated{FILLER}", "The group will start"
    assert order(tmp_path, [*common, f"They found gold{FILLER}", other, best], "founded group")[0] == best


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("give up the search", "The search ceased"),
        ("they gave up", "Cessation"),
        ("go-between", "An intermediary came"),
        ("broke off", "Relations were severed"),
    ],
)
def test_words_that_mean_something_only_together_are_found_by_what_they_mean(
    tmp_path: Path, text: str, said: str
) -> None:
    assert order(tmp_path, [f"We give and take{FILLER}", f"{said}{FILLER}", f"They go up and off{FILLER}"], text)[
        0
    ].startswith(said)


@pytest.mark.parametrize(("text", "said"), [("remembered", "Remembering"), ("decision", "decided"), ("3rd", "third")])
def test_other_forms_of_a_word_are_found(tmp_path: Path, text: str, said: str) -> None:
    assert order(tmp_path, [f"{said} it{FILLER}", "Nothing of the sort"], text) == [f"{said} it{FILLER}"]


def test_titles_above_a_passage_count_for_it(tmp_path: Path) -> None:
    texts = {"Weather": ["A delicate act."], "Switzerland": [f"A delicate act{FILLER}."]}
    searcher = Searcher(build_library(tmp_path / "library", texts))
    assert searcher.search(SearchRequest("swiss act", typing=False)).hits[0].id == "p2"
    searcher.close()
