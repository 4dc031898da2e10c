"""Small annotations, and strategies that make any, so that each test says only what it is about."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from index.model import Block, BlockKind
from viewer.annotations.annotation import Anchor, Annotation, Standing
from viewer.kit.annotation_kinds import Kind, Tint

MOMENT = "2026-11-24T08:00:00.000+00:00"


def block(name: str, text: str, row: int = 1) -> Block:
    """Return a passage."""
    return Block(
        row=row, id=name, kind=BlockKind.PARAGRAPH, document="d", topic="t", page=1, text=text, number=f"1.{row}"
    )


def annotation(name: str = "a", kind: Kind = Kind.NOTE, quote: str = "some words", **fields: Any) -> Annotation:
    """Return an annotation of the words at the start of passage "p"."""
    anchor = fields.pop("anchor", None) or Anchor(block="p", start=0, end=len(quote), quote=quote)
    return Annotation(id=name, kind=kind, anchor=anchor, created=MOMENT, changed=MOMENT, **fields)


# Whatever can be typed or stand in a document: everything but halves of characters.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
names = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=8)


@st.composite
def anchors(draw: st.DrawFn) -> Anchor:
    """Return any anchor."""
    quote, start = draw(texts), draw(st.integers(0, 1000))
    return Anchor(
        block=draw(names),
        start=start,
        end=start + len(quote),
        quote=quote,
        whole=draw(st.booleans()),
        before=draw(texts),
        after=draw(texts),
        document=draw(names),
        edition=draw(names),
        sha256=draw(names),
    )


any_annotation = st.builds(
    Annotation,
    id=names,
    kind=st.sampled_from(Kind),
    anchor=anchors(),
    created=st.just(MOMENT),
    changed=st.just(MOMENT),
    text=texts,
    tint=st.sampled_from(Tint),
    tags=st.lists(names, max_size=3, unique=True).map(tuple),
    standing=st.sampled_from(Standing),
)
