"""What the window tests share: the program over a library that has everything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from index.built.opening import open_library
from viewer.app import build, furnish
from viewer.paths import Paths


@pytest.fixture
def program(qtbot, home, edited_source, edited_built):
    """Return the program over the edited library, shown."""
    paths = replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), source=edited_source, built=edited_built)
    built = build(open_library(paths.places), paths)
    qtbot.addWidget(built.window)
    built.window.show()
    furnished = furnish(built)
    yield built
    furnished.close()
    built.close()
