"""What is done to the text that is active: copied, selected, left for another topic; and the notes in all texts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt

from viewer.kit.focused_keys import press_in_focus
from viewer.kit.host_window import HostWindow
from viewer.reading.text_panes import TextPanes
from viewer.settings.setting_specs import NOTES_VISIBLE
from viewer.settings.settings import Settings


class ActiveTextController(QObject):
    """Connects the actions of reading to whichever text is active when they are asked for."""

    def __init__(self, window: HostWindow, texts: TextPanes, settings: Settings) -> None:
        super().__init__(window.widget)
        self._texts, self._settings = texts, settings
        self._notes_action = window.actions_table["notes"]
        self._notes_action.setChecked(settings.get(NOTES_VISIBLE))
        window.actions_table.connect(
            {
                "copy": self._copy,
                "select-all": self._select_all,
                "home": self._open_home,
                "beginning": self._open_beginning,
                "previous-topic": partial(self._open_topic_beside, -1),
                "next-topic": partial(self._open_topic_beside, 1),
                "notes": self._show_notes,
            }
        )

    def _copy(self) -> None:
        if not press_in_focus(Qt.Key.Key_C):
            self._texts.active.reader.copy()

    def _select_all(self) -> None:
        if not press_in_focus(Qt.Key.Key_A):
            self._texts.active.reader.selectAll()

    def _open_home(self) -> None:
        self._texts.active.reading.open_home()
        self._texts.say_where()

    def _open_beginning(self) -> None:
        self._texts.active.reading.open_beginning()
        self._texts.say_where()

    def _open_topic_beside(self, step: int) -> None:
        before = self._texts.active.navigation.place
        self._texts.active.reading.open_beside(step)
        if self._texts.active.navigation.place != before:
            self._texts.say_where()

    def _show_notes(self) -> None:
        shown = self._notes_action.isChecked()
        self._settings.set(NOTES_VISIBLE, shown)
        for text in self._texts.all:
            text.reading.show_notes(shown)
