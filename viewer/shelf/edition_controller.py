"""Asks over the text of a document whose file has changed whether the new edition is to be taken, and has it taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout

from index.origin import is_own
from index.shelf.shelved import document_of
from index.values import Struct
from viewer.kit.announcer import Announcer
from viewer.kit.reading_order import holds
from viewer.shelf.changed_files import ChangedFiles
from viewer.shelf.edition_bar import EditionBar

if TYPE_CHECKING:
    from viewer.kit.host_window import HostWindow
    from viewer.reading.text_panes import TextPane, TextPanes
    from viewer.settings.shelf_setting import ReadersShelf
    from viewer.shelf.adding_controller import AddingController
    from viewer.shelf.adding_list import Adding


class _Over(Struct, eq=False):
    """A text, the document in it, the bar over it, made when it is first needed, and what that says."""

    text: TextPane
    document: str = ""
    bar: EditionBar | None = None
    said: object = None


class EditionController(QObject):
    """Looks when a document is opened, and when the reader comes back to the window."""

    def __init__(self, window: HostWindow, shelf: ReadersShelf, texts: TextPanes, adding: AddingController) -> None:
        super().__init__(window.widget)
        self._window, self._adding = window, adding
        self._over: list[_Over] = []
        self._changed: dict[str, object] = {}
        self._left: dict[str, object] = {}
        self._refused: dict[str, str] = {}
        self._announcer = Announcer(window.widget)
        self._files = ChangedFiles(lambda: shelf.opened.shelf, self)
        self._files.looked.connect(self._on_looked, Qt.ConnectionType.QueuedConnection)
        adding.renewed.connect(self._on_renewed)
        window.widget.installEventFilter(self)
        texts.for_each_pane(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when the reader comes back, perhaps from the program in which the file was changed."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Look whether the files of the documents that are being read have changed."""
        for document in {each.document for each in self._over if each.document}:
            self._files.look(document)

    def _watch(self, text: TextPane) -> None:
        over = _Over(text)
        self._over.append(over)
        text.navigation.opened.connect(lambda _place: self._follow(over))
        self._follow(over)

    def _follow(self, over: _Over) -> None:
        """Show the bar of the document that is read now, and none over any other."""
        place = over.text.navigation.place
        document = document_of(place.block) if place and is_own(place.block) else ""
        if document != over.document:
            over.document = document
            self._show(over)
            if document:
                self._files.look(document)

    def _on_looked(self, document: str, now: object) -> None:
        if now is None:
            self._changed.pop(document, None)
        else:
            self._changed[document] = now
        self._show_all(document)

    def _on_renewed(self, adding: Adding) -> None:
        """Follow what becomes of a new edition."""
        document = adding.wish.edition_of
        self._refused[document] = adding.refused.sentence if adding.is_refused() and adding.refused else ""
        if adding.is_to_come() or adding.is_refused():
            self._show_all(document, adding)
        else:
            self._changed.pop(document, None)
            self._show_all(document)

    def _show_all(self, document: str, being_read: Adding | None = None) -> None:
        for over in self._over:
            if over.document == document:
                self._show(over, being_read)

    def _show(self, over: _Over, adding: Adding | None = None) -> None:
        now, refused = self._changed.get(over.document), self._refused.get(over.document, "")
        if adding is not None and adding.is_to_come():
            over.said = adding.document
            self._bar(over).show_progress(adding.percent)
        elif now is None or self._left.get(over.document) == now:
            self._hide(over)
        elif over.said != (over.document, now, refused):
            over.said = over.document, now, refused
            bar = self._bar(over)
            bar.ask(refused)
            self._announcer.announce(bar.words.text())

    def _hide(self, over: _Over) -> None:
        over.said = None
        if over.bar is None or over.bar.isHidden():
            return
        focus = QApplication.focusWidget()
        if focus is not None and holds(over.bar, focus):
            over.text.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        over.bar.hide()

    def _bar(self, over: _Over) -> EditionBar:
        if over.bar is None:
            over.bar = EditionBar()
            column = over.text.pane.layout()
            assert isinstance(column, QBoxLayout)  # noqa: S101  every text stands in a column below its breadcrumb
            column.insertWidget(column.indexOf(over.text.breadcrumb) + 1, over.bar)
            self._window.reach(over.bar, over.text.reader)
            over.bar.wanted.connect(lambda: self._adding.renew(over.document))
            over.bar.left.connect(lambda: self._leave(over))
        return over.bar

    def _leave(self, over: _Over) -> None:
        """Ask no more until the file changes again; one that is being read is read no further."""
        if not self._adding.leave(over.document):
            self._left[over.document] = self._changed.get(over.document)
            self._show_all(over.document)
