"""Ids of blocks are made of their words: they survive moves, and what changes alone keeps the id that it had."""

from hypothesis import given
from hypothesis import strategies as st

from index.shelf.identity import carried_over, names_of, shared

texts = st.lists(st.sampled_from(["a word", "A  Word", "b", "c", "", "Summary"]), max_size=8)


@given(texts)
def test_every_block_has_a_name_of_its_own(blocks: list[str]) -> None:
    assert len(set(names_of(blocks))) == len(blocks)


@given(st.permutations(["one", "two", "three", "four"]))
def test_what_moves_keeps_its_name(moved: list[str]) -> None:
    assert set(names_of(moved)) == set(names_of(["one", "two", "three", "four"]))


def test_marks_of_line_ends_and_blanks_do_not_count() -> None:
    assert names_of(["Co\u00adoperation  of states"]) == names_of(["cooperation of States"])


@given(texts, texts, texts)
def test_no_name_is_given_twice_and_none_names_what_stayed_elsewhere(a: list[str], b: list[str], c: list[str]) -> None:
    first, second, third = map(names_of, (a, b, c))
    carried = carried_over(first, {}, second)
    again = carried_over(second, carried, third)
    for names, given_names in ((second, carried), (third, again)):
        known = [given_names.get(name, name) for name in names]
        assert len(set(known)) == len(known)


def test_a_block_that_changed_alone_keeps_its_name_through_several_editions() -> None:
    first, second, third = (names_of(["before", text, "after"]) for text in ("old", "new", "newer"))
    carried = carried_over(first, {}, second)
    assert carried == {second[1]: first[1]}
    assert carried_over(second, carried, third) == {third[1]: first[1]}


def test_how_much_two_editions_share() -> None:
    assert shared(["a", "b"], ["b", "c"]) == 0.5
    assert shared([], ["b"]) == 0
