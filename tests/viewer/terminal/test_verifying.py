from types import SimpleNamespace

import pytest

from index.built.library import Library
from index.built.opening import LibraryPlaces
from index.model import Status
from index.values import replace
from tests.architecture.source_tree import ROOT
from tests.edited_library import write_edited_library
from tests.index.made_content import made_record
from viewer.terminal.verifying import coverage_report, findings, iso_codes

CODES = iso_codes(ROOT / "resources" / "iso-3166.json")


@pytest.fixture
def faults(library, small_source):
    """Return a function that gives all faults of the small library with the first statement changed."""
    first, *others = library.arrangements()
    same = {name: getattr(library, name) for name in ("folder", "block", "notes", "terms", "states")}

    def found(built=library.folder, source=small_source, codes=CODES, **changes):
        changed = replace(first, statements=(replace(first.statements[0], **changes),))
        stand_in = SimpleNamespace(**same, arrangements=lambda: (changed, *others))
        return [fault for _, each in findings(stand_in, LibraryPlaces(built, source, source), codes) for fault in each]

    return found


def test_a_sound_library_has_no_faults(faults):
    assert faults() == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"quote": "Words nobody wrote."}, "quotes words that are not in § 2.1 (mandates-lead-in)."),
        ({"passage": "nowhere"}, "quotes the passage nowhere, which does not exist."),
        ({"quote": ""}, "gives neither a passage nor a citation."),
        ({"status": Status.CURRENT, "as_of": ""}, "is current, but not as of when."),
        ({"start": "1991-06", "end": "1991-05"}, "starts in 1991-06, after its end in 1991-05."),
    ],
)
def test_a_statement_without_ground_is_named(faults, library, changes, expected):
    name = library.arrangements()[0].statements[0].id
    assert faults(**changes) == [f"Statement {name} {expected}"]


@pytest.mark.parametrize("kind", ["citations", "grounds"])
def test_a_citation_without_its_parts_is_named(faults, library, kind):
    name = library.arrangements()[0].statements[0].id
    found = faults(**{kind: (made_record(title="", publisher="news.example", address="example.org"),)})
    lacks = ("no title", "“news.example” as its publisher", "“example.org” as its address")
    assert found == [f"A citation of statement {name} has {what}." for what in lacks]


def test_a_code_that_iso_does_not_have_is_named(faults):
    assert faults(codes=CODES - {"CH"}) == ["Switzerland has the code CH, which ISO 3166 does not have."]


def test_a_changed_source_is_noticed(faults, small_source, tmp_path):
    (tmp_path / "library.toml").write_text("")
    assert "The source files have changed since the library was built." in faults(source=tmp_path)


def test_a_damaged_bundled_library_is_noticed(faults, tmp_path):
    (tmp_path / "library.sqlite").write_bytes(b"")
    assert faults(built=tmp_path) == ["A file of the library is not as it was built."]


@pytest.fixture
def edited(tmp_path):
    """Return the edited library, open."""
    from index.built.build import build

    build(write_edited_library(tmp_path / "source"), tmp_path / "built")
    with Library(tmp_path / "built") as opened:
        yield opened


def test_notes_and_terms_are_checked_too(edited):
    checked = dict(
        findings(edited, LibraryPlaces(edited.folder, edited.folder.parent / "source", edited.folder), CODES)
    )
    assert [fault for faults in checked.values() for fault in faults] == []
    assert "10 quotes, each word for word in its passage." in checked
    assert "10 citations, each with a title and an address." in checked
    assert "7 codes, each of ISO 3166, and 0 of our own for other former states." in checked


def test_coverage_tells_what_yielded_statements_and_what_looks_as_if_it_should(edited):
    first, *_, neutral, register = coverage_report(edited)
    assert first == "Channels between states: 3 of 6 passages yielded statements, and no other looks as if it should."
    assert neutral.startswith("Neutral powers: 1 of 2 passages yielded statements; 1 more speaks of interests, ")
    assert neutral.endswith("protecting powers or representing: § 2.1.")
    assert register.startswith("Register: 2 of 2 passages yielded statements")
