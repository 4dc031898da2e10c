"""What simulated readers read."""

from __future__ import annotations

import pytest

from tests.simulator.long_library import write_edition


@pytest.fixture(scope="session")
def editions(tmp_path_factory):
    """Return the two editions of the library that simulated readers read, built."""
    folder = tmp_path_factory.mktemp("editions")
    return {edition: write_edition(folder / str(edition), edition) for edition in (1, 2)}
