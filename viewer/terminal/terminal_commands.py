"""The commands for a terminal: the window's answers in words, CSV or JSON. No Qt.

Each command returns its lines and its exit code; `run` opens the library for it and writes.
"""

from __future__ import annotations

import sys
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING

from index.arrangements.csv_export import csv_file, csv_text
from index.arrangements.filtering import ArrangementFilter, in_force
from index.built.opening import open_library
from index.folding import fold_name
from index.json_format import arrangement_json, changes_json
from index.values import replace
from index.words.change_words import change_sections, since_text
from index.words.punctuation import labelled
from index.words.wording import counted
from viewer.settings.policy import read_policy
from viewer.settings.shelf_setting import allowed_shelf, shelf_folder
from viewer.terminal import search_command
from viewer.terminal.report import FOUND, NOTHING, USAGE_ERROR, Report, UsageError, complain, written
from viewer.terminal.terminal_lines import table_lines, undecided_lines
from viewer.terminal.terminal_text import Style, json_text, wrapped

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from index.built.library import Library
    from index.built.opening import Opened
    from index.json_format import Json
    from index.model import Arrangement
    from viewer.starts.paths import Paths

_INDENT = "    "


def run(options: Namespace, paths: Paths, today: Callable[[], date] = date.today) -> int:
    """Run one command and return its exit code; raises LibraryError if there is no library that can be used."""
    if options.command in ("add", "shelf"):
        from viewer.terminal import shelf_commands  # noqa: PLC0415  no other command needs it

        return shelf_commands.run(options, paths)
    opened = open_library(paths.places)
    with opened.library:
        try:
            report = _report(options, paths, opened, today())
        except UsageError as error:
            report = Report([], USAGE_ERROR)
            complain(str(error))
    if opened.problem is not None:
        complain(str(opened.problem))
    if paths.read_only is not None:
        complain("this portable copy cannot be written to; what the program writes goes into the home folder")
    return written(report)


def _report(options: Namespace, paths: Paths, opened: Opened, today: date) -> Report:
    style = Style.of(sys.stdout)
    match options.command:
        case "search":
            policy = read_policy(paths.policy)
            folder = shelf_folder(paths.data, policy)
            shelf = allowed_shelf(paths.data, paths.cache, policy) if folder and folder.exists() else None
            return search_command.search(opened.library, options, style, today, shelf)
        case "arrangements":
            wanted = _filter(options, opened.library)
            if options.output is not None:
                return save_arrangements(opened.library, wanted, options, today)
            return arrangements(opened.library, wanted, options.format, style, today)
        case "changes":
            return changes(opened.library, None if options.json else style)
        case _:
            from viewer.terminal.verify_command import verify  # noqa: PLC0415  loads Whoosh's stemmer

            return verify(opened.library, paths, None if options.json else style)


def arrangements(library: Library, wanted: ArrangementFilter, form: str, style: Style, today: date) -> Report:
    """Return the arrangements that are `wanted`, in the form "table", "csv" or "json"."""
    found = [arrangement for arrangement in library.arrangements() if wanted.matches(arrangement)]
    match form:
        case "json":
            lines = [json_text([_json_row(arrangement, wanted.on, today) for arrangement in found], sys.stdout)]
        case "csv":
            lines = csv_text(found, today).replace("\r\n", "\n").removesuffix("\n").split("\n")
        case _:
            undecided = sum(map(replace(wanted, undecided=True).matches, library.arrangements())) - len(found)
            at_any_time = sum(map(replace(wanted, on="").matches, library.arrangements()))
            lines = [*table_lines(found, style, today, at_any_time), *undecided_lines(undecided, style)]
    return Report(lines, FOUND if found else NOTHING)


def save_arrangements(library: Library, wanted: ArrangementFilter, options: Namespace, today: date) -> Report:
    """Write the arrangements that are `wanted` into a file, as CSV. Raises UsageError when it cannot be written."""
    if options.format != "csv":
        raise UsageError("--output writes a table: use it with --format csv")
    found = [arrangement for arrangement in library.arrangements() if wanted.matches(arrangement)]
    try:
        options.output.write_bytes(csv_file(found, today))
    except OSError as error:
        raise UsageError(f"{options.output} could not be written ({error.strerror})") from error
    return Report([f"Saved {options.output}: {counted(len(found), 'arrangement')}."], FOUND if found else NOTHING)


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


def _json_row(arrangement: Arrangement, on: str, today: date) -> Json:
    """Return an arrangement as JSON, with whether it was in force on a date if one was asked for; null: not decided."""
    row = arrangement_json(arrangement, today)
    return row | {"in_force": in_force(arrangement, on)} if on else row
