from __future__ import annotations

import pytest

from index.importing.imported import LossKind
from tests.index.importing.made_files import reading

LINE = "word " * 12


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("a\n\nb", ["a", "b"]),
        (f"{LINE}\n{LINE}\nend.\n{LINE}\nx", [f"{LINE}{LINE}end.", f"{LINE}x"]),
        (f"{LINE}\n  {LINE}\n\n{LINE}", [LINE, LINE, LINE]),
        (f"{LINE * 9}\n{LINE * 9}", [LINE * 9, LINE * 9]),
        ("a\r\n\r\nb\rc\x0cd", ["a", "b", "c", "d"]),
        ("Two words", ["Two words"]),
    ],
)
def test_paragraphs_end_where_their_lines_do(text: str, paragraphs: list[str]) -> None:
    document = reading(text.encode(), "x.txt")
    assert [block.text for block in document.blocks] == [paragraph.strip() for paragraph in paragraphs]
    assert document.words_in == document.words_out


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [("utf-8", False), ("utf-8-sig", False), ("utf-16", False), ("cp1251", True), ("utf-32", False)],
)
def test_a_guessed_encoding_is_named_and_no_other(encoding: str, guessed: bool) -> None:
    text = "Переговоры о посредничестве продолжались в Женеве до осени, сообщает министерство."
    document = reading(text.encode(encoding), "x.txt")
    assert document.blocks[0].text == text
    assert [loss.where for loss in document.losses] == ([document.encoding] if guessed else [])


def test_the_reader_may_choose_the_encoding_and_nothing_that_is_none() -> None:
    data = "żółć".encode("cp1250")
    assert reading(data, "x.txt", encoding="cp1250").blocks[0].text == "żółć"
    for name in ("rot13", "zip", "unicode_escape", "no such", "idna"):
        assert reading(b"a\\n", "x.txt", encoding=name).encoding == "utf-8"


def test_a_damaged_byte_does_not_change_the_rest() -> None:
    document = reading("déjà vu à Genève".encode().replace(b"v", b"\xff"), "x.txt")
    assert document.blocks[0].text == "déjà \ufffdu à Genè\ufffde"
    assert {loss.kind: loss.count for loss in document.losses} == {LossKind.ENCODING: 1, LossKind.UNREADABLE: 2}
