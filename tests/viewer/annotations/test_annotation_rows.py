"""Rows and annotations: there and back, and what stands for no annotation is kept with every byte."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.viewer.annotations.damaged_files import ROWS, spoil
from tests.viewer.made_annotations import annotation, any_annotation
from viewer.annotations.annotation_rows import COLUMNS, annotation_of, decoded, row_of, set_aside
from viewer.annotations.annotation_store import AnnotationStore

values = st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(), st.binary(), st.binary().map(decoded))


@given(any_annotation)
def test_there_and_back(each):
    assert annotation_of(row_of(each)) == each


@given(st.tuples(*[values] * len(COLUMNS)))
def test_a_row_stands_for_an_annotation_or_says_why_not(row):
    with pytest.raises(ValueError, match=r"\w"):
        annotation_of(row)


@given(st.one_of(st.binary(), st.binary().map(decoded)))
def test_what_is_set_aside_has_every_byte(value):
    held = json.loads(set_aside((value,), "", "").values)["id"]
    given_back = bytes.fromhex(*held.values()) if isinstance(held, dict) else held.encode()
    assert given_back == (value if isinstance(value, bytes) else value.encode(errors="surrogateescape"))


@pytest.fixture
def spoiled(tmp_path):
    """Return a file with one good row, and one that is spoiled in each of the ways there are."""
    file, changes = tmp_path / "annotations.sqlite", [change for changes in ROWS.values() for change in changes]
    with closing(AnnotationStore(file)) as store:
        store.write((annotation("good"), *(annotation(str(number)) for number in range(len(changes)))))
    for number, change in enumerate(changes):
        spoil(file, change, [str(number)])
    return file


def test_rows_that_cannot_be_understood_are_set_aside_as_they_are_and_the_others_open(spoiled):
    with closing(sqlite3.connect(spoiled)) as connection:
        connection.text_factory = decoded
        before = connection.execute("SELECT * FROM annotation WHERE id IS NOT 'good'").fetchall()
    with closing(AnnotationStore(spoiled)) as store:
        assert store.read() == (annotation("good"),)
        assert "set aside" in store.problem
        found = store.set_aside
    assert {row.values for row in found} == {set_aside(row, "", "").values for row in before}
    with closing(AnnotationStore(spoiled)) as store:
        assert (store.problem, store.set_aside, len(found)) == ("", found, len(before))


def test_rows_set_aside_go_along_with_what_is_made_later(tmp_path):
    file = tmp_path / "annotations.sqlite"
    with closing(AnnotationStore(file)) as store:
        store.write((annotation("bad"),))
    spoil(file, "kind = 'poem'", ["bad"])
    with closing(AnnotationStore(file)) as store:
        file.unlink()
        store.open()
        store.write((annotation("new"),))
    with closing(AnnotationStore(file)) as store:
        assert [json.loads(row.values)["kind"] for row in store.set_aside] == ["poem"]
