"""Has the shelf's indexes made into one, and removed words forgotten, while nobody is doing anything."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from index.shelf.shelved import ShelfError

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from viewer.kit.host_window import HostWindow
    from viewer.settings.shelf_setting import ReadersShelf
    from viewer.shelf.adding_controller import AddingController

_IDLE = 20_000  # ms without a search or something that is added, after which the reader is taken to be reading


class SettlingController(QObject):
    """Begins when nothing was typed into the search box for a while, and gives way whenever something is."""

    def __init__(
        self, window: HostWindow, shelf: ReadersShelf, adding: AddingController, typed: SignalInstance
    ) -> None:
        super().__init__(window.widget)
        self._shelf, self._adding = shelf, adding
        self._begun = False
        self.idle = QTimer(self, singleShot=True, interval=_IDLE)
        self.idle.timeout.connect(self._settle)
        adding.found.connect(self.idle.start)
        typed.connect(self._give_way)
        window.closing.connect(self.idle.stop)
        if shelf.exists:
            self.idle.start()

    def _settle(self) -> None:
        with suppress(ShelfError, OSError):  # told where the shelf is shown
            if self._shelf.exists and self._shelf.opened.is_behind():
                self._begun = True
                self._adding.service.settle()

    def _give_way(self) -> None:
        if self.idle.isActive():
            self.idle.start()
        elif self._begun:
            self._adding.service.give_way()
