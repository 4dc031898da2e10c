"""Single-colour icons: SVG outlines painted in a theme's colours."""

from __future__ import annotations

from math import ceil
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPixmap

from index.regular_files import regular_text
from viewer.kit.look.theme import Theme

_SIZE = 24  # px: the grid that the outlines are drawn on
# Icons that point onwards or to a side are mirrored in right-to-left windows.
_WITH_DIRECTION = frozenset({"back", "forward", "contents", "arrangements", "pane", "quit", "export", "go-to"})


class Icons:
    """Makes the icons in a folder; one instance per program, so that each outline is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # Whole steps: an icon is sharp on a screen of 150 % when it is painted for 200 %.
        self._scale = ceil(QGuiApplication.primaryScreen().devicePixelRatio())
        self._outlines: dict[str, str] = {}

    def icon(self, name: str, theme: Theme) -> QIcon:
        """Return the icon with this file name in the theme's text colour, dimmed when disabled."""
        icon = QIcon()
        for mode, role in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "disabled")):
            icon.addPixmap(self._paint(name, theme.colors[role]), mode)
        return icon

    def program_icon(self) -> QIcon:
        """Return the program's own icon."""
        file = self._folder / "good-offices.svg"
        return QIcon(str(file)) if file.is_file() else QIcon()

    def _paint(self, name: str, color: str) -> QPixmap:
        if name not in self._outlines:
            self._outlines[name] = regular_text(self._folder / f"{name}.svg")
        svg = self._outlines[name].replace("currentColor", color)
        if name in _WITH_DIRECTION and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            svg = _mirrored(svg)
        side = round(_SIZE * self._scale)
        svg = svg.replace("<svg ", f'<svg width="{side}" height="{side}" ', 1)
        # Copied, since what Qt's reader of SVG returns holds six times the memory of its pixels.
        painted = QImage.fromData(QByteArray(svg.encode()), "SVG")  # type: ignore[arg-type]  # bytes, says the stub
        pixmap = QPixmap.fromImage(painted.copy())
        pixmap.setDevicePixelRatio(self._scale)
        return pixmap


def _mirrored(svg: str) -> str:
    """Return an outline of 24 by 24 with left and right exchanged."""
    start = svg.index(">", svg.index("<svg")) + 1
    return f'{svg[:start]}<g transform="translate({_SIZE} 0) scale(-1 1)">{svg[start:].replace("</svg>", "</g></svg>")}'
