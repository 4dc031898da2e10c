"""Every view tells every stage of every arrangement with its date as worded, and never takes a plan for a mandate."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from index.arrangements.stages import read_stages, took_effect, written
from index.model import Stage, StageKind, Status
from index.values import replace
from index.words.remark_words import contradiction_sentence
from index.words.stage_words import stage_text
from index.words.wording import arrangement_sentence, period_text, status_text
from tests.viewer.examples import arrangement
from viewer.arrangements.compare.comparison import compared
from viewer.arrangements.details.details import detail_rows
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.arrangements.table.cell_metrics import CellMetrics
from viewer.arrangements.table.columns import Column
from viewer.arrangements.timeline.timeline_bars import bar
from viewer.arrangements.timeline.timeline_painter import Axis, Drawn, TimelinePainter
from viewer.kit.look.signs import sign_pixmap, status_sign


def planned(kind):
    """Return an arrangement that was only requested, or only agreed."""
    return replace(arrangement(status=Status.UNKNOWN), stages=(Stage(kind=kind, date="2024-12-19"),))


def test_details_and_comparison_tell_every_stage_with_its_date(whole_library):
    for each in whole_library.arrangements():
        fields = {field.name: field.values[0].text for field in compared(each, each)}
        texts = "\n".join(row.text for row in detail_rows(each, whole_library, ()))
        for at, stage in enumerate(each.stages):
            told = stage_text(stage, each.stages[:at])
            assert told in fields["Stages"], each.id
            assert told in texts or stage.kind in (StageKind.IN_FORCE, StageKind.ENDED), each.id


def test_a_line_of_stages_can_be_read_back(whole_library):
    for each in whole_library.arrangements():
        line = written(each.stages)
        assert written(read_stages(line)) == line, each.id


def test_every_dated_stage_is_drawn(whole_library):
    for each in whole_library.arrangements():
        drawn = bar(each)
        assert drawn.is_dated or not any(stage.date for stage in each.stages), each.id
        assert not drawn.sure or took_effect(each.stages), each.id


def test_what_did_not_take_effect_is_told_so(whole_library):
    for each in whole_library.arrangements():
        if not took_effect(each.stages):
            sentence = arrangement_sentence(each)
            assert "was to represent" in sentence or sentence.startswith("It was proposed that"), each.id
            assert "took effect is not stated" in sentence or "never in force" in sentence, each.id


def test_an_agreement_says_what_is_not_stated():
    agreed = planned(StageKind.AGREED)
    assert arrangement_sentence(agreed).endswith(
        "mandate agreed on 19 December 2024; whether it took effect is not stated."
    )
    assert (period_text(agreed), status_text(agreed)) == ("agreed on 19 December 2024", "only agreed")


@pytest.mark.parametrize("kind", [StageKind.REQUESTED, StageKind.AGREED])
@pytest.mark.parametrize("status", list(Status))
def test_the_sign_of_a_plan_is_like_that_of_no_status(qapp, kind, status):
    ink = QColor("black")
    plan, other = sign_pixmap(status_sign(planned(kind)), ink, 1.0), sign_pixmap(status, ink, 1.0)
    assert plan.toImage() != other.toImage()


def painted(theme, made):
    """Return a picture of an arrangement's row on the timeline, without its words."""
    picture = QImage(400, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    row = TimelinePainter(theme)
    drawn = Drawn(made, bar(made), CellMetrics(painter.font()))
    row.row(painter, QRectF(0, 0, 400, 40), Axis(2000.0, 10.0), drawn, selected=True)
    painter.end()
    return picture.copy(0, 22, 400, 18)


def test_a_plan_is_drawn_otherwise_than_a_mandate_even_in_one_colour(theme):
    agreed = planned(StageKind.AGREED)
    held = replace(agreed, stages=(Stage(kind=StageKind.IN_FORCE, date="2024-12-19"),), start="2024-12-19")
    assert painted(theme, agreed) != painted(theme, held)


def test_a_contradiction_is_told_with_both_arrangements(whole_library):
    both = [each for each in whole_library.arrangements() if each.contradictions]
    assert {each.id for each in both} >= {"ch-cu-us", "ar-cu-us"}
    model = ArrangementsModel()
    model.set_arrangements(tuple(both))
    for row, each in enumerate(both):
        cell = model.index(row, Column.POWER)
        said = [contradiction_sentence(found) for found in each.contradictions]
        assert cell.data().startswith("≠ "), each.id
        assert said[0] in cell.data(Qt.ItemDataRole.ToolTipRole)
        assert said[0] in cell.data(Qt.ItemDataRole.AccessibleTextRole)
        rows = detail_rows(each, whole_library, whole_library.arrangements())
        assert (rows[0].text, rows[1].label) == (said[0], "≠")
        assert rows[1].arrangement in both


def test_a_stage_shows_the_record_that_is_its_own(whole_library):
    each = next(found for found in whole_library.arrangements() if found.id == "ch-us-ir")
    rows = {row.text: row for row in detail_rows(each, whole_library, ())}
    asked, begun = (rows[stage_text(stage)] for stage in each.stages)
    assert (len(asked.lines), begun.lines) == (1, ())
    assert asked.addresses == (each.stages[0].citations[0].address,)
