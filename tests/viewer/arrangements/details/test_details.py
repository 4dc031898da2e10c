"""The rows of the details card: what is said, by whom, how surely, and what stands beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from index.arrangements.best_statement import by_evidence
from index.arrangements.stages import told_stages
from index.citation import RecordKind
from index.model import Assessment, Status
from index.values import replace
from tests.viewer.examples import arrangement
from viewer.arrangements.details.details import ROLES_AT_FIRST, arrangement_row, detail_rows, statement_row, when_text
from viewer.arrangements.details.details_model import DetailsModel
from viewer.kit.look.assessment_signs import badge_text
from viewer.kit.roles import ArrangementRole, DetailRole, StatementRole


def rows_of(library, identifier, **options):
    """Return the rows of one arrangement's card."""
    every = library.arrangements()
    return detail_rows(next(each for each in every if each.id == identifier), library, every, **options)


def section(rows, beginning):
    """Return the rows below the heading that begins so."""
    starts = [at for at, row in enumerate(rows) if row.section]
    first = next(at for at in starts if rows[at].section.startswith(beginning))
    return rows[first : next((at for at in starts if at > first), len(rows))]


def evidence(rows, layer):
    """Return the rows of the statements that a layer makes."""
    return [row for row in section(rows, "Evidence") if any(line.startswith(f"In the {layer}") for line in row.lines)]


def test_every_statement_is_evidence_and_says_which_layer_makes_it(edited):
    rows = rows_of(edited, "pk-ir-us")
    assert [row.text for row in evidence(rows, "source")] == [
        "“Pakistan has represented Iranian interests in the United States since 1992.”"
    ]
    assert [row.label for row in evidence(rows, "register: Register")] == [edited.block("entry-pk-ir-us").number]


def test_the_best_record_comes_first_and_what_is_hedged_last(whole_library):
    kinds = list(RecordKind)
    for each in whole_library.arrangements():
        ordered = by_evidence(each)
        assert sorted(map(id, ordered)) == sorted(map(id, each.statements))
        assert [one.hedged for one in ordered] == sorted(one.hedged for one in ordered)
        sure = [one for one in ordered if not one.hedged and one.citations and one.assessment is Assessment.CONFIRMED]
        best = [min(kinds.index(record.kind) for record in one.citations) for one in sure]
        assert best == sorted(best), each.id


def test_a_record_is_cited_with_its_address_in_full(edited):
    row = evidence(rows_of(edited, "ch-us-ir"), "register")[0]
    assert "A record (A ministry, May 2025; ministry; seen 20 June 2025), https://example.org/a" in row.lines
    assert row.addresses == ("https://example.org/a",)
    assert "It was asked in April." in " ".join(row.lines)


def test_a_hedged_statement_says_so(edited):
    row = evidence(rows_of(edited, "pk-ir-us"), "register")[0]
    assert "hedged" in row.alert
    assert "hedged" in row.spoken


def test_what_is_current_is_so_according_to_the_source_and_never_today(edited):
    row = evidence(rows_of(edited, "se-us-kp"), "source")[0]
    assert row.lines[0].startswith("current according to the source, as of June 2025")


def test_the_editors_notes_on_the_sentence_are_shown_once(edited):
    notes = section(rows_of(edited, "pk-ir-us"), "The editors’ notes")
    assert [row.text for row in notes] == ["It began in March."]
    assert notes[0].alert == "≈ imprecise"
    assert notes[0].statement.passage == "pakistan-for-iran"


def test_a_note_on_another_sentence_of_the_passage_is_not_on_this_arrangement(edited):
    swiss = next(each for each in edited.arrangements() if each.id == "ch-us-ir")
    elsewhere = edited.block("us-in-iran-text").text[-20:]
    statements = tuple(replace(each, quote=elsewhere) for each in swiss.statements if each.passage == "us-in-iran-text")
    rows = detail_rows(replace(swiss, statements=statements), edited, ())
    assert not any(row.section.startswith("The editors") for row in rows)


def test_a_judgement_that_stands_in_the_card_already_is_not_repeated(edited):
    row = evidence(rows_of(edited, "pk-ir-us"), "source")[0]
    assert row.lines[0].endswith("≈ imprecise")
    assert row.addresses == ()


def test_the_opposite_direction(edited):
    assert [row.arrangement.id for row in section(rows_of(edited, "pk-ir-us"), "The opposite")] == ["ch-us-ir"]


def test_other_roles_of_the_power_leave_this_one_out(edited):
    roles = section(rows_of(edited, "ch-us-ir"), "Other roles of Switzerland")
    assert "ch-us-ir" not in [row.arrangement.id for row in roles]


def test_many_roles_are_left_out_until_they_are_asked_for(library):
    chosen = arrangement()
    every = (chosen, *(arrangement(host=f"Host {number}") for number in range(ROLES_AT_FIRST + 3)))
    short, whole = (detail_rows(chosen, library, every, all_roles=wanted) for wanted in (False, True))
    assert short[-1].text == f"Show all {ROLES_AT_FIRST + 3}"
    assert short[-1].expands
    assert len(whole) == len(short) + 2


def test_neighbours_say_whether_they_came_before_or_after(library):
    first = arrangement("Algeria", start="1980", end="1992", status=Status.ENDED)
    second = arrangement("Pakistan", start="1992-03")
    never = arrangement("Turkey", status=Status.NEVER)
    rows = section(detail_rows(second, library, (first, second, never)), "Before and after")
    assert [(row.label, row.text) for row in rows] == [("before", "Algeria"), ("apart", "Turkey")]
    assert "never in force" in rows[1].lines[0]


def test_dates_that_contradict_each_other_are_both_shown_and_marked(edited):
    one = evidence(rows_of(edited, "ch-us-ir"), "register")[0].statement
    stages = told_stages("1991", "", one.status)
    other = replace(one, id="other", start="1991", stages=stages, period="")
    marked = statement_row(one, edited, (one, other)), statement_row(other, edited, (one, other))
    assert all("dates differ" in row.alert for row in marked)
    assert marked[1].lines[0].startswith("since 1991")


@pytest.mark.parametrize("assessment", Assessment)
def test_a_badge_is_a_sign_and_a_word(assessment):
    badge = badge_text(replace(arrangement(status=Status.NEVER), assessment=assessment))
    assert badge.startswith("⊘ never in force · ")
    assert badge.endswith(assessment)


def test_an_arrangement_in_few_words_and_a_whole_sentence_for_the_ear():
    row = arrangement_row(arrangement(start="1980", status=Status.CURRENT, as_of="2026-05"), "after")
    assert row.text == "Switzerland for the United States in Iran"
    assert row.lines == ("since 1980; current as of May 2026, … one source only",)
    assert row.spoken.startswith("after: Switzerland represents the United States in Iran, since 1980")
    assert when_text(arrangement()) == ""


def test_the_model_is_sound_and_leads_where_its_rows_do(edited):
    model = DetailsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = rows_of(edited, "pk-ir-us")
    model.set_rows(rows)
    first, last = model.index(0, 0), model.index(len(rows) - 1, 0)
    assert first.data(StatementRole) is rows[0].statement
    assert last.data(ArrangementRole) is rows[-1].arrangement
    assert first.data(DetailRole) is rows[0]
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).startswith(f"{rows[0].section}. Passage ")
