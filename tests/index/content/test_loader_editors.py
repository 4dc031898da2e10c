"""What editors add is loaded with the library: a register, notes, assessments and a glossary."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.citation import Citation, RecordKind
from index.content.loader import load
from index.model import Arrangement, Assessment, Content, Statement, Status
from tests.edited_library import ASSESSMENTS, GLOSSARY, HOSTS, NOTES, RECORDS, REGISTER_TEXT, write_edited_library
from tests.index.content.test_loader_problems import edit

RECORD = Citation(
    title="A record",
    publisher="A ministry",
    address="https://example.org/a",
    kind=RecordKind.MINISTRY,
    date="2025-05",
    seen="2025-06-20",
    id="a-record",
)
REPORT = Citation(
    title="A report",
    publisher="A newspaper",
    address="https://example.org/b",
    kind=RecordKind.PRESS,
    date="1992-03-04",
    id="a-newspaper",
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_edited_library(tmp_path / "source")


@pytest.fixture
def content(source: Path) -> Content:
    return load(source)


def arrangement(content: Content, name: str) -> Arrangement:
    return next(each for each in content.arrangements if each.id == name)


def statement(content: Content, name: str) -> Statement:
    return next(each for found in content.arrangements for each in found.statements if each.id == name)


def test_a_text_of_our_own_has_no_source(content: Content) -> None:
    document = content.documents[-1]
    assert (document.id, document.title, document.source, document.sha256) == ("register", "Register", "", "")


def test_both_layers_state_one_arrangement_each_with_its_own_dates(content: Content) -> None:
    iran = arrangement(content, "ch-us-ir")
    assert [(each.layer, each.start, each.as_of) for each in iran.statements] == [
        ("source", "", "2025-06"),
        ("source", "1980", "2025-06"),
        ("register", "1980-05-21", "2026-05"),
    ]
    assert (iran.start, iran.period, iran.as_of, iran.status) == ("1980-05-21", "", "2026-05", Status.CURRENT)


def test_a_register_statement_has_its_records(content: Content) -> None:
    said = statement(content, "register-ch-us-ir")
    assert said.citations == (RECORD,)
    assert (said.note, said.document, said.assessment, said.grounds) == (
        "It was asked in April.",
        "register",
        Assessment.CONFIRMED,
        (),
    )


@pytest.mark.parametrize(
    ("name", "assessment", "note", "day", "ground"),
    [
        ("us-in-iran-since-1980", "confirmed", "Switzerland has represented the United", "2026-11-22", "A record"),
        ("us-in-iran-lead-in", "confirmed", "Switzerland has represented the United", "2026-11-22", "A record"),
        ("iran-in-us", "imprecise", "It began in March.", "2026-11-21", "A report"),
        ("us-by-sweden", "unsupported", "No record was found.", "2026-11-20", "A file"),
    ],
)
def test_assessments_stand_with_their_ground_on_the_source_statements(
    content: Content, name: str, assessment: str, note: str, day: str, ground: str
) -> None:
    said = statement(content, name)
    assert (said.assessment, said.assessed, said.citations) == (assessment, day, ())
    assert said.note.startswith(note)
    assert [citation.title for citation in said.grounds] == [ground]


def test_what_hedges_is_known(content: Content) -> None:
    hedged = [each.id for found in content.arrangements for each in found.statements if each.hedged]
    assert hedged == ["register-pk-ir-us"]


def test_currently_is_current_as_of_the_document(source: Path) -> None:
    edit(source, "arrangements/source.toml", 'period = "currently"\nstatus = "current"', 'period = "currently"')
    said = statement(load(source), "us-by-sweden")
    assert (said.status, said.as_of) == (Status.CURRENT, "2025-06")


@pytest.mark.parametrize("status", ["ended", "never in force"])
def test_a_status_that_is_written_is_kept(source: Path, status: str) -> None:
    old = 'period = "currently"\nstatus = "current"'
    edit(source, "arrangements/source.toml", old, f'period = "currently"\nstatus = "{status}"')
    assert statement(load(source), "us-by-sweden").status == status


def test_a_register_statement_takes_only_an_end_from_its_document(source: Path) -> None:
    assert statement(load(source), "register-pk-ir-us").as_of == ""
    edit(source, "arrangements/register.toml", 'start = "1992-03"', 'start = "1992-03"\nstatus = "ended"')
    assert statement(load(source), "register-pk-ir-us").as_of == "2026-11-22"


def test_a_source_whose_dates_the_record_contradicts_is_imprecise(source: Path) -> None:
    edit(source, "arrangements/register.toml", "1980-05-21", "1981-05-21")
    iran = arrangement(load(source), "ch-us-ir")
    found = {each.id: each.assessment for each in iran.statements}
    assert found["us-in-iran-since-1980"] is Assessment.IMPRECISE
    assert found["us-in-iran-lead-in"] is iran.assessment is Assessment.CONFIRMED


def test_notes_stand_in_reading_order(content: Content) -> None:
    assert [note.id for note in content.notes] == ["note-since-1980", "note-since-1992"]
    note = content.notes[1]
    assert (note.passage, note.quote, note.text) == ("pakistan-for-iran", "since 1992.", "It began in March.")
    assert (note.verdict, note.date) == (Assessment.IMPRECISE, "2026-11-22")
    assert note.citations == (REPORT,)


def test_terms_stand_in_the_order_of_their_file(content: Content) -> None:
    power, mandate = content.terms
    assert (power.term, power.forms) == ("Protecting power", ("protecting power", "protecting powers"))
    assert (power.see_also, power.verified) == (("term-mandate",), True)
    assert (mandate.forms, mandate.verified, len(mandate.citations)) == ((), False, 1)


@pytest.mark.parametrize("name", [NOTES, GLOSSARY, ASSESSMENTS, REGISTER_TEXT, RECORDS, HOSTS])
def test_windows_line_ends_change_nothing(source: Path, content: Content, name: str) -> None:
    (source / name).write_bytes((source / name).read_bytes().replace(b"\n", b"\r\n"))
    assert load(source) == content
