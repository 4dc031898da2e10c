"""Whatever a file of annotations holds: it is taken over whole and kept as it is, or refused with a reason."""

from __future__ import annotations

import codecs
import json
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QFileDialog, QMessageBox

from index.values import replace
from tests.viewer.annotations.hostile_files import hostile
from tests.viewer.made_annotations import annotation
from viewer.annotations.anchoring import find_again
from viewer.annotations.annotation_exchange import json_bytes, read_json, sort_incoming
from viewer.annotations.annotation_service import AnnotationService
from viewer.annotations.annotation_store import AnnotationStore
from viewer.kit.annotation_kinds import Kind

GOOD = (annotation("a", text="one"), annotation("b", text="two"), annotation("c", text="three"))
EXPORT = json_bytes(GOOD)
VALUES = [
    *("9223372036854775807", "9223372036854775808", "-9223372036854775809", "1" * 400, "1e400", "-1", "-0.0", "1.5"),
    *("NaN", "Infinity", "-Infinity", "true", "null", '"5"', '""', "[]", "{}", '"\\ud83d"', '"\\u0000"', "0x10", "007"),
    *("[" * 2000 + "]" * 2000, '{"a":' * 2000 + "1" + "}" * 2000, '"' + "x" * 3_000_000 + '"', "'a'", "undefined"),
    *('"2026-11-24"', '"9999-12-31T23:59:59-14:00"', '"0001-01-01T00:00:00+14:00"', '"2026-W48-2"', '"\\u202e"'),
]
KEYS = ("id", "kind", "start", "end", "quote", "whole", "created", "changed", "text", "tags", "tint", "standing")
WHOLE = [
    *(b"", b" ", b"null", b"[]", b"{}", b"1", b'"text"', b"\xff\xfe", b"\0" * 20, b"{" * 100_000, b"[" * 100_000),
    *(EXPORT[:-1], EXPORT[:100], EXPORT + b"x", EXPORT + EXPORT, EXPORT.replace(b"good-offices-annotations", b"other")),
    *(EXPORT.replace(b'"version": 1', b'"version": 2'), EXPORT.replace(b'"version": 1', b'"version": "1"')),
    *(EXPORT.replace(b"one", b"\xff"), EXPORT.replace(b"one", b"\xed\xa0\x80"), EXPORT.replace(b"one", b"\n")),
    *(b'{"annotations": ' + EXPORT + b"}", EXPORT.replace(b'"a"', b'"a", "id": 5'), b"PK\x03\x04" + EXPORT),
]


def with_value(key: str, text: str) -> bytes:
    """Return an export whose second annotation has this text as one of its values."""
    data = json.loads(EXPORT)
    second = data["annotations"][1]
    (second if key in second else second["anchor"])[key] = "HERE"
    return json.dumps(data).replace('"HERE"', text).encode()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("imports")


@pytest.fixture
def taken(folder):
    """Return a function that takes data over and returns what memory and disk hold then, None if it was refused."""
    file = folder / "annotations.sqlite"

    def take(data):
        file.unlink(missing_ok=True)
        with closing(AnnotationStore(file)) as store:
            service = AnnotationService(store)
            try:
                found = read_json(data)
            except ValueError as error:
                return refused(str(error))
            service.take(sort_incoming(found, ()).new)
            in_memory = set(service.all)
        with closing(AnnotationStore(file)) as store:
            assert (store.problem, store.set_aside, service.all_saved) == ("", (), True)
            assert set(store.read()) == in_memory
        assert {each.made for each in found} <= {each.made for each in in_memory}
        return found

    return take


def refused(reason: str) -> None:
    """Make sure that a refusal says why."""
    assert reason.strip()


@pytest.mark.parametrize("data", WHOLE, ids=range(len(WHOLE)))
def test_what_is_no_export_is_refused(taken, data):
    assert taken(data) is None


@pytest.mark.parametrize("key", KEYS)
def test_any_value_is_taken_over_and_kept_or_the_file_is_refused(taken, key):
    answers = [taken(with_value(key, text)) for text in VALUES]
    assert None in answers
    assert all(answer is None or len(answer) == 3 for answer in answers)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | st.text(), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(key=st.sampled_from(KEYS), value=json_values)
def test_any_json_is_taken_over_whole_or_not_at_all(taken, key, value):
    answer = taken(with_value(key, json.dumps(value)))
    assert answer is None or len(answer) == 3


@given(st.binary())
def test_no_bytes_do_anything_but_be_refused(data):
    with pytest.raises(ValueError, match=r"\w"):
        read_json(data)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_mark_before_the_text_is_no_reason_to_refuse_it(mark, encoding):
    assert read_json(mark + EXPORT.decode().encode(encoding)) == GOOD
    with pytest.raises(ValueError, match=r"\w"):
        read_json(mark + b"\xd8\xff")


def test_two_of_one_id_come_to_the_later_one(taken):
    later = replace(GOOD[0], text="later", changed="2027-01-01T00:00:00+00:00")
    assert sort_incoming(taken(json_bytes([later, GOOD[1]])), GOOD).later == (later,)


def test_words_longer_than_any_text_are_looked_for_quickly(library):
    huge = replace(GOOD[0].anchor, quote="word " * 200_000, end=1_000_000, before="b" * 500_000)
    blocks = library.page(1).blocks
    assert find_again(huge, blocks[0], lambda: blocks)[0].block in {each.id for each in blocks} | {"p"}


def test_the_window_takes_a_file_over_whole_or_says_that_it_was_refused(start, tmp_path, monkeypatch, import_attack):
    file = tmp_path / "from elsewhere.json"
    done = hostile(file, import_attack)
    program, features = start()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    service, mine = features.annotations, features.annotations.make(Kind.BOOKMARK, GOOD[0].anchor)
    program.window.actions_table["import-marks"].trigger()
    refused_in_words = [each.text() for each in program.window.findChildren(QMessageBox) if each.isVisible()]
    assert (service.all == (mine,)) == bool(refused_in_words), done
    assert all("Nothing was" in words for words in refused_in_words), done
    assert (service.all_saved, set(features.store.read())) == (True, set(service.all)), done
    assert len(features.annotation_list.model.shown) == len(service.all), done
    with closing(AnnotationStore(features.store.path)) as store:
        assert (store.problem, set(store.read())) == ("", set(service.all)), done
