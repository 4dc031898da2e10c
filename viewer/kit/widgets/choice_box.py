"""A box to choose in by typing a part of a name."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QWidget

from index.folding import fold_name
from index.typed import cleaned

_ARROW_LEFT, _ARROW = 14, 4.0  # px from the edge to the middle of the arrow, and half its width


class ChoiceBox(QComboBox):
    """An editable box whose completion finds what was typed anywhere in a name, case ignored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = _Line()
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        # A long name is read from its beginning.
        self.currentIndexChanged.connect(lambda _at: self._edit.setCursorPosition(0))
        self._edit.returnPressed.connect(self._choose_typed)

    def set_name(self, name: str) -> None:
        """Name the box, and the line within it, for screen readers."""
        self.setAccessibleName(name)
        self._edit.setAccessibleName(name)
        # If the choice is announced as the name of the box, its own name follows.
        self.setAccessibleDescription(self.tr("{0}: type a part of a name, or choose one of the list.").format(name))

    def set_prompt(self, prompt: str) -> None:
        """Show a prompt while nothing is typed or chosen; Qt's own is not shown in a box that can be typed in."""
        self._edit.setPlaceholderText(prompt)
        self.setMinimumContentsLength(max(self.minimumContentsLength(), len(prompt)))

    def complete_from(self, names: QAbstractItemModel) -> None:
        """Complete what is typed from these names."""
        completer = _Completer(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow, for which style sheets only know pictures."""
        super().paintEvent(event)
        paint_arrow(self)

    def _choose_typed(self) -> None:
        """Choose the name that was typed or pasted; Qt itself does so only where every character is the same."""
        typed = fold_name(self._edit.text())
        same = [at for at in range(self.count()) if fold_name(self.itemText(at)) == typed]
        if same:
            self.setCurrentIndex(same[0])


class _Line(QLineEdit):
    """Selects its text when it is entered in whatever way, so that what is typed next takes its place."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            QTimer.singleShot(0, self, self.selectAll)  # a click puts the cursor somewhere only after this


class _Completer(QCompleter):
    def splitPath(self, path: str) -> list[str]:  # noqa: N802  Qt calls it by this name
        """Return what is looked for: the words typed, without characters that came with them from elsewhere."""
        return [cleaned(path)]


class PlainBox(QComboBox):
    """A box to choose one of a few words in, which looks like the others."""

    _name: QLabel | None = None

    def set_name(self, name: str) -> None:
        """Name a box that has no label beside it: on Linux, Qt gives screen readers its value as its name."""
        self.setAccessibleName(name)
        self._name = QLabel(name, self.parentWidget())
        self._name.setBuddy(self)
        self._name.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the label that nobody sees beside the box, where Qt looks for it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange and self._name is not None:
            self._name.setParent(self.parentWidget())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow, for which style sheets only know pictures."""
        super().paintEvent(event)
        paint_arrow(self)


def paint_arrow(box: QComboBox) -> None:
    """Paint the arrow that says that there is more to choose from."""
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(box.palette().placeholderText().color(), 1.6))
    x, y = box.width() - _ARROW_LEFT, box.height() / 2
    if box.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        x = _ARROW_LEFT
    half = _ARROW / 2
    points = (QPointF(x - _ARROW, y - half), QPointF(x, y + half), QPointF(x + _ARROW, y - half))
    painter.drawPolyline(QPolygonF(points))
    painter.end()
