"""The answer above the text: who represents whom, in one sentence, with the words it is based on."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TypeVar
from urllib.parse import unquote

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from index.built.library import Library
from index.model import Arrangement
from index.results import Answer
from viewer.kit.look.typography import Typography
from viewer.kit.text.direction import margins
from viewer.kit.text.fitting import fitted
from viewer.kit.text.link_label import LinkLabel
from viewer.kit.text.plain_texts import SelectableLabel
from viewer.kit.widgets.shrinking_area import ShrinkingArea
from viewer.kit.widgets.split_button import SplitButton
from viewer.reading.page.page_frame import MIN_MARGIN
from viewer.search.card_words import (
    counted,
    evidence,
    further,
    headline,
    how_read,
    line,
    remarks_on,
    rest,
    state_ways,
    swap_words,
    told_one_by_one,
)

Label = TypeVar("Label", bound=QLabel)
_SENTENCE, _SMALL = 1.15, 0.85  # times the size of the text
_BESIDE = 90  # letters that it takes for the ways on to stand beside the buttons
_NARROW = 68  # letters; with fewer in a line the words begin nearer to the edge
_BAR, _INFO = 40, 44  # px beside words: a scroll bar and the frame of the evidence, and the button for how it was read
_BETWEEN = 8  # px between two buttons
_TAG = re.compile(r"<[^>]*>")
_PLAIN_LINK = "text-decoration:none"  # each stands alone, most with an arrow
_GAP = 4 * "\N{NO-BREAK SPACE}" + " "  # between two ways on in one line; rich text makes one of other spaces


class AnswerCard(ShrinkingArea):
    """Shows an Answer in the width and the type of the text below it; scrolls where the window is too low for all.

    `arrangement_opened` carries the Arrangement to read, `arrangements_wanted` all of the answer for the list,
    `term_opened` the id of the term that is defined, `chapter_opened` the name of a chapter of the handbook,
    `query_requested` another question; `coverage_requested` asks what the library covers.
    """

    shown = Signal(object)
    """The Arrangement whose evidence is shown, None when there is none or the answer goes."""
    arrangement_opened = Signal(Arrangement)
    arrangements_wanted = Signal(tuple)
    term_opened = Signal(str)
    chapter_opened = Signal(str)
    query_requested = Signal(str)
    state_requested = Signal(str)
    """The place of a state that the answer is about is wanted."""
    coverage_requested = Signal()

    def __init__(self, library: Library, typography: Typography, today: Callable[[], date] = date.today) -> None:
        self.frame = QFrame()
        super().__init__(self.frame)
        self._today, self._library, self._typography = today, library, typography
        self.frame.setObjectName("answer-card")
        self._shown = Answer(sentence="")
        self._create_widgets()
        self._lay_out()
        self._connect()
        self.set_typography(typography)
        self.hide()

    @property
    def answer(self) -> Answer:
        """The answer that is shown, or was last."""
        return self._shown

    def show_answer(self, answer: Answer | None, also_searched: tuple[str, ...] = (), words: str = "") -> None:
        """Show an answer and how it was found, by which words and other spellings of them; or nothing."""
        if answer is not None:
            self._shown = answer
            self._fill(answer, how_read(answer, also_searched, words))
            self._fit((self.parentWidget() or self).width())
        self.setVisible(answer is not None)
        self.settle()
        if answer is not None and self._fitted_to != self.width():  # what goes on around it may have changed its width
            self._fit(self.width())
            self.settle()
        self.shown.emit(self._shown.arrangements[0] if answer is not None and self.quote.text() else None)

    def set_typography(self, typography: Typography) -> None:
        """Set the answer in the type of the text, so that it grows with it."""
        self._typography = typography
        self._body.setMaximumWidth(round(typography.column()))
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the best of the width."""
        super().resizeEvent(event)
        self._fit(self.width())

    def _fill(self, answer: Answer, reading: tuple[str, ...]) -> None:
        found, told = evidence(answer, self._library), told_one_by_one(answer)
        first = answer.arrangements[0] if answer.arrangements else None
        _show(self.sentence, headline(answer))
        _show(self.quote, found.quote)
        _show(self.source, found.source)
        self._evidence.setVisible(bool(found.quote or found.source))
        _show(self.remarks, "\n".join(filter(None, (answer.beside, *remarks_on(answer, self._today())))))
        _show(self.others, "<br>".join(self.others.link(each.id, line(each), _PLAIN_LINK) for each in told))
        more = rest(answer)
        _show(self.more, self.more.link("more", more, _PLAIN_LINK) if more else "")
        _show(self.states, " · ".join(self.states.link(*way, _PLAIN_LINK) for way in state_ways(answer)))
        self.open_button.setText(self._open_text(answer))
        self.open_button.setVisible(bool(found.quote or found.source or answer.terms or answer.chapter))
        self.open_button.setToolTip(self._open_help(answer))
        self.open_button.setAccessibleDescription(self._open_help(answer))
        self.cite.setVisible(bool(first is not None or answer.terms))
        self.coverage_button.setVisible(answer.kind == "none")
        self.info_button.setVisible(bool(reading))
        self.info_button.setChecked(False)
        self.reading.setText("\n".join(reading))
        read_as = reading[0] if answer.reread and answer.read_as else ""
        said = (self.sentence.text(), read_as, self.remarks.text())
        self.setAccessibleDescription(" ".join(filter(None, said)))

    def _create_widgets(self) -> None:
        self.setAccessibleName(self.tr("Answer"))
        self.sentence, self.remarks = _plain(SelectableLabel()), _plain(SelectableLabel())
        self.quote, self.source = _plain(SelectableLabel()), _plain(SelectableLabel())
        self.reading = _plain(SelectableLabel())
        self.others, self.more = LinkLabel(), LinkLabel()
        self.ways, self.states = LinkLabel(), LinkLabel()
        self.others.setAccessibleName(self.tr("Arrangements of the answer"))
        self.more.setAccessibleName(self.tr("All arrangements of the answer"))
        self.ways.setAccessibleName(self.tr("Further questions"))
        self.states.setAccessibleName(self.tr("States of the answer"))
        self._labels = (
            self.remarks,
            self.quote,
            self.source,
            self.reading,
            self.others,
            self.more,
            self.ways,
            self.states,
        )
        for label in self._labels:
            label.setWordWrap(True)
            label.setIndent(0)
        for label in (self.source, self.reading):
            label.setObjectName("muted")
        self.open_button = _button(self.tr("Open passage"), self._open_help(self._shown))
        cited = self.tr("Copy the answer in one sentence, with its best record; of a list, each line of it")
        self.cite = SplitButton(self.tr("Cite"), cited, self.tr("Other ways to cite"))
        covered = self.tr("Show what was gone through and what was not")
        self.coverage_button = _button(self.tr("What is covered"), covered)
        self.info_button = QToolButton()
        self.info_button.setText("i")
        self.info_button.setObjectName("info")
        self.info_button.setCheckable(True)
        self.info_button.setMinimumSize(32, 32)
        self.info_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.info_button.setToolTip(self.tr("How the question was read"))
        self.info_button.setAccessibleName(self.tr("How the question was read"))
        self.reading.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.sentence, 1)
        head.addWidget(self.info_button, 0, Qt.AlignmentFlag.AlignTop)
        self._evidence = QFrame()
        self._evidence.setObjectName("evidence")
        rests_on = QVBoxLayout(self._evidence)
        rests_on.setContentsMargins(10, 0, 10, 0)
        rests_on.setSpacing(2)
        rests_on.addWidget(self.quote)
        rests_on.addWidget(self.source)
        self._button_row = buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons = (self.open_button, self.cite, self.coverage_button)
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(buttons)
        self._row.addWidget(self.ways, 1)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self.reading, self.remarks, self._evidence, self.others, self.more):
            column.addWidget(widget)
        column.addLayout(self._row)
        column.addWidget(self.states)
        self._centred = QHBoxLayout(self.frame)
        self._centred.addStretch(1)
        self._centred.addWidget(self._body, 1000)  # as wide as it may be; what is left over is at both sides
        self._centred.addStretch(1)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._open)
        self.coverage_button.clicked.connect(self.coverage_requested)
        self.info_button.toggled.connect(self._show_reading)
        self.ways.linkActivated.connect(lambda link: self.query_requested.emit(unquote(link)))
        self.states.linkActivated.connect(lambda place: self.state_requested.emit(unquote(place)))
        self.more.linkActivated.connect(lambda _link: self.arrangements_wanted.emit(counted(self._shown)))
        self.others.linkActivated.connect(self._open_listed)

    def _fit(self, width: int) -> None:
        """Set what does not fit side by side in a width one below the other, and no word larger than a line."""
        self._fitted_to = width
        usual, way = self._typography.font(_SMALL), QBoxLayout.Direction
        letters = width / QFontMetricsF(usual).averageCharWidth()
        narrow, below = letters < _NARROW, letters < _BESIDE
        self._centred.setContentsMargins(margins(16, 10, 16, 10) if narrow else margins(MIN_MARGIN, 10, 24, 10))
        self._row.setDirection(way.TopToBottom if below else way.LeftToRight)
        room = min(width - (32 if narrow else MIN_MARGIN + 24), self._body.maximumWidth()) - _BAR
        large = self._typography.font(1 if narrow else _SENTENCE)
        large.setWeight(QFont.Weight.DemiBold)
        self.sentence.setFont(fitted(large, [self.sentence.text()], room - _INFO))
        texts = [_TAG.sub(" ", label.text()) for label in self._labels if label is not self.ways]
        usual = fitted(usual, [*texts, *(text for _, text in self._ways)], room)
        for label in self._labels:
            label.setFont(usual)
        wide = sum(each.sizeHint().width() + _BETWEEN for each in self._buttons if not each.isHidden())
        self._button_row.setDirection(way.LeftToRight if wide < room else way.TopToBottom)
        self._show_ways(room if below else room - wide)

    @property
    def _ways(self) -> list[tuple[str, str]]:
        """The questions that the answer leads on to, as they are asked and as they are called."""
        swap = [(self._shown.swap, swap_words(self._shown))] if self._shown.swap else []
        return swap + [(asked.query, further(asked)) for asked in self._shown.follow_ups]

    def _show_ways(self, room: float) -> None:
        """Show the ways on in a line where each has room in it, else one below the other."""
        ways = self._ways
        advance = QFontMetricsF(self.ways.font()).horizontalAdvance
        unbroken = all(advance(text) < room for _, text in ways)
        said = [(query, text.replace(" ", "\N{NO-BREAK SPACE}") if unbroken else text) for query, text in ways]
        text = (_GAP if unbroken else "<br>").join(self.ways.link(*way, _PLAIN_LINK) for way in said)
        self.ways.setVisible(bool(text))
        if text != self.ways.text():
            self.ways.setText(text)

    def _show_reading(self, shown: bool) -> None:
        self.reading.setVisible(shown)
        self.settle()

    def _open_text(self, answer: Answer) -> str:
        if answer.chapter:
            return self.tr("Open handbook")
        return self.tr("Open term") if answer.terms else self.tr("Open passage")

    def _open_help(self, answer: Answer) -> str:
        if answer.chapter:
            return self.tr("Open the chapter of the handbook that says more")
        return self.tr("Open the term in the glossary") if answer.terms else self.tr("Open the sentence that states it")

    def _open(self) -> None:
        if self._shown.chapter:
            self.chapter_opened.emit(self._shown.chapter)
        elif self._shown.terms:
            self.term_opened.emit(self._shown.terms[0])
        else:
            self.arrangement_opened.emit(self._shown.arrangements[0])

    def _open_listed(self, link: str) -> None:
        chosen = next(each for each in self._shown.arrangements if each.id == unquote(link))
        self.arrangement_opened.emit(chosen)


def _plain(label: Label) -> Label:
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _show(label: QLabel, text: str) -> None:
    """Show a text, or no label where there is none."""
    label.setText(text)
    label.setVisible(bool(text))


def _button(text: str, help_text: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(help_text)
    button.setAccessibleDescription(help_text)
    return button
