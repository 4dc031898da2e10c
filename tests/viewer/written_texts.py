"""Everything that the program writes into files and onto the clipboard for a reader, in the language in use.

What programs read is left out: CSV, JSON, reference managers' formats. So are the styles of citation, which are English
as their guides are.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from index.answers.reach import reach
from index.arrangements.relations import channel
from index.built.library import Library
from index.citing.forms import FORMS
from index.citing.reference import (
    Reference,
    arrangement_references,
    brief_reference,
    note_reference,
    passage_reference,
    term_reference,
)
from index.citing.styled import STYLES
from index.words.change_words import change_sections, since_text
from index.words.coverage_words import coverage_sections, coverage_summary
from viewer.annotations.annotation_text import html_page, markdown_text
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.arrangements.channel.channel_rows import channel_rows
from viewer.arrangements.details.details import detail_rows
from viewer.arrangements.export_service import SHEET_KINDS, TABLE_KINDS, ExportService

TODAY = date(2030, 1, 1)
FOR_PROGRAMS = {".csv", ".json", "bibtex", "ris", "csl-json"}


def written(library: Library, folder: Path, placed: list[PlacedAnnotation]) -> Iterator[tuple[str, str]]:
    """Yield every text with what it is; files are written into `folder`."""
    yield from _files(library, folder)
    yield from (("marks as Markdown", markdown_text(placed, "")), ("marks as a web page", html_page(placed, "")))
    yield from _citations(library)
    every = library.arrangements()
    for each in every[::4]:
        rows = detail_rows(each, library, every, all_roles=True)
        yield from (("details", text) for row in rows for text in (row.section, row.copied))
    yield from _channels(library)
    yield from _pages(library)


def _files(library: Library, folder: Path) -> Iterator[tuple[str, str]]:
    service = ExportService(library, lambda: TODAY)
    for ending in TABLE_KINDS.keys() - FOR_PROGRAMS:
        service.export(library.arrangements(), folder / f"rows{ending}")
        yield f"export {ending}", (folder / f"rows{ending}").read_text("utf-8")
    # The PDF is made of the same page.
    for ending in SHEET_KINDS.keys() - {".pdf"}:
        service.export_sheet(service.sheet(library.arrangements(), ""), folder / f"sheet{ending}")
        yield f"briefing {ending}", (folder / f"sheet{ending}").read_text("utf-8")


def _citations(library: Library) -> Iterator[tuple[str, str]]:
    cited = tuple(_references(library))
    for key in FORMS.keys() - STYLES.keys() - FOR_PROGRAMS:
        yield f"citations, {key}", FORMS[key].write(cited)


def _references(library: Library) -> Iterator[Reference]:
    for each in library.arrangements()[::4]:
        yield brief_reference(each, library)
        yield from arrangement_references(each, library)
    yield from (note_reference(note, library) for note in library.notes())
    yield from (term_reference(term, library) for term in library.terms())
    for note in library.notes():
        block = library.block(note.passage)
        yield from () if block is None else (passage_reference(block, library),)


def _channels(library: Library) -> Iterator[tuple[str, str]]:
    states = {state.code: state for state in library.states()}
    pairs = {(each.represented.code or "", each.host.code or "") for each in library.arrangements()}
    for one, other in sorted(pair for pair in pairs if all(pair))[::6]:
        found = channel(one, other, library.arrangements())
        for row in channel_rows(found, states[one], states[other], library, TODAY):
            yield from (("channel", text) for text in (row.section, row.copied))


def _pages(library: Library) -> Iterator[tuple[str, str]]:
    told = reach(library)
    yield "coverage", coverage_summary(told)
    for section in coverage_sections(told, library.research()):
        cells = (*section.columns, *(cell for row in section.rows for cell in row))
        lines = (text for entry in section.entries for text in (*entry.lines, *(words for words, _ in entry.records)))
        yield from (("coverage", text) for text in (section.heading, section.text, *cells, *lines))
    yield "changes", since_text(library.changes())
    for part in change_sections(library.changes(), library.arrangements(), library.states()):
        yield from (("changes", text) for thing in part.things for text in (part.heading, thing.title, thing.details))
