"""The answer card says what a reader must know beside the answer: contradictions, and that nobody looked again."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocumentFragment

from index.arrangements.best_statement import says_date
from index.arrangements.relations import is_doubtful
from index.results import Answer, FollowUp
from index.words.language import ENGLISH, speak
from index.words.wording import arrangement_sentence
from tests.architecture.source_tree import ROOT
from viewer.search.answer_card import AnswerCard
from viewer.search.card_words import MOST_LISTED, line
from viewer.settings.languages import locale_name
from viewer.settings.translated_language import load_language


@pytest.fixture
def remarked(qtbot, whole_library, typography):
    """Return the remarks that a card makes, in a given year, on the arrangements with these ids."""

    def ask(year, *ids):
        card = AnswerCard(whole_library, typography, today=lambda: date(year, 1, 1))
        qtbot.addWidget(card)
        by_id = {each.id: each for each in whole_library.arrangements()}
        card.show_answer(Answer(sentence="It is so.", arrangements=tuple(by_id[each] for each in ids)))
        return card.remarks.text()

    return ask


def test_a_contradiction_in_the_source_is_told_with_the_answer(remarked):
    assert remarked(2026, "ar-cu-us").startswith("The source contradicts itself: § ")
    assert remarked(2026, "ch-cu-us", "ar-cu-us") == remarked(2026, "ar-cu-us")


def test_what_was_not_confirmed_for_a_year_is_told_once_that_is_so(remarked):
    assert remarked(2000, "ch-us-ir") == ""
    assert remarked(2100, "ch-us-ir").endswith(", not re-checked since.")


def test_of_several_arrangements_each_is_named_with_its_remark(remarked):
    lines = remarked(2100, "ch-us-ir", "pk-ir-us").splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "Switzerland for the United States in Iran",
        "Pakistan for Iran in the United States",
    ]


def test_a_contradiction_among_several_pairs_says_whom_it_is_about(remarked):
    alone = remarked(2026, "ar-cu-us")
    told = f"On who represented Cuba in the United States, t{alone[1:]}"
    assert remarked(2026, "pk-ir-us", "ar-cu-us") == told


def test_of_a_list_it_is_told_how_many_of_those_not_shown_nobody_confirmed(remarked, whole_library):
    current = [each.id for each in whole_library.arrangements() if each.last_confirmed]
    assert len(current) > MOST_LISTED + 1
    *named, others = remarked(2100, *current).splitlines()
    assert len(named) == MOST_LISTED
    assert others == f"{len(current) - MOST_LISTED} more were not confirmed in the last twelve months."
    assert remarked(2000, *current) == ""


def test_of_a_list_whose_first_are_confirmed_it_is_told_how_many_of_it_are_not(remarked, whole_library):
    confirmed = {each.id: each.last_confirmed for each in whole_library.arrangements() if each.last_confirmed}
    current = sorted(confirmed, key=confirmed.__getitem__, reverse=True)
    late = [each for each in current[MOST_LISTED:] if confirmed[each] < "2026"]
    assert late
    assert remarked(2027, *current[:MOST_LISTED], *late) == (
        f"Of these, {len(late)} were not confirmed in the last twelve months."
    )


def test_a_screen_reader_hears_the_remark_with_the_answer(qtbot, whole_library, typography):
    card = AnswerCard(whole_library, typography, today=lambda: date(2100, 1, 1))
    qtbot.addWidget(card)
    current = next(each for each in whole_library.arrangements() if each.last_confirmed)
    card.show_answer(Answer(sentence="It is so.", arrangements=(current,)))
    assert card.accessibleDescription().endswith(card.remarks.text())
    assert card.remarks.text()


@pytest.mark.parametrize(("language", "begins"), [("fr", "il était prévu"), ("ru", "предполагалось"), ("de", "Die ")])
def test_after_a_warning_a_sentence_begins_as_the_language_goes_on_after_a_colon(whole_library, language, begins):
    doubtful = [each for each in whole_library.arrangements() if is_doubtful(each)]
    before = speak(load_language(language, QLocale(locale_name(language)), ROOT / "resources" / "translations"))
    lines = [line(each) for each in doubtful]
    speak(before)
    assert any(each.partition(":")[2].strip().startswith(begins) for each in lines)
    assert not any(each.partition(":")[2].strip().startswith(begins.capitalize()) for each in lines if begins.islower())


@pytest.fixture
def card(qtbot, whole_library, typography):
    shown = AnswerCard(whole_library, typography)
    qtbot.addWidget(shown)
    return shown


def test_an_answer_without_arrangements_has_no_dead_buttons(card):
    card.show_answer(Answer(sentence="None.", kind="none"))
    assert card.open_button.isHidden()
    assert card.cite.isHidden()


def test_a_definition_leads_to_its_term_in_the_glossary(qtbot, card):
    card.show_answer(Answer(sentence="An office.", kind="definition", terms=("interests-section",)))
    assert not card.cite.isHidden()
    with qtbot.waitSignal(card.term_opened) as opened:
        card.open_button.click()
    assert opened.args == ["interests-section"]


def test_help_leads_to_its_chapter_of_the_handbook(qtbot, card):
    card.show_answer(Answer(sentence="Choose a passage.", kind="help", chapter="citing"))
    assert (card.open_button.text(), card.cite.isVisibleTo(card)) == ("Open handbook", False)
    with qtbot.waitSignal(card.chapter_opened) as opened:
        card.open_button.click()
    assert opened.args == ["citing"]


def test_how_a_question_was_read_stands_behind_a_button(card):
    card.show_answer(Answer(sentence="None.", read_as="for: Iran"), ("Persia",), "iran AND us")
    card.info_button.click()
    assert card.reading.text().splitlines() == [
        "Read as: for: Iran",
        "Searched for: iran AND us",
        "Also searched: Persia",
    ]
    card.show_answer(Answer(sentence="None.", read_as="for: Iran"))
    assert card.reading.isHidden()


@pytest.mark.parametrize("reread", [True, False])
def test_how_a_question_was_read_is_said_aloud_where_its_words_alone_do_not_say_it(card, reread):
    card.show_answer(Answer(sentence="None.", read_as="for: Iran; in: Cuba", reread=reread))
    assert card.reading.isHidden()
    assert ("Read as: for: Iran; in: Cuba" in card.accessibleDescription()) is reread


def test_every_date_in_the_answer_stands_in_the_words_or_the_record_shown_with_it(card, whole_library):
    missing = {}
    for each in whole_library.arrangements():
        card.show_answer(Answer(sentence=arrangement_sentence(each), arrangements=(each,)))
        shown = f"{card.quote.text()} {card.source.text()}"
        if without := [told for told in _dates(card.sentence.text()) if not says_date(shown, told)]:
            missing[each.id] = without
    assert not missing


def test_the_rest_of_an_answer_is_counted_as_its_sentence_counts_it(qtbot, card, whole_library):
    swiss = tuple(each for each in whole_library.arrangements() if each.power.code == "CH")
    sound = {each.id for each in swiss if not is_doubtful(each)}
    card.show_answer(Answer(sentence="Many: some, and more.", kind="list", arrangements=swiss))
    assert f"show these {len(sound)} in the panel" in card.more.text()
    with qtbot.waitSignal(card.arrangements_wanted) as wanted:
        card.more.linkActivated.emit("more")
    assert {each.id for each in wanted.args[0]} == sound


def test_the_opposite_direction_is_told_in_words(card, whole_library):
    swiss = next(each for each in whole_library.arrangements() if each.id == "ch-us-ir")
    card.show_answer(Answer(sentence="It is so.", arrangements=(swiss,), swap="Who represents Iran?"))
    assert "Iran in the United States →" in card.ways.text().replace("\N{NO-BREAK SPACE}", " ")


def test_ways_on_in_one_line_are_told_apart_and_begin_alike(card, whole_library):
    swiss = next(each for each in whole_library.arrangements() if each.id == "ch-us-ir")
    further = (FollowUp("all mandates in Iran", "all in Iran"),)
    card.resize(1200, 400)
    card.show_answer(Answer(sentence="It is so.", arrangements=(swiss,), swap="Iran in US?", follow_ups=further))
    shown = QTextDocumentFragment.fromHtml(card.ways.text()).toPlainText()
    assert re.search(r"→\s{4,}All mandates in Iran", shown), "spaces that rich text makes one do not part"


MONTHS = [ENGLISH.date(2000, month).split()[0] for month in range(1, 13)]
DATE = re.compile(rf"(?:(?:(\d+) )?({'|'.join(MONTHS)}) )?\b((?:1[5-9]|20)\d\d)\b")


def _dates(text):
    for day, month, year in DATE.findall(text):
        yield year + (f"-{MONTHS.index(month) + 1:02}" if month else "") + (f"-{int(day):02}" if day else "")
