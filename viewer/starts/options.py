"""What the window command may be asked for."""

from __future__ import annotations

from pathlib import Path

from index.values import Struct


class StartRequest(Struct, frozen=True, kw_only=True):
    """What the window command was asked for, blank or None where it was not.

    `activation` is the desktop's token for raising a window, which a second start hands on to the first.
    """

    open: str = ""
    search: str = ""
    theme: str = ""
    language: str = ""
    screenshot: Path | None = None
    reset_settings: bool = False
    activation: str = ""
