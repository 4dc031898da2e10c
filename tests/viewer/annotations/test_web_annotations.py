"""Annotations as other readers exchange them: what goes out comes back, and what is about anything else is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.values import replace
from tests.viewer.made_annotations import annotation, any_annotation, block
from viewer.annotations.annotation import Standing, tags_of
from viewer.annotations.annotation_exchange import read_json
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.annotations.web_annotations import web_annotations
from viewer.kit.annotation_kinds import Kind, Tint


def written(*annotations):
    return web_annotations([PlacedAnnotation(each, block("p", "some words")) for each in annotations], "T", "Library")


def as_others_have_it(each):
    """Return what other readers can tell of an annotation: one with words is a note, and all the rest a highlight."""
    kind = each.kind if each.kind is Kind.BOOKMARK else Kind.NOTE if each.text.strip() else Kind.HIGHLIGHT
    anchor = replace(each.anchor, document="", edition="", sha256="")
    return replace(each, kind=kind, anchor=anchor, standing=Standing.IN_PLACE, tags=tags_of(", ".join(each.tags)))


@given(st.lists(any_annotation, max_size=3, unique_by=lambda each: each.id))
def test_what_is_exported_is_imported_again(values):
    assert read_json(written(*values)) == tuple(map(as_others_have_it, values))


def test_it_has_the_form_that_readers_agreed_on():
    mark = annotation("0" * 32, Kind.BOOKMARK, text="mine", tint=Tint.PINK, tags=("a", "b"))
    found = json.loads(written(mark))
    (item,) = found["items"]
    assert (found["@context"], found["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationSet")
    assert item["id"] == "urn:uuid:00000000-0000-0000-0000-000000000000"
    assert (item["type"], item["motivation"]) == ("Annotation", "bookmarking")
    assert item["body"] == {
        "type": "TextualBody",
        "value": "mine",
        "format": "text/plain",
        "color": "pink",
        "keyword": "a, b",
    }
    quote, place = item["target"]["selector"]
    assert (quote["type"], quote["exact"]) == ("TextQuoteSelector", "some words")
    assert place == {"type": "TextPositionSelector", "start": 0, "end": 10}


def changed(change):
    data = json.loads(written(annotation("a", text="mine")))
    change(data["items"][0])
    return json.dumps(data).encode()


def test_colours_and_selectors_of_others_are_understood():
    data = changed(lambda item: (item["body"].update(color="purple"), item["target"]["selector"].pop()))
    (found,) = read_json(data)
    assert (found.tint, found.anchor.start, found.anchor.end) == (Tint.PINK, 0, 10)


@pytest.mark.parametrize(
    "change",
    [
        lambda item: item["target"].update(source="OEBPS/text/chapter1.html"),
        lambda item: item.update(created="yesterday"),
        lambda item: item["body"].update(value=5),
        lambda item: item.pop("target"),
        lambda item: item["target"].update(source="good-offices://passage/"),
    ],
)
def test_one_that_cannot_be_used_refuses_them_all(change):
    with pytest.raises(ValueError, match=r"items|annotations"):
        read_json(changed(change))
