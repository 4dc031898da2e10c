import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.values import replace
from tests.viewer.made_annotations import block, texts
from viewer.annotations.anchoring import anchored, find_again
from viewer.annotations.annotation import Standing

SWISS = block("swiss", "Switzerland has represented the United States in Iran since 1980.", 1)
SWEDES = block("swedes", "Sweden represents the United States in North Korea.", 2)
SPAIN = block("spain", "Spain looked after it before that.", 3)
PAGE = (SWISS, SWEDES, SPAIN)


def never():
    raise AssertionError("the other blocks are not needed")


def anchor_of(words, within=SWISS, previous="", following=""):
    start = within.text.index(words)
    return anchored(within, (start, start + len(words)), previous, following)


def words_at(anchor, blocks):
    text = next(each.text for each in blocks if each.id == anchor.block)
    return text[anchor.start : anchor.end]


@pytest.mark.parametrize("words", ["in Iran since 1980", None])
def test_words_that_did_not_move_are_in_place(words):
    anchor = anchor_of(words) if words else anchored(SWISS, None)
    assert find_again(anchor, SWISS, never) == (anchor, Standing.IN_PLACE)


def test_words_that_moved_within_their_passage_are_followed():
    now = replace(SWISS, text="As is well known: " + SWISS.text)
    anchor, standing = find_again(anchor_of("in Iran"), now, never)
    assert (words_at(anchor, [now]), standing) == ("in Iran", Standing.IN_PLACE)


def test_of_several_places_in_the_passage_the_one_with_the_old_neighbours_is_meant():
    marked = anchor_of("Iran", block("p", "Nobody spoke. Then Iran answered at once."))
    now = block("p", "Iran was silent for years. Then Iran answered at once.")
    anchor, _ = find_again(marked, now, never)
    assert anchor.start == now.text.rindex("Iran")


def test_words_found_in_another_passage_have_moved():
    now = (SWEDES, replace(SPAIN, text="Later: in Iran since 1980. And so on."))
    anchor, standing = find_again(anchor_of("States in Iran since 1980."), None, lambda: (*now, replace(SWISS, id="x")))
    assert (anchor.block, standing) == ("x", Standing.MOVED)


def test_a_passage_that_was_given_another_id_is_found_as_a_whole():
    renamed = replace(SWISS, id="renamed")
    anchor, standing = find_again(anchored(SWISS, None), None, lambda: (SWEDES, renamed))
    assert (anchor.block, anchor.whole, standing) == ("renamed", True, Standing.MOVED)


def test_a_short_word_that_stands_elsewhere_by_chance_is_not_taken_for_the_marked_one():
    now = (SWEDES, SPAIN, block("chance", "Nothing here but Iran and a lot of other words."))
    assert find_again(anchor_of("Iran"), None, lambda: now)[1] is Standing.CHANGED


def test_words_found_in_several_passages_are_told_apart_by_their_neighbours():
    phrase = "the United States in"
    anchor, standing = find_again(anchor_of(phrase), None, lambda: (SWEDES, replace(SWISS, id="x")))
    assert (anchor.block, standing) == ("x", Standing.MOVED)


def test_words_found_twice_with_the_same_neighbours_are_flagged_not_guessed():
    twice = (SPAIN, replace(SWISS, id="x"), SWEDES, SPAIN, replace(SWISS, id="y"), SWEDES)
    marked = anchor_of("in Iran since 1980", SWISS, SPAIN.text, SWEDES.text)
    anchor, standing = find_again(marked, None, lambda: twice)
    assert (anchor.quote, standing) == (marked.quote, Standing.CHANGED)


def test_changed_words_are_kept_and_flagged_where_they_stood():
    marked = anchor_of("in Iran since 1980")
    now = replace(SWISS, text=SWISS.text.replace("1980", "May 1980"))
    anchor, standing = find_again(marked, now, lambda: (now, SWEDES))
    assert (anchor.block, anchor.quote, standing) == ("swiss", "in Iran since 1980", Standing.CHANGED)


def test_a_rewritten_passage_with_another_id_is_shown_as_the_likely_place():
    now = replace(SWISS, id="other", text=SWISS.text.replace("since 1980", "since May 1980"))
    anchor, standing = find_again(anchored(SWISS, None), None, lambda: (SWEDES, now, SPAIN))
    assert (anchor.block, anchor.quote, standing) == ("other", SWISS.text, Standing.CHANGED)


@given(st.lists(texts, min_size=1, max_size=5), st.lists(texts, max_size=5), st.data())
def test_no_words_are_ever_lost_and_what_is_found_is_what_was_marked(before, after, data):
    old = [block(f"p{at}", text) for at, text in enumerate(before)]
    now = [block(f"p{at}", text) for at, text in enumerate(after)]
    marked = data.draw(st.sampled_from(old))
    span = tuple(sorted(data.draw(st.tuples(*[st.integers(0, len(marked.text))] * 2))))
    anchor = anchored(marked, data.draw(st.sampled_from([span, None])))
    found, standing = find_again(anchor, next((each for each in now if each.id == marked.id), None), lambda: now)
    assert found.quote == anchor.quote
    assert standing is Standing.CHANGED or words_at(found, now) == anchor.quote


@given(texts, st.data())
def test_what_has_not_changed_is_in_place(text, data):
    where = block("p", "a" + text)
    span = data.draw(st.tuples(st.just(0), st.integers(1, len(where.text))))
    assert find_again(anchored(where, span), where, never)[1] is Standing.IN_PLACE
