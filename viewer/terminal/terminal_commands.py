"""The commands for a terminal: the window's answers in words, CSV or JSON. No Qt.

Each command returns its lines and its exit code; `run` opens the library for it and writes.
"""

from __future__ import annotations

import sys
from difflib import get_close_matches
from itertools import chain
from typing import TYPE_CHECKING

from index.arrangements.best_statement import best_statement
from index.arrangements.export import csv_text
from index.arrangements.filtering import ArrangementFilter, in_force
from index.built.opening import open_library
from index.folding import fold_name
from index.json_format import arrangement_json, changes_json, result_json
from index.results import SearchRequest
from index.values import Struct, replace
from index.words.change_words import change_sections, since_text
from index.words.punctuation import labelled
from index.words.record_words import heaviest_record
from index.words.wording import counted, party_text, period_text, row_sentence, status_text
from viewer import __version__
from viewer.starts.installation import installed_folder
from viewer.terminal.record_report import record_report
from viewer.terminal.terminal_text import Style, emit, json_text, table, wrapped
from viewer.terminal.verifying import coverage_report, findings, installed_findings, iso_codes

if TYPE_CHECKING:
    from argparse import Namespace

    from index.built.library import Library
    from index.built.opening import Opened
    from index.json_format import Json
    from index.model import Arrangement
    from index.results import Answer, Hit, SearchResult
    from viewer.starts.paths import Paths

# Exit codes, as grep has them, and one for a library that does not agree with its fingerprints.
FOUND, NOTHING, USAGE_ERROR, DAMAGED = range(4)

# Columns narrower than this make a table harder to read than sentences.
_ROOM_FOR_TABLE = 60
_INDENT = "    "
# What hits are called that are no words of a document.
_BESIDE = {"arrangement": "Arrangement", "note": "Editor’s note", "term": "Glossary"}


class Report(Struct, frozen=True):
    """What a command has to say, line by line, and its exit code."""

    lines: list[str]
    code: int = FOUND


class UsageError(Exception):
    """What was asked for makes no sense; the text says why, fit for a reader."""


def run(options: Namespace, paths: Paths) -> int:
    """Run one command and return its exit code; raises LibraryError if there is no library that can be used."""
    opened = open_library(paths.places)
    with opened.library:
        try:
            report = _report(options, paths, opened)
        except UsageError as error:
            report = Report([], USAGE_ERROR)
            _tell(str(error))
    if opened.problem is not None:
        _tell(str(opened.problem))
    if paths.read_only is not None:
        _tell("this portable copy cannot be written to; what the program writes goes into the home folder")
    return written(report)


def written(report: Report) -> int:
    """Write a report and return its exit code.

    If stdout cannot be written, print a message and return USAGE_ERROR.
    """
    try:
        emit(report.lines, sys.stdout)
    except OSError as error:
        _tell(f"the output could not be written ({error.strerror})")
        return USAGE_ERROR
    return report.code


def _report(options: Namespace, paths: Paths, opened: Opened) -> Report:
    style = Style.of(sys.stdout)
    match options.command:
        case "search":
            return search(opened.library, " ".join(options.text), options.limit, None if options.json else style)
        case "arrangements":
            return arrangements(opened.library, _filter(options, opened.library), options.format, style)
        case "changes":
            return changes(opened.library, None if options.json else style)
        case _:
            return verify(opened.library, paths, style)


def search(library: Library, text: str, limit: int, style: Style | None) -> Report:
    """Return the answer and the hits for `text`, at most `limit` of them, laid out in `style`; as JSON without a style.

    Hits are words of the documents. Arrangements, notes and terms are listed if the documents have no hit, or if
    the operator `type:` asks for them: by their number they would leave no room for the documents.
    """
    if not text.strip():
        raise UsageError("there is no text to search for")
    from index.search.operators import ALL_KINDS  # noqa: PLC0415  as below
    from index.search.searcher import Searcher  # noqa: PLC0415  loads Whoosh, which the other commands do not need

    searcher = Searcher(library.folder)
    try:
        result = searcher.search(SearchRequest(text, limit))
        if not result.hits:
            result = searcher.search(SearchRequest(text, limit, kinds=ALL_KINDS))
    finally:
        searcher.close()
    lines = [json_text(result_json(result), sys.stdout)] if style is None else _result_lines(result, library, style)
    return Report(lines, FOUND if result.hits or result.answer else NOTHING)


def arrangements(library: Library, wanted: ArrangementFilter, form: str, style: Style) -> Report:
    """Return the arrangements that are `wanted`, in the form "table", "csv" or "json"."""
    found = [arrangement for arrangement in library.arrangements() if wanted.matches(arrangement)]
    match form:
        case "json":
            lines = [json_text([_json_row(arrangement, wanted.on) for arrangement in found], sys.stdout)]
        case "csv":
            lines = csv_text(found).rstrip("\n").split("\n")
        case _:
            undecided = sum(map(replace(wanted, undecided=True).matches, library.arrangements())) - len(found)
            lines = [*_table_lines(found, style), *_undecided_lines(undecided, style)]
    return Report(lines, FOUND if found else NOTHING)


def changes(library: Library, style: Style | None) -> Report:
    """Return what changed since the last edition, laid out in `style`; as JSON without a style."""
    found = library.changes()
    if style is None:
        lines = [json_text(changes_json(found), sys.stdout)]
    else:
        lines = wrapped(since_text(found), style)
        for section in change_sections(found, library.arrangements(), library.states()):
            lines += ["", *wrapped(section.heading, style)]
            for thing in section.things:
                lines += wrapped(labelled(thing.title, thing.details) if thing.details else thing.title, style, _INDENT)
    return Report(lines, FOUND if found.changes else NOTHING)


def verify(library: Library, paths: Paths, style: Style) -> Report:
    """Return what was checked in the library in use, and in the bundled one, and what was found wrong."""
    lines = wrapped(f"Good Offices {__version__}", style)
    lines += wrapped(f"{library.title}, edition {library.edition}, in {library.folder}", style)
    sound = True
    found = chain(installed_findings(installed_folder()), findings(library, paths.places, _iso_codes(paths)))
    for checked, faults in found:
        sound = sound and not faults
        lines += wrapped(f"{'WRONG' if faults else 'ok'}: {checked}", style)
        lines += [line for fault in faults for line in wrapped(fault, style, _INDENT)]
    told = chain(coverage_report(library), record_report(library))
    lines += [line for sentence in told for line in wrapped(sentence, style)]
    return Report(lines, FOUND if sound else DAMAGED)


def _iso_codes(paths: Paths) -> frozenset[str]:
    try:
        return iso_codes(paths.resources / "iso-3166.json")
    except (OSError, ValueError, AttributeError) as error:
        raise UsageError(f"the list of ISO codes cannot be read ({error}); install the program again") from error


def _filter(options: Namespace, library: Library) -> ArrangementFilter:
    """Return the filter that the options ask for. Raises UsageError for what the library does not know at all."""
    every = library.arrangements()
    for role in ("power", "represented", "host", "any_state"):
        text = getattr(options, role)
        only = ArrangementFilter(**{role: text}, find_state=library.state)
        if library.state(text) is None and not any(map(only.matches, every)):
            raise UsageError(_unknown_state(text, library))
    layers = sorted({statement.layer for arrangement in every for statement in arrangement.statements})
    if options.layer and options.layer not in layers:
        raise UsageError(f"the library has no layer “{options.layer}”. Its layers: {', '.join(layers)}.")
    try:
        return ArrangementFilter(
            power=options.power,
            represented=options.represented,
            host=options.host,
            any_state=options.any_state,
            on=options.on,
            undecided=options.undecided,
            layer=options.layer,
            status=options.status,
            assessment=options.assessment,
            firm_only=options.firm,
            find_state=library.state,
        )
    except ValueError as error:
        raise UsageError(str(error)) from error


def _unknown_state(text: str, library: Library) -> str:
    names = {
        fold_name(name): state.name
        for state in library.states()
        for name in (state.name, *state.aliases, *state.demonyms, state.capital)
    }
    close = dict.fromkeys(names[name] for name in get_close_matches(fold_name(text), names))
    return f"the library knows no state “{text}”." + (f" Did you mean {' or '.join(close)}?" if close else "")


def _result_lines(result: SearchResult, library: Library, style: Style) -> list[str]:
    several = len(library.documents()) > 1
    lines = _answer_lines(result.answer, library, style) if result.answer else []
    lines += [line for hit in result.hits for line in _hit_lines(hit, style, several=several)]
    best = f", the best {len(result.hits)} of them above" if result.total > len(result.hits) else ""
    found = f"{counted(result.total, 'hit')} for “{result.query}”{best}."
    more = "more " if result.answer else ""
    notes = [found if result.hits else f"The documents say nothing {more}about “{result.query}”."]
    if result.also_searched:
        notes.append(f"Also searched: {', '.join(result.also_searched)}.")
    if result.suggestion:
        notes.append(f"Did you mean “{result.suggestion}”?")
    return [*lines, *(line for note in notes for line in wrapped(note, style))]


def _answer_lines(answer: Answer, library: Library, style: Style) -> list[str]:
    """Return the answer; if it is about one pair of states, also the words that state it, and what the record says."""
    lines = wrapped(answer.sentence, style, spans=[(0, len(answer.sentence))])
    if len({(arrangement.represented, arrangement.host) for arrangement in answer.arrangements}) == 1:
        best = best_statement(answer.arrangements[0])
        block = library.block(best.passage) if best.passage else None
        number = f"§ {block.number}; " if block else ""
        words = f"“{best.quote}” " if best.quote else ""
        lines += wrapped(f"{words}({number}{best.assessment})", style, _INDENT)
        lines += wrapped(heaviest_record(best.citations), style, _INDENT) if best.citations else []
    return [*lines, ""]


def _hit_lines(hit: Hit, style: Style, *, several: bool) -> list[str]:
    """Return the place of a hit, the words found there unless they are the title itself, and an empty line."""
    path = hit.path if several or len(hit.path) == 1 else hit.path[1:]
    number = f"§ {hit.number}" if hit.number else ""
    titles = " › ".join(title for _, title in path)
    lines = wrapped(" – ".join(filter(None, (_BESIDE.get(hit.kind), number, titles))), style)
    if hit.kind != "topic":
        lines += wrapped(hit.snippet.text, style, _INDENT, hit.snippet.spans)
    return [*lines, ""]


def _table_lines(found: list[Arrangement], style: Style) -> list[str]:
    if not found:
        return ["The library has no such arrangement."]
    if style.width < _ROOM_FOR_TABLE:
        lines = [line for arrangement in found for line in [*wrapped(row_sentence(arrangement), style), ""]]
    else:
        lines = [
            *table(("Power", "For", "In", "Period", "Status"), [_cells(arrangement) for arrangement in found], style),
            "",
        ]
    return [*lines, f"{counted(len(found), 'arrangement')}."]


def _undecided_lines(number: int, style: Style) -> list[str]:
    """Say that there are arrangements of which their dates do not decide whether they were in force then."""
    if not number:
        return []
    verb = "is" if number == 1 else "are"
    return wrapped(f"{number:,} more {verb} not dated well enough to tell; --undecided shows them too.", style)


def _json_row(arrangement: Arrangement, on: str) -> Json:
    """Return an arrangement as JSON, with whether it was in force on a date if one was asked for; null: not decided."""
    row = arrangement_json(arrangement)
    return row | {"in_force": in_force(arrangement, on)} if on else row


def _cells(arrangement: Arrangement) -> tuple[str, ...]:
    parties = (arrangement.power, arrangement.represented, arrangement.host)
    return (*map(party_text, parties), period_text(arrangement), status_text(arrangement))


def _tell(text: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"good-offices: {text}\n")
