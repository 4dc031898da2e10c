"""Stages as editors write them: checked against each other, each with its record and its date."""

from __future__ import annotations

import pytest

from index.content.loader import load
from index.model import Stage, StageKind, Status
from tests.edited_library import REGISTER, write_edited_library
from tests.index.content.test_loader_problems import edit, problems

AGREED = '{ stage = "agreed", date = "1980-04" }'
IN_FORCE = '{ stage = "in force", date = "1980-05-21" }'


@pytest.fixture
def source(tmp_path):
    return write_edited_library(tmp_path / "source")


def staged(source, *stages, status="current"):
    """Write stages in place of the start of the first statement of the register; returns their line."""
    edit(source, REGISTER, 'status = "current"', f'status = "{status}"')
    return edit(source, REGISTER, 'start = "1980-05-21"', f"stages = [{', '.join(stages)}]")


def test_stages_carry_date_words_note_and_their_own_record(source) -> None:
    asked = 'stage = "requested", worded = "in April", note = "It was asked", record = "a-record"'
    staged(source, f"{{ {asked} }}", IN_FORCE)
    arrangement = next(each for each in load(source).arrangements if each.id == "ch-us-ir")
    first, second = arrangement.stages
    assert (first.kind, first.date, first.worded, first.note) == (StageKind.REQUESTED, "", "in April", "It was asked")
    assert [record.address for record in first.citations] == [record.address for record in second.citations]
    assert (arrangement.start, arrangement.end) == ("1980-05-21", "")


def test_a_refusal_names_who_refused(source) -> None:
    staged(source, '{ stage = "refused", by = "IR" }', status="unknown")
    statements = next(each for each in load(source).arrangements if each.id == "ch-us-ir").statements
    [stage] = next(each for each in statements if each.id == "register-ch-us-ir").stages
    assert (stage.by.code, stage.by.name) == ("IR", "Iran")


def test_without_stages_dates_and_status_tell_them(source) -> None:
    kinds = {each.id: [(stage.kind, stage.date) for stage in each.stages] for each in load(source).arrangements}
    assert kinds["ch-cu-us"] == [(StageKind.IN_FORCE, "1991"), (StageKind.ENDED, "2015")]
    assert kinds["neutrals-in-world-war"] == [(StageKind.IN_FORCE, ""), (StageKind.ENDED, "")]


def test_an_empty_list_says_that_it_is_not_known_to_have_been_in_force(source) -> None:
    staged(source, status="unknown")
    statement = load(source).arrangements[0].statements
    assert next(each for each in statement if each.id == "register-ch-us-ir").stages == ()


@pytest.mark.parametrize(
    ("stages", "status", "what"),
    [
        (['{ stage = "singed" }'], "unknown", "In stage 1: “stage” cannot be “singed”."),
        (['{ stage = "agreed", date = "1980-13" }'], "unknown", "In stage 1: “date” cannot be “1980-13”."),
        (['{ date = "1980" }'], "unknown", "In stage 1: The key “stage” is missing."),
        ([IN_FORCE, '{ stage = "agreed" }'], "unknown", "“agreed” cannot come directly after “in force”."),
        ([IN_FORCE, IN_FORCE], "current", "“in force” cannot come directly after “in force”."),
        (['{ stage = "ended" }'], "ended", "“ended” cannot come directly after “the beginning”."),
        (['{ stage = "agreed", date = "1981" }', IN_FORCE], "current", "“agreed” in 1981 comes before “in force” in "),
        ([AGREED], "current", "The status “current” does not fit the stages, whose last is “agreed”."),
        ([IN_FORCE], "ended", "The status “ended” does not fit the stages, whose last is “in force”."),
        (
            ['{ stage = "agreed", record = "a-handbook" }'],
            "unknown",
            "The record “a-handbook” of ",
        ),
        (['{ stage = "refused", by = "XX" }'], "unknown", "The state “XX” is not in states.toml."),
        (['{ stage = "agreed", by = "IR" }'], "unknown", "“by” says who refused; the stage is “agreed”."),
        (['{ stage = "agreed", worded = "in May" }'], "unknown", "“in May” is not in the passage “entry-ch-us-ir”."),
        (['{ stage = "agreed", note = "in May" }'], "unknown", "“in May” is not in the passage “entry-ch-us-ir”."),
    ],
)
def test_a_wrong_stage_is_named_with_file_and_line(source, stages, status, what) -> None:
    line = staged(source, *stages, status=status)
    [found] = problems(source)
    assert what in found
    assert found.startswith(f"{REGISTER}:{line + 1 if 'status' in what else line}: ")


def test_an_unknown_stage_is_told_with_all_that_are_known(source) -> None:
    staged(source, '{ stage = "singed" }', status="unknown")
    with pytest.raises(Exception, match="requested, agreed, in force, suspended, refused, ended") as error:
        load(source)
    assert "singed" in str(error.value)


@pytest.mark.parametrize("as_of", ["1979", "1980-04"])
def test_nothing_is_current_before_it_begins(source, as_of) -> None:
    edit(source, REGISTER, 'as_of = "2026-05"', f'as_of = "{as_of}"')
    [found] = problems(source)
    assert f"It is current as of {as_of}, before it starts in 1980-05-21." in found


def test_dates_are_given_once(source) -> None:
    edit(source, REGISTER, 'start = "1980-05-21"', f'start = "1980-05-21"\nstages = [{IN_FORCE}]')
    [found] = problems(source)
    assert "gives both stages and start or end" in found


def test_what_never_was_in_force_has_no_start(source) -> None:
    edit(source, REGISTER, 'status = "current"\nas_of = "2026-05"', 'status = "never in force"\nterm = "never"')
    assert any("It was never in force, but has a date." in found for found in problems(source))


def test_the_same_stage_may_come_again_after_a_suspension(source) -> None:
    suspended = '{ stage = "suspended", date = "1990" }'
    staged(source, IN_FORCE, suspended, '{ stage = "in force", date = "1991" }')
    stages = next(each for each in load(source).arrangements if each.id == "ch-us-ir").stages
    assert [stage.kind for stage in stages] == ["in force", "suspended", "in force"]
    assert Stage(kind=StageKind.SUSPENDED, date="1990").kind is stages[1].kind
    assert load(source).arrangements[0].status is Status.CURRENT
