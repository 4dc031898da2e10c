"""A theme: named colour roles read from a file, and the palette made of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from index.regular_files import regular_text
from index.values import Struct, json

ROLES = (
    *("window", "page", "field", "text", "muted", "disabled", "border", "outline", "accent", "accent_text"),
    *(
        "selected",
        "selected_text",
        "hover",
        "link",
        "hit",
        "hit_text",
        "statement",
        "statement_line",
        "note",
        "note_line",
    ),
    *("mark_yellow", "mark_green", "mark_blue", "mark_pink"),
    *("focus", "tooltip", "tooltip_text", "land", "coast", *(f"series_{number}" for number in range(1, 9))),
)


class Theme(Struct, frozen=True):
    """Colour roles of one theme; `scheme` is "light" or "dark"."""

    key: str
    name: str
    scheme: str
    colors: dict[str, str]

    def color(self, role: str) -> QColor:
        """Return the colour of a role; raises KeyError for a role no theme has."""
        return QColor(self.colors[role])

    def palette(self) -> QPalette:
        """Return the palette that gives every native widget this theme's colours."""
        palette = QPalette(self.color("window"))
        for palette_role, role in _PALETTE.items():
            palette.setColor(palette_role, self.color(role))
        for palette_role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, palette_role, self.color("disabled"))
        return palette


_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "window",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "accent",
    QPalette.ColorRole.Highlight: "selected",
    QPalette.ColorRole.HighlightedText: "selected_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "tooltip_text",
    QPalette.ColorRole.Mid: "border",
}


def load_theme(file: Path) -> Theme:
    """Return the theme in a file; raises KeyError or ValueError when it is not complete."""
    data = json.decode(regular_text(file))
    missing = set(ROLES) - set(data["colors"])
    if missing:
        raise ValueError(f"{file.name} lacks the colours {', '.join(sorted(missing))}.")
    return Theme(file.stem, data["name"], data["scheme"], data["colors"])
