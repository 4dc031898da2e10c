"""Reports what the reader made or set and is not on disk, writes it again on request, and asks before closing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from viewer.faults.unsaved_bar import UnsavedBar
from viewer.kit.announcer import Announcer
from viewer.kit.reading_order import holds

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class Kept(Protocol):
    """What keeps something of the reader's on disk: annotations, settings."""

    @property
    def unsaved(self) -> SignalInstance:
        """Emitted when something cannot be written, or for another reason than before."""

    @property
    def saved(self) -> SignalInstance:
        """Emitted when everything is on disk again."""

    @property
    def trouble(self) -> str:
        """Why something is not on disk, in sentences; blank if everything is."""

    @property
    def at_risk(self) -> bool:
        """Whether something that the reader made or set would be lost if the program ended now."""

    def try_again(self) -> bool:
        """Write what is not, or no longer, on disk; return whether everything is on disk then."""


class UnsavedController(QObject):
    """Shows the bar while something is not on disk, and asks before the window closes.

    `export` saves everything of `exportable` in a file that the reader chooses, and returns whether it did.
    """

    message = Signal(str)
    """A message for the status bar."""
    left = Signal()
    """The bar has the focus and goes."""

    def __init__(self, parent: QWidget, kept: Sequence[Kept], exportable: Kept, export: Callable[[], bool]) -> None:
        super().__init__(parent)
        self.bar = UnsavedBar()
        self._kept, self._exportable, self._export = tuple(kept), exportable, export
        self._announcer = Announcer(self.bar)
        self._notices: dict[str, bool] = {}
        self._dismissed = ""
        self._given_up = False
        for keeper in self._kept:
            keeper.unsaved.connect(self._show)
            keeper.saved.connect(self._on_saved)
        self.bar.export_requested.connect(self._export)
        self.bar.retry_requested.connect(self.try_again)
        self.bar.dismissed.connect(self._dismiss)
        self._show()

    def notify(self, text: str, *, export: bool = False) -> None:
        """Show a notice about the reader's files until it is dismissed; a blank text is ignored.

        `export` offers to save everything that is in memory.
        """
        if text:
            self._notices[text] = export
            self._show()

    def try_again(self) -> None:
        """Write what is not on disk, and report whether that worked."""
        for keeper in self._kept:
            keeper.try_again()
        if self._text():
            self.message.emit(self.tr("Still not saved."))

    def may_close(self) -> bool:
        """Return whether the window may close: everything is on disk or exported, or the reader discards it."""
        if self._given_up:
            return True
        for keeper in self._kept:
            keeper.try_again()
        at_risk = [keeper for keeper in self._kept if keeper.at_risk]
        if not at_risk:
            return True
        question = ClosingQuestion(self._text(), self.bar.window(), export=self._exportable in at_risk)
        question.exec()
        if question.clickedButton() is question.export_button:
            return self._export()
        self._given_up = question.clickedButton() is question.close_button
        return self._given_up

    def _text(self) -> str:
        return "\n".join(trouble for keeper in self._kept if (trouble := keeper.trouble))

    def _show(self) -> None:
        trouble = self._text()
        if trouble == self._dismissed:
            trouble_shown = ""
        else:
            trouble_shown, self._dismissed = trouble, ""
        text = "\n".join(filter(None, (trouble_shown, *self._notices)))
        before, focus = self.bar.text, QApplication.focusWidget()
        if not text and focus is not None and holds(self.bar, focus):
            self.left.emit()  # first, or Qt gives the focus to what comes next, and that is said
        self.bar.show_text(
            text,
            export=bool(trouble_shown and self._exportable.trouble) or any(self._notices.values()),
            retry=bool(trouble_shown),
            dismiss=not self._exportable.at_risk,
        )
        if text and text != before:
            self._announcer.announce(text)

    def _on_saved(self) -> None:
        self._show()
        if not self._text():
            self.message.emit(self.tr("Everything is saved now."))

    def _dismiss(self) -> None:
        self._notices.clear()
        self._dismissed = self._text()
        self._show()


class ClosingQuestion(QMessageBox):
    """Asks what to do with what is not on disk; Esc means Cancel."""

    def __init__(self, trouble: str, parent: QWidget, *, export: bool) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Not saved yet"))
        self.setText(self.tr("If the program is closed now, what is not saved yet is lost."))
        self.setInformativeText(trouble)
        self.export_button: QPushButton | None = None
        if export:
            self.export_button = self.addButton(self.tr("&Export…"), QMessageBox.ButtonRole.AcceptRole)
        self.close_button = self.addButton(self.tr("Close &without saving"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setEscapeButton(cancel)
        self.setDefaultButton(self.export_button or cancel)
