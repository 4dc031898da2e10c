"""The program as it is started, in the tests' own process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.returning_reader import has_read_before

if TYPE_CHECKING:
    from viewer.features import Features
    from viewer.program import Program
    from viewer.starts.paths import Paths

WINDOW = (1280, 800)  # px


@contextmanager
def started(paths: Paths, language: str = "") -> Iterator[tuple[Program, Features]]:
    """Start the program, yield it, shown, and what it does beyond, and end it as its own main function does."""
    from index.built.opening import open_library
    from viewer.app import add_features, build

    has_read_before(paths)
    program = build(open_library(paths.places), paths, language)
    program.window.resize(*WINDOW)
    program.window.show()
    features = add_features(program)
    try:
        yield program, features
    finally:
        program.window.close()
        features.close()
        program.close()
