"""How long work reports how far it is, and how it is cancelled."""

from __future__ import annotations

from collections.abc import Callable

# Told (done, total) often; may raise BuildCancelledError to stop the work.
Step = Callable[[int, int], None]


def unreported(_done: int, _total: int) -> None:
    """Take note of a step without telling anyone."""
