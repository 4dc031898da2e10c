"""Announces to screen readers what others see appear."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from index.words.language import translate

_PAUSE = 500  # ms without another announcement; results change at every keystroke, and only the last are worth saying


def say(speaker: QObject, text: str) -> None:
    """Announce at once what a key has led to, on behalf of what has the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, text))


def say_link(speaker: QObject, words: str) -> str:
    """Announce a link that the focus has come to, and return what is said.

    Qt tells screen readers only that a part of the text is selected.
    """
    said = translate("Announcer", "{0}, link").format(words)
    say(speaker, said)
    return said


class Announcer(QObject):
    """Announces the latest text on behalf of one widget, politely: speech that is under way is not interrupted."""

    announced = Signal(str)
    """This text was handed to the screen readers."""

    def __init__(self, speaker: QObject) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        self._text = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._say)

    def announce(self, text: str) -> None:
        """Announce a text soon, unless another comes first; a blank one cancels what has not been announced."""
        self._text = text
        self._pause.start()

    def _say(self) -> None:
        if not self._text:
            return
        say(self._speaker, self._text)
        self.announced.emit(self._text)
