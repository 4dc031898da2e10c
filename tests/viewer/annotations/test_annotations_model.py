import pytest

from index.model import Topic
from index.values import replace
from tests.viewer.made_annotations import annotation, block
from viewer.annotations.annotation import Standing
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.annotations.annotations_model import AnnotationsModel, Order
from viewer.kit.annotation_kinds import Kind


def placed(name, row=1, subject="Subject", **fields):
    path = (
        Topic(id="d", document="d", parent="", title="Document", level=1, row=1, first_row=1, last_row=9, page=1),
        Topic(id="t", document="d", parent="d", title=subject, level=2, row=1, first_row=1, last_row=9, page=1),
    )
    return PlacedAnnotation(annotation(name, **fields), block(f"p{row}", "some words", row), path)


LATER = replace(annotation("late"), created="2026-12-01T08:00:00.000+00:00")
ROWS = (
    placed("b", 2, text="Ask the archive", tags=("to check",)),
    placed("a", 1, kind=Kind.BOOKMARK, tags=("Iran", "to check")),
    PlacedAnnotation(LATER, block("p9", "some words", 9), ()),
    placed("c", 3, "Other", standing=Standing.CHANGED),
)


@pytest.fixture
def model(qapp):
    made = AnnotationsModel()
    made.set_annotations(ROWS)
    return made


def shown(model):
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        group.data(): [model.placed(model.index(n, 0, group)).annotation.id for n in range(model.rowCount(group))]
        for group in groups
    }


@pytest.mark.parametrize("order", Order)
def test_it_keeps_qts_rules(qtmodeltester, model, order):
    model.set_order(order)
    qtmodeltester.check(model)


def test_by_place_they_stand_in_reading_order_and_changed_text_comes_first(model):
    assert shown(model) == {"The text changed": ["c"], "Subject": ["a", "b"], "": ["late"]}


def test_by_date_the_latest_month_is_first(model):
    model.set_order(Order.DATE)
    assert list(shown(model).values()) == [["c"], ["late"], ["a", "b"]]


def test_by_tag_each_stands_under_all_its_tags(model):
    model.set_order(Order.TAG)
    groups = {"The text changed": ["c"], "Iran": ["a"], "to check": ["a", "b"], "Without a tag": ["late"]}
    assert shown(model) == groups
    assert [row.annotation.id for row in model.shown] == ["c", "a", "b", "late"]


@pytest.mark.parametrize(("words", "left"), [("ARCHIVE ask", ["b"]), ("iran", ["a"]), ("nothing", []), ("1.2", ["b"])])
def test_the_filter_looks_into_quote_note_tags_and_place(model, words, left):
    model.set_filter(words)
    assert [row.annotation.id for row in model.shown] == left


def test_new_words_in_the_same_place_do_not_reset_the_list(qtbot, model):
    changed = (replace(ROWS[0], annotation=replace(ROWS[0].annotation, text="new")), *ROWS[1:])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_annotations(changed)
    assert model.placed(model.index_of("b")).annotation.text == "new"


def test_very_many_rows_stand_in_groups_that_can_be_opened_one_by_one(model):
    model.set_annotations(placed(f"{number}", number) for number in range(1, 1202))
    assert model.is_large
    assert [model.rowCount(model.index(row, 0)) for row in range(model.rowCount())] == [500, 500, 201]
    assert [row.annotation.id for row in model.shown] == [str(number) for number in range(1, 1202)]


def test_of_the_same_rows_only_those_that_changed_are_shown_anew(qtbot, model):
    changed = PlacedAnnotation(replace(ROWS[0].annotation, text="Other words"), ROWS[0].block, ROWS[0].path)
    shown_anew = []
    model.dataChanged.connect(lambda first, last: shown_anew.append((model.placed(first), model.placed(last))))
    model.set_annotations((changed, *ROWS[1:]))
    assert shown_anew == [(changed, changed)]
