"""Annotations to and from files: Markdown and HTML to read, JSON to keep, to hand on and to read in again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Literal

from index.regular_files import read_regular
from index.values import Struct, ValidationError, json
from index.words.language import translatable, translate
from viewer.annotations.annotation import Anchor, Annotation
from viewer.annotations.annotation_text import html_page, markdown_text
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.kit.safe_file import save

_translate = partial(translate, "AnnotationFiles")

_kind = partial(translatable, "FileKinds")
ANNOTATION_KINDS = {
    ".md": _kind("Markdown (*.md)"),
    ".html": _kind("Web page (*.html)"),
    ".json": _kind("Data to import again (*.json)"),
}
_KEY = re.compile(r"\w+")
_MISSING = re.compile(r"Object missing required field `(\w+)`")
_LARGEST = 256 * 1024 * 1024  # bytes


class ImportRefusedError(Exception):
    """A file cannot be taken over; the text says so to a reader, with what is wrong and that nothing was changed."""


class AnnotationFile(Struct, frozen=True):
    """What a JSON file of annotations holds. More keys may be added; `version` is raised when one changes its sense."""

    format: Literal["good-offices-annotations"]
    version: Literal[1]
    annotations: tuple[Annotation, ...]


class Incoming(Struct, frozen=True):
    """The result of an import: new annotations, newer versions of existing ones, and how many exist already."""

    new: tuple[Annotation, ...]
    later: tuple[Annotation, ...]
    known: int


def export_annotations(rows: tuple[PlacedAnnotation, ...], file: Path, title: str) -> None:
    """Write annotations in the kind that the file's ending names.

    Raises SaveError, and KeyError for an ending of no kind known here.
    """
    writers = {
        ".md": lambda: markdown_text(rows, title).encode(),
        ".html": lambda: html_page(rows, title).encode(),
        ".json": lambda: json_bytes(row.annotation for row in rows),
    }
    save(file, writers[file.suffix.lower()]())


def json_bytes(annotations: Iterable[Annotation]) -> bytes:
    """Return annotations as the JSON that `read_json` reads."""
    file = AnnotationFile("good-offices-annotations", 1, tuple(annotations))
    return json.format(json.encode(file), indent=2)


def import_annotations(file: Path) -> tuple[Annotation, ...]:
    """Return the annotations in a JSON file; raises ImportRefusedError unless all of it can be used."""
    try:
        if file.stat().st_size > _LARGEST:
            raise ImportRefusedError(_refusal(file, _translate("it is too large")))
        return read_json(read_regular(file, _LARGEST))
    except OSError as error:
        raise ImportRefusedError(_refusal(file, error.strerror or str(error))) from error
    except ValueError as error:
        raise ImportRefusedError(_refusal(file, str(error))) from error


def read_json(data: bytes) -> tuple[Annotation, ...]:
    """Return the annotations in JSON; raises ValueError, which says what is wrong first, unless all can be used."""
    try:
        found = json.decode(data, type=AnnotationFile, strict=False)
    except RecursionError as error:
        raise ValueError(str(error)) from error
    except ValidationError as error:
        raise ValueError(_with_place_first(str(error))) from error
    for number, each in enumerate(found.annotations):
        if trouble := _trouble(each):
            raise ValueError(f"annotations.{number}: {trouble}")
    return found.annotations


def sort_incoming(incoming: Iterable[Annotation], here: Iterable[Annotation]) -> Incoming:
    """Return what of `incoming` is new beside the annotations `here`; of two with one id the later words count."""
    known = {each.id: each for each in here}
    made = {each.made for each in known.values()}
    new: dict[str, Annotation] = {}
    later: dict[str, Annotation] = {}
    same = 0
    for each in incoming:
        ours = new.get(each.id) or later.get(each.id) or known.get(each.id)
        if ours is None and each.made not in made:
            new[each.id] = each
            made.add(each.made)
        elif ours is not None and ours.made != each.made and _moment(each) > _moment(ours):
            (new if each.id in new else later)[each.id] = each
            same += each.id in new
        else:
            same += 1
    return Incoming(tuple(new.values()), tuple(later.values()), same)


def _trouble(each: Annotation) -> str:
    """Return what is wrong with an annotation although every value has its type; blank when nothing is."""
    anchor: Anchor = each.anchor
    if not each.id or not anchor.block:
        return _translate("the id or the passage is missing")
    if not 0 <= anchor.start <= anchor.end or len(anchor.quote) != anchor.end - anchor.start:
        return _translate("the quoted words do not fit their place")
    try:
        _moment(each)
        datetime.fromisoformat(each.created).astimezone()
    except (ValueError, OverflowError):
        return _translate("a date cannot be read")
    return ""


def _moment(each: Annotation) -> datetime:
    return datetime.fromisoformat(each.changed).astimezone()


def _with_place_first(message: str) -> str:
    """Return "Expected `int`, got `str` - at `$.annotations[1].anchor.start`" as "annotations.1.anchor.start: …"."""
    what, _, path = message.partition(" - at `$")
    missing = _MISSING.fullmatch(what)
    keys = [*_KEY.findall(path), *(missing.groups() if missing else ())]
    return f"{'.'.join(keys)}: {'it is missing' if missing else what}" if keys else what


def _refusal(file: Path, reason: str) -> str:
    sentence = _translate(
        "{0} was not imported ({1}). Nothing was changed. Choose a JSON file that this program has exported."
    )
    return sentence.format(file.name, reason)
