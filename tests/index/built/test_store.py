"""The store: the same content gives the same bytes, and every question has an index."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from index.built.store import STORE_NAME, write_store
from index.values import replace
from tests.index.made_content import made_content


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("first", "second"):
        write_store(tmp_path / name, made_content(subjects=30, passages=40))
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


@pytest.mark.parametrize(
    "question",
    [
        "block WHERE id = ''",
        "block WHERE page = 1",
        "block WHERE number = '1.1' AND number <> ''",
        "topic WHERE parent = ''",
        "topic WHERE id = ''",
        "state_name WHERE folded = ''",
        "note WHERE passage = ''",
        "term WHERE id = ''",
    ],
)
def test_questions_are_answered_from_an_index(tmp_path: Path, question: str) -> None:
    write_store(tmp_path / STORE_NAME, made_content())
    with closing(sqlite3.connect(tmp_path / STORE_NAME)) as store:
        plan = store.execute(f"EXPLAIN QUERY PLAN SELECT * FROM {question}").fetchall()
    assert plan[0][-1].startswith("SEARCH")


def test_two_blocks_with_one_id_are_refused(tmp_path: Path) -> None:
    content = made_content()
    twice = replace(content, blocks=(*content.blocks, replace(content.blocks[-1], row=99)))
    with pytest.raises(sqlite3.IntegrityError):
        write_store(tmp_path / STORE_NAME, twice)
