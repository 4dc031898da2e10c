"""Shows the bar beside words when the reader has selected them, and leads to it by key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor

from viewer.annotations.selection.selection_bar import SelectionBar
from viewer.kit.annotation_kinds import Tint
from viewer.kit.host_window import HostWindow
from viewer.kit.look.theme import Theme
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.text_panes import TextPane, TextPanes
from viewer.settings.setting_specs import SELECTION_BAR
from viewer.settings.settings import Settings

_PAUSE = 150  # ms after the last key or click: a second click selects more
_GAP = 6  # px between words and bar
_OTHERS = ("write-note", "copy", "cite")


class SelectionBarController(QObject):
    """Watches what is selected in each text; only what was selected by hand brings the bar."""

    def __init__(self, window: HostWindow, texts: TextPanes, settings: Settings, theme: Theme) -> None:
        super().__init__(window.widget)
        self._window, self._texts, self._settings, self._theme = window, texts, settings, theme
        self.bars: dict[ReaderView, SelectionBar] = {}
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._show_if_selected)
        window.actions_table.connect({"selection-bar": self.enter})
        texts.for_each_pane(self._connect_text)

    def set_theme(self, theme: Theme) -> None:
        """Paint the colours in another theme."""
        self._theme = theme
        for bar in self.bars.values():
            bar.set_theme(theme)

    def enter(self) -> None:
        """Show the bar, also where it does not come by itself, and give it the focus."""
        reader = self._texts.active.reader
        if not reader.selected:
            self._window.tell(self.tr("Nothing is selected in the text."))
            return
        self._show(reader)
        self.bars[reader].buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when somebody may have selected words by mouse or keys, and when the text has another width."""
        by_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease and _selects(event)
        if by_key or event.type() == QEvent.Type.MouseButtonRelease:
            self._soon.start()
        elif event.type() == QEvent.Type.Resize:
            self._place_all()
        return super().eventFilter(watched, event)

    def _connect_text(self, text: TextPane) -> None:
        reader = text.reader
        for watched in (reader, reader.viewport()):
            watched.installEventFilter(self)
        # The first alone does not tell: when another place or theme is shown, the reader's own signals are blocked.
        for changed in (reader.selectionChanged, reader.cursorPositionChanged, text.navigation.opened):
            changed.connect(lambda *_: self._on_selection(reader))
        reader.verticalScrollBar().valueChanged.connect(self._place_all)

    def _on_selection(self, reader: ReaderView) -> None:
        """Take the bar away from words that are not selected any more."""
        if reader in self.bars and not reader.textCursor().hasSelection():
            self._leave(reader)

    def _show_if_selected(self) -> None:
        reader = self._texts.active.reader
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._soon.start()
        elif self._settings.get(SELECTION_BAR) and reader.hasFocus() and reader.selected:
            self._show(reader)

    def _show(self, reader: ReaderView) -> None:
        if reader not in self.bars:
            table = self._window.actions_table
            tints = {tint: table[f"highlight-{tint}"] for tint in Tint}
            bar = SelectionBar(tints, [table[key] for key in _OTHERS], self._theme, reader.viewport())
            bar.done.connect(partial(self._leave, reader))
            self.bars[reader] = bar
        self.bars[reader].show()
        self._place(reader)

    def _leave(self, reader: ReaderView) -> None:
        bar = self.bars[reader]
        if bar.isAncestorOf(self._window.widget.focusWidget() or reader):
            reader.setFocus(Qt.FocusReason.OtherFocusReason)
        bar.hide()

    def _place_all(self) -> None:
        for reader, bar in self.bars.items():
            if bar.isVisible():
                self._place(reader)

    def _place(self, reader: ReaderView) -> None:
        """Set the bar above the selected words, or below them where there is no room, and never over them."""
        bar, view, cursor = self.bars[reader], reader.viewport().rect(), reader.textCursor()
        first, last = QTextCursor(cursor), QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        above, below = reader.cursorRect(first), reader.cursorRect(last)
        if below.bottom() < 0 or above.top() > view.height():
            self._leave(reader)
            return
        bar.adjustSize()
        top = above.top() - _GAP - bar.height()
        if top < 0:
            top = min(below.bottom() + _GAP, view.height() - bar.height() - _GAP)
        middle = (above.center().x() + below.center().x()) // 2 if above.top() == below.top() else above.center().x()
        left = max(_GAP, min(middle - bar.width() // 2, view.width() - bar.width() - _GAP))
        bar.move(QPoint(left, top))
        bar.raise_()


def _selects(event: QKeyEvent) -> bool:
    """Return whether keys may have selected words."""
    return event.key() == Qt.Key.Key_Shift or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
