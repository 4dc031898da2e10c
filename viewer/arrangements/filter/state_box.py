"""A box for a state's name, in any form that people use."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QWidget

from index.folding import name_order
from index.model import State
from index.words.wording import party_text
from viewer.kit.widgets.choice_box import ChoiceBox


class StateBox(ChoiceBox):
    """Lists the states by name and completes every other spelling; `changed` is emitted when the text changes."""

    changed = Signal()

    def __init__(self, states: Iterable[State], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        every = tuple(states)
        self.addItems(sorted((party_text(state) for state in every), key=name_order))
        self.setCurrentIndex(-1)
        names = {name for state in every for name in (state.name, *state.aliases, *state.demonyms, state.capital)}
        names |= set(map(party_text, every))
        self.complete_from(QStringListModel(sorted(filter(None, names), key=name_order), self))
        self.currentTextChanged.connect(lambda _text: self.changed.emit())
