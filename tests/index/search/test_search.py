"""Search in a small library, from text to hits."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.errors import BuildCancelledError, BuiltLibraryError
from index.results import SearchRequest, SearchResult
from index.search.indexing import write_index
from index.search.searcher import Searcher
from tests.noises import NOISES
from tests.search_library import TEXTS, build_library, make_content


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    searcher = Searcher(build_library(tmp_path_factory.mktemp("search") / "library"))
    yield searcher
    searcher.close()


def ids(result: SearchResult) -> list[str]:
    return [hit.id for hit in result.hits]


def test_a_title_comes_before_the_passages(searcher: Searcher) -> None:
    assert ids(searcher.search(SearchRequest("switzerland"))) == ["t1", "p1", "p2"]


def test_a_hit_says_where_it_stands(searcher: Searcher) -> None:
    hit = searcher.search(SearchRequest("travellers")).hits[0]
    assert (hit.kind, hit.id, hit.number, hit.document) == ("passage", "p2", "1.2", "doc")
    assert hit.path == (("doc", "Channels"), ("t1", "Switzerland"))


def test_all_words_come_before_some(searcher: Searcher) -> None:
    assert ids(searcher.search(SearchRequest("helps iran", typing=False)))[0] == "p2"


def test_a_question_partly_known_is_not_an_empty_page(searcher: Searcher) -> None:
    assert ids(searcher.search(SearchRequest("travellers xylophone"))) == ["p2"]


@pytest.mark.parametrize("text", ["mediating", "MEDIATION", "mediators"])
def test_words_of_the_same_stem_are_found(searcher: Searcher, text: str) -> None:
    assert "p5" in ids(searcher.search(SearchRequest(text, typing=False)))


def test_a_noun_is_not_met_by_the_verb_made_of_it(tmp_path: Path) -> None:
    texts = {"Talks": ["They capitalize on it.", "The capitals are far.", "Normalizing took long.", "Normalization."]}
    searcher = Searcher(build_library(tmp_path / "library", texts))
    found = {text: ids(searcher.search(SearchRequest(text, typing=False))) for text in ("capital of it", "normalize")}
    searcher.close()
    assert (found["capital of it"], sorted(found["normalize"])) == (["p2"], ["p3", "p4"])


@pytest.mark.parametrize("text", ["cafe", "CAFÉ", "cafe\u0301"])
def test_accents_and_case_are_ignored(searcher: Searcher, text: str) -> None:
    assert ids(searcher.search(SearchRequest(text))) == ["p6"]


@pytest.mark.parametrize("text", ["US", "us", "U.S.", "u.s.a.", "United States", "American"])
def test_names_of_a_state_find_each_other(searcher: Searcher, text: str) -> None:
    assert ids(searcher.search(SearchRequest(text, typing=False)))[:2] == ["p1", "p3"]


def test_says_which_other_names_were_searched(searcher: Searcher) -> None:
    assert searcher.search(SearchRequest("Suisse", typing=False)).also_searched == ("Switzerland", "Swiss")


def test_the_last_word_counts_as_a_beginning_while_typing(searcher: Searcher) -> None:
    assert ids(searcher.search(SearchRequest("embas"))) == ["p2"]
    assert ids(searcher.search(SearchRequest("embas", typing=False))) != ids(searcher.search(SearchRequest("embas")))


def test_exact_comes_before_a_mere_beginning(searcher: Searcher) -> None:
    assert ids(searcher.search(SearchRequest("iran")))[-1] == "p7"


def test_a_phrase_stands_side_by_side(searcher: Searcher) -> None:
    assert ids(searcher.search(SearchRequest('"interests in Iran"'))) == ["p1"]
    assert ids(searcher.search(SearchRequest('"Iran interests"'))) == []


def test_stop_words_in_a_phrase_count(searcher: Searcher) -> None:
    assert ids(searcher.search(SearchRequest('"embassy in Tehran"'))) == ["p2"]
    assert ids(searcher.search(SearchRequest('"embassy of Tehran"'))) == []


def test_a_word_with_a_dash_is_excluded(searcher: Searcher) -> None:
    assert "p1" not in ids(searcher.search(SearchRequest("iran -interests", typing=False)))


def test_or_allows_either(searcher: Searcher) -> None:
    assert set(ids(searcher.search(SearchRequest("travellers OR mediator", typing=False)))) == {"p2", "p5", "t3"}


@pytest.mark.parametrize("text", ["World War 2", "world war ii", "second world war"])
def test_numbers_are_found_however_written(searcher: Searcher, text: str) -> None:
    assert ids(searcher.search(SearchRequest(text, typing=False)))[:1] == ["p6"]


@pytest.mark.parametrize("text", ["l’Iran", "Qui représentait l'Iran", "quién representaba a Iran"])
def test_words_of_other_languages_are_no_mistakes(searcher: Searcher, text: str) -> None:
    result = searcher.search(SearchRequest(text, typing=False))
    assert result.suggestion is None
    assert ids(result) == ids(searcher.search(SearchRequest("Iran", typing=False)))


def test_swapped_letters_are_found_marked_as_guess_with_a_suggestion(searcher: Searcher) -> None:
    result = searcher.search(SearchRequest("Swizterland"))
    assert result.suggestion == "Switzerland"
    assert result.hits[0].fuzzy
    assert not searcher.search(SearchRequest("Switzerland")).hits[0].fuzzy


def test_counts_passages_in_every_topic_above_them(searcher: Searcher) -> None:
    result = searcher.search(SearchRequest("interests"))
    assert (result.total, result.topic_counts) == (2, {"doc": 2, "t1": 1, "t2": 1})


def test_the_total_does_not_depend_on_the_limit(searcher: Searcher) -> None:
    result = searcher.search(SearchRequest("switzerland", limit=1))
    assert (result.total, len(result.hits)) == (3, 1)


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("swiss us", ["Swiss", "U.S."]),
        ("Switzerland", ["switzerland"]),
        ("who represents Switzerland in the US", ["U.S.", "switzerland"]),
        ("represented", ["represents"]),
    ],
)
def test_marks_words_and_the_name_typed_of_a_state_but_not_the_verb_of_a_question(searcher, query, marked) -> None:
    text = "The Swiss, the U.S. and switzerland, which represents it."
    assert [text[a:b] for a, b in searcher.mark(query, text)] == marked


@pytest.mark.parametrize("name", ["MAIN_library.pst", "lists.npy", "words.txt", "topic_of.npy"])
def test_a_library_without_its_index_is_told_as_such(tmp_path: Path, name: str) -> None:
    folder = build_library(tmp_path / "library")
    (folder / "whoosh" / name).unlink()
    with pytest.raises(BuiltLibraryError):
        Searcher(folder)


@pytest.mark.parametrize("noise", NOISES)
@pytest.mark.parametrize(
    "text", ["who represents the US in Iran’s capital", '"World War II"', "1.2", "in:Iran year-1992"]
)
def test_what_comes_along_with_pasted_words_changes_nothing(searcher: Searcher, text: str, noise: str) -> None:
    clean, noisy = (searcher.search(SearchRequest(typed)) for typed in (text, NOISES[noise](text)))
    assert (noisy.hits, noisy.answer, noisy.read_as) == (clean.hits, clean.answer, clean.read_as)


def test_an_exclusion_leaves_no_answer_card(searcher: Searcher) -> None:
    assert searcher.search(SearchRequest("US Iran -switzerland")).answer is None


def test_an_index_is_the_same_every_time(tmp_path: Path) -> None:
    folders = [build_library(tmp_path / name) / "whoosh" for name in "ab"]
    first, second = ({file.name: file.read_bytes() for file in folder.iterdir()} for folder in folders)
    assert first == second


def test_building_tells_how_far_it_is(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_index(tmp_path, make_content(TEXTS), lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


def test_building_can_be_cancelled_at_any_step(tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        raise BuildCancelledError(f"at {done}")

    with pytest.raises(BuildCancelledError):
        write_index(tmp_path, make_content(TEXTS), stop)


def test_an_empty_library_can_be_searched(tmp_path: Path) -> None:
    searcher = Searcher(build_library(tmp_path / "library", {}))
    assert searcher.search(SearchRequest("iran")).total == 0
    searcher.close()
