"""The terminal commands `add` and `shelf`: documents of the reader's own, read, listed and removed. No Qt."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from index.importing.imported import FileRefusedError, ImportChoices
from index.shelf.files_to_add import files_to_add
from index.shelf.shelved import Recognised, ShelfError
from index.values import Struct
from index.words.dates import date_in_sentence
from index.words.disk_faults import fault_words
from index.words.refusal_words import refusal_sentence
from index.words.wording import counted
from viewer.settings.policy import read_policy
from viewer.settings.shelf_setting import allowed_shelf
from viewer.terminal.report import FOUND, NOTHING, USAGE_ERROR, Report, complain, written
from viewer.terminal.terminal_text import Style, json_text, wrapped

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from index.importing.imported import Importer
    from index.json_format import Json
    from index.shelf.files_to_add import FileToAdd
    from index.shelf.opened_shelf import OpenedShelf
    from index.shelf.shelf import Shelf
    from index.shelf.shelved import ShelvedDocument
    from viewer.starts.paths import Paths

_INDENT = "    "
TAKEN, ON_SHELF, REFUSED = "taken", "on shelf", "refused"


class Outcome(Struct, frozen=True):
    """What came of a file: TAKEN, ON_SHELF or REFUSED, the document, and a sentence that says it."""

    file: Path
    status: str
    sentence: str
    document: ShelvedDocument | None = None
    reason: str = ""


def run(options: Namespace, paths: Paths, importer: Importer | None = None) -> int:
    """Run one of the commands and return its exit code."""
    style = Style.of(sys.stdout)
    try:
        opened = allowed_shelf(paths.data, paths.cache, read_policy(paths.policy))
        if options.command == "add":
            return written(add(opened, options, style, importer or _importer()))
        match options.deed:
            case "remove":
                return written(remove(opened, options.documents, style))
            case "index":
                opened.finding.settle()
                opened.catch_up()
                return written(Report(wrapped("Searches find all documents on your shelf.", style)))
        return written(listing(opened.shelf, None if options.json else style))
    except ShelfError as error:
        complain(str(ShelfError(error.problem, fault_words(error.where))))
        return USAGE_ERROR


def add(opened: OpenedShelf, options: Namespace, style: Style, importer: Importer) -> Report:
    """Put files, and those in folders, on the shelf and say of each what came of it; NOTHING if any was refused.

    What lies in a folder goes into one of its name, unless the reader names another one. Raises ShelfError.
    """
    outcomes = [_added(opened.shelf, each, options, importer) for each in files_to_add(options.files)]
    if not outcomes and not options.json:
        return Report(wrapped("There is no file in this folder.", style), NOTHING)
    if any(outcome.status == TAKEN for outcome in outcomes):
        opened.finding.refresh()
    if options.json:
        lines = [json_text({"files": list(map(_outcome_json, outcomes))}, sys.stdout)]
    else:
        lines = [line for outcome in outcomes for line in _outcome_lines(outcome, style)]
    return Report(lines, NOTHING if any(outcome.status == REFUSED for outcome in outcomes) else FOUND)


def listing(shelf: Shelf, style: Style | None) -> Report:
    """Return what is on the shelf, folder by folder, laid out in `style`; as JSON without a style."""
    documents, folders = shelf.documents(), shelf.folders()
    if style is None:
        rows = [_document_json(each) | {"changed": shelf.has_changed(each.id)} for each in documents]
        lines = [json_text({"folders": list(folders), "documents": rows}, sys.stdout)]
        return Report(lines, FOUND if documents else NOTHING)
    lines = [] if documents else wrapped("Your shelf is empty. “good-offices add FILE” puts a document on it.", style)
    for folder in ("", *folders):
        found = [each for each in documents if each.folder == folder]
        lines += wrapped(folder, style, spans=[(0, len(folder))]) if folder else []
        lines += [line for each in found for line in _document_lines(each, shelf, style, _INDENT if folder else "")]
    return Report(lines, FOUND if documents else NOTHING)


def remove(opened: OpenedShelf, names: list[str], style: Style) -> Report:
    """Take documents off the shelf, given by id or name; NOTHING if one is not there. Raises ShelfError.

    No word of them is left in any file when it returns.
    """
    shelf, lines, code = opened.shelf, [], FOUND
    for name in names:
        found = [each for each in shelf.documents() if name in (each.id, each.name)]
        if len(found) == 1:
            shelf.remove([found[0].id])
            lines += wrapped(f"Removed “{found[0].name}”. Notes on it are kept, and its file is where it was.", style)
            continue
        code = NOTHING
        ids = ", ".join(each.id for each in found)
        lines += wrapped(
            f"Several documents are called “{name}”; name one by its id: {ids}."
            if found
            else f"There is no “{name}” on your shelf; “good-offices shelf” lists what is.",
            style,
        )
    opened.catch_up()
    return Report(lines, code)


def _importer() -> Importer:
    from index.importing.isolating import import_file  # noqa: PLC0415  listing and removing read no file

    return import_file


def _added(shelf: Shelf, wanted: FileToAdd, options: Namespace, importer: Importer) -> Outcome:
    file, folder = wanted.path, options.folder or wanted.folder
    choices = ImportChoices(options.encoding, options.first_part)
    try:
        document = importer(file, choices=choices)
    except FileRefusedError as refused:
        return Outcome(file, REFUSED, refusal_sentence(refused), reason=refused.reason)
    match = shelf.recognise(file, document)
    again = bool(match and match.by is Recognised.SAME_FILE)
    if match and again and not options.encoding:
        return Outcome(file, ON_SHELF, f"It is on your shelf already, as “{match.document.name}”.", match.document)
    if match and not (again or options.new_edition or options.keep_both):
        sentence = (
            f"It may be a newer edition of “{match.document.name}”: add it again with --new-edition to have it in the "
            "place of that one, or with --keep-both."
        )
        return Outcome(file, REFUSED, sentence, match.document, "edition")
    # The same file is read again for the encoding that was given.
    edition_of = match.document.id if match and (again or options.new_edition) else ""
    taken = shelf.add(file, document, folder, edition_of)
    lost = sum(loss.count for loss in document.losses)
    facts = f"{counted(taken.passages, 'passage')}, {counted(taken.words, 'word')}"
    told = f"{facts}; not shown: {counted(lost, 'thing')}" if lost else facts
    return Outcome(file, TAKEN, f"Taken as “{taken.name}”: {told}.", taken)


def _outcome_lines(outcome: Outcome, style: Style) -> list[str]:
    return [*wrapped(str(outcome.file), style), *wrapped(outcome.sentence, style, _INDENT)]


def _outcome_json(outcome: Outcome) -> Json:
    return {
        "file": str(outcome.file),
        "status": outcome.status,
        "sentence": outcome.sentence,
        "reason": str(outcome.reason) or None,
        "document": _document_json(outcome.document) if outcome.document else None,
    }


def _document_lines(document: ShelvedDocument, shelf: Shelf, style: Style, indent: str) -> list[str]:
    facts = [counted(document.passages, "passage"), counted(document.pages, "page") if document.pages else ""]
    changed = "its file has changed since" if shelf.has_changed(document.id) else ""
    added = f"added {date_in_sentence(document.added)}"
    told = ", ".join(filter(None, [document.id, document.format, *facts, added, changed]))
    return [*wrapped(document.name, style, indent), *wrapped(told, style, indent + _INDENT)]


def _document_json(document: ShelvedDocument) -> Json:
    return {
        "id": document.id,
        "name": document.name,
        "title": document.title,
        "folder": document.folder or None,
        "file": document.file,
        "format": document.format,
        "author": document.author or None,
        "date": document.date or None,
        "language": document.language or None,
        "added": document.added,
        "passages": document.passages,
        "words": document.words,
        "pages": document.pages or None,
        "sha256": document.sha256,
    }
