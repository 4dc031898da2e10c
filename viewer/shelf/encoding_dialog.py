"""Asks by which encoding a plain text is to be read, and shows how it reads by it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from index.words.encoding_words import encodings
from index.words.language import translate
from viewer.kit.text.direction import isolated
from viewer.kit.text.plain_texts import PlainTextBox
from viewer.kit.widgets.choice_box import PlainBox
from viewer.kit.widgets.field_label import field_label
from viewer.kit.widgets.reading_dialog import ReadingDialog
from viewer.shelf.preview_service import PreviewService

_SIZE = (560, 420)  # px


class EncodingDialog(ReadingDialog):
    """Begins with the encoding that was guessed; `encoding` is the one that is chosen."""

    def __init__(self, name: str, guessed: str, preview: PreviewService, parent: QWidget) -> None:
        super().__init__(parent)
        preview.setParent(self)
        self.setWindowTitle(self.tr("Encoding of the text"))
        self.resize(*_SIZE)
        asked = QLabel(
            self.tr("“{0}” does not say how its letters are written. Choose what makes them readable.").format(
                isolated(name)
            )
        )
        asked.setWordWrap(True)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        self.box = PlainBox()
        self.box.setAccessibleDescription(asked.text())
        for encoding, words in encodings(guessed):
            self.box.addItem(words, encoding)
        self.text = PlainTextBox()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("How the text reads"))
        self.buttons = QDialogButtonBox()
        self.read_button = self.buttons.addButton(self.tr("&Read it so"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(translate("EncodingDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        form = QFormLayout()
        form.addRow(field_label(self.tr("&Encoding:"), self.box), self.box)
        column = QVBoxLayout(self)
        column.addWidget(asked)
        column.addLayout(form)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _result: preview.close())
        preview.read.connect(self.text.setPlainText)
        self.box.currentIndexChanged.connect(lambda _row: preview.ask(self.encoding))
        preview.ask(self.encoding)
        self.box.setFocus()

    @property
    def encoding(self) -> str:
        """The encoding that is chosen, by its name in Python."""
        return str(self.box.currentData())
