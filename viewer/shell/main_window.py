"""The main window: three panes, one search box, and the connections between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.arrangements.arrangements_panel import ArrangementsPanel
from viewer.kit.action_spec import SEPARATOR, Menu, translate
from viewer.kit.action_table import ActionTable
from viewer.kit.host_window import Importance
from viewer.kit.menu_keys import asks_for_menu, open_menu
from viewer.kit.reading_order import holds, step_focus
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.reading.contents.contents_pane import ContentsPane
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.text_area import TextArea
from viewer.search.search_box import SearchBox
from viewer.shell.all_actions import ACTIONS, MENU_BAR
from viewer.shell.menu_bar import MenuBar
from viewer.shell.status_bar import StatusBar


class MainWindow(QMainWindow):
    """Lay-out only: behaviour lives in the services and in the controllers that connect them."""

    closing = Signal()
    announcement = Signal(str)
    """Emitted for each message in the status bar, but not for status tips."""

    def __init__(self, contents: ContentsPane, reader: ReaderView, arrangements: ArrangementsPanel) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        """Called before the window closes; returns False to keep it open."""
        self._bars: tuple[tuple[QWidget, QWidget], ...] = ()
        self.contents, self.reader, self.arrangements = contents, reader, arrangements
        self._importance: Importance | None = None
        self.actions_table = ActionTable(ACTIONS, self, self.take_back_answer)  # before a slot shows a new message
        self._connect()
        self._create_widgets()
        self._lay_out()
        self.search_box.setFocus()  # otherwise a button takes the focus once it is enabled
        self.setMenuBar(MenuBar())
        self._menus = [(_titled(KeysMenu(self), menu), menu) for menu in MENU_BAR]
        for shown, _menu in self._menus:
            self.menuBar().addMenu(shown)

    def set_counts(self, text: str) -> None:
        """Show what the library holds, at the left of the status bar."""
        self._counts.setText(text)

    @property
    def widget(self) -> QWidget:
        """The window itself."""
        return self

    def tell(self, text: str, importance: Importance = Importance.DONE) -> None:
        """Show a message in the status bar and announce it.

        Qt shows status tips there too, and does not signal the same message twice: so only what comes through here is
        announced.
        """
        if importance is Importance.ASIDE and self._is_to_be_read():
            return  # nor said in the place of what is still to be said
        self._importance = importance
        self.statusBar().showMessage(text, importance.value)
        self.announcement.emit(text)

    def take_back_answer(self) -> None:
        """Clear the message that answers the reader's last action, because they do something else now. Others stay."""
        if self._importance in (Importance.DONE, Importance.ANSWER):
            self._importance = None
            self.statusBar().clearMessage()

    def _is_to_be_read(self) -> bool:
        """Return whether there is a message that the reader needs time for."""
        return bool(self.statusBar().currentMessage()) and self._importance in (Importance.NOTICE, Importance.TROUBLE)

    def add_to_status_bar(self, widget: QWidget, *, first: bool = False) -> None:
        """Add a widget to the end of the status bar, or before all others except the label “offline”."""
        if first:
            self.statusBar().insertPermanentWidget(1, widget)
        else:
            self.statusBar().addPermanentWidget(widget)

    def put_below_search_box(self, bar: QWidget) -> None:
        """Put a bar below the search box, as wide as the window; F6 reaches it, too."""
        self._column.insertWidget(1, bar)
        self.reach(bar, self.contents)

    def reach(self, bar: QWidget, before: QWidget) -> None:
        """Let F6 reach a bar, as long as it is visible, before the pane in which another widget is."""
        self._bars = (*self._bars, (bar, before))

    def cycle_panes(self, step: int) -> None:
        """Move the focus to the next (1) or previous (-1) visible pane."""
        panes = [pane for pane in self._panes() if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if focus is not None and holds(pane, focus)), -step)
        panes[(at + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what Space does on the button that has the focus, as in dialogs, and F10 open the menus."""
        button = QApplication.focusWidget()
        if button is not None and asks_for_menu(event):
            open_menu(button)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            _press(button)
        elif event.key() == Qt.Key.Key_F10 and not event.modifiers():
            self.menuBar().setActiveAction(self.menuBar().actions()[0])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  Qt calls it by this name
        """Move the focus with Tab, in reading order; return whether it was moved."""
        return step_focus(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close if `may_close` allows it, and emit `closing` while everything can still be asked for its state."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _create_widgets(self) -> None:
        self.setWindowTitle("Good Offices")
        self.search_box = SearchBox()
        self.search_box.setObjectName("search")
        self.text_area = TextArea(self.reader)
        self._counts = QLabel()
        self._offline = QLabel(self.tr("offline"))
        self._offline.setToolTip(self.tr("This program never opens a network connection."))
        self._buttons = self._button("back"), self._button("forward")
        for key in ("back", "forward"):
            self.actions_table[key].setEnabled(False)
        self._side_buttons = [self._appearance_button(), *(self._button(key) for key in ("contents", "arrangements"))]

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setObjectName("top-bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        for button in self._buttons:
            row.addWidget(button)
        row.addWidget(self.search_box, 1)
        for button in self._side_buttons:
            row.addWidget(button)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        panes = ((self.contents, 168, 1), (self.text_area, 240, 3), (self.arrangements, 226, 2))
        for at, (pane, smallest, share) in enumerate(panes):
            pane.setMinimumWidth(smallest)
            self._split.addWidget(pane)
            self._split.setStretchFactor(at, share)
        self._split.setSizes([290, 560, 430])
        whole = QWidget()
        self._column = column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._split, 1)
        self.setCentralWidget(whole)
        status = StatusBar()
        self.setStatusBar(status)
        status.addWidget(self._counts)
        # Qt hides them behind a message, but shows them again over it when the bar is laid out anew, as at a start.
        status.messageChanged.connect(lambda message: self._counts.setVisible(not message))
        status.addPermanentWidget(self._offline)

    @property
    def splitter(self) -> QSplitter:
        """The splitter of the three panes, whose sizes are kept between starts."""
        return self._split

    @property
    def history_buttons(self) -> tuple[QToolButton, QToolButton]:
        """The buttons back and forward."""
        return self._buttons

    def fill_menus(self) -> None:
        """Put the actions into the menus, whose titles are on screen already."""
        for shown, menu in self._menus:
            self._fill(shown, menu)
        self._fill_appearance_menu()

    def _fill(self, shown: QMenu, menu: Menu) -> None:
        for entry in menu.entries:
            if isinstance(entry, Menu):
                below = _titled(KeysMenu(shown), entry)
                shown.addMenu(below)
                self._fill(below, entry)
                offered = (action for action in below.actions() if action.isVisible() and not action.isSeparator())
                below.menuAction().setVisible(any(offered))
            elif entry == SEPARATOR:
                shown.addSeparator()
            else:
                shown.addAction(self.actions_table[entry])

    def _button(self, key: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self.actions_table[key])
        button.setIconSize(QSize(20, 20))
        button.setMinimumSize(32, 32)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self.actions_table[key].text().replace("&", ""))
        button.setAccessibleDescription(self.actions_table[key].statusTip())
        return button

    def _appearance_button(self) -> QToolButton:
        button = self._button("appearance")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _fill_appearance_menu(self) -> None:
        menu = KeysMenu(self)
        for key in ("larger", "smaller", "normal-size"):
            menu.addAction(self.actions_table[key])
        menu.addSeparator()
        menu.addActions(self.actions_table.in_group("theme"))
        menu.addSeparator()
        menu.addAction(self.actions_table["preferences"])
        self._side_buttons[0].setMenu(menu)

    def _connect(self) -> None:
        self.actions_table.connect(
            {
                "quit": self.close,
                "next-pane": partial(self.cycle_panes, 1),
                "previous-pane": partial(self.cycle_panes, -1),
                "full-screen": self._toggle_full_screen,
            }
        )

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _panes(self) -> tuple[QWidget, ...]:
        panes = self.search_box, self.contents.list, *self.text_area.texts, self.arrangements.focus_widget
        return tuple(each for pane in panes for each in (*self._bars_before(pane), pane))

    def _bars_before(self, pane: QWidget) -> list[QWidget]:
        return [bar for bar, before in self._bars if holds(pane, before) or holds(before, pane)]


def _titled(shown: KeysMenu, menu: Menu) -> KeysMenu:
    shown.setTitle(translate(menu.title))
    return shown


def _press(button: QAbstractButton) -> None:
    menu_alone = QToolButton.ToolButtonPopupMode.InstantPopup
    if isinstance(button, QToolButton) and button.popupMode() is menu_alone:
        button.showMenu()
    else:
        button.click()
