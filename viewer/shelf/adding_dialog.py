"""The list of files that are being put on the shelf: what has become of each, and what to do about those refused."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from index.shelf.recognising import address
from index.values import replace
from index.words.language import spoken, translate
from index.words.punctuation import labelled, listed_apart
from viewer.kit.look.title_line import demi_bold
from viewer.kit.widgets.flow_layout import FlowLayout
from viewer.kit.widgets.reading_dialog import ReadingDialog
from viewer.shelf.adding_list import Adding, Fits
from viewer.shelf.adding_service import AddingService
from viewer.shelf.adding_words import line, said

_SIZE = (660, 440)  # px
_GAP = 6  # px between two buttons


class AddingDialog(ReadingDialog):
    """Beside the window, which stays in use: closing it goes on adding, and an action shows it again.

    When nothing is being read any more, closing it takes what was dealt with off the list; the rest stays.
    """

    opened = Signal(str)
    """The id of a document that the reader wants to read."""
    encoding_wanted = Signal(int)
    """The number of a file whose encoding the reader wants to choose."""

    def __init__(self, service: AddingService, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
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
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._soon = QTimer(self, singleShot=True, interval=0)  # thousands of files may change in one turn
        self._soon.timeout.connect(self._sum_up)
        self._create_buttons()
        self._lay_out()
        self._connect()
        self._show_all()

    def changeEvent(self, event: QEvent) -> None:
        """Offer what can be done with the chosen files when the window becomes active again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._offer()

    def done(self, result: int) -> None:
        """Forget what needs nothing more, however the window is closed."""
        super().done(result)
        files = self._service.files
        self._service.forget(number for number, each in enumerate(files) if not each.is_to_be_dealt_with())

    def _create_buttons(self) -> None:
        self.new_edition = QPushButton(self.tr("Take the new &edition"))
        self.both = QPushButton(self.tr("Keep &both"))
        self.first_part = QPushButton(self.tr("Take the &first part"))
        self.encoding = QPushButton(self.tr("E&ncoding…"))
        self.rest = QPushButton(self.tr("Read the &rest"))
        self.again = QPushButton(self.tr("&Try again"))
        self.off = QPushButton(self.tr("Take off the &list"))
        self.cancel = QPushButton(self.tr("Cancel &chosen"))
        self.cancel_all = QPushButton(self.tr("Cancel &all"))
        self.copy = QPushButton(self.tr("C&opy what was refused"))
        self.close_button = QPushButton(self.tr("Close"))
        for button in self._buttons:
            button.setAutoDefault(False)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        asked = self.new_edition, self.both, self.first_part, self.encoding
        return self.rest, *asked, self.again, self.off, self.cancel, self.cancel_all, self.copy, self.close_button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        for widget in (self.summary, self.bar):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        row = FlowLayout(gap=_GAP)
        for button in self._buttons:
            row.addWidget(button)
        column.addLayout(row)

    def _connect(self) -> None:
        service = self._service
        service.changed.connect(self._show)
        service.listed_anew.connect(self._show_all)
        service.finished.connect(self._sum_up)
        service.finished.connect(self._show_first_left)
        self.list.itemSelectionChanged.connect(self._offer)
        self.list.itemActivated.connect(self._open)
        self.new_edition.clicked.connect(lambda: self._again(Adding.is_like, edition=True))
        self.both.clicked.connect(lambda: self._again(Adding.is_like, both=True))
        self.first_part.clicked.connect(lambda: self._again(Adding.is_too_long, first_part=True))
        self.rest.clicked.connect(service.read_rest)
        self.again.clicked.connect(lambda: self._again(Adding.is_left))
        self.encoding.clicked.connect(lambda: self.encoding_wanted.emit(self._chosen(Adding.is_guessed)[0]))
        self.off.clicked.connect(lambda: service.forget(self._chosen(Adding.is_left)))
        self.cancel.clicked.connect(lambda: service.cancel(self._chosen(Adding.is_to_come)))
        self.cancel_all.clicked.connect(lambda: service.cancel(service.numbers(Adding.is_to_come)))
        self.copy.clicked.connect(lambda: self._put_on_clipboard(service.numbers(Adding.is_left)))
        self.close_button.clicked.connect(self.close)
        copying = QShortcut(QKeySequence.StandardKey.Copy, self.list)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(lambda: self._put_on_clipboard(self._chosen()))

    def _show_all(self) -> None:
        self.list.blockSignals(True)  # what was chosen has other numbers now
        self.list.clear()
        self.list.blockSignals(False)
        for number in range(len(self._service.files)):
            self._show(number)
        self._sum_up()

    def _show(self, number: int) -> None:
        while self.list.count() <= number:
            self.list.addItem(QListWidgetItem())
        adding, item = self._service.files[number], self.list.item(number)
        item.setText(line(adding))
        item.setFont(demi_bold(self.list.font()) if adding.is_left() else self.list.font())
        self._soon.start()

    def _show_first_left(self) -> None:
        """Bring what was not taken into view, unless the reader is at work in the list."""
        left = self._service.numbers(Adding.is_left)
        if left and not self.list.selectedIndexes():
            self.list.scrollToItem(self.list.item(left[0]), QAbstractItemView.ScrollHint.PositionAtTop)

    def _sum_up(self) -> None:
        files, count = self._service.files, self._service.count
        refused, unread = count(Adding.is_refused), count(Adding.is_unread)
        ended = len(files) - count(Adding.is_to_come) - unread
        words = [self.tr("{0} of {1} files read").format(spoken().number(ended), spoken().number(len(files)))]
        if refused:
            words.append(translate("AddingDialog", "%n file(s) not taken", n=refused))
        if unread:
            words.append(translate("AddingDialog", "%n file(s) not read yet", n=unread))
        self.summary.setText(listed_apart(words))
        self.bar.setRange(0, max(1, len(files)) * 100)
        reading = self._service.numbers(Adding.is_reading)
        self.bar.setValue(ended * 100 + sum(files[number].percent for number in reading))
        self._offer()

    def _offer(self) -> None:
        """Let be chosen what can be done now; what is asked about no file at all is not shown."""
        asked = (
            ((self.new_edition, self.both), Adding.is_like),
            ((self.first_part,), Adding.is_too_long),
            ((self.encoding,), Adding.is_guessed),
            ((self.again, self.off), Adding.is_left),
            ((self.cancel, self.cancel_all), Adding.is_to_come),
        )
        for buttons, fits in asked:
            for button in buttons:
                button.setVisible(self._service.count(fits) > 0)
                button.setEnabled(bool(self._chosen(fits)))
        self.rest.setVisible(self._service.count(Adding.is_unread) > 0)
        self.rest.setEnabled(True)
        self.encoding.setEnabled(len(self._chosen(Adding.is_guessed)) == 1)
        self.off.setEnabled(self.off.isEnabled() and not self._service.busy)
        self.cancel_all.setEnabled(True)
        self.copy.setEnabled(self._service.count(Adding.is_left) > 0)

    def _chosen(self, fits: Fits = lambda _adding: True) -> list[int]:
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [row for row in rows if fits(self._service.files[row])]

    def _again(self, fits: Fits, *, edition: bool = False, both: bool = False, first_part: bool = False) -> None:
        for number in self._chosen(fits):
            adding = self._service.files[number]
            wish = replace(adding.wish, both=both, first_part=first_part or adding.wish.first_part)
            self._service.again(number, replace(wish, edition_of=adding.document) if edition else wish)

    def _open(self, item: QListWidgetItem) -> None:
        document = self._service.files[self.list.row(item)].document
        if document:
            self.opened.emit(document)

    def _put_on_clipboard(self, numbers: list[int]) -> None:
        files = (self._service.files[number] for number in numbers)
        QGuiApplication.clipboard().setText("\n".join(labelled(address(each.path), said(each)) for each in files))
