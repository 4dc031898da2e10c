from __future__ import annotations

import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from index.importing.imported import (
    DEEPEST,
    LONGEST_BLOCK,
    FileRefusedError,
    ImportedDocument,
    ImportedKind,
    Loss,
    LossKind,
    Refusal,
)
from index.importing.lines import read, written
from tests.index.importing.made_imports import block, document, documents

SMALL = document(
    block(ImportedKind.HEADING, "Talks"), block(ImportedKind.ROW, "a\tb"), losses=(Loss(LossKind.PICTURE, "page 1", 2),)
)


def spoiled(line: int, **keys: object) -> list[bytes]:
    """Return the lines of a small document, one of them with other keys."""
    lines = list(written(SMALL))
    lines[line] = json.dumps({**json.loads(lines[line]), **keys}).encode()
    return lines


def refused(lines: list[bytes]) -> str:
    with pytest.raises(FileRefusedError) as caught:
        read(lines)
    assert caught.value.reason is Refusal.DISTRUSTED
    return caught.value.where


@settings(max_examples=50)
@given(documents)
def test_what_is_written_is_read_again(given_document: ImportedDocument) -> None:
    assert read(written(given_document)) == given_document


@pytest.mark.parametrize(
    ("line", "keys"),
    [
        (0, {"title": "x" * 501}), (0, {"title": "two\nlines"}), (0, {"format": "exe"}), (0, {"more": 1}),
        (0, {"author": 7}), (0, {"sha256": "0"}),
        (1, {"level": 0}), (1, {"level": 2}), (1, {"level": DEEPEST + 1}), (1, {"level": "1"}), (1, {"text": " \t"}),
        (1, {"text": "a\0b"}), (1, {"text": "a\u2028b"}), (1, {"text": "\ud800"}), (1, {"kind": "script"}),
        (1, {"page": 0}),
        (1, {"text": "é" * LONGEST_BLOCK}), (1, {"text": "x" * LONGEST_BLOCK * 3}), (2, {"table": 0}),
        (1, {"table": 1}),
        (3, {"count": 0}), (3, {"count": 2**60}), (3, {"where": "x\x1b"}), (4, {"blocks": 3}), (4, {"losses": 0}),
        (4, {"words_in": -1}), (4, {"words_in": 1e400}),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_right_is_refused(line: int, keys: dict[str, object]) -> None:
    assert refused(spoiled(line, **keys))


@settings(max_examples=50)
@given(st.permutations(range(5)), st.integers(0, 5))
def test_lines_missing_or_out_of_order_are_refused(order: list[int], kept: int) -> None:
    good = list(written(SMALL))
    lines = [good[index] for index in order][:kept]
    assume(lines[:1] + lines[-1:] != [good[0], good[4]] or kept < 5)
    assert refused(lines)


@pytest.mark.parametrize("line", [b"", b"\xff", b"{}", b"[" * 5_000, b'{"type":"block"', b"null", b'{"type":"end"}'])
def test_what_is_no_line_is_refused(line: bytes) -> None:
    assert refused([line, *written(SMALL)])


def test_pages_only_go_forward() -> None:
    pages = [block(ImportedKind.PARAGRAPH, "x", page=page) for page in (3, 2)]
    assert refused(list(written(document(*pages)))) == "the pages are out of order"
