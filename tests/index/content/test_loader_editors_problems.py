"""Whatever is wrong with what editors add is said with its file, its line and how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.content.loader import load
from index.errors import ContentError
from tests.edited_library import ASSESSMENTS, GLOSSARY, NOTES, REGISTER, REGISTER_TEXT, write_edited_library
from tests.index.content.test_loader_problems import edit, problems

LIBRARY = "library.toml"
SHARED = "speaks of other states than “iran-in-us”."


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_edited_library(tmp_path / "source")


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('["a-record"]', '["no-record"]', "There is no record “no-record”."),
        ('["a-record"]', '["a-record", "a-record"]', "The record “a-record” is cited twice."),
        ('["a-record"]', '[{ title = "A" }]', "“citations” cannot be a table."),
        ('["a-record"]', '["A record"]', "“citations” cannot be “A record”."),
    ],
)
@pytest.mark.parametrize("file", [REGISTER, NOTES])
def test_citations(source: Path, file: str, old: str, new: str, what: str) -> None:
    line = edit(source, file, f"citations = {old}", f"citations = {new}")
    assert problems(source) == [f"{file}:{line}: {what}"]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('note = "It was', 'note = "She was', "“She was asked in April.” is not in the passage “entry-ch-us-ir”."),
        ('quote = "Swit', 'quote = "swit', "is not in the passage “entry-ch-us-ir”."),
        ('as_of = "2026-05"\n', "", "It is current, but as of when is not said."),
        ('id = "register-pk-ir-us"', 'id = "register"', "The id “register” is also that of the block in "),
        ('start = "1992-03"', 'status = "never in force"', "“pk-ir-us” was never in force, but another statement says"),
    ],
)
def test_statements_of_the_register(source: Path, old: str, new: str, what: str) -> None:
    edit(source, REGISTER, old, new)
    [found] = problems(source)
    assert what in found


def test_a_register_statement_rests_on_citations(source: Path) -> None:
    line = edit(source, REGISTER, 'citations = ["a-newspaper"]', "")
    [found] = problems(source)
    what = "The key “citations” is missing: a statement of the layer “register” rests on it."
    assert found == f"{REGISTER}:{line - 8}: {what}"


@pytest.mark.parametrize("key", ["source", "sha256"])
def test_source_and_fingerprint_go_together(source: Path, key: str) -> None:
    value = '"sources/channels.txt"' if key == "source" else f'"{"0" * 64}"'
    line = edit(source, LIBRARY, 'as_of = "2026-11-22"', f"{key} = {value}")
    other = "sha256" if key == "source" else "source"
    assert f"{LIBRARY}:{line}: The document has {key} but no {other}." in problems(source)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('passage = "pakistan-for-iran"', 'passage = "nowhere"', "There is no passage “nowhere”."),
        ('quote = "since 1992."', 'quote = "in 1992"', "“in 1992” is not in the passage “pakistan-for-iran”."),
        ('verdict = "imprecise"', 'verdict = "wrong"', "“verdict” cannot be “wrong”."),
        ("date = 2026-11-22", 'date = "2026-11-22"', "“date” cannot be “2026-11-22”."),
        ('id = "note-since-1992"', 'id = "task-visas"', "The id “task-visas” is also that of the block in "),
        ('citations = ["a-newspaper"]', "citations = []", "“citations” cannot be an empty list."),
    ],
)
def test_notes(source: Path, old: str, new: str, what: str) -> None:
    line = edit(source, NOTES, old, new)
    assert any(found.startswith(f"{NOTES}:{line}: ") and what in found for found in problems(source))


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('["us-in-iran-lead-in",', '["nobody",', "There is no statement “nobody”."),
        ('["us-in-iran-lead-in",', '["register-pk-ir-us",', "“register-pk-ir-us” is no statement of the source layer."),
        ('["us-by-sweden"]', '["iran-in-us"]', "“iran-in-us” has an assessment already."),
        ('["us-by-sweden"]', "[]", "“statements” cannot be an empty list."),
        ('record = "register-ch-us-ir"', 'record = "register-xx"', "There is no statement “register-xx”."),
        ('record = "register-ch-us-ir"', 'record = "us-by-sweden"', "“us-by-sweden” is itself of the source layer."),
        ('note = "note-since-1992"', 'record = "register-ch-us-ir"', f"“register-ch-us-ir” {SHARED}"),
        ('note = "note-since-1992"', 'note = "note-x"', "There is no note “note-x”."),
        ('note = "note-since-1992"', "", "The assessment rests on nothing."),
        (
            'assessment = "imprecise"',
            'assessment = "confirmed"',
            "The verdict of “note-since-1992” is “imprecise”, not",
        ),
        ('text = "No record was found."\n', 'note = "note-since-1980"\n', "Text and citations go together."),
    ],
)
def test_assessments(source: Path, old: str, new: str, what: str) -> None:
    edit(source, ASSESSMENTS, old, new)
    assert any(found.startswith(f"{ASSESSMENTS}:") and what in found for found in problems(source))


def test_a_statement_that_was_not_read_whole_is_held_against_itself_only(source: Path) -> None:
    line = edit(source, REGISTER, 'host = "IR"', "host = 1")
    assert problems(source) == [f"{REGISTER}:{line}: “host” cannot be a number."]


def test_an_assessment_rests_on_one_ground(source: Path) -> None:
    line = edit(source, ASSESSMENTS, "date = 2026-11-21", 'date = 2026-11-21\nrecord = "register-pk-ir-us"')
    assert problems(source) == [f"{ASSESSMENTS}:{line + 1}: The assessment rests on note and record."]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('see_also = ["term-mandate"]', 'see_also = ["term-x"]', "There is no term “term-x”."),
        ('see_also = ["term-mandate"]', 'see_also = ["term-protecting-power"]', "The term leads to itself."),
        (
            'term = "Mandate"',
            'names = ["Mandat", "Protecting Powers"]\nterm = "Mandate"',
            "“Protecting Powers” also stands for",
        ),
        ('term = "Mandate"', 'term = "Protecting Powers"', "“Protecting Powers” also stands for the term “Protecting"),
        ("verified = false", 'verified = "no"', "“verified” cannot be “no”."),
        ('id = "term-mandate"', 'id = "note-since-1980"', "The id “note-since-1980” is also that of the note in "),
        ('definition = "What', 'defintion = "What', "The key “defintion” is not known."),
    ],
)
def test_terms(source: Path, old: str, new: str, what: str) -> None:
    line = edit(source, GLOSSARY, old, new)
    assert any(found.startswith(f"{GLOSSARY}:{line}: ") and what in found for found in problems(source))


def test_a_file_that_cannot_be_read_is_not_held_against_the_others(source: Path) -> None:
    for name in (REGISTER, NOTES):
        (source / name).write_text("= ", "utf-8")
    assert [found.split(":")[0] for found in problems(source)] == [REGISTER, NOTES]


def test_all_problems_of_all_files_are_told_at_once(source: Path) -> None:
    edit(source, REGISTER_TEXT, "{#entry-pk-ir-us}", "{#entry-pk}")
    edit(source, NOTES, 'quote = "since 1992."', 'quote = "ever"')
    edit(source, GLOSSARY, 'see_also = ["term-mandate"]', 'see_also = ["x"]')
    edit(source, ASSESSMENTS, '["iran-in-us"]', '["x"]')
    assert {found.split(":")[0] for found in problems(source)} == {ASSESSMENTS, REGISTER, NOTES, GLOSSARY}


@pytest.mark.parametrize("name", [REGISTER, NOTES, ASSESSMENTS, GLOSSARY])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    cut=st.integers(0, 1400), length=st.integers(0, 40), put=st.sampled_from([b"", b'"', b"= 1", b"[]", b"[1]", b"{"])
)
def test_no_slip_of_the_pen_breaks_the_loader(source: Path, name: str, cut: int, length: int, put: bytes) -> None:
    data = (source / name).read_bytes()
    try:
        (source / name).write_bytes(data[:cut] + put + data[cut + length :])
        load(source)
    except ContentError as error:
        assert all(problem.mend and problem.what for problem in error.problems)  # noqa: PT017
    finally:
        (source / name).write_bytes(data)
