"""Every theme has every colour, readable on what it stands on (WCAG 2.2: AA 4.5, AAA 7 for running text)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

THEMES = Path(__file__).resolve().parents[2] / "resources" / "themes"
PAIRS = [
    ("text", "page", 7.0),
    ("text", "window", 7.0),
    ("text", "field", 7.0),
    ("text", "hover", 7.0),
    ("selected_text", "selected", 7.0),
    ("hit_text", "hit", 4.5),
    ("text", "statement", 7.0),
    ("text", "note", 7.0),
    ("note_line", "note", 4.5),
    ("muted", "note", 4.5),
    ("muted", "page", 4.5),
    ("muted", "window", 4.5),
    ("muted", "field", 4.5),
    ("link", "page", 4.5),
    ("accent_text", "accent", 4.5),
    ("tooltip_text", "tooltip", 7.0),
    # What is not text needs 3: the focus ring, the line under a statement, disabled controls as a courtesy.
    ("focus", "window", 3.0),
    ("focus", "page", 3.0),
    ("statement_line", "page", 3.0),
    # The map: names, and the arrows that are told apart by colour and by kind of line.
    ("text", "land", 7.0),
    *((f"series_{number}", ground, 3.0) for number in range(1, 9) for ground in ("page", "land")),
]


def luminance(color):
    """Return the relative luminance of "#rrggbb" as WCAG defines it, 0 to 1."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """Return the contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("file", sorted(THEMES.glob("*.toml")), ids=lambda file: file.stem)
@pytest.mark.parametrize(("letters", "ground", "least"), PAIRS)
def test_contrast(file, letters, ground, least):
    colors = tomllib.loads(file.read_text(encoding="utf-8"))["colors"]
    assert contrast(colors[letters], colors[ground]) >= least


def test_the_style_sheet_uses_only_colours_that_themes_have():
    colors = set(tomllib.loads((THEMES / "light.toml").read_text(encoding="utf-8"))["colors"])
    words = (THEMES / "window.qss").read_text(encoding="utf-8").replace(";", " ").split()
    assert {word[1:] for word in words if word.startswith("@")} <= colors
