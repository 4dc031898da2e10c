"""The text is read word by word by another program, as a screen reader does, over the accessibility bus."""

from __future__ import annotations

import importlib
import json
import re
import sys

import pytest

from index.model import BlockKind
from tests.stories.conftest import ROOT

pytestmark = pytest.mark.display

START = """
import sys
from index.values import replace
from pathlib import Path
from viewer import cli
from viewer.starts.paths import Paths
built, source = map(Path, sys.argv[1:])
sys.exit(cli.main(["--open", "1.1"], replace(Paths.default(), built=built, source=source)))
"""
QUESTION = """
Text, Granularity, State = Atspi.Text, Atspi.TextGranularity, Atspi.StateType
reader = next(node for node, _ in below(program) if node.get_name() == "Text" and "Text" in node.get_interfaces())
whole = Text.get_text(reader, 0, Text.get_character_count(reader))
words, at = [], 0
while at < len(whole):
    piece = Text.get_string_at_offset(reader, at, Granularity.WORD)
    words.append(piece.content)
    at = max(piece.end_offset, at + 1)
    while at < len(whole) and whole[at].isspace():
        at += 1

def look(place):
    attributes = dict(Text.get_attribute_run(reader, place, True)[0])
    return {"weight": attributes.get("weight", ""), "size": float(attributes["size"])}

states = reader.get_state_set()
second = whole.index(words[1])
Text.set_caret_offset(reader, second)
print(json.dumps({
    "role": reader.get_role_name(), "whole": whole, "words": words,
    "editable": states.contains(State.EDITABLE), "focusable": states.contains(State.FOCUSABLE),
    "looks": [look(whole.index(line)) for line in whole.splitlines()],
    "line": Text.get_string_at_offset(reader, second, Granularity.PARAGRAPH).content,
    "caret": Text.get_caret_offset(reader), "second": second,
}))
"""


@pytest.fixture(scope="module")
def page(library):
    """Return the page that the program was asked to open."""
    return library.page(1)


@pytest.fixture(scope="module")
def heard(small_built, small_source):
    """Return what a screen reader is given of the text of a program that has just been started."""
    with pytest.MonkeyPatch.context() as patch:
        for folder in ("packaging/bench", "packaging"):
            patch.syspath_prepend(str(ROOT / folder))
        bus = importlib.import_module("accessibility_bus")
        if bus.missing():
            pytest.skip(f"NOT read from outside: {bus.missing()}")
        command = [sys.executable, "-c", START, str(small_built), str(small_source)]
        return json.loads(bus.ask(command, QUESTION, PYTHONPATH=str(ROOT)))


def test_every_passage_is_read_word_by_word_in_its_order(heard, page):
    words = re.findall(r"\w+", " ".join(heard["words"]))
    read = f" {' '.join(words)} "
    for block in page.blocks:
        assert f" {' '.join(re.findall(chr(92) + 'w+', block.text))} " in read


def test_it_is_a_text_to_read_not_a_label_and_not_a_field(heard):
    assert (heard["role"], heard["editable"], heard["focusable"]) == ("text", False, True)


def test_a_screen_reader_moves_the_caret_to_a_word(heard):
    assert heard["caret"] == heard["second"]
    assert heard["words"][1] in heard["line"]


def test_headings_are_found_by_their_look_larger_and_bold(heard, page):
    looks = dict(zip(heard["whole"].splitlines(), heard["looks"], strict=True))
    headings = {each.text for each in page.blocks if each.kind is BlockKind.HEADING}
    size = next(looks[each.text]["size"] for each in page.blocks if each.kind is BlockKind.PARAGRAPH)
    bold = {line for line, look in looks.items() if look["weight"] == "bold" and look["size"] > size}
    assert bold == headings
