"""Facts about the program that the handbook needs, from the rooms that know them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.values import Struct
from viewer.kit.keymap import Keymap

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable
    from pathlib import Path

    from viewer.kit.action_spec import ActionSpec, Menu


class HandbookFacts(Struct, frozen=True):
    """The actions and their menus, what makes the command line, the ways to search, and files by their names.

    `ways` are the operators of the query language, each with what it asks for, `keymap` the keys that actions have.
    """

    actions: tuple[ActionSpec, ...]
    menus: tuple[Menu, ...]
    parser: Callable[[], ArgumentParser]
    ways: tuple[tuple[str, str], ...]
    files: dict[str, Path]
    keymap: Keymap = Keymap()
