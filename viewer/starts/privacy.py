"""What the reader made and set is closed to others at every start, wherever it was left open before. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.kit.private_files import tighten

if TYPE_CHECKING:
    from viewer.starts.paths import Paths

_OWN = ("annotations*", "settings*", "good-offices*", ".start-*", "cache", "logs")
"""Everything that the program writes into its folders; the cache holds nothing but the library."""


def keep_private(paths: Paths) -> None:
    """Close the reader's notes, settings and logs to other users of this machine."""
    for folder in {paths.data, paths.settings.parent, paths.logs}:
        tighten(folder, _OWN)
