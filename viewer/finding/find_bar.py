"""The bar below the text for finding words in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from index.typed import cleaned
from viewer.finding.pattern import literally
from viewer.kit.text.elided_label import ElidedLabel
from viewer.kit.text.text_finder import FindOptions
from viewer.kit.widgets.clear_button import add_clear_button
from viewer.kit.widgets.flow_layout import FlowLayout
from viewer.kit.widgets.prompt import Prompt
from viewer.kit.widgets.tick_box import TickBox

_GAP, _MARGIN = 6, 12  # px
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """A box for the words, the count, and the options; `changed` is emitted when words or options change.

    `step_requested` carries 1 or -1. Esc gives `left`: back to where finding began; the button `closed`: stay here.
    """

    changed = Signal()
    step_requested = Signal(int)
    left = Signal()
    closed = Signal()

    def __init__(self, previous: QAction, following: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = QLineEdit()
        Prompt(self.box, self.tr("Find words"))  # short: the steps beside it are not to be cut off
        self.box.setAccessibleName(self.tr("Find in this document"))
        self.box.setAccessibleDescription(
            self.tr("Enter goes to the next place, Shift+Enter to the previous one, Escape back to where you were.")
        )
        add_clear_button(self.box)
        self.box.textChanged.connect(lambda _text: self.changed.emit())
        self._status = ElidedLabel()
        self._status.setObjectName("muted")
        self._previous, self._next = self._stepper(previous), self._stepper(following)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setMinimumSize(32, 32)
        self._close.setToolTip(self.tr("Close, and stay at this place"))
        self._close.setAccessibleName(self.tr("Close, and stay at this place"))
        self._close.clicked.connect(self.closed)
        self._case = self._option(self.tr("Match &case"), self.tr("“Us” does not find “us”."))
        self._whole = self._option(self.tr("&Whole words"), self.tr("“state” does not find “statement”."))
        self._accents = self._option(self.tr("Match acce&nts"), self.tr("“cafe” does not find “café”."))
        self._pattern = self._option(
            self.tr("Regular e&xpression"), self.tr("“19[78]\\d” finds the years from 1970 to 1989.")
        )
        self._lay_out()
        self.setFocusProxy(self.box)

    @property
    def text(self) -> str:
        """What is to be found, blank for nothing but spaces; those at the end of a pattern count."""
        text = cleaned(self.box.text())
        return text if self._pattern.isChecked() and text.strip() else text.strip()

    @property
    def options(self) -> FindOptions:
        """What must agree."""
        return FindOptions(
            case=self._case.isChecked(),
            accents=self._accents.isChecked(),
            whole_words=self._whole.isChecked(),
            pattern=self._pattern.isChecked(),
        )

    @property
    def status(self) -> str:
        """What was found, in words."""
        return self._status.whole

    def start(self, text: str) -> None:
        """Show the bar and put the caret in it, with this text or, if it is blank, the last one."""
        text = literally(text) if self._pattern.isChecked() else text
        self._fold()
        self.show()
        # Not as by a shortcut: Qt would select before it tells of the focus, and Orca 43 takes the caret for that.
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        if text and text != self.box.text():
            self.box.setText(text)
        else:
            self.changed.emit()
        self.box.selectAll()

    def show_status(self, status: str) -> None:
        """Say what was found."""
        self._status.show_words(status)

    def make_room(self, longest: tuple[str, ...]) -> None:
        """Keep room for the longest things that may be said, so that nothing moves while somebody types."""
        self._status.make_room(longest)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what was found beside the box, or below it where there is no room for both."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold anew when the letters have another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Enter, go back with Esc, from every control of the bar."""
        if event.key() in _ENTER:
            self.step_requested.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _stepper(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setMinimumSize(32, 32)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the caret back to the box after an option was changed by its letter: what is typed next goes there."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() is Qt.FocusReason.ShortcutFocusReason:
            QTimer.singleShot(0, self.box, self.box.setFocus)
        return super().eventFilter(watched, event)

    def _option(self, text: str, example: str) -> TickBox:
        box = TickBox(text)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box.installEventFilter(self)
        box.setToolTip(example)
        box.setAccessibleDescription(example)
        box.toggled.connect(lambda _on: self.changed.emit())
        return box

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.box, 1)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        options = FlowLayout()
        for box in (self._case, self._whole, self._accents, self._pattern):
            options.addWidget(box)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._status)
        column.addLayout(options)

    def _fold(self) -> None:
        """Put what was found where there is room for it in the width that the bar has, or is about to have."""
        above = self.parentWidget()
        width = above.width() if self.isHidden() and above is not None else self.width()
        row = (self.box, self._status, self._previous, self._next, self._close)
        beside = width >= sum(widget.sizeHint().width() + _GAP for widget in row) + 2 * _MARGIN
        if beside == (self._row.indexOf(self._status) >= 0):
            return
        self._row.removeWidget(self._status)
        self._column.removeWidget(self._status)
        if beside:
            self._row.insertWidget(1, self._status)
        else:
            self._column.insertWidget(1, self._status)
