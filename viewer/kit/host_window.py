"""What a feature may ask of the window that it works in, so that none needs to know the main window."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from viewer.kit.action_table import ActionTable


class Importance(Enum):
    """How long a message stays on screen, in milliseconds, unless it ceases to be true before that."""

    ASIDE = 5_000
    """What went on by itself is done; not shown in the place of what the reader still has to read."""
    DONE = 6_000
    """What was asked for is done, or why there was nothing to do; gone when the reader does something else."""
    ANSWER = 15_000
    """Why a link or number leads nowhere, or elsewhere; gone when the reader does something else."""
    NOTICE = 12_000
    """Something to read, or to decide on, such as undoing it."""
    TROUBLE = 20_000
    """Something went wrong: what is safe, and what to do next."""


class HostWindow(Protocol):
    """The main window as its features see it."""

    @property
    def widget(self) -> QWidget:
        """The window itself, the parent of dialogs and of objects with its lifetime."""

    @property
    def actions_table(self) -> ActionTable:
        """The actions, to be connected to what they do."""

    @property
    def closing(self) -> SignalInstance:
        """The window is about to close; everything in it still works."""

    def tell(self, text: str, importance: Importance = Importance.DONE) -> None:
        """Show a message and let it be said aloud."""

    def add_to_status_bar(self, widget: QWidget, *, first: bool = False) -> None:
        """Add a widget to the end of the status bar, or before those added earlier if it is to be the `first`."""

    def reach(self, bar: QWidget, before: QWidget) -> None:
        """Let F6 reach a bar, as long as it is visible, before the pane in which another widget is."""
