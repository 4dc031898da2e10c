"""What the viewer's tests share: the small library with all that editors add."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.edited_library import write_edited_library


@pytest.fixture(scope="session")
def edited_source(tmp_path_factory):
    """Return the folder of the edited library's source files; not to be changed."""
    return write_edited_library(tmp_path_factory.mktemp("edited") / "source")


@pytest.fixture(scope="session")
def edited_built(edited_source):
    """Return the folder of the edited library, built; not to be changed."""
    from index.built.build import build

    target = edited_source.parent / "built"
    build(edited_source, target)
    return target


@pytest.fixture(scope="session")
def edited(edited_built):
    """Return the edited library, open."""
    from index.built.library import Library

    opened = Library(edited_built)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def fonts(qapp):
    """Return the fonts that come with the program."""
    from viewer.fonts import Fonts

    return Fonts(Path(__file__).resolve().parents[2] / "resources" / "fonts")
