"""The window fits small screens, keeps proportions, and all of it follows the size of text and the theme at once."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from viewer.settings.language_service import LANGUAGES
from viewer.settings.setting_specs import TEXT_SIZE

SMALLEST = (640, 380)  # 1280 × 760 at 200 %


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_can_be_made_small_enough_for_200_percent_whatever_it_shows(qtbot, start, language):
    program, features = start(language)
    with qtbot.waitSignal(features.search.results_ready):
        program.window.search_box.setText("who represents the US in Iran")
    for key in ("bookmarks", "find"):
        program.window.actions_table[key].trigger()
    program.window.resize(*SMALLEST)
    QApplication.processEvents()
    assert (program.window.width(), program.window.height()) == SMALLEST


@pytest.mark.parametrize("key", ["contents", "arrangements"])
def test_hiding_a_pane_and_showing_it_again_leaves_the_proportions_of_the_others(program, key):
    split = program.window.splitter
    hidden = 0 if key == "contents" else 2
    for sizes in ([300, 500, 480], [260, 700, 320]):
        split.setSizes(sizes)
        before = split.sizes()
        program.window.actions_table[key].trigger()
        QApplication.processEvents()
        one, other = (width for at, width in enumerate(split.sizes()) if at != hidden)
        kept, beside = (width for at, width in enumerate(before) if at != hidden)
        assert one / other == pytest.approx(kept / beside, rel=0.01)
        program.window.actions_table[key].trigger()
        QApplication.processEvents()
        assert split.sizes() == before


def test_larger_text_makes_tree_table_and_answer_larger_also_at_the_next_start(start):
    program, features = start()
    usual = features.answer.quote.font().pointSizeF()
    program.settings.set(TEXT_SIZE, 150)
    assert features.answer.quote.font().pointSizeF() == pytest.approx(1.5 * usual)
    for which in (program, start()[0]):
        QApplication.processEvents()
        for view in (which.window.contents.tree, which.window.arrangements.table):
            assert view.font().pointSizeF() == pytest.approx(1.5 * QApplication.font().pointSizeF())


def test_another_theme_reaches_the_line_of_topics_at_once(program):
    deep = next(
        block for block in map(program.library.block_at, range(1, 30)) if len(program.library.path(block.topic)) > 2
    )
    program.navigation.open(deep.id)
    line = program.window.text_area.breadcrumb
    assert "<a " in line.text()
    for theme in ("high-contrast", "dark", "light"):
        program.appearance.try_theme(theme)
        assert f"color:{program.appearance.theme.color('muted').name()}" in line.text()


class StyleChanges(QObject):
    """Counts how often each widget is told that its style is another one."""

    def __init__(self) -> None:
        super().__init__()
        self.told: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.told[watched] += watched.isWidgetType() and event.type() is QEvent.Type.StyleChange
        return False


def looks() -> dict[str, tuple[str, list[str]]]:
    """Return the letters and the colours of every widget of the program."""
    groups, roles = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled), list(QPalette.ColorRole)[:-1]
    return {
        str(each): (each.font().toString(), [each.palette().color(*of).name() for of in product(groups, roles)])
        for each in QApplication.allWidgets()
    }


def test_another_theme_reaches_every_widget_once(qapp, start):
    program, features = start()
    features.help.open()
    changes = StyleChanges()
    qapp.installEventFilter(changes)
    program.appearance.try_theme("dark")
    qapp.removeEventFilter(changes)
    assert max(changes.told.values()) <= 2  # Qt's bars tell their own buttons once more
    assert {changes.told[widget] for widget in (program.window, program.window.reader, features.help.handbook)} == {1}
    switched = looks()
    qapp.setStyleSheet(qapp.styleSheet())  # Qt's own way to every widget
    assert looks() == switched
