"""Annotations exchanged through files: Markdown and HTML to read, JSON to keep, to hand on and to read in again."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Literal

from index.regular_files import read_regular
from index.values import Struct, ValidationError, json
from index.words.disk_faults import reason
from index.words.language import translatable, translate
from viewer.annotations.annotation import MISPLACED, Annotation, flaw, moment, whole_characters
from viewer.annotations.annotation_rows import SetAsideRow
from viewer.annotations.annotation_text import html_page, markdown_text
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.annotations.belongings import Belongings
from viewer.annotations.web_annotations import read_web_annotations, web_annotations
from viewer.kit.safe_file import save

_translate = partial(translate, "AnnotationExchange")

_kind = partial(translatable, "FileKinds")
ANNOTATION_KINDS = {
    ".md": _kind("Markdown (*.md)"),
    ".html": _kind("Web page (*.html)"),
    ".json": _kind("Data to import again (*.json)"),
    ".ann": _kind("Annotations for other readers (*.ann)"),
}
# The longer one first: UTF-32 begins as UTF-16 does.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KEY = re.compile(r"\w+")
_MISSING = re.compile(r"Object missing required field `(\w+)`")
_LARGEST = 256 * 1024 * 1024  # bytes: some 300,000 notes; reading more would fill a small computer's memory


class ImportRefusedError(Exception):
    """A file cannot be taken over; the text says so to a reader, with what is wrong and that nothing was changed."""


class AnnotationFile(Struct, frozen=True, omit_defaults=True):
    """What a JSON file of annotations holds. More keys may be added; `version` is raised when one changes its sense."""

    format: Literal["good-offices-annotations"]
    version: Literal[1]
    annotations: tuple[Annotation, ...]
    set_aside: tuple[object, ...] = ()
    """What stood in the reader's file and could not be understood, as it was; an import passes over it."""


class _Kind(Struct, frozen=True):
    format: object = ""
    type: object = ""


class Incoming(Struct, frozen=True):
    """The result of an import: new annotations, newer versions of existing ones, and how many exist already."""

    new: tuple[Annotation, ...]
    later: tuple[Annotation, ...]
    known: int


def export_annotations(
    rows: tuple[PlacedAnnotation, ...],
    file: Path,
    title: str,
    set_aside: tuple[SetAsideRow, ...] = (),
    library: str = "",
) -> None:
    """Write annotations, and rows that were set aside as they are, in the kind that the file's ending names.

    The kind for other readers has annotations alone. `library` is the title of what they are about.

    Raises SaveError, and KeyError for an ending of no kind known here.
    """
    writers = {
        ".md": lambda: markdown_text(rows, title, set_aside).encode(),
        ".html": lambda: html_page(rows, title, set_aside).encode(),
        ".json": lambda: json_bytes((row.annotation for row in rows), set_aside),
        ".ann": lambda: web_annotations(rows, title, library),
    }
    save(file, writers[file.suffix.lower()]())


def json_bytes(annotations: Iterable[Annotation], set_aside: Iterable[SetAsideRow] = ()) -> bytes:
    """Return annotations as the JSON that `read_json` reads."""
    file = AnnotationFile("good-offices-annotations", 1, tuple(annotations), set_aside_as_json(set_aside))
    return json.format(json.encode(file), indent=2)


def set_aside_as_json(rows: Iterable[SetAsideRow]) -> tuple[object, ...]:
    """Return rows that were set aside as values of JSON."""
    return tuple({"found": row.found, "reason": row.reason, "row": _as_json(row.values)} for row in rows)


def import_annotations(file: Path) -> Belongings:
    """Return what any kind of file holds that can be imported; raises ImportRefusedError unless all can be used."""
    try:
        if file.stat().st_size > _LARGEST:
            raise ImportRefusedError(refusal(file, _translate("it is too large")))
        return read_any(read_regular(file, _LARGEST))
    except OSError as error:
        raise ImportRefusedError(refusal(file, reason(error))) from error
    except ValueError as error:
        raise ImportRefusedError(refusal(file, str(error))) from error


def read_json(data: bytes) -> tuple[Annotation, ...]:
    """Return the annotations in JSON; raises ValueError, which says what is wrong first, unless all can be used."""
    return read_any(data).annotations


def read_any(data: bytes) -> Belongings:
    """Return what an export holds, of whichever kind; raises ValueError, as above."""
    try:
        found = _decoded(_utf8(data))
    except RecursionError as error:
        raise ValueError(str(error)) from error
    except ValidationError as error:
        raise ValueError(_with_place_first(str(error))) from error
    for number, annotation in enumerate(found.annotations):
        if trouble := _trouble(annotation):
            raise ValueError(f"annotations.{number}: {trouble}")
    return found


def _decoded(data: bytes) -> Belongings:
    kind = json.decode(data, type=_Kind)
    if kind.type == "AnnotationSet":
        return Belongings("good-offices-belongings", 1, read_web_annotations(data))
    if kind.format == "good-offices-belongings":
        return json.decode(data, type=Belongings)
    return Belongings("good-offices-belongings", 1, json.decode(data, type=AnnotationFile).annotations)


def sort_incoming(incoming: Iterable[Annotation], here: Iterable[Annotation]) -> Incoming:
    """Return what of `incoming` is new beside the annotations `here`; of two with one id the later words count."""
    known = {annotation.id: annotation for annotation in here}
    made = {annotation.made for annotation in known.values()}
    new: dict[str, Annotation] = {}
    later: dict[str, Annotation] = {}
    same = 0
    for annotation in incoming:
        ours = new.get(annotation.id) or later.get(annotation.id) or known.get(annotation.id)
        if ours is None and annotation.made not in made:
            new[annotation.id] = annotation
            made.add(annotation.made)
        elif ours is not None and ours.made != annotation.made and moment(annotation.changed) > moment(ours.changed):
            (new if annotation.id in new else later)[annotation.id] = annotation
            same += annotation.id in new
        else:
            same += 1
    return Incoming(tuple(new.values()), tuple(later.values()), same)


def _as_json(values: str) -> object:
    try:
        return json.decode(values)
    except ValueError:  # this text was damaged, too
        return whole_characters(values)


def not_kept(file: Path, why: str) -> str:
    """Return what to tell a reader when annotations from a file cannot be kept."""
    sentence = _translate(
        "{0} was not imported, because bookmarks and notes cannot be saved at the moment ({1}). Nothing was changed. "
        "Import it again when they can be saved."
    )
    return sentence.format(file.name, why)


def _trouble(annotation: Annotation) -> str:
    """Return what is wrong with an annotation although every value has its type; blank when nothing is."""
    fits = len(annotation.anchor.quote) == annotation.anchor.end - annotation.anchor.start
    found = flaw(annotation) or ("" if fits else MISPLACED)
    return translate("AnnotationExchange", found) if found else ""


def _utf8(data: bytes) -> bytes:
    """Return a text without the mark that some editors put before it, in UTF-8; raises UnicodeDecodeError."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding).encode()
    return data


def _with_place_first(message: str) -> str:
    """Return "Expected `int`, got `str` - at `$.annotations[1].anchor.start`" as "annotations.1.anchor.start: …"."""
    what, _, path = message.partition(" - at `$")
    missing = _MISSING.fullmatch(what)
    keys = [*_KEY.findall(path), *(missing.groups() if missing else ())]
    return f"{'.'.join(keys)}: {'it is missing' if missing else what}" if keys else what


def refusal(file: Path, why: str) -> str:
    """Return what to tell a reader when a file cannot be taken over."""
    sentence = _translate(
        "{0} was not imported ({1}). Nothing was changed. Choose a JSON file that this program has exported."
    )
    return sentence.format(file.name, why)
