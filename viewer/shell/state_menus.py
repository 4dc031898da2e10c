"""“Go to Iran” in the context menus of texts and of arrangements: a state is a place one can go to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea

from index.arrangements.named_passages import state_named_at
from index.arrangements.relations import states_in
from index.built.library import Library
from index.model import State
from index.words.wording import name_in_sentence
from viewer.arrangements.arrangement_menus import arrangement_at
from viewer.kit.context_menus import offer
from viewer.reading.overview.overview_places import state_place
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.text_panes import TextPanes
from viewer.shell.main_window import MainWindow


class StateMenus(QObject):
    """Offers the states of the arrangement pointed at, and the state that a text names there."""

    def __init__(self, window: MainWindow, library: Library, texts: TextPanes) -> None:
        super().__init__(window)
        self._window, self._library, self._texts = window, library, texts
        self._states = {state.code: state for state in library.states()}
        window.arrangements.for_each_view(self._offer_arrangements)
        texts.for_each_pane(lambda text: self._offer_text(text.reader))

    def _offer_arrangements(self, pane: QAbstractScrollArea) -> None:
        actions = [QAction(pane) for _role in range(3)]

        def prepare(at: QPoint) -> None:
            meant = arrangement_at(pane, at) or self._window.arrangements.chosen.arrangement
            parties = states_in(meant) if meant is not None else ()
            self._name(actions, [self._states[party.code] for party in parties if party.code in self._states])

        self._offer(pane, actions, prepare)

    def _offer_text(self, reader: ReaderView) -> None:
        action = QAction(reader)

        def prepare(_at: QPoint) -> None:
            block_id, characters = reader.words.caret if reader.page_number else ("", 0)
            block = self._library.block(block_id)
            state = state_named_at(block.text, characters, self._states.values()) if block else None
            self._name([action], [state] if state else [])

        self._offer(reader, [action], prepare)

    def _offer(self, pane: QAbstractScrollArea, actions: list[QAction], prepare: Callable[[QPoint], None]) -> None:
        for action in actions:
            action.setVisible(False)
            action.triggered.connect(lambda _checked=False, action=action: self._texts.open(action.data()))
        offer(pane, actions, prepare)

    def _name(self, actions: list[QAction], states: list[State]) -> None:
        """Let each action lead to one of these states; those left over are not shown."""
        for number, action in enumerate(actions):
            action.setVisible(number < len(states))
            if number < len(states):
                words = self.tr("Go to {state}").format(state=name_in_sentence(states[number]))
                action.setText(words.replace("&", "&&"))
                action.setData(state_place(states[number].code))
