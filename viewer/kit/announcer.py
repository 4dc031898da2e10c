"""Says to screen readers what others see appear."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from index.words.language import translate
from viewer.kit.passing_description import describe_again, describe_in_passing
from viewer.kit.told_focus import moved, settling

_PAUSE = 500  # ms without another announcement; results change at every keystroke, and only the last are worth saying
_ANNOUNCING = ("windows", "cocoa")  # platforms on which Qt's announcements are all that is said of its own accord


def say(speaker: QWidget, text: str) -> None:
    """Say at once what a key has led to, on behalf of what has the focus; if nothing has, of the speaker's window.

    Screen readers of Linux say a new description of what has the focus, whatever their version; those that speak
    announcements, too, would say the text twice. What they follow in a menu that is open, Qt does not give the focus.
    """
    focus = QApplication.focusWidget()
    in_menu = QApplication.activePopupWidget() is not None
    if focus is None or in_menu or QGuiApplication.platformName() in _ANNOUNCING:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(focus or speaker.window(), text))
    elif QAccessible.isActive():
        describe_in_passing(focus, text)


def say_link(speaker: QWidget, words: str) -> None:
    """Say a link that the focus has come to: Qt tells screen readers only that a part of the text is selected."""
    say(speaker, translate("Announcer", "{0}, link").format(words))


class Announcer(QObject):
    """Says the latest text, politely: speech that is under way is not interrupted, and the focus is said before."""

    announced = Signal(str)
    """This text was handed to the screen readers."""

    def __init__(self, speaker: QWidget) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        self._text = ""
        self._waited = False  # once is enough: somebody may go from row to row for long
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._say)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def announce(self, text: str) -> None:
        """Announce a text soon, unless another comes first; a blank one takes back what stands to be heard."""
        self._text, self._waited = text, False
        if not text and (focus := QApplication.focusWidget()) is not None:
            describe_again(focus)
        self._pause.start(_PAUSE)

    def _say(self) -> None:
        if not self._text:
            return
        if not self._waited and (rest := settling()):
            self._waited = True
            self._pause.start(rest)
            return
        say(self._speaker, self._text)
        self.announced.emit(self._text)

    def _on_focus_changed(self, _before: QWidget | None, _now: QWidget | None) -> None:
        moved()
