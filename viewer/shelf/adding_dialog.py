"""The list of files that are being put on the shelf: what has become of each, and what to do about those refused."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from index.words.language import spoken, translate
from index.words.punctuation import labelled
from viewer.kit.text.direction import isolated
from viewer.kit.widgets.reading_dialog import ReadingDialog
from viewer.shelf.adding_service import Adding, AddingService, FileState

_SIZE = (620, 420)  # px


class AddingDialog(ReadingDialog):
    """Beside the window, which stays in use: closing it goes on adding, and the action shows it again."""

    opened = Signal(str)
    """The id of a document that the reader wants to read."""

    def __init__(self, service: AddingService, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
        # What happens to many files in one turn of the event loop is summed up once.
        self._summing = QTimer(self, singleShot=True, interval=0)
        self._summing.timeout.connect(self._sum_up)
        self.setWindowTitle(self.tr("Add documents"))
        self.resize(*_SIZE)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Files read"))
        self.bar.setTextVisible(False)  # the line above says it
        self.list = QListWidget()
        self.list.setObjectName("rows")
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setAccessibleDescription(self.tr("Enter opens what was taken; Ctrl+C copies the chosen lines."))
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._create_buttons()
        self._lay_out()
        self._connect()
        for number in range(len(service.files)):
            self._show(number)
        self._sum_up()

    def changeEvent(self, event: QEvent) -> None:
        """Offer what can be done with the chosen files when the window becomes active again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._offer()

    def _create_buttons(self) -> None:
        self.new_edition = QPushButton(self.tr("Take the new &edition"))
        self.both = QPushButton(self.tr("Keep &both"))
        self.cancel = QPushButton(self.tr("Cancel &chosen"))
        self.cancel_all = QPushButton(self.tr("Cancel &all"))
        self.copy = QPushButton(self.tr("C&opy what was refused"))
        self.close_button = QPushButton(self.tr("Close"))
        for button in self._buttons:
            button.setAutoDefault(False)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.new_edition, self.both, self.cancel, self.cancel_all, self.copy, self.close_button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        for widget in (self.summary, self.bar, self.list):
            column.addWidget(widget)
        for buttons in (self._buttons[:2], self._buttons[2:]):
            row = QHBoxLayout()
            row.addStretch(1)
            for button in buttons:
                row.addWidget(button)
            column.addLayout(row)

    def _connect(self) -> None:
        service = self._service
        service.changed.connect(self._show)
        service.finished.connect(self._sum_up)
        self.list.itemSelectionChanged.connect(self._offer)
        self.list.itemActivated.connect(self._open)
        self.new_edition.clicked.connect(lambda: self._again(both=False))
        self.both.clicked.connect(lambda: self._again(both=True))
        self.cancel.clicked.connect(lambda: service.cancel(self._chosen(FileState.WAITING, FileState.READING)))
        self.cancel_all.clicked.connect(lambda: service.cancel(service.numbers(FileState.WAITING, FileState.READING)))
        self.copy.clicked.connect(lambda: self._put_on_clipboard(service.numbers(FileState.REFUSED)))
        self.close_button.clicked.connect(self.close)
        copying = QShortcut(QKeySequence.StandardKey.Copy, self.list)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(lambda: self._put_on_clipboard(self._chosen(*FileState)))

    def _show(self, number: int) -> None:
        while self.list.count() <= number:
            self.list.addItem(QListWidgetItem())
        self.list.item(number).setText(line(self._service.files[number]))
        self._summing.start()

    def _sum_up(self) -> None:
        files, count = self._service.files, self._service.count
        ended = len(files) - count(FileState.WAITING, FileState.READING)
        refused = count(FileState.REFUSED)
        words = self.tr("{0} of {1} files read").format(spoken().number(ended), spoken().number(len(files)))
        if refused:
            words = f"{words} · {translate('AddingDialog', '%n file(s) not taken', n=refused)}"
        self.summary.setText(words)
        self.bar.setRange(0, max(1, len(files)) * 100)
        reading = self._service.numbers(FileState.READING)
        self.bar.setValue(ended * 100 + sum(files[number].percent for number in reading))
        self._offer()

    def _offer(self) -> None:
        """Let be chosen what can be done now."""
        like = bool(self._like())
        for button in (self.new_edition, self.both):
            button.setVisible(self._service.asks)
            button.setEnabled(like)
        self.cancel.setEnabled(bool(self._chosen(FileState.WAITING, FileState.READING)))
        self.cancel_all.setEnabled(self._service.busy)
        self.copy.setEnabled(self._service.count(FileState.REFUSED) > 0)

    def _chosen(self, *states: FileState) -> list[int]:
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [row for row in rows if self._service.files[row].state in states]

    def _like(self) -> list[int]:
        return [number for number in self._chosen(FileState.REFUSED) if self._service.files[number].document]

    def _again(self, *, both: bool) -> None:
        for number in self._like():
            self._service.again(number, both=both)

    def _open(self, item: QListWidgetItem) -> None:
        document = self._service.files[self.list.row(item)].document
        if document:
            self.opened.emit(document)

    def _put_on_clipboard(self, numbers: list[int]) -> None:
        lines = [labelled(str(each.file.path), said(each)) for each in map(self._service.files.__getitem__, numbers)]
        QGuiApplication.clipboard().setText("\n".join(lines))


def line(adding: Adding) -> str:
    """Return a file's name and what has become of it."""
    return labelled(isolated(adding.file.path.name), said(adding))


def said(adding: Adding) -> str:
    """Return what has become of a file."""
    match adding.state:
        case FileState.WAITING:
            return translate("AddingDialog", "waits")
        case FileState.READING:
            return translate("AddingDialog", "being read, {0} %").format(spoken().number(adding.percent))
        case FileState.TAKEN:
            return translate("AddingDialog", "taken")
        case FileState.KNOWN:
            return translate("AddingDialog", "on your shelf already")
    return adding.sentence
