"""A small window to write a note in, or to name and tag what was marked; what is written is kept as it is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from index.typed import written
from viewer.annotations.annotation import Anchor, Annotation, tags_of
from viewer.annotations.annotation_words import tint_name
from viewer.kit.annotation_kinds import Kind, Tint
from viewer.kit.text.plain_texts import PlainTextBox
from viewer.kit.text.shortened import beginning
from viewer.kit.widgets.choice_box import PlainBox
from viewer.kit.widgets.prompt import Prompt

_PAUSE = 400  # ms without a letter; closing and leaving do not wait for it
_QUOTED = 240  # characters of the marked words above a note: three lines of its window


class NoteEditor(QDialog):
    """Shows one annotation, or one that is still to be made; `written` carries its words, tags and tint."""

    written = Signal(str, tuple, Tint)
    """The words, the tags and the tint are these now."""
    remove_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._showing = self._waiting = False
        self._create_widgets()
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        self.words.textChanged.connect(self._on_changed)
        self.tags.textChanged.connect(self._on_changed)
        self.tint.currentIndexChanged.connect(self._on_changed)

    def show_annotation(self, kind: Kind, anchor: Anchor, annotation: Annotation | None) -> None:
        """Show an annotation's words, or none for one that is still to be made."""
        self._showing = True
        titles = {Kind.BOOKMARK: self.tr("Bookmark"), Kind.HIGHLIGHT: self.tr("Highlight"), Kind.NOTE: self.tr("Note")}
        self.setWindowTitle(titles[kind])
        self.quote.setText(beginning(anchor.quote, _QUOTED))
        self.words.setPlainText(annotation.text if annotation else "")
        self.tags.setText(", ".join(annotation.tags) if annotation else "")
        self.tint.setVisible(kind is Kind.HIGHLIGHT or (kind is Kind.NOTE and not anchor.whole))
        self.tint.setCurrentIndex(list(Tint).index(annotation.tint) if annotation else 0)
        self.remove_button.setEnabled(annotation is not None)
        self.state.clear()
        self._showing = False
        self.words.setFocus()

    def tell_kept(self, *, on_disk: bool) -> None:
        """Say that what is written is kept, and whether it is on disk."""
        self.remove_button.setEnabled(True)
        self.state.setText(self.tr("Saved") if on_disk else self.tr("Not saved yet"))

    def keep(self) -> None:
        """Emit what is written, if that has not been done yet."""
        if self._waiting:
            self._waiting = False
            self._pause.stop()
            words, tint = written(self.words.toPlainText()), list(Tint)[self.tint.currentIndex()]
            self.written.emit(words, tags_of(self.tags.text()), tint)

    def forget(self) -> None:
        """Emit nothing more: the annotation was removed."""
        self._waiting = False
        self._pause.stop()

    def sizeHint(self) -> QSize:
        """Return room for a paragraph."""
        return QSize(400, 320)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is written."""
        self.keep()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Keep what is written, also when Esc is pressed."""
        self.keep()
        super().done(result)

    def _create_widgets(self) -> None:
        self.quote = QLabel()
        self.quote.setObjectName("muted")
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.words = PlainTextBox()
        self.words.setAccessibleName(self.tr("Note"))
        self.words.setAccessibleDescription(self.tr("Kept as you write."))
        self.words.setPlaceholderText(self.tr("Write a note…"))
        self.words.setTabChangesFocus(True)
        self.tags = QLineEdit()
        self.tags.setAccessibleName(self.tr("Tags"))
        Prompt(self.tags, self.tr("Tags, with commas between them"))
        self.tint = PlainBox()
        self.tint.set_name(self.tr("Colour"))
        self.tint.setAccessibleDescription(self.tr("The colour of the words that are marked."))
        self.tint.addItems([tint_name(tint) for tint in Tint])
        self.state = QLabel()
        self.state.setObjectName("muted")
        self.close_button = QPushButton(self.tr("Close"))
        self.remove_button = QPushButton(self.tr("Remove"))
        # Return in the tags must not remove or close anything.
        for button in (self.close_button, self.remove_button):
            button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self.remove_button.clicked.connect(self.remove_requested)

    def _lay_out(self) -> None:
        last = QHBoxLayout()
        last.addWidget(self.state, 1)
        last.addWidget(self.remove_button)
        last.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.quote)
        column.addWidget(self.words, 1)
        column.addWidget(self.tint)
        column.addWidget(self.tags)
        column.addLayout(last)

    def _on_changed(self) -> None:
        if self._showing:
            return
        self._waiting = True
        self.state.clear()
        self._pause.start()
