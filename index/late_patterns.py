"""Regular expressions that are compiled when they are first used: a start names some of which it has no use yet."""

from __future__ import annotations

import re
from typing import Any, cast


class _LatePattern:
    """Stands for a pattern, and keeps what it has been asked for."""

    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  as a pattern has it
        if name.startswith("__"):
            raise AttributeError(name)
        asked = getattr(re.compile(self._text, self._flags), name)  # which `re` compiles once
        setattr(self, name, asked)
        return asked


def late_pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does, but for mistakes in the pattern, which are found at its first use."""
    return cast("re.Pattern[str]", _LatePattern(text, flags))
