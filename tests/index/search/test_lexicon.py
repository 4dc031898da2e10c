"""The words of a library: looked up, completed, related and corrected."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.search.analysis import Stemmer
from index.search.corrections import corrections, edits
from index.search.equivalents import equivalents
from index.search.lexicon import JoinedLexicon, Lexicon, write_lexicon

FREQUENCIES = {"mediate": 3, "mediation": 9, "mediator": 2, "swiss": 4, "switzerland": 8, "sweden": 5, "zebra": 1}


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    write_lexicon(tmp_path, FREQUENCIES, Stemmer().stem)
    return Lexicon(tmp_path)


def test_knows_its_words_and_how_frequent_they_are(lexicon: Lexicon) -> None:
    assert [lexicon.frequency(word) for word in FREQUENCIES] == list(FREQUENCIES.values())
    assert not lexicon.has("unknown")


def test_a_family_shares_a_stem(lexicon: Lexicon) -> None:
    family = lexicon.family(Stemmer().stem("mediating"))
    assert set(family) == {"mediate", "mediation", "mediator"}


def test_the_most_frequent_completions_come_first(lexicon: Lexicon) -> None:
    assert lexicon.beginning_with("sw", 2) == ["switzerland", "sweden"]
    assert lexicon.beginning_with("x", 5) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("swizterland", "switzerland"), ("sweeden", "sweden"), ("zebre", "zebra"), ("swtizerlnd", "switzerland")],
)
def test_corrects_slips(lexicon: Lexicon, typed: str, meant: str) -> None:
    assert corrections(lexicon, typed)[0] == meant


def test_corrects_a_word_that_is_only_begun(lexicon: Lexicon) -> None:
    assert "switzerland" in corrections(lexicon, "swizterl", prefix=True)
    assert corrections(lexicon, "swizterl") == []


def test_a_short_word_is_corrected_by_a_missing_letter_alone(lexicon: Lexicon) -> None:
    assert [corrections(lexicon, word) for word in ("swis", "swsi", "siss", "sws")] == [["swiss"], [], ["swiss"], []]


@given(st.text(max_size=12), st.text(max_size=12))
def test_slips_are_counted_alike_both_ways(left: str, right: str) -> None:
    assert edits(left, right) == edits(right, left) <= max(len(left), len(right))


def test_numbers_and_irregular_forms_have_equivalents() -> None:
    assert {"ii", "second"} <= {word for word, *_ in equivalents("2")}
    assert "choice" in {word for word, *_ in equivalents("chosen")}
    assert equivalents("zebra") == []


few_words = st.dictionaries(st.text("ab", min_size=1, max_size=3), st.integers(0, 9), min_size=1)


@given(st.lists(few_words, min_size=1, max_size=3), st.text("ab", max_size=2), st.integers(1, 6))
def test_several_lexicons_are_asked_as_one(parts: list[dict[str, int]], prefix: str, limit: int) -> None:
    whole: Counter[str] = Counter()
    with TemporaryDirectory() as scratch:
        folders = [Path(scratch) / str(at) for at in range(len(parts) + 1)]
        for folder, part in zip(folders, parts, strict=False):
            whole.update(part)
            folder.mkdir()
            write_lexicon(folder, part, str.upper)
        folders[-1].mkdir()
        write_lexicon(folders[-1], whole, str.upper)
        joined, one = JoinedLexicon(list(map(Lexicon, folders[:-1]))), Lexicon(folders[-1])
        assert joined.beginning_with(prefix, limit) == one.beginning_with(prefix, limit)
        assert joined.begun_with(prefix) == one.begun_with(prefix)
        assert joined.family(prefix.upper()) == one.family(prefix.upper())
        assert joined.known([prefix]) == one.known([prefix])
        assert (joined.has(prefix), joined.frequency(prefix)) == (one.has(prefix), one.frequency(prefix))
