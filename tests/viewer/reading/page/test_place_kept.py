"""However the text is set, the line at the top stays at the top."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.model import Block, BlockKind, Page
from viewer.kit.look.typography import Typography
from viewer.reading.page.reader_view import ReaderView

LONG = "Switzerland has acted as a protecting power for many states over many years. " * 9


@pytest.fixture
def families(fonts):
    """Return the families that can be chosen."""
    return [fonts.family(choice) for choice in ("system", "serif", "sans", "easy")]


@pytest.fixture
def reader(qtbot, theme, typography):
    """Return a reader of 700 × 400 pixels that shows a page of 12 long passages."""
    view = ReaderView(theme, typography)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    rows = range(1, 13)
    view.show_page(
        Page(
            1,
            "d",
            tuple(
                Block(
                    row=n,
                    id=f"p{n}",
                    kind=BlockKind.PARAGRAPH,
                    document="d",
                    topic="t",
                    page=1,
                    text=LONG,
                    number="1.1",
                )
                for n in rows
            ),
        )
    )
    return view


types = st.tuples(st.integers(0, 3), st.integers(9, 30), st.integers(120, 220), st.integers(40, 110))
windows = st.tuples(st.integers(420, 1400), st.integers(300, 700))
few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def set_in(reader, families, chosen):
    family, size, spacing, measure = chosen
    reader.set_typography(Typography(families[family], size, spacing / 100, measure))


def seen_at_top(reader):
    """Return the passage at the top and which letters of it stand in its first visible line."""
    layout = reader.document().documentLayout()
    top = reader.verticalScrollBar().value()
    block = reader.document().findBlockByNumber(int(reader.place[0][1:]) - 1)
    past = top - layout.blockBoundingRect(block).top()
    lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
    line = next((line for line in lines if line.y() + line.height() > past), lines[-1])
    return reader.place[0], line.textStart(), line.textStart() + line.textLength()


@few
@given(st.integers(1, 10), st.integers(0, 999), types, types)
def test_the_words_at_the_top_stay_within_a_line_of_it(reader, families, passage, past, one, other):
    set_in(reader, families, one)
    reader.go_to(f"p{passage}", past)
    before = seen_at_top(reader)
    set_in(reader, families, other)
    after = seen_at_top(reader)
    assert after[0] == before[0]
    longest = max(before[2] - before[1], after[2] - after[1])
    assert abs(after[1] - before[1]) <= 1.5 * longest


@few
@given(st.integers(1, 12), st.integers(0, 999), st.lists(st.one_of(types, windows), min_size=1, max_size=4))
def test_the_place_survives_any_number_of_changes(reader, families, passage, past, changes):
    reader.go_to(f"p{passage}", past)
    for change in changes:
        if len(change) == 2:
            reader.resize(*change)
        else:
            set_in(reader, families, change)
    assert reader.place == (f"p{passage}", past)


def test_setting_the_text_again_and_again_does_no_harm(qapp, reader, families):
    """A scroll bar that comes or goes while the text is laid out must not lay it out once more within: that ends Qt."""
    for turn in range(150):
        reader.go_to(f"p{1 + turn % 12}", 7 * turn % 1000)
        set_in(reader, families, (turn % 4, 9 + turn % 20, 120 + turn % 100, 40 + turn % 70))
        qapp.processEvents()
    assert reader.place == ("p6", 43)
