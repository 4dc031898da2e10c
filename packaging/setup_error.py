"""The one error of the developer commands."""

from __future__ import annotations


class SetupError(Exception):
    """The machine does not allow a command; the text says what to do, `exit_code` is what the command ends with."""

    def __init__(self, text: str, exit_code: int = 2) -> None:
        super().__init__(text)
        self.exit_code = exit_code
