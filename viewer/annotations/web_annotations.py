"""Annotations as W3C Web Annotations, in the profile that EPUB readers exchange: a Readium AnnotationSet (`.ann`).

Each is about a passage, named by its link, in which it quotes its words and counts their characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal
from urllib.parse import quote as quoted
from urllib.parse import unquote
from uuid import UUID, uuid4

from index.values import Struct, field, json
from viewer.annotations.annotation import Anchor, Annotation, tags_of
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.kit.annotation_kinds import Kind, Tint

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_PASSAGE = "good-offices://passage/"
_OWN_ID = "urn:good-offices:"
_UUID = re.compile(r"[0-9a-f]{32}")
# The profile has six colours, we have four.
_TINTS = {**{tint.value: tint for tint in Tint}, "orange": Tint.YELLOW, "purple": Tint.PINK}


class _Selector(Struct, frozen=True, kw_only=True, omit_defaults=True):
    type: str
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None


class _Heading(Struct, frozen=True):
    level: int
    txt: str


class _Meta(Struct, frozen=True, omit_defaults=True):
    headings: tuple[_Heading, ...] = ()
    page: str = ""


class _Target(Struct, frozen=True, omit_defaults=True):
    source: str
    meta: _Meta = _Meta()
    selector: tuple[_Selector, ...] = ()
    whole: bool = field(default=False, name="good-offices:whole")


class _Body(Struct, frozen=True, kw_only=True, omit_defaults=True):
    type: Literal["TextualBody"] = field(default="TextualBody")
    value: str = ""
    format: str = ""
    color: str = ""
    keyword: str = ""


class _WebAnnotation(Struct, frozen=True, kw_only=True, omit_defaults=True):
    context: str = field(name="@context")
    id: str
    type: Literal["Annotation"]
    created: str
    target: _Target
    modified: str = ""
    motivation: str = ""
    body: _Body | None = None


class _AnnotationSet(Struct, frozen=True, omit_defaults=True):
    context: str = field(name="@context")
    id: str
    type: Literal["AnnotationSet"]
    items: tuple[_WebAnnotation, ...]
    title: str = ""
    about: dict[str, object] = field(default_factory=dict)
    generator: object = None


def web_annotations(rows: Iterable[PlacedAnnotation], title: str, library: str) -> bytes:
    """Return annotations as an AnnotationSet with this title, about the library of this title."""
    whole = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{uuid4()}",
        "type": "AnnotationSet",
        "generator": {"id": "urn:good-offices", "type": "Software", "name": "Good Offices"},
        "title": title,
        "about": {"dc:title": library, "dc:identifier": ["urn:good-offices"]},
        "items": [_written(row) for row in rows],
    }
    return json.format(json.encode(whole), indent=2)


def read_web_annotations(data: bytes) -> tuple[Annotation, ...]:
    """Return the annotations of an AnnotationSet; raises ValueError, or msgspec's, for one about anything else."""
    found = json.decode(data, type=_AnnotationSet)
    return tuple(_read(item, number) for number, item in enumerate(found.items))


def _written(row: PlacedAnnotation) -> dict[str, object]:
    annotation, anchor = row.annotation, row.annotation.anchor
    selectors: list[dict[str, object]] = [
        {"type": "TextQuoteSelector", "exact": anchor.quote, "prefix": anchor.before, "suffix": anchor.after},
        {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
    ]
    headings = [{"level": topic.level, "txt": topic.title} for topic in row.path]
    body = {
        "type": "TextualBody",
        "value": annotation.text,
        "format": "text/plain",
        "color": annotation.tint.value,
        "keyword": ", ".join(annotation.tags),
    }
    written: dict[str, object] = {
        "@context": CONTEXT,
        "id": _name(annotation.id),
        "type": "Annotation",
        "created": annotation.created,
        "modified": annotation.changed,
    }
    if annotation.kind is Kind.BOOKMARK:
        written["motivation"] = "bookmarking"
    written["target"] = {
        "source": f"{_PASSAGE}{quoted(anchor.block, safe='')}",
        "meta": {"headings": headings, "page": row.number},
        "selector": selectors,
        "good-offices:whole": anchor.whole,
    }
    written["body"] = {key: value for key, value in body.items() if value or key == "value"}
    return written


def _name(annotation_id: str) -> str:
    """Return an id as a URN."""
    return f"urn:uuid:{UUID(annotation_id)}" if _UUID.fullmatch(annotation_id) else f"{_OWN_ID}{quoted(annotation_id)}"


def _id(name: str) -> str:
    """Return the id that a name was made of; that of another program is its own name."""
    bare = name.removeprefix("urn:uuid:").replace("-", "")
    if name.startswith("urn:uuid:") and _UUID.fullmatch(bare):
        return bare
    return unquote(name.removeprefix(_OWN_ID)) if name.startswith(_OWN_ID) else name


def _read(item: _WebAnnotation, number: int) -> Annotation:
    body, text = item.body or _Body(), item.body.value if item.body else ""
    kind = Kind.BOOKMARK if item.motivation == "bookmarking" else Kind.NOTE if text.strip() else Kind.HIGHLIGHT
    return Annotation(
        id=_id(item.id),
        kind=kind,
        anchor=_anchor(item.target, number),
        created=item.created,
        changed=item.modified or item.created,
        text=text,
        tint=_TINTS.get(body.color, Tint.YELLOW),
        tags=tags_of(body.keyword),
    )


def _anchor(target: _Target, number: int) -> Anchor:
    """Return the words that a target is about; without their place, they are looked for."""
    if not target.source.startswith(_PASSAGE):
        raise ValueError(f"items.{number}.target.source: {target.source[:80]}")
    by_type = {selector.type: selector for selector in reversed(target.selector)}
    quote = by_type.get("TextQuoteSelector", _Selector(type=""))
    place = by_type.get("TextPositionSelector", _Selector(type=""))
    start = place.start or 0
    end = place.end if place.end is not None else start + len(quote.exact)
    return Anchor(
        block=unquote(target.source.removeprefix(_PASSAGE)),
        start=start,
        end=end,
        quote=quote.exact,
        whole=target.whole,
        before=quote.prefix,
        after=quote.suffix,
    )
