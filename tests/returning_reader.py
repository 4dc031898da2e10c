"""A reader who was at the beginning of the text last: the next start opens it, where a first start shows Home."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from index.built.opening import LibraryPlaces
    from viewer.starts.paths import Paths


def has_read_before(paths: Paths) -> None:
    """Write where the reader was into the settings, unless there are some."""
    from viewer.settings.setting_specs import LAST_BLOCK
    from viewer.settings.settings import Settings

    if not paths.settings.exists():
        Settings(paths.settings).set(LAST_BLOCK, _first_block(paths.source, paths.places))


def _first_block(source: Path, places: LibraryPlaces) -> str:
    if source not in _KNOWN:
        from index.built.opening import open_library

        with open_library(places).library as library:
            _KNOWN[source] = library.block_at(1).id
    return _KNOWN[source]


_KNOWN: dict[Path, str] = {}
