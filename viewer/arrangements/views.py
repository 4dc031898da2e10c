"""The views of the panel, each made when it is first shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table.arrangements_table import ArrangementsTable
from viewer.kit.look.theme import Theme

if TYPE_CHECKING:
    from viewer.arrangements.map.map_page import MapPage
    from viewer.arrangements.pairs.pairs_view import PairsView
    from viewer.arrangements.timeline.timeline_view import TimelineView

    View = ArrangementsTable | PairsView | TimelineView | MapPage

VIEWS = ("table", "pairs", "timeline", "map")


def make_view(
    key: str, model: ArrangementsFilterModel, chosen: SelectedArrangement, theme: Theme, map_folder: Path
) -> View:
    """Return a new view, one of VIEWS; its modules are loaded only now, since most starts show the table."""
    match key:
        case "table":
            return ArrangementsTable(model, chosen, theme)
        case "pairs":
            from viewer.arrangements.pairs.pairs_view import PairsView  # noqa: PLC0415

            return PairsView(model, chosen, theme)
    return make_drawing(key, model, chosen, theme, map_folder)


def make_drawing(
    key: str, model: ArrangementsFilterModel, chosen: SelectedArrangement, theme: Theme, map_folder: Path
) -> MapPage | TimelineView:
    """Return a new timeline or map."""
    if key == "timeline":
        from viewer.arrangements.timeline.timeline_view import TimelineView  # noqa: PLC0415

        return TimelineView(model, chosen, theme)
    from viewer.arrangements.map.map_page import MapPage  # noqa: PLC0415
    from viewer.arrangements.map.world_map import load_world  # noqa: PLC0415

    return MapPage(model, load_world(map_folder), chosen, theme)
