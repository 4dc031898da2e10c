"""What one action of the table is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: `keys` are shortcuts or names of standard keys, `group` makes it one choice of several."""

    key: str
    menu: str
    text: str
    help: str
    icon: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    group: str = ""
