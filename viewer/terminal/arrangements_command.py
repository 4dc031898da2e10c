"""The terminal command `arrangements`: those that fit a filter, as a table, CSV or JSON. No Qt."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING

from index.arrangements.csv_export import csv_file, csv_text
from index.arrangements.filtering import ArrangementFilter, in_force
from index.folding import fold_name
from index.json_format import arrangement_json
from index.values import replace
from index.words.wording import counted
from viewer.terminal.report import FOUND, NOTHING, Report, UsageError
from viewer.terminal.terminal_lines import table_lines, undecided_lines
from viewer.terminal.terminal_text import Style, json_text

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from index.built.library import Library
    from index.json_format import Json
    from index.model import Arrangement


def run_arrangements(library: Library, options: Namespace, style: Style, today: date) -> Report:
    """Return the arrangements that the options ask for, or where they were saved; raises UsageError."""
    wanted = _filter(options, library)
    if options.output is not None:
        return save_arrangements(library, wanted, options, today)
    return arrangements(library, wanted, options.format, style, today)


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
