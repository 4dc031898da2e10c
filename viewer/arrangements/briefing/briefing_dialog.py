"""What goes on a briefing sheet, its title, and its pages as they will be, before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from index.model import Arrangement
from index.typed import cleaned
from index.words.language import translate
from index.words.punctuation import listed_apart
from index.words.wording import not_stated, parties_text
from index.words.years import years_text
from viewer.arrangements.briefing.briefing import Briefing
from viewer.arrangements.briefing.sheet_preview import SheetPreview
from viewer.kit.widgets.clear_button import add_clear_button
from viewer.kit.widgets.field_label import field_label
from viewer.kit.widgets.prompt import Prompt
from viewer.kit.widgets.reading_dialog import ReadingDialog
from viewer.kit.widgets.tick_list import TickList

_MOST = 40  # arrangements whose pages are laid out: some ten pages
_WAIT = 250  # ms without a change before the pages are laid out anew


class BriefingDialog(ReadingDialog):
    """`save_requested` carries the title and the arrangements, `cite_requested` these; `make` returns their sheet."""

    save_requested = Signal(str, object)
    cite_requested = Signal(object)

    def __init__(
        self,
        rows: Sequence[Arrangement],
        make: Callable[[tuple[Arrangement, ...], str], Briefing],
        parent: QWidget,
        *,
        ticked: bool,
    ) -> None:
        super().__init__(parent)
        self._rows, self._make, self._ticked = tuple(rows), make, ticked
        self.setWindowTitle(self.tr("Briefing sheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 600)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT)
        self._create_widgets()
        self._lay_out()
        self._soon.timeout.connect(self._show_pages)
        self.title.textChanged.connect(lambda _text: self._soon.start())
        self.list.itemChanged.connect(lambda _item: self._on_changed())
        self._on_changed()

    @property
    def chosen(self) -> tuple[Arrangement, ...]:
        """The arrangements that are ticked in the list, in its order."""
        return tuple(row for row, on in zip(self._rows, self.list.ticked, strict=True) if on)

    @property
    def typed_title(self) -> str:
        """The title that was typed, blank for the usual one."""
        return cleaned(self.title.text()).strip()

    def _create_widgets(self) -> None:
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title"))
        Prompt(self.title, self._make((), "").title)
        add_clear_button(self.title)
        self.list = TickList(map(_words, self._rows))
        self.list.setAccessibleName(self.tr("Arrangements on the sheet"))
        self.list.setAccessibleDescription(self.tr("Space ticks and unticks one."))
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.count.setWordWrap(True)
        self.preview = SheetPreview()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = QPushButton(self.tr("&Save…"))
        self.save_button.setDefault(True)
        self.cite_button = QPushButton(self.tr("C&ite"))
        cited = self.tr("Copy each arrangement on the sheet in one sentence, with its best record")
        self.cite_button.setToolTip(cited)
        self.cite_button.setAccessibleDescription(cited)
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.cite_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self.cite_button.clicked.connect(lambda: self.cite_requested.emit(self.chosen))
        self.save_button.clicked.connect(lambda: self.save_requested.emit(self.typed_title, self.chosen))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(field_label(self.tr("&Title"), self.title), self.title)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.count)
        left.addWidget(self.list, 1)
        sides = QHBoxLayout()
        sides.addLayout(left, 2)
        sides.addWidget(self.preview, 3)
        column = QVBoxLayout(self)
        column.addLayout(sides, 1)
        column.addWidget(self.buttons)

    def _on_changed(self) -> None:
        chosen = len(self.chosen)
        said = translate("BriefingDialog", "%n arrangement(s) on the sheet.", n=chosen)
        hint = "" if self._ticked else self.tr("None was ticked, so these are all that are shown.")
        self.count.setText(f"{said} {hint}".strip())
        self.save_button.setEnabled(chosen > 0)
        self.cite_button.setEnabled(chosen > 0)
        self._soon.start()

    def _show_pages(self) -> None:
        """Lay the pages out; those of a sheet for hundreds would keep the reader waiting."""
        chosen = self.chosen
        if chosen:
            sheet = self._make(chosen, self.typed_title)
            self.preview.show_sheet(sheet.beginning(_MOST), cut=len(chosen) > _MOST)


def _words(row: Arrangement) -> str:
    return listed_apart(words for words in (parties_text(row), years_text(row)) if words != not_stated())
