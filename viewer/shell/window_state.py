"""The state that is restored at the next start: the window, its panes, and the line that was read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from index.built.library import Library
from viewer.reading.overview.overview_places import is_place
from viewer.reading.places.history import Place
from viewer.reading.places.navigation import NavigationService
from viewer.settings import setting_specs as specs
from viewer.settings.setting_specs import Spec
from viewer.settings.settings import Settings
from viewer.shell.main_window import MainWindow

WINDOW_SIZE = (1280, 800)  # px at a first start: all three panes with lines of a readable length
_FRAME = 40  # px, what a window manager may put round a window
_SAVE_AFTER = 1000  # ms without scrolling
_PANES_AT, _WIDTHS_AT = 8, 12  # bytes of a splitter's state before the number of its panes, and before their widths
_WIDEST = 100_000  # px of a pane; no desktop is so wide


class WindowState(QObject):
    """Restores the window from the settings and saves it; state that cannot be restored keeps its default."""

    def __init__(self, library: Library, settings: Settings, navigation: NavigationService, window: MainWindow) -> None:
        super().__init__(window)
        self._library, self._settings = library, settings
        self._navigation, self._window = navigation, window
        self._panes: dict[str, tuple[QWidget, Spec[bool]]] = {
            "contents": (window.contents, specs.CONTENTS_VISIBLE),
            "arrangements": (window.arrangements, specs.ARRANGEMENTS_VISIBLE),
        }
        # The place is written while reading, so that a crash loses a second of it at most.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SAVE_AFTER)
        self._pause.timeout.connect(self._keep_place)
        navigation.opened.connect(lambda _place: self._pause.start())
        navigation.moved.connect(lambda _place: self._pause.start())
        show = self.show_pane
        window.actions_table.connect(
            {"contents": partial(show, "contents"), "arrangements": partial(show, "arrangements")}
        )
        window.closing.connect(self._keep)
        window.arrangements.view_changed.connect(lambda view: settings.set(specs.ARRANGEMENTS_VIEW, view))
        window.arrangements.table.measured.connect(lambda widths: settings.set(specs.ARRANGEMENTS_WIDTHS, widths))
        window.arrangements.columns_changed.connect(lambda names: settings.set(specs.ARRANGEMENTS_COLUMNS, names))

    def restore(self) -> Place | None:
        """Restore window and panes; returns the place to open, or None if it is not in this library."""
        self._window.resize(first_size(QGuiApplication.primaryScreen().availableSize()))
        self._window.restoreGeometry(QByteArray(self._settings.get(specs.WINDOW_GEOMETRY)))
        splitter = self._window.splitter
        own = bytes(splitter.saveState().data())
        splitter.restoreState(QByteArray(with_widths_of(self._settings.get(specs.SPLITTER_STATE), own)))
        for key, (pane, spec) in self._panes.items():
            self._window.actions_table[key].setChecked(self._settings.get(spec))
            pane.setVisible(self._settings.get(spec))
        panel = self._window.arrangements
        panel.table.recall(self._settings.get(specs.ARRANGEMENTS_WIDTHS))
        panel.table.set_columns(self._settings.get(specs.ARRANGEMENTS_COLUMNS))
        panel.set_view(self._settings.get(specs.ARRANGEMENTS_VIEW))
        block = self._settings.get(specs.LAST_BLOCK)
        known = is_place(self._library, block)
        return Place(block, self._settings.get(specs.LAST_OFFSET)) if known else None

    def show_pane(self, key: str) -> None:
        """Show or hide a pane as its action says, and remember it."""
        pane, spec = self._panes[key]
        visible = self._window.actions_table[key].isChecked()
        pane.setVisible(visible)
        self._settings.set(spec, visible)

    def _keep(self) -> None:
        self._settings.set(specs.WINDOW_GEOMETRY, bytes(self._window.saveGeometry().data()))
        self._settings.set(specs.SPLITTER_STATE, bytes(self._window.splitter.saveState().data()))
        self._keep_place()

    def _keep_place(self) -> None:
        place = self._navigation.place
        if place is not None:
            # Together: a passage with another one's offset would be a wrong line.
            self._settings.set_together({specs.LAST_BLOCK: place.block, specs.LAST_OFFSET: place.offset})


def with_widths_of(saved: bytes, own: bytes) -> bytes:
    """Return the state `own` of a splitter with the widths of its panes from a saved one, if these can be believed.

    Qt never returns from restoring some states, so that one wrong byte in the settings would end every start: of what
    was saved only the widths are used. A state is two numbers, the number of panes, a width for each (32 bits, the
    highest first) and how the splitter looks.
    """
    panes = int.from_bytes(own[_PANES_AT:_WIDTHS_AT], "big")
    widths = slice(_WIDTHS_AT, _WIDTHS_AT + 4 * panes)
    parts = [int.from_bytes(saved[at : at + 4], "big") for at in range(widths.start, widths.stop, 4)]
    if len(saved) != len(own) or saved[:_WIDTHS_AT] != own[:_WIDTHS_AT] or max(parts, default=0) > _WIDEST:
        return own
    return own[: widths.start] + saved[widths] + own[widths.stop :]


def first_size(room: QSize) -> QSize:
    """Return the size of a window at its first start, small enough that all of it is visible on a screen of this size.

    Sizes are those of the desktop's scale: at 200 % a screen of 1920 × 1080 has room for 960 × 540.
    """
    return QSize(*WINDOW_SIZE).boundedTo(room - QSize(0, _FRAME))
