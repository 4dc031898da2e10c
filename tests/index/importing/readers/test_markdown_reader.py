from __future__ import annotations

import pytest

from index.importing.imported import LossKind
from index.importing.lines import read, written
from tests.index.importing.made_files import reading


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Title\n=====\n\n```\n# code\n```", [("heading", 1, "Title"), ("code", 0, "# code")]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", [("row", 1, "a\tb"), ("row", 0, "1\t2")]),
        ("x[^1]\n\n[^1]: Note.", [("paragraph", 0, "x[1]"), ("note", 0, "Note.")]),
        ("<div>a</div>\n\n1. b\n   > c", [("paragraph", 0, "a"), ("item", 1, "b"), ("item", 1, "c")]),
        ("---\ntitle: T\n---\n\na ~~b~~ c", [("paragraph", 0, "a b c")]),
    ],
)
def test_markdown_becomes_blocks(text: str, found: list[tuple[str, int, str]]) -> None:
    assert [(block.kind, block.level, block.text) for block in reading(text.encode(), "x.md").blocks] == found


def test_what_stands_before_the_text_says_what_it_is() -> None:
    document = reading(b'---\ntitle: "Good: offices"\nauthor: A\nlang: fr\n---\n# H', "x.md")
    assert (document.title, document.author, document.language) == ("Good: offices", "A", "fr")


def test_what_is_no_letter_is_left_out_of_what_the_file_says_of_itself() -> None:
    document = reading("---\ntitle: Good\x0boffices\x00\nauthor: \u202eA\n---\n# H".encode(), "x.md")
    assert read(written(document)) == document
    assert (document.title, document.author) == ("Good offices", "A")


@pytest.mark.parametrize("depth", [90, 400])
def test_of_deep_lists_no_word_is_lost_unsaid(depth: int) -> None:
    text = "".join(f"{'  ' * level}- word{level}\n" for level in range(depth))
    document = reading(text.encode(), "x.md")
    shown = {word for block in document.blocks for word in block.text.split() if word.startswith("word")}
    lost = sum(loss.count for loss in document.losses if loss.kind is LossKind.WORDS)
    assert len(shown) + lost == depth
    assert depth > 90 or not lost
