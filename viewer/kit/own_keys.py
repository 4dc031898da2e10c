"""The keys that a reader chose, as text: how settings, policies and files keep them. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.values import MsgspecError, json

if TYPE_CHECKING:
    from collections.abc import Mapping

    OwnKeys = Mapping[str, tuple[str, ...]]


def read_own_keys(text: str) -> dict[str, tuple[str, ...]]:
    """Return keys by action, as `write_own_keys` wrote them; blank are none. Raises ValueError for any other text."""
    if not text.strip():
        return {}
    try:
        return json.decode(text, type=dict[str, tuple[str, ...]])
    except (MsgspecError, RecursionError, UnicodeError) as error:
        raise ValueError(str(error)) from error


def write_own_keys(own: OwnKeys) -> str:
    """Return keys by action as one line: `{"write-note":["Ctrl+M"],"print":[]}`; blank for none."""
    return json.encode(dict(sorted(own.items()))).decode() if own else ""


def are_own_keys(text: str) -> bool:
    """Return whether a text has the form of keys by action; whether the keys mean something, Qt alone knows."""
    try:
        read_own_keys(text)
    except ValueError:
        return False
    return True
