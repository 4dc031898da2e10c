"""Paints the icons for the program: `python packaging/make_icons.py`, run by the project's own Python, which has Qt.

Written are `resources/icons/painted/<side>.png`, one for each scale of a screen: how opaque each outline of
`resources/icons` is, side by side, with their names in order in the text `names` of the file. So no window loads what
reads SVG, which holds 0.8 MiB and takes a part of each start. The program's own icon is painted in colours.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
PROGRAM = "good-offices"
SCALES = (1, 2, 3, 4)
SIDE = 24  # px: the grid that the outlines are drawn on
PROGRAM_SIDES = (16, 24, 32, 48, 64, 128)


def main() -> int:
    """Write all pictures and return 0."""
    painted = ICONS / "painted"
    painted.mkdir(exist_ok=True)
    for scale in SCALES:
        strip(scale * SIDE).save(str(painted / f"{scale * SIDE}.png"))
    for side in PROGRAM_SIDES:
        _drawn([ICONS / f"{PROGRAM}.svg"], side).save(str(painted / f"{PROGRAM}-{side}.png"))
    return 0


def strip(side: int) -> QImage:
    """Return how opaque all outlines are, each as a square of `side` pixels, in shades of grey."""
    outlines = sorted(file for file in ICONS.glob("*.svg") if file.stem != PROGRAM)
    opaque = _drawn(outlines, side).convertToFormat(QImage.Format.Format_Alpha8)
    row, rows = opaque.bytesPerLine(), opaque.height()
    shades = QImage(bytes(opaque.constBits()), opaque.width(), rows, row, QImage.Format.Format_Grayscale8).copy()
    shades.setText("names", " ".join(file.stem for file in outlines))
    return shades


def _drawn(files: list[Path], side: int) -> QImage:
    drawn = QImage(side * len(files), side, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(0)
    painter = QPainter(drawn)
    for number, file in enumerate(files):
        # Qt's reader of SVG takes "currentColor" for black.
        QSvgRenderer(str(file)).render(painter, QRectF(number * side, 0, side, side))
    painter.end()
    return drawn


if __name__ == "__main__":
    raise SystemExit(main())
