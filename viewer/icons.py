"""Single-colour icons: SVG outlines painted in a theme's colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QIcon, QPixmap

from viewer.models.theme import Theme

_SIZE = 24
_SCALES = (1, 2, 3)


class Icons:
    """Makes the icons in a folder; one instance per program, so that each outline is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._outlines: dict[str, str] = {}

    def icon(self, name: str, theme: Theme) -> QIcon:
        """Return the icon with this file name in the theme's text colour, dimmed when disabled."""
        icon = QIcon()
        for mode, role in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "disabled")):
            for scale in _SCALES:
                icon.addPixmap(self._paint(name, theme.colors[role], scale), mode)
        return icon

    def program_icon(self) -> QIcon:
        """Return the program's own icon."""
        return QIcon(str(self._folder / "good-offices.svg"))

    def _paint(self, name: str, color: str, scale: int) -> QPixmap:
        if name not in self._outlines:
            self._outlines[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        svg = self._outlines[name].replace("currentColor", color)
        side = _SIZE * scale
        svg = svg.replace("<svg ", f'<svg width="{side}" height="{side}" ', 1)
        pixmap = QPixmap()
        pixmap.loadFromData(QByteArray(svg.encode()), "SVG")
        pixmap.setDevicePixelRatio(scale)
        return pixmap
