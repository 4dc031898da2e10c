"""Single-colour icons: outlines that `packaging/make_icons.py` has painted, in a theme's colours."""

from __future__ import annotations

from functools import cached_property
from math import ceil
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPixmap

from index.regular_files import read_regular
from viewer.kit.look.theme import Theme

_SIZE = 24  # px: the grid that the outlines are drawn on
_LARGEST_SCALE = 4
_PROGRAM_SIDES = (16, 24, 32, 48, 64, 128)  # px
# Icons that point onwards or to a side are mirrored in right-to-left windows.
_WITH_DIRECTION = frozenset({"back", "forward", "contents", "arrangements", "pane", "quit", "export", "go-to"})


class Icons:
    """Makes the icons in a folder; one instance per program, so that the outlines are read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "painted"
        # Whole steps: an icon is sharp on a screen of 150 % when it is painted for 200 %.
        self._scale = min(ceil(QGuiApplication.primaryScreen().devicePixelRatio()), _LARGEST_SCALE)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all icons, in alphabetical order."""
        return tuple(self._places)

    def icon(self, name: str, theme: Theme) -> QIcon:
        """Return the icon with this name in the theme's text colour, dimmed when disabled; KeyError if there is none.

        Raises OSError when the outlines cannot be read.
        """
        icon = QIcon()
        for mode, role in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "disabled")):
            icon.addPixmap(self._paint(name, theme.color(role)), mode)
        return icon

    def program_icon(self) -> QIcon:
        """Return the program's own icon, without the sizes that cannot be read."""
        icon = QIcon()
        for side in _PROGRAM_SIDES:
            file = self._folder / f"good-offices-{side}.png"
            if file.is_file():
                icon.addFile(str(file), QSize(side, side))
        return icon

    @cached_property
    def _outlines(self) -> QImage:
        """How opaque each outline is, side by side; their names are a text of it."""
        outlines = read_regular(self._folder / f"{_SIZE * self._scale}.png")
        return QImage.fromData(outlines, "PNG")  # type: ignore[arg-type]  # bytes, says the stub

    @cached_property
    def _places(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self._outlines.text("names").split())}

    def _paint(self, name: str, color: QColor) -> QPixmap:
        side = _SIZE * self._scale
        outline = self._outlines.copy(self._places[name] * side, 0, side, side)
        if name in _WITH_DIRECTION and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            outline = outline.flipped(Qt.Orientation.Horizontal)
        painted = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        painted.fill(color)
        painted.setAlphaChannel(outline)
        pixmap = QPixmap.fromImage(painted)
        pixmap.setDevicePixelRatio(self._scale)
        return pixmap
