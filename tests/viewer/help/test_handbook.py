"""The handbook leaves nothing out and leads nowhere wrong; its window shows, searches and steps back."""

from __future__ import annotations

from argparse import SUPPRESS
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from viewer.help.handbook import read_handbook, table
from viewer.help.handbook_tables import commands, tables
from viewer.help.handbook_words import HandbookWords
from viewer.help.help_window import HelpWindow
from viewer.kit.look.theme import load_theme
from viewer.search.operator_help import WAYS
from viewer.settings.setting_specs import SPECS
from viewer.shell.all_actions import ACTIONS
from viewer.shell.handbook_sources import handbook_facts
from viewer.starts.paths import Paths
from viewer.terminal.command_line import command_line

HELP = Path(__file__).resolve().parents[3] / "resources" / "help"


FACTS = handbook_facts(Paths.default({"GOOD_OFFICES_HOME": "notes"}))


@pytest.fixture(scope="session")
def chapters(qapp):
    return read_handbook(HELP, tables(FACTS), word=HandbookWords(FACTS))


@pytest.fixture
def handbook(qtbot, chapters):
    window = HelpWindow(chapters, load_theme(HELP.parent / "themes" / "light.json"))
    qtbot.addWidget(window)
    window.show()
    return window


def shown(handbook, name: str) -> str:
    """Return a chapter as a reader sees it."""
    handbook.open_chapter(name)
    return handbook.text.toPlainText()


def test_every_action_is_in_it(handbook):
    text = shown(handbook, "shortcuts")
    assert [spec.key for spec in ACTIONS if spec.text.replace("&", "") not in text or spec.help not in text] == []


def test_every_setting_is_in_it(handbook):
    text = shown(handbook, "settings")
    assert [spec.key for spec in SPECS if spec.label and (spec.label not in text or spec.help not in text)] == []


def test_every_option_and_command_is_in_it(handbook):
    text = shown(handbook, "terminal")
    parsers = [command_line(), *commands(command_line()).values()]
    actions = [action for parser in parsers for action in parser._actions if action.help != SUPPRESS]
    options = [option for action in actions for option in action.option_strings]
    assert [option for option in [*options, *commands(command_line())] if option not in text] == []


def test_every_way_to_search_is_in_it(handbook):
    text = shown(handbook, "searching")
    assert [way for way, meaning in WAYS if way.strip() not in text or meaning not in text] == []


def test_every_link_leads_to_a_chapter_and_every_chapter_is_linked(chapters):
    names = {chapter.name for chapter in chapters}
    assert {link for chapter in chapters for link in chapter.links} <= names
    assert names - {link for chapter in chapters for link in chapter.links} <= {"first-steps", "terminal"}


def test_a_language_without_a_chapter_shows_it_in_english(tmp_path):
    for language, name in (("en", "10-one.md"), ("en", "20-two.md"), ("fr", "10-one.md")):
        (tmp_path / language).mkdir(exist_ok=True)
        (tmp_path / language / name).write_text(f"# {language} {name}", encoding="utf-8")
    assert [each.title for each in read_handbook(tmp_path, {}, "fr")] == ["fr 10-one.md", "en 20-two.md"]


def test_a_chapter_is_made_when_it_is_first_asked_for(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "10-keys.md").write_text("# Keys\n\n{{keys}}\n", encoding="utf-8")
    made: list[str] = []
    (chapter,) = read_handbook(tmp_path, {"keys": lambda: made.append("keys") or "| Esc |"})
    assert (chapter.title, made) == ("Keys", [])
    assert (chapter.text, chapter.holds("esc"), made) == ("# Keys\n\n| Esc |\n", True, ["keys"])


def test_nothing_in_a_table_is_taken_for_markup(qapp, handbook):
    handbook.text.document().setMarkdown(table(("a", "b"), [("*x* | <b>", "[y](z) _w_ `v`")]))
    assert "*x* | <b>" in handbook.text.toPlainText()
    assert "[y](z) _w_ `v`" in handbook.text.toPlainText()


def test_links_lead_on_and_back_and_forward_again(handbook):
    handbook.text.anchorClicked.emit(QUrl("searching"))
    assert handbook.windowTitle().startswith("Searching")
    handbook.back.click()
    assert handbook.chapter == "first-steps"
    handbook.forward.click()
    assert handbook.chapter == "searching"
    assert handbook.list.currentItem().text() == "Searching"


@pytest.mark.parametrize("address", ["https://example.org/", "file:///etc/passwd", "nowhere", ""])
def test_an_address_opens_nothing(handbook, address):
    handbook.text.anchorClicked.emit(QUrl(address))
    assert handbook.chapter == "first-steps"


def test_searching_leaves_the_chapters_with_the_words_and_marks_them(handbook, qtbot):
    qtbot.keyClicks(handbook.box, "briefing sheet")
    rows = [handbook.list.item(row) for row in range(handbook.list.count())]
    assert "Evidence" not in [item.text() for item in rows if not item.isHidden()]
    assert {mark.cursor.selectedText().casefold() for mark in handbook.text.extraSelections()} == {"briefing", "sheet"}
    qtbot.keyClicks(handbook.box, "zzz")
    assert "No chapter has these words" in handbook.found.text()


def test_esc_clears_the_search_and_then_closes(handbook, qtbot):
    handbook.box.setText("filter")
    QTest.keyClick(handbook.box, Qt.Key.Key_Escape)
    assert (handbook.box.text(), handbook.isVisible()) == ("", True)
    QTest.keyClick(handbook.box, Qt.Key.Key_Escape)
    assert not handbook.isVisible()
