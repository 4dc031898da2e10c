"""The passages that were read last, kept between starts."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from index.built.library import Library
from index.model import Block
from index.values import MsgspecError, json
from viewer.reading.page.passage_words import passage_from
from viewer.reading.places.history import Place
from viewer.settings.setting_specs import RECENT_PASSAGES
from viewer.settings.settings import Settings

KEPT = 50  # passages: some days of reading, and still a list to look through
_READ_AFTER = 2000  # ms at one place; shorter visits do not count as read


class RecentPlaces(QObject):
    """Remembers where the reader stayed, one passage of a topic, the latest first, at most `KEPT` of them."""

    def __init__(
        self,
        library: Library,
        settings: Settings,
        parent: QObject | None = None,
        read_after: int = _READ_AFTER,
    ) -> None:
        super().__init__(parent)
        self._library, self._settings = library, settings
        self._place: Place | None = None
        self._pause = QTimer(self, singleShot=True, interval=read_after)
        self._pause.timeout.connect(self.remember)

    def pass_by(self, place: Place | None) -> None:
        """Record the place on screen; it is remembered if the reader stays there."""
        self._place = place
        self._pause.start()

    def remember(self) -> None:
        """Put the place on screen at the head of the list, in place of another passage of its topic."""
        block = self._library.block(self._place.block) if self._place else None
        if block is not None:
            passage = passage_from(self._library, block)
            earlier = [recent.id for recent in self.blocks() if recent.topic != passage.topic]
            self._settings.set(RECENT_PASSAGES, json.encode([passage.id, *earlier][:KEPT]).decode())

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks remembered that this library has, the latest first."""
        return recent_blocks(self._library, self._settings)

    def close(self) -> None:
        """Remember the place on screen, and watch no longer."""
        self.remember()
        self._pause.stop()
        self._pause.timeout.disconnect(self.remember)

    def forget(self) -> None:
        """Forget them all."""
        self._pause.stop()
        self._settings.set(RECENT_PASSAGES, "")


def recent_blocks(library: Library, settings: Settings) -> tuple[Block, ...]:
    """Return the blocks remembered in the settings that a library has, the latest first."""
    try:
        remembered = json.decode(settings.get(RECENT_PASSAGES) or "[]")
    except (MsgspecError, ValueError):
        return ()
    names = [name for name in remembered if isinstance(name, str)] if isinstance(remembered, list) else []
    return tuple(block for name in names[:KEPT] if (block := library.block(name)) is not None)
