"""The terminal command `verify`: whether the library is as it was built, what it rests on and what it covers. No Qt."""

from __future__ import annotations

import sys
from itertools import chain
from typing import TYPE_CHECKING

from index.answers.reach import reach
from index.arrangements.coverage import coverage
from index.arrangements.record_coverage import record_coverage
from index.coverage_json import passages_json, reach_json, records_json, research_json
from index.words.coverage_words import coverage_sections, coverage_summary
from viewer import __version__
from viewer.starts.installation import installed_folder
from viewer.terminal.record_report import record_report
from viewer.terminal.report import DAMAGED, FOUND, Report, UsageError
from viewer.terminal.terminal_text import json_text, table, wrapped
from viewer.terminal.verifying import coverage_report, findings, installed_findings, iso_codes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.built.library import Library
    from index.json_format import Json
    from index.words.coverage_words import CoverageSection
    from viewer.starts.paths import Paths
    from viewer.terminal.terminal_text import Style
    from viewer.terminal.verifying import Finding

_INDENT = "    "


def verify(library: Library, paths: Paths, style: Style | None) -> Report:
    """Return what was checked in the library in use, and in the bundled one, and what was found wrong; what it covers.

    It is laid out in `style`; as JSON without a style. Raises UsageError when the ISO codes cannot be read.
    """
    found = list(chain(installed_findings(installed_folder()), findings(library, paths.places, _iso_codes(paths))))
    lines = [json_text(_json(library, found), sys.stdout)] if style is None else [*_lines(library, found, style)]
    return Report(lines, DAMAGED if any(faults for _, faults in found) else FOUND)


def _lines(library: Library, found: list[Finding], style: Style) -> Iterator[str]:
    yield from wrapped(f"Good Offices {__version__}", style)
    yield from wrapped(f"{library.title}, edition {library.edition}, in {library.folder}", style)
    for checked, faults in found:
        yield from wrapped(f"{'WRONG' if faults else 'ok'}: {checked}", style)
        for fault in faults:
            yield from wrapped(fault, style, _INDENT)
    reached = reach(library)
    for sentence in chain(coverage_report(library), record_report(library), ["", coverage_summary(reached)]):
        yield from wrapped(sentence, style) or [""]
    for section in coverage_sections(reached, library.research()):
        yield from ("", *_section_lines(section, style))


def _section_lines(section: CoverageSection, style: Style) -> Iterator[str]:
    yield from wrapped(section.heading, style, spans=[(0, len(section.heading))])
    yield from wrapped(section.text, style)
    if section.rows:
        yield from table(section.columns, section.rows, style)
    for entry in section.entries:
        yield from wrapped(entry.title, style)
        addresses = (address if words == address else f"{words}, {address}" for words, address in entry.records)
        for line in (*entry.lines, *addresses):
            yield from wrapped(line, style, _INDENT)


def _json(library: Library, found: list[Finding]) -> Json:
    return {
        "program": __version__,
        "title": library.title,
        "edition": library.edition,
        "date": library.date,
        "folder": str(library.folder),
        "sound": not any(faults for _, faults in found),
        "checks": [{"checked": checked, "faults": faults} for checked, faults in found],
        "documents": passages_json(coverage(library)),
        "records": records_json(record_coverage(library)),
        "arrangements": reach_json(reach(library)),
        **research_json(library.research()),
    }


def _iso_codes(paths: Paths) -> frozenset[str]:
    try:
        return iso_codes(paths.resources / "iso-3166.json")
    except (OSError, ValueError, AttributeError) as error:
        raise UsageError(f"the list of ISO codes cannot be read ({error}); install the program again") from error
