"""What the widget tests share: a theme, a typography, and the small library's pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.models.theme import load_theme
from viewer.models.typography import Typography

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@pytest.fixture
def theme(qapp):
    """Return the light theme."""
    return load_theme(RESOURCES / "themes" / "light.toml")


@pytest.fixture
def typography(qapp):
    """Return a reading typography in the test machine's own font."""
    return Typography(qapp.font().family(), 12)
