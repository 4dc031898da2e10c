"""How a long task reports its progress and is cancelled."""

from __future__ import annotations

from collections.abc import Callable

# Called often with (done, total); may raise BuildCancelledError to stop the task.
Step = Callable[[int, int], None]


def unreported(_done: int, _total: int) -> None:
    """Ignore a step: nobody watches this task."""
