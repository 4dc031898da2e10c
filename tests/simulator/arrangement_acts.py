"""The arrangements: chosen, opened, filtered, sorted, ticked, in every view."""

from __future__ import annotations

from index.arrangements.best_statement import best_statement
from tests.simulator.acts import Act, Effect, fraction, one_of
from tests.simulator.reader_at_program import ReaderAtProgram, Violation, picked, rows_of
from viewer.arrangements.views import VIEWS
from viewer.kit.roles import ArrangementRole


def open_an_arrangement(reader: ReaderAtProgram, at: float) -> Effect:
    """Click on a row of the table, which opens the sentence that states the arrangement."""
    panel = reader.window.arrangements
    panel.show_list()
    index = picked(rows_of(panel.table, lambda each: each.data(ArrangementRole)), at)
    if index is None or not panel.table.isVisible():
        return Effect.STAY
    passage = best_statement(index.data(ArrangementRole)).passage
    reader.click(panel.table, index)
    reader.come_to_rest()
    if passage and reader.place.block != passage:
        raise Violation("an arrangement opens its sentence", passage, reader.place)
    return Effect.GO if passage else Effect.STAY


def walk(reader: ReaderAtProgram, keys: tuple[str, ...]) -> Effect:
    """Choose arrangements by the arrow keys of whichever view is shown."""
    panel = reader.window.arrangements
    if panel.focus_widget.isVisible():
        panel.focus_widget.setFocus()
        reader.press(*keys)
    return Effect.STAY


def open_by_enter(reader: ReaderAtProgram, _value: None) -> Effect:
    """Press Enter on the arrangement that was walked to."""
    panel = reader.window.arrangements
    panel.show_list()
    if not panel.focus_widget.isVisible():
        return Effect.STAY
    panel.focus_widget.setFocus()
    reader.press("Return")
    return Effect.GO


def leave_the_details(reader: ReaderAtProgram, _value: None) -> Effect:
    """Go back to the list by Escape."""
    panel = reader.window.arrangements
    if panel.details_shown and panel.isVisible():
        panel.focus_widget.setFocus()
        reader.press("Escape")
        if panel.details_shown:
            raise Violation("Escape leads back to the list", "list", "details")
    return Effect.STAY


def filter_by(reader: ReaderAtProgram, words: str) -> Effect:
    """Filter by words."""
    reader.window.arrangements.filter_box.setText(words)
    return Effect.STAY


def sort_by(reader: ReaderAtProgram, value: tuple[int, bool]) -> Effect:
    """Sort by a column, alone or besides others."""
    reader.window.arrangements.table.sort_beside(*value)
    return Effect.STAY


def see_as(reader: ReaderAtProgram, view: str) -> Effect:
    """Show another view."""
    reader.window.arrangements.set_view(view)
    return Effect.STAY


def tick(reader: ReaderAtProgram, _value: None) -> Effect:
    """Tick what is chosen for the briefing sheet, or take the tick away."""
    reader.window.actions_table["tick"].trigger()
    return Effect.STAY


ACTS = (
    Act("open arrangement", 2, open_an_arrangement, fraction),
    Act("walk among the arrangements", 2, walk, one_of(("Down",), ("Down", "Down"), ("Up",), ("End",), ("Left",))),
    Act("open the arrangement by Enter", 1, open_by_enter),
    Act("leave the details", 1, leave_the_details),
    Act("filter the arrangements by", 2, filter_by, one_of("", "", "Iran", "Swed", "since", "nothing has this")),
    Act("sort the arrangements by", 1, sort_by, lambda random: (random.randrange(7), random.random() < 0.3)),
    Act("see the arrangements as", 2, see_as, one_of(*VIEWS)),
    Act("tick", 0.7, tick),
)
