"""The desktop's token for raising a window: given to one start, used once, and inherited by nothing. No Qt.

Wayland's desktops let a window come to the front only with the token of the click that wanted it.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping

_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105  the name of a variable


def take_token(environment: MutableMapping[str, str] = os.environ) -> str:
    """Take the token that this start was given out of the environment and return it; blank if there was none."""
    return environment.pop(_TOKEN, "")


@contextmanager
def token_for_qt(token: str) -> Iterator[None]:
    """Let Qt find a token, unless it is blank, when it shows or activates a window within the block."""
    if token:
        os.environ[_TOKEN] = token
    try:
        yield
    finally:
        os.environ.pop(_TOKEN, None)
