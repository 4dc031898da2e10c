from __future__ import annotations

import pytest

from index.importing.imported import LossKind, TextDirection
from tests.index.importing.made_files import reading, rtf


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (r"\pard\s2 Talks\par\pard a\b b\b0 c\line d\par",
         [("heading", 1, "", "Talks"), ("paragraph", 0, "", "abc d")]),
        (r"caf\'e9 \u1055?\u-10179?\u-8704? \~x\-y\_z\emdash",
         [("paragraph", 0, "", "café П😀 \u00a0x\u00ady\u2011z—")]),
        (r"{\f1\'cf\'f0}\'e9", [("paragraph", 0, "", "Прé")]),
        (r"\pard\ls1\ilvl0{\listtext 1.\tab}one\par\pard\ls1\ilvl1{\listtext\bullet\tab}two",
         [("item", 1, "1.", "one"), ("item", 2, "", "two")]),
        (r"\trowd\intbl a\cell b\cell\row\trowd\intbl c\cell d\cell\row\pard e\par",
         [("row", 0, "", "a\tb"), ("row", 0, "", "c\td"), ("paragraph", 0, "", "e")]),
        (r"a{\super\chftn{\footnote\pard\chftn Note.}} b\par c",
         [("paragraph", 0, "", "a b"), ("note", 0, "1", "Note."),
         ("paragraph", 0, "", "c")]),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt shown}}{\*\unknown gone}\{x\}",
         [("paragraph", 0, "", "shown{x}")]),
        (r"{\pict\bin4 }}}}}x", [("paragraph", 0, "", "x")]),
    ],
)  # fmt: skip
def test_paragraphs_become_blocks(body: str, found: list[tuple[str, int, str, str]]) -> None:
    document = reading(rtf(body))
    assert [(block.kind, block.level, block.label, block.text) for block in document.blocks] == found


def test_what_is_lost_is_told_and_who_wrote_it() -> None:
    info = r"{\info{\title The T}{\author A}}{\header Running head}"
    document = reading(rtf(rf"{info}\rtlpar x {{\v secret}} {{\deleted old}}{{\pict 00ff}}"))
    assert {loss.kind for loss in document.losses} == {
        LossKind.RUNNING_HEAD, LossKind.HIDDEN, LossKind.DELETED, LossKind.PICTURE,
    }  # fmt: skip
    assert (document.title, document.author, document.words_in, document.words_out) == ("The T", "A", 5, 5)
    assert document.blocks[0].direction is TextDirection.RIGHT_TO_LEFT
