"""What an edition published is permanent: numbers stay, ids lead to successors, and changes are listed."""

from __future__ import annotations

import json

import pytest

from index.__main__ import main
from index.content.loader import load
from index.content.numbering import Numbering
from index.errors import ContentError
from index.published import ChangeKind
from tests.edited_library import REGISTER, REGISTER_TEXT, write_edited_library
from tests.index.content.test_loader_problems import edit


@pytest.fixture
def kept(tmp_path):
    """Return the folder of a library whose edition was kept, and that calls itself the next one."""
    source = write_edited_library(tmp_path / "source")
    assert main(["keep", str(source)]) == 0
    library = source / "library.toml"
    text = library.read_text(encoding="utf-8")
    edition = load(source).edition
    library.write_text(text.replace(f'edition = "{edition}"', 'edition = "next"'), encoding="utf-8")
    return source


def rename_terms(source):
    """Give every term of the glossary another id; returns the ids before."""
    file = source / "glossary.toml"
    text = file.read_text(encoding="utf-8")
    terms = [term.id for term in load(source).terms]
    for term in terms:
        text = text.replace(f'"{term}"', f'"new-{term}"')
    file.write_text(text, encoding="utf-8")
    return terms


def numbers(source):
    return {block.id: block.number for block in load(source).blocks if block.number}


def test_published_numbers_stay_and_new_ones_follow() -> None:
    numbering = Numbering([{"swiss": "1", "first": "1.1", "gone": "1.2", "late": "4", "last": "4.7"}])
    asked = [numbering.subject("new"), numbering.subject("swiss"), numbering.passage("added", "1")]
    assert [*asked, numbering.passage("first", "1"), numbering.passage("other", "5")] == ["5", "1", "1.3", "1.1", "5.1"]


def test_without_an_earlier_edition_numbers_count_in_reading_order() -> None:
    numbering = Numbering([])
    assert [numbering.passage("before", "0"), numbering.subject("a"), numbering.passage("x", "1")] == [
        "0.1",
        "1",
        "1.1",
    ]


def test_an_edition_is_kept_once(kept, tmp_path, capsys) -> None:
    again = write_edited_library(tmp_path / "again")
    assert [main(["keep", str(again)]), main(["keep", str(again)])] == [0, 2]
    assert "was not kept" in capsys.readouterr().err


def test_an_entry_put_before_others_changes_none_of_their_numbers(kept) -> None:
    before = numbers(kept)
    file = kept / REGISTER_TEXT
    entry = "{#entry-new}\nNew. Source: A record.\n\n{#entry-ch-us-ir}"
    file.write_text(file.read_text(encoding="utf-8").replace("{#entry-ch-us-ir}", entry), encoding="utf-8")
    assert numbers(kept) == before | {"entry-new": "1.3"}


def test_what_was_published_and_is_gone_is_refused(kept) -> None:
    rename_terms(kept)
    with pytest.raises(ContentError, match="was published in edition"):
        load(kept)


def test_what_moved_leads_to_its_successors_through_every_move(kept) -> None:
    terms = rename_terms(kept)
    moves = ((each, to) for term in terms for each, to in ((term, f"old-{term}"), (f"old-{term}", f"new-{term}")))
    text = "".join(f'[[moved]]\nid = "{each}"\nto = ["{to}"]\n' for each, to in moves)
    (kept / "moved.toml").write_text(text, encoding="utf-8")
    assert {each.id: each.successors for each in load(kept).moved} == {term: (f"new-{term}",) for term in terms}


@pytest.mark.parametrize("moved", ['id = "x"\nto = ["nowhere"]', 'id = "x"', 'id = "x"\nto = "y"'])
def test_a_move_to_nowhere_is_refused(kept, moved) -> None:
    (kept / "moved.toml").write_text(f"[[moved]]\n{moved}\n", encoding="utf-8")
    with pytest.raises(ContentError, match=r"moved\.toml"):
        load(kept)


def test_an_edition_that_cannot_be_read_is_named(kept) -> None:
    file = next((kept / "editions").iterdir())
    file.write_text("{}", encoding="utf-8")
    with pytest.raises(ContentError, match="The edition cannot be read"):
        load(kept)


def test_nothing_changed_is_told_as_nothing(kept) -> None:
    changes = load(kept).changes
    assert (bool(changes.since), changes.changes) == (True, ())


def test_changes_are_found_by_comparison(kept) -> None:
    file = next((kept / "editions").iterdir())
    edition = json.loads(file.read_text(encoding="utf-8"))
    added, corrected, *_ = edition["arrangements"]
    del edition["arrangements"][added]
    edition["arrangements"][corrected]["start"] = "1066"
    file.write_text(json.dumps(edition), encoding="utf-8")
    found = {change.id: change for change in load(kept).changes.changes}
    assert (found[added].kind, found[corrected].kind) == (ChangeKind.ADDED, ChangeKind.CORRECTED)
    assert found[corrected].fields[0].before == "1066"


def test_a_changed_stage_is_noticed_in_editions_of_before_stages_too(kept) -> None:
    file = next((kept / "editions").iterdir())
    edition = json.loads(file.read_text(encoding="utf-8"))
    for facts in edition["arrangements"].values():
        del facts["stages"]
    file.write_text(json.dumps(edition), encoding="utf-8")
    assert load(kept).changes.changes == ()
    edit(
        kept,
        REGISTER,
        'start = "1980-05-21"',
        'stages = [{ stage = "agreed" }, { stage = "in force", date = "1980-05-21" }]',
    )
    [change] = load(kept).changes.changes
    told = "agreed; in force 1980-05-21"
    assert [(field.field, field.before, field.after) for field in change.fields] == [("stages", told[8:], told)]


def test_what_one_source_alone_states_was_called_otherwise_in_earlier_editions(kept) -> None:
    edit(kept, REGISTER, 'assessment = "confirmed"', 'assessment = "one source only"')
    file = next((kept / "editions").iterdir())
    edition = json.loads(file.read_text(encoding="utf-8"))
    for facts in edition["arrangements"].values():
        facts["assessment"] = "not checked"
    file.write_text(json.dumps(edition), encoding="utf-8")
    fields = [field for change in load(kept).changes.changes for field in change.fields]
    assert "one source only" not in {field.after for field in fields}
