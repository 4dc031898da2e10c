"""The handbook in the reader's language: its tables, the keys and names in it, and the side its lines begin on."""

from __future__ import annotations

import importlib
import re
from argparse import SUPPRESS

import pytest
from PySide6.QtCore import Qt

from index.words.language import spoken
from index.words.punctuation import listed_apart
from tests.architecture.source_tree import ROOT
from viewer.help.handbook import plain, read_handbook
from viewer.help.handbook_tables import commands, tables
from viewer.help.handbook_words import HandbookWords
from viewer.help.help_window import HelpWindow
from viewer.kit.keymap import Keymap, native
from viewer.kit.look.theme import load_theme
from viewer.search.operator_help import WAYS
from viewer.settings.language_service import LANGUAGES, LanguageService
from viewer.settings.setting_specs import SPECS
from viewer.shell.all_actions import ACTIONS
from viewer.shell.handbook_sources import handbook_facts
from viewer.starts.paths import Paths
from viewer.terminal.command_line import command_line

RESOURCES = ROOT / "resources"
PATHS = Paths.default({"GOOD_OFFICES_HOME": "notes"})


def handbook_in(language: str, qtbot) -> HelpWindow:
    """Return the handbook in a language that is in force."""
    facts = handbook_facts(PATHS)
    chapters = read_handbook(RESOURCES / "help", tables(facts), spoken().code, HandbookWords(facts))
    window = HelpWindow(chapters, load_theme(RESOURCES / "themes" / "light.json"))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture(params=LANGUAGES)
def handbook(request, qapp, qtbot):
    """Return the handbook in each language."""
    service = LanguageService(RESOURCES / "translations")
    service.use(request.param)
    yield handbook_in(request.param, qtbot)
    service.restore()


def shown(handbook: HelpWindow, name: str) -> str:
    """Return a chapter as a reader sees it."""
    handbook.open_chapter(name)
    return handbook.text.toPlainText()


def said(context: str, text: str) -> str:
    """Return a text of the window as the chapter's plain text has it: without mnemonic, and every space a usual one."""
    return spoken().translate(context, text).replace("&", "").replace("\xa0", " ")


def test_every_action_is_in_it_with_its_keys(handbook):
    text = shown(handbook, "shortcuts")
    for spec in ACTIONS:
        assert said("Actions", spec.text) in text
        assert said("Actions", spec.help) in text
        assert [keys for key in Keymap().shown(spec) if (keys := native(key)) not in text] == []


def test_every_setting_is_in_it_with_what_it_may_be(handbook):
    text = shown(handbook, "settings")
    for spec in (spec for spec in SPECS if spec.label):
        assert [each for each in (spec.label, spec.help, *spec.names) if said("Settings", each) not in text] == []


def test_every_option_and_every_way_to_search_is_in_it(handbook):
    terminal, searching = shown(handbook, "terminal"), shown(handbook, "searching")
    for parser in (command_line(), *commands(command_line()).values()):
        for action in (each for each in parser._actions if each.help not in (None, SUPPRESS)):
            assert said("CommandLine", action.help) in terminal
            assert [option for option in action.option_strings if option not in terminal] == []
    assert [way for way, meaning in WAYS if said("SearchMenu", meaning) not in searching] == []


def test_its_lines_begin_on_the_side_of_its_language(handbook):
    handbook.open_chapter("first-steps")
    rightward = spoken().code == "ar"
    expected = Qt.LayoutDirection.RightToLeft if rightward else Qt.LayoutDirection.LeftToRight
    assert handbook.text.document().defaultTextOption().textDirection() is expected
    assert handbook.back.text() == ("→" if rightward else "←")


def test_names_in_chapters_are_texts_of_the_window(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    known = {f"{text.context}/{text.source}" for text in importlib.import_module("translations").every_text()}
    chapters = [file.read_text(encoding="utf-8") for file in (RESOURCES / "help" / "en").glob("*.md")]
    assert {name for text in chapters for name in re.findall(r"{text ([^{}]+)}", text)} <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_that_open_a_window_stand_in_brackets_and_never_do_anything(language):
    opening = "|".join(spec.key for spec in ACTIONS if spec.text.endswith("…"))
    keys = re.compile(rf"(?<![({{]){{(?:{opening})}}|(?<!{{){{(?:{opening})}}(?!\))")
    chapters = [file.read_text(encoding="utf-8") for file in (RESOURCES / "help" / language).glob("*.md")]
    assert [text[found.start() - 30 : found.end() + 20] for text in chapters for found in keys.finditer(text)] == []


def test_a_chapter_shows_keys_only_of_actions_that_have_some(qapp):
    text = "".join(file.read_text(encoding="utf-8") for file in (RESOURCES / "help" / "en").glob("*.md"))
    named = set(re.findall(r"(?<!{){([a-z\d-]+)}(?!})", text))
    assert [spec.key for spec in ACTIONS if spec.key in named and not Keymap().shown(spec)] == []


def test_what_a_setting_may_be_can_be_told_apart(handbook):
    settings = tables(handbook_facts(PATHS))["settings"]()
    names = [
        [spoken().translate("Settings", name) for name in spec.names] for spec in SPECS if spec.label and spec.names
    ]
    assert [each for each in names if plain(listed_apart(each)) not in settings] == []


@pytest.mark.parametrize("word", ["nothing", "key Ctrl+Nothing", "menu nothing", "file nothing"])
def test_a_word_that_says_nothing_is_refused(qapp, word):
    with pytest.raises(KeyError):
        HandbookWords(handbook_facts(PATHS))(word)


def test_words_are_what_the_window_shows(qapp):
    word = HandbookWords(handbook_facts(PATHS))
    assert (word("search"), word("key Down"), word("key Ctrl")) == ("Ctrl+K", "↓", "Ctrl")
    assert (word("menu print"), word("text Settings/Theme")) == ("Print", "Theme")
    assert word("file annotations").endswith("annotations.sqlite")


def test_the_first_column_of_a_table_stands_where_lines_begin(handbook):
    columns = tables(handbook_facts(PATHS))["ways"]().splitlines()[0].strip("| ").split(" | ")
    assert columns[-1 if spoken().right_to_left else 0] == said("Handbook", "Written")
