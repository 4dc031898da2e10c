from dataclasses import replace
from types import SimpleNamespace

import pytest

from index.model import Status
from index.opening import Places
from viewer.verifying import findings


@pytest.fixture
def faults(library, small_source):
    """Return a function that gives all faults of the small library with the first statement changed."""
    first, *others = library.arrangements()

    def found(built=library.folder, source=small_source, **changes):
        changed = replace(first, statements=(replace(first.statements[0], **changes),))
        stand_in = SimpleNamespace(folder=library.folder, block=library.block, arrangements=lambda: (changed, *others))
        return [fault for _, each in findings(stand_in, Places(built, source, source)) for fault in each]

    return found


def test_a_sound_library_has_no_faults(faults):
    assert faults() == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"quote": "Words nobody wrote."}, "quotes words that are not in § 1.3 (mandates-lead-in)."),
        ({"passage": "nowhere"}, "quotes the passage nowhere, which does not exist."),
        ({"quote": "", "citation": ""}, "gives neither a passage nor a citation."),
        ({"status": Status.CURRENT, "as_of": ""}, "is current, but not as of when."),
    ],
)
def test_a_statement_without_ground_is_named(faults, changes, expected):
    assert faults(**changes) == [f"Statement us-in-iran {expected}"]


def test_a_changed_source_is_noticed(faults, small_source, tmp_path):
    (tmp_path / "library.toml").write_text("")
    assert "The source files have changed since the library was built." in faults(source=tmp_path)


def test_a_damaged_bundled_library_is_noticed(faults, tmp_path):
    (tmp_path / "library.sqlite").write_bytes(b"")
    assert faults(built=tmp_path) == ["A file of the library is not as it was built."]
