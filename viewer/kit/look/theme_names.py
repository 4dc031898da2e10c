"""The themes that a reader can choose, by their keys; no Qt, for the command line."""

from __future__ import annotations

THEME_NAMES = ("system", "light", "dark", "sepia", "high-contrast")
"""Light or dark as the system is, or the file of that name in `resources/themes`."""
