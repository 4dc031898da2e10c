"""Keeps contents and arrangements in step with the active text, and opens in it what is chosen in them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject

from index.arrangements.best_statement import best_statement
from index.model import Arrangement
from index.results import Hit
from viewer.reading.contents.topic_tree_model import TopicTreeModel
from viewer.reading.text_panes import TextPane, TextPanes
from viewer.shell.main_window import MainWindow


class ContentsController(QObject):
    """Keeps the tree at the topic, and the panel at the passage, that the active text shows."""

    def __init__(self, window: MainWindow, texts: TextPanes, tree: TopicTreeModel) -> None:
        super().__init__(window)
        self._window, self._texts, self._tree = window, texts, tree
        window.contents.topic_opened.connect(texts.open_topic)
        window.arrangements.statement_opened.connect(texts.open_statement)
        texts.for_each_pane(self._connect_text)
        texts.activated.connect(self._show)
        self._show(texts.active)

    def open_note_of(self, hit: Hit) -> None:
        """Open the note that a hit is, in the active text."""
        if hit.kind == "note":
            self._texts.active.reader.notes.open(hit.id)

    def mark_answer(self, answering: Arrangement | None) -> None:
        """Mark the sentence that answers a question in every text; without one those of the chosen arrangement."""
        for text in self._texts.all:
            if answering is not None:
                text.reading.mark_sentences((best_statement(answering),))
            else:
                text.reading.mark_statements(self._window.arrangements.chosen.arrangement)

    def _connect_text(self, text: TextPane) -> None:
        panel, reading = self._window.arrangements, text.reading
        panel.arrangement_selected.connect(reading.mark_statements)
        reading.mark_statements(panel.chosen.arrangement)
        reading.topic_reached.connect(lambda _topic: self._follow_topic(text))
        reading.passage_reached.connect(lambda _passage: self._follow_passage(text))

    def _show(self, text: TextPane) -> None:
        self._follow_topic(text)
        self._follow_passage(text)

    def _follow_topic(self, text: TextPane) -> None:
        if text is self._texts.active:
            path = text.reading.path
            self._window.contents.follow(self._tree.index_of(path[-1].id) if path else QModelIndex())

    def _follow_passage(self, text: TextPane) -> None:
        if text is self._texts.active and text.navigation.place is not None:
            self._window.arrangements.select_for_passage(text.navigation.place.block)
