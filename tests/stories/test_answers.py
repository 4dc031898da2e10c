"""Somebody types the question that is in their head."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("question", "power"),
    [
        ("who represents the US in Iran", "Switzerland"),
        ("Iranian interests Washington", "Pakistan"),
        ("Iran in the US", "Pakistan"),
        ("American in trouble in Tehran, which embassy", "Switzerland"),
    ],
)
def test_the_first_line_answers_in_one_sentence(reader, question, power):
    reader.type(question)
    card = reader.answer
    assert card.isVisible()
    assert power in card.sentence.text()


def test_the_card_opens_the_words_it_rests_on(reader):
    reader.type("who represents the US in Iran")
    reader.answer.open_button.click()
    passage = reader.program.library.block(reader.place)
    assert reader.answer.quote.text().strip("“”") in passage.text


def test_swapping_asks_for_the_opposite_direction(qtbot, reader):
    reader.type("who represents the US in Iran")
    with qtbot.waitSignal(reader.search.results_ready):
        reader.answer.ways.linkActivated.emit(reader.answer.ways.text().split('"')[1])
    assert "Pakistan" in reader.answer.sentence.text()


def test_a_search_that_asks_nothing_gets_no_card(reader):
    reader.type("coalition governments")
    assert not reader.answer.isVisible()


def test_a_slip_of_the_keys_is_one_click_from_its_mending(qtbot, reader):
    reader.type("Swizterland neutrality")
    contents = reader.found
    assert "Switzerland" in contents.suggestion.text()
    with qtbot.waitSignal(reader.search.results_ready):
        contents.suggestion.linkActivated.emit("Switzerland%20neutrality")
    assert reader.window.search_box.text() == "Switzerland neutrality"


def test_staying_in_the_subject_leaves_other_hits_out(qtbot, reader):
    reader.program.reading.open_topic("un-role")
    reader.type("mandate")
    everywhere = len(reader.results)
    with qtbot.waitSignal(reader.search.results_ready):
        reader.found.scope.setCurrentIndex(2)
    assert 0 < len(reader.results) < everywhere


def test_searches_that_led_somewhere_are_offered_again(reader):
    reader.type("falklands")
    reader.press("Return")
    reader.quit()
    reader.start()
    menus = []
    reader.window.search_box.menu_requested.connect(menus.append)
    reader.window.search_box.show_menu()
    assert "falklands" in [action.text() for action in menus[0].actions()]
    menus[0].close()


def test_the_sentence_that_answers_is_marked_and_neither_the_verb_nor_other_names(reader):
    reader.type("who represents the US in Iran")
    reader.answer.open_button.click()
    reader.wait(lambda: "Iran" in reader.marked)
    assert reader.answer.quote.text().strip("“”") in reader.marked
    assert {words.lower() for words in reader.marked} & {"represents", "american", "united states", "tehran"} == set()
    reader.press("Ctrl+K", "Esc")
    reader.wait(lambda: reader.marked == [])
