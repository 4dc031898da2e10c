"""Looking up what is selected in another program: on X11 its selection, elsewhere what was copied."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from viewer.kit.host_window import HostWindow, Importance
from viewer.search.search_box import SearchBox
from viewer.starts.options import shortened

_WITH_SELECTION = frozenset({"xcb"})
"""Qt's platforms on which a program sees what is selected in another, without the focus."""


class LookUpController(QObject):
    """Puts what is selected, or what was copied, into the search box; says so where that is nothing, or too long."""

    def __init__(self, window: HostWindow, box: SearchBox) -> None:
        super().__init__(window.widget)
        self._window, self._box = window, box
        self._waiting = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus)

    def start(self) -> None:
        """Look up the selection; without one to be seen, what was copied, once the window has the focus.

        Wayland shows what was copied to the program with the focus alone.
        """
        if QGuiApplication.platformName() in _WITH_SELECTION:
            text = QGuiApplication.clipboard().text(QClipboard.Mode.Selection)
            self._look_up(text, self.tr("Nothing is selected. Select words in any program, then look them up."))
        else:
            self._waiting = True
            self._on_focus()

    def _on_focus(self, *_window: object) -> None:
        # What was copied may arrive just after the focus.
        if self._waiting and QGuiApplication.focusWindow() is not None:
            self._waiting = False
            QTimer.singleShot(0, self, self._look_up_copied)

    def _look_up_copied(self) -> None:
        self._look_up(
            QGuiApplication.clipboard().text(), self.tr("No words were copied. Copy words, then look them up.")
        )

    def _look_up(self, text: str, nothing: str) -> None:
        wanted, cut = shortened(text)
        if not wanted:
            self._window.tell(nothing, Importance.ANSWER)
            return
        self._box.setText(wanted)
        self._box.start()
        self._box.setSelection(len(wanted), -len(wanted))  # the caret before a long text, so that its beginning shows
        if cut:
            self._window.tell(self.tr("A long text: only its beginning is looked up."), Importance.ANSWER)
