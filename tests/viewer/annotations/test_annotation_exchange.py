import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.values import replace
from tests.viewer.made_annotations import MOMENT, annotation, any_annotation
from viewer.annotations.annotation_exchange import (
    ANNOTATION_KINDS,
    ImportRefusedError,
    export_annotations,
    import_annotations,
    json_bytes,
    read_json,
    sort_incoming,
)
from viewer.annotations.annotation_words import PlacedAnnotation

LATER = "2026-11-25T08:00:00.000+00:00"
NOTE = annotation("a", text="mine")
lists = st.lists(any_annotation, max_size=4, unique_by=lambda each: each.id)


@given(lists)
def test_what_is_exported_is_imported_again(values):
    assert read_json(json_bytes(values)) == tuple(values)


@given(lists, lists)
def test_importing_twice_brings_nothing_new(here, incoming):
    first = sort_incoming(incoming, here)
    now = {each.id: each for each in (*here, *first.new, *first.later)}
    second = sort_incoming(incoming, now.values())
    assert (second.new, second.later, second.known) == ((), (), len(incoming))


def spoiled(change):
    """Return the JSON of two annotations, the second of them spoiled."""
    data = json.loads(json_bytes([NOTE, replace(NOTE, id="b")]))
    change(data["annotations"][1])
    return json.dumps(data).encode()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda each: each.update(kind="poem"), "annotations.1.kind"),
        (lambda each: each.pop("anchor"), "annotations.1.anchor"),
        (lambda each: each.update(id=""), "the id or the passage is missing"),
        (lambda each: each["anchor"].update(start=-1), "do not fit their place"),
        (lambda each: each["anchor"].update(end=3), "do not fit their place"),
        (lambda each: each.update(changed="yesterday"), "a date cannot be read"),
    ],
)
def test_a_file_with_one_mistake_is_refused_whole_with_the_place(tmp_path, change, reason):
    file = tmp_path / "marks.json"
    file.write_bytes(spoiled(change))
    with pytest.raises(ImportRefusedError, match=reason):
        import_annotations(file)


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"format": "other", "version": 1, "annotations": []}', b"\xff"])
def test_what_is_no_export_is_refused(data):
    with pytest.raises(ValueError, match=r"\w"):
        read_json(data)


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ImportRefusedError, match="was not imported"):
        import_annotations(tmp_path / "none.json")


def test_later_words_replace_ours_and_earlier_ones_do_not():
    later = replace(NOTE, text="later", changed=LATER)
    assert sort_incoming([later], [NOTE]).later == (later,)
    assert sort_incoming([NOTE], [later]).known == 1


def test_the_same_mark_made_elsewhere_is_a_duplicate():
    assert sort_incoming([replace(NOTE, id="other", created=LATER)], [NOTE]).new == ()


def test_more_keys_may_be_added():
    assert len(read_json(spoiled(lambda each: each.update(mood="good")))) == 2


@pytest.mark.parametrize("ending", ANNOTATION_KINDS)
def test_every_kind_is_written(tmp_path, ending):
    file = tmp_path / f"marks{ending}"
    export_annotations((PlacedAnnotation(NOTE),), file, "Title")
    assert (MOMENT[:10] if ending in (".json", ".ann") else "24 November 2026") in file.read_text(encoding="utf-8")
