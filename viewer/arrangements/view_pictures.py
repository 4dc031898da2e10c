"""Saves views of arrangements as pictures: the whole timeline and the whole map."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from index.words.dates import date_words
from viewer.arrangements.map.map_page import MapPage
from viewer.arrangements.scene_export import Picture, export_scene
from viewer.arrangements.timeline.timeline_scene import TimelineScene
from viewer.arrangements.timeline.timeline_view import TimelineView
from viewer.kit.look.theme import Theme

# Points: the strip of years, the room for one of them, and what the scene leaves free for buttons.
_HEAD, _YEAR_WIDTH, _FOOT = 28.0, 60.0, 40.0
_MAP_WIDTH, _TIMELINE_WIDTH = 1600.0, 900.0  # points, so that words are as large as on a printed page

_translate = partial(QCoreApplication.translate, "ViewPictures")


def is_picture(view: QWidget) -> bool:
    """Return whether a view can be saved as a picture."""
    return isinstance(view, TimelineView | MapPage)


def save_picture(view: QWidget, theme: Theme, file: Path) -> None:
    """Write a view in the theme's colours as SVG or PNG, by the file's ending.

    Raises SaveError when the file cannot be written, and TypeError for a view that is no picture.
    """
    ground = theme.color("page")
    if isinstance(view, MapPage):
        area = view.scene.extent
        title = _translate("Map of protecting-power arrangements")
        export_scene(Picture(view.scene, title, ground, area, _MAP_WIDTH / area.width()), file)
    elif isinstance(view, TimelineView):
        scene = view.timeline
        # A page is wider than a panel: what is laid out anew for it is laid out for the view again.
        scene.fit(_TIMELINE_WIDTH, 1.0)
        # The room below the last row is there for the view's buttons.
        area = scene.sceneRect().adjusted(0, 0, 0, -_FOOT)
        title = _translate("Timeline of protecting-power arrangements")
        try:
            export_scene(Picture(scene, title, ground, area, 1.0, partial(_paint_years, scene), _HEAD), file)
        finally:
            view.refresh()
    else:
        raise TypeError(f"{type(view).__name__} is no picture.")


def _paint_years(scene: TimelineScene, painter: QPainter, rect: QRectF) -> None:
    """Paint the years above the rows, where the view has a bar for them."""
    painter.setPen(QPen(scene.painter.colors["muted"]))
    for year in scene.ticks(0, rect.width()):
        place = QRectF(scene.axis.x(year) - _YEAR_WIDTH / 2, 0, _YEAR_WIDTH, rect.height())
        if place.left() >= 0:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, date_words(f"{year:04}"))
