"""The answer above the results: who represents whom, in one sentence, with the words it is based on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from urllib.parse import unquote

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from index.arrangements.best_statement import best_statement, records_beside
from index.built.library import Library
from index.model import Arrangement, Assessment, Status
from index.results import Answer, FollowUp
from index.words.language import translate
from index.words.punctuation import labelled, listed, quoted
from index.words.record_words import heaviest_record
from index.words.remark_words import all_remarks, remarks
from index.words.wording import arrangement_sentence
from viewer.kit.look.assessment_signs import assessment_text, badge_text
from viewer.kit.text.link_label import LinkLabel
from viewer.kit.text.plain_texts import SelectableLabel
from viewer.kit.widgets.flow_layout import FlowLayout

_OTHERS_SHOWN = 3  # arrangements below the sentence; all are among the hits, and the card must leave room for them
_UNSOUND = (Assessment.CONTRADICTED, Assessment.UNSUPPORTED)
_WARNED = (*_UNSOUND, Assessment.IMPRECISE)


class AnswerCard(QFrame):
    """Shows an Answer.

    `arrangement_opened` carries the Arrangement to read, `term_opened` the id of the term that is defined,
    `query_requested` another question; `coverage_requested` asks what the library covers.
    """

    arrangement_opened = Signal(Arrangement)
    term_opened = Signal(str)
    cite_requested = Signal(Arrangement)
    query_requested = Signal(str)
    coverage_requested = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._today = today
        self.setObjectName("answer-card")
        self._library = library
        self._shown = Answer(sentence="")
        self._create_widgets()
        self._lay_out()
        self.hide()

    def show_answer(self, answer: Answer | None, also_searched: tuple[str, ...] = ()) -> None:
        """Show an answer and the other spellings that were searched for, or nothing."""
        self.setVisible(answer is not None)
        if answer is None:
            return
        self._shown = answer
        first = answer.arrangements[0] if answer.arrangements else None
        heading, others = answer.summary or answer.sentence, _others(answer)
        self.sentence.setText(heading)
        self.quote.setText("" if others == answer.arrangements else self._quoted(first))
        self.quote.setVisible(bool(self.quote.text()))
        told = answer.arrangements[:1] if self.quote.text() else others[:_OTHERS_SHOWN]
        self.remarks.setText("\n".join(_remarks(told, self._today())))
        self.remarks.setVisible(bool(self.remarks.text()))
        self.others.setText("\n".join(_listed(others)))
        self.others.setVisible(bool(self.others.text()))
        self.open_button.setVisible(first is not None or bool(answer.term))
        self.open_button.setToolTip(self._open_help(answer))
        self.open_button.setAccessibleDescription(self._open_help(answer))
        self.cite_button.setVisible(first is not None)
        self.read_as.setText(self.tr("Read as: {0}").format(answer.read_as))
        self.read_as.setVisible(answer.reread and bool(answer.read_as))
        self.swap_button.setVisible(bool(answer.swap))
        self.coverage_button.setVisible(answer.kind == "none")
        self.also.setText(self.tr("Also searched: {0}").format(listed(also_searched)))
        self.also.setVisible(bool(also_searched))
        self.follow_ups.setText("<br>".join(map(self._link, answer.follow_ups)))
        self.follow_ups.setVisible(bool(answer.follow_ups))
        read_as = "" if self.read_as.isHidden() else self.read_as.text()
        self.setAccessibleDescription(" ".join(filter(None, (heading, read_as, self.remarks.text()))))

    def _quoted(self, arrangement: Arrangement | None) -> str:
        """Return the words that state an arrangement, with their number and what the record says of them."""
        if arrangement is None:
            return ""
        statement = best_statement(arrangement)
        block = self._library.block(statement.passage) if statement.passage else None
        number = self.tr(" (passage {0})").format(block.number) if block else ""
        record = heaviest_record(records_beside(arrangement, statement))
        lines = (
            f"{quoted(statement.quote)}{number}" if statement.quote else "",
            self.tr("Record: {0}").format(record) if record else "",
            assessment_text(statement.assessment) if statement.assessment in _WARNED else "",
        )
        return "\n".join(filter(None, lines))

    def _create_widgets(self) -> None:
        self.setAccessibleName(self.tr("Answer"))
        self.sentence, self.quote, self.remarks = SelectableLabel(), SelectableLabel(), SelectableLabel()
        self.others, self.also, self.read_as = QLabel(), QLabel(), QLabel()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.sentence.setFont(bold)
        for label in (self.sentence, self.read_as, self.quote, self.remarks, self.others, self.also):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setObjectName("muted")
        self.also.setObjectName("muted")
        self.read_as.setObjectName("muted")
        self.follow_ups = LinkLabel()
        self.follow_ups.setWordWrap(True)
        self.follow_ups.setAccessibleName(self.tr("Further questions"))
        self.follow_ups.linkActivated.connect(lambda link: self.query_requested.emit(unquote(link)))
        self.open_button = _button(self.tr("Open"), self._open_help(self._shown))
        self.cite_button = _button(self.tr("Cite"), self.tr("Copy the statement with its source"))
        self.swap_button = _button(self.tr("Swap"), self.tr("Ask for the opposite direction"))
        self.coverage_button = _button(
            self.tr("What is covered"), self.tr("Show what was gone through and what was not")
        )
        self.coverage_button.clicked.connect(self.coverage_requested)
        self.open_button.clicked.connect(self._open)
        self.cite_button.clicked.connect(lambda: self.cite_requested.emit(self._shown.arrangements[0]))
        self.swap_button.clicked.connect(lambda: self.query_requested.emit(self._shown.swap))

    def _lay_out(self) -> None:
        buttons = FlowLayout(gap=6)
        for button in (self.open_button, self.cite_button, self.swap_button, self.coverage_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.sentence)
        column.addWidget(self.read_as)
        column.addWidget(self.remarks)
        column.addWidget(self.quote)
        column.addLayout(buttons)
        for widget in (self.others, self.follow_ups, self.also):
            column.addWidget(widget)

    def _open_help(self, answer: Answer) -> str:
        return self.tr("Open the term in the glossary") if answer.term else self.tr("Open the sentence that states it")

    def _open(self) -> None:
        if self._shown.term:
            self.term_opened.emit(self._shown.term)
        else:
            self.arrangement_opened.emit(self._shown.arrangements[0])

    def _link(self, asked: FollowUp) -> str:
        return self.follow_ups.link(asked.query, asked.text, "text-decoration:none")


def _others(answer: Answer) -> tuple[Arrangement, ...]:
    """Return the arrangements to list below the heading, which gives the first where all are of the same two states."""
    pairs = {(arrangement.represented, arrangement.host) for arrangement in answer.arrangements}
    return answer.arrangements[1:] if len(pairs) == 1 else answer.arrangements


def _listed(others: tuple[Arrangement, ...]) -> list[str]:
    """Return a line for each of the first arrangements, and one that counts the rest."""
    lines, rest = [_line(arrangement) for arrangement in others[:_OTHERS_SHOWN]], len(others) - _OTHERS_SHOWN
    return [*lines, translate("Answers", "And %n more.", n=rest)] if rest > 0 else lines


def _remarks(arrangements: tuple[Arrangement, ...], today: date) -> tuple[str, ...]:
    """Return the remarks on the arrangements shown; those on a single one need not say whom they are about."""
    return remarks(arrangements[0], today) if len(arrangements) == 1 else all_remarks(arrangements, today)


def _line(arrangement: Arrangement) -> str:
    """Return an arrangement's sentence, with a warning before it where the record does not bear it out."""
    sentence = arrangement_sentence(arrangement)
    warned = arrangement.assessment in _UNSOUND or arrangement.status is Status.NEVER
    return labelled(badge_text(arrangement) if warned else "", sentence)


def _button(text: str, help_text: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(help_text)
    button.setAccessibleDescription(help_text)
    return button
