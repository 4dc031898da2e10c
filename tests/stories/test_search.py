"""Somebody has a word in mind."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from index.errors import BuiltLibraryError
from viewer.kit.roles import CountRole


def test_typing_shows_ranked_hits_and_enter_opens_the_best(reader):
    reader.type("falklands")
    assert reader.results[0] == "served-spain-text"
    reader.press("Return")
    assert reader.place == "served-spain-text"
    reader.wait(lambda: "Falklands" in reader.marked)


def test_enter_pressed_before_the_results_are_there_still_opens_the_best(reader):
    reader.press("Ctrl+K")
    reader.window.search_box.setText("falklands")
    reader.press("Return")
    reader.wait(lambda: reader.place == "served-spain-text")


def test_walking_through_hits_shows_them_and_esc_returns_to_tree_and_place(reader):
    reader.program.reading.open_topic("un-role")
    reader.type("swiss")
    reader.press("Down", "Down", "Down")
    assert reader.place == reader.results[2]
    reader.press("Esc")
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.place == "un-role"
    assert reader.marked == []


def test_an_opened_hit_stays_open_and_back_leads_to_where_the_search_began(reader):
    reader.program.reading.open_topic("un-role")
    reader.type("falklands")
    reader.press("Return", "Ctrl+K", "Esc")
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.place == "served-spain-text"
    reader.press("Alt+Left")
    assert reader.place == "un-role"


def test_f3_steps_through_the_hits_across_pages(reader):
    reader.type("pakistan")
    reader.press("Return")
    page = reader.window.reader.page_number
    reader.press(*["F3"] * 6)
    assert reader.window.reader.page_number > page
    reader.press(*["Shift+F3"] * 9)
    assert reader.window.reader.page_number < page


def test_a_word_that_is_nowhere_is_said_to_be_nowhere(reader):
    reader.type("zanzibar")
    assert reader.found.summary.text() == "Nothing was found for “zanzibar”."


def test_topics_carry_the_number_of_their_hits(reader):
    reader.type("falklands")
    tree = reader.program.tree
    reader.wait(lambda: tree.index_of("served-spain").data(CountRole) == 1)
    assert not tree.index_of("served-poland").data(CountRole)


def test_during_a_search_the_contents_are_one_tab_away(reader):
    reader.type("falklands")
    contents = reader.window.contents
    contents.tabs.setCurrentIndex(1)
    assert contents.tree.isVisible()
    reader.press("Ctrl+K", "Esc")
    reader.wait(lambda: not contents.searching)
    assert not contents.searching


def test_what_is_only_spelled_alike_is_marked_as_such(reader):
    reader.type("Falklnads")
    assert reader.found.summary.text().startswith("No word is spelled “Falklnads”")


def test_search_that_fails_says_so_and_leaves_the_text_alone(reader, monkeypatch):
    def refuse(*_):
        raise BuiltLibraryError(reader.program.library.folder, "it was deleted")

    monkeypatch.setattr(reader.search._worker, "_make_searcher", refuse)
    reader.press("Ctrl+K")
    reader.window.search_box.setText("swiss")
    reader.wait(lambda: reader.window.contents.searching)
    assert "Search does not work" in reader.found.summary.text()
    assert QApplication.focusWidget() is reader.window.search_box


def test_passages_related_to_the_one_that_is_read_stand_in_place_of_the_tree(qtbot, reader):
    reader.program.navigation.open("swiss-mandate-since-1980")
    with qtbot.waitSignal(reader.search.related_ready):
        reader.press("Ctrl+R")
    assert reader.found.summary.text().startswith("Related to ")
    assert reader.results
    assert "swiss-mandate-since-1980" not in reader.results
    reader.press("Down", "Down")
    assert reader.place in reader.results
    reader.press("Esc")
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.place == "swiss-mandate-since-1980"


def test_a_related_passage_that_is_opened_stays_open(qtbot, reader):
    reader.program.reading.open_topic("un-role")
    with qtbot.waitSignal(reader.search.related_ready):
        reader.press("Ctrl+R")
    reader.press("Down", "Down", "Return")
    opened = reader.place
    reader.press("Esc")
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.place == opened != "un-role"
    reader.press("Alt+Left")
    assert reader.place == "un-role"


def test_typing_after_related_passages_searches_and_they_replace_a_search(qtbot, reader):
    reader.type("falklands")
    with qtbot.waitSignal(reader.search.related_ready):
        reader.press("Ctrl+R")
    assert reader.window.search_box.text() == ""
    assert not reader.found.scope.isVisible()
    reader.type("falklands")
    assert reader.found.summary.text() == "1 hit" or reader.found.summary.text().endswith("hits")
    assert reader.found.scope.isVisible()


def test_results_are_shown_even_where_the_contents_are_hidden(reader):
    reader.press("F9")
    assert not reader.window.contents.isVisible()
    reader.type("falklands")
    assert reader.found.isVisible()
    reader.press("Esc")
    reader.wait(lambda: not reader.window.contents.isVisible())


def test_what_was_found_is_told_to_those_who_do_not_see_it(qtbot, reader):
    with qtbot.waitSignal(reader.features.announcer.announced) as told:
        reader.type("who represents the US in Iran")
    assert "Switzerland represents the United States in Iran" in told.args[0]
    assert told.args[0].endswith((" hits", " hit")) or "best" in told.args[0]


def test_enter_opens_the_best_hit_behind_a_trailing_space_too(reader):
    reader.type("falklands ")
    reader.press("Return")
    assert reader.place == "served-spain-text"


def test_one_key_leads_back_to_before_the_search(reader):
    reader.program.reading.open_topic("switzerlands-role")
    bar = reader.window.reader.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    line = reader.window.reader.place
    assert not reader.window.actions_table["before-search"].isEnabled()
    reader.type("mediator")
    reader.press("Down", "Down", "Return")
    reader.program.reading.open_beginning()
    reader.press("Alt+Shift+Left")
    assert reader.window.reader.place == line
    assert not reader.window.actions_table["before-search"].isEnabled()


def test_a_slash_in_the_text_goes_to_the_search_box(qtbot, reader):
    reader.window.reader.setFocus()
    qtbot.keyClick(reader.window.reader, "/")
    assert reader.window.search_box.hasFocus()
    assert reader.window.search_box.text() == ""
