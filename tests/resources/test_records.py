"""Every record that the library cites can be weighed, in every form in which a citation is taken away."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from functools import cache
from html import unescape

import pytest

from index.arrangements.csv_export import csv_file
from index.arrangements.record_coverage import records_of
from index.citing.bibtex import escaped
from index.citing.forms import FORMS
from index.citing.reference import arrangement_references, term_reference
from index.citing.source import record_source
from index.citing.styled import STYLES
from index.content.citation_parts import by_weight, faults_of
from index.words.language import ENGLISH
from index.words.wording import not_stated

_MARKDOWN_ESCAPE = re.compile(r"\\([^\w\s])")


def cited(library):
    """Yield every list of records of the library, with who cites it."""
    for arrangement in library.arrangements():
        for statement in arrangement.statements:
            yield statement.id, statement.citations
            yield f"assessment of {statement.id}", statement.grounds
    yield from ((note.id, note.citations) for note in library.notes())
    yield from ((term.id, term.citations) for term in library.terms())


def weight(record):
    """Return what has to be seen of a record to weigh it: its title, its publisher and its date, in words."""
    date = ENGLISH.date(*map(int, record.date.split("-"))) if record.date else "undated"
    return record.title, record.publisher or f"publisher {not_stated()}", date


def test_the_table_of_all_arrangements_is_read_back_with_every_record_and_stage(whole_library):
    arrangements = whole_library.arrangements()
    rows = csv.DictReader(io.StringIO(csv_file(arrangements, date(2026, 11, 29)).decode("utf-8-sig"), newline=""))
    for arrangement, row in zip(arrangements, rows, strict=True):
        records, stages = records_of(arrangement), arrangement.stages
        facts = zip(*(row[f"record_{fact}"].split("\n") for fact in ("ids", "titles", "addresses")), strict=True)
        assert [*facts] == ([(each.id, each.title, each.address) for each in records] or [("", "", "")])
        staged = [line.split() for line in row["stage_records"].split("\n")]
        assert staged == ([[record.id for record in stage.citations] for stage in stages] or [[]])


def test_every_record_has_a_name_and_an_address_and_the_heaviest_comes_first(whole_library):
    wrong = {
        who: records
        for who, records in cited(whole_library)
        if any(map(faults_of, records)) or records != by_weight(records)
    }
    assert wrong == {}


@cache
def _references(library):
    references = [each for found in library.arrangements() for each in arrangement_references(found, library)]
    return (*references, *(term_reference(term, library) for term in library.terms()))


def _words(text: str, form: str) -> str:
    """Return a citation without what its form adds to the words."""
    text = unescape(text) if form == "html" else text
    text = _MARKDOWN_ESCAPE.sub(r"\1", text) if form == "markdown" else text
    return text.replace('\\"', '"') if form == "csl-json" else text


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


@pytest.mark.parametrize("style", STYLES)
def test_every_style_says_title_publisher_and_year_of_every_record(whole_library, style):
    for reference in _references(whole_library):
        text = _letters(FORMS[style].write([reference]))
        for record in reference.records:
            source = record_source(record)
            parts = (source.title, source.container, source.number, record.publisher, record.date[:4], record.address)
            assert [part for part in parts if _letters(part) not in text] == [], record.id


@pytest.mark.parametrize("form", [form for form in FORMS if form not in STYLES])
def test_every_form_of_citation_says_title_publisher_and_date_of_every_record(whole_library, form):
    missing = []
    for reference in _references(whole_library):
        text = _words(FORMS[form].write([reference]), form)
        for record in reference.records:
            parts = weight(record)
            missing += [part for part in parts if (escaped(part) if form == "bibtex" else part) not in text]
    assert missing == []


def test_the_entries_of_the_register_name_their_records(whole_library):
    statements = [each for found in whole_library.arrangements() for each in found.statements if each.citations]
    texts = {each.id: whole_library.block(each.passage).text for each in statements}
    assert [each.id for each in statements for record in each.citations if record.title not in texts[each.id]] == []
    assert len(statements) > 100  # so that the test cannot pass on nothing


def test_a_publisher_is_who_published_and_not_who_keeps_a_copy(whole_library):
    """The address says who keeps it, in every language; the editors' words beside a name would stay English."""
    publishers = {record.publisher for _, records in cited(whole_library) for record in records}
    assert {each for each in publishers if re.search(r"\b(kept|copied|archived|hosted) by\b", each)} == set()
