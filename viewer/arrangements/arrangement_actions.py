"""The actions of arrangements."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

ARRANGEMENT_ACTIONS = (
    ActionSpec(
        key="export",
        text="&Export arrangements…",
        help="Save the arrangements as shown",
        icon="export",
        keys=("Ctrl+Shift+E",),
    ),
    ActionSpec(
        key="export-all",
        text="Export &all arrangements…",
        help="Save every arrangement of the library, whatever the filter shows",
        icon="export",
    ),
    ActionSpec(
        key="briefing",
        text="&Briefing sheet…",
        help="Save the ticked arrangements, or those shown, as a sheet",
        icon="briefing",
        keys=("Ctrl+Shift+S",),
    ),
    ActionSpec(
        key="channel",
        text="&Channel between two states…",
        help="How two states can reach each other",
        icon="channel",
        keys=("Ctrl+Shift+H",),
    ),
    ActionSpec(
        key="compare", text="Co&mpare…", help="Two arrangements side by side", icon="compare", keys=("Ctrl+Shift+M",)
    ),
    ActionSpec(
        key="view-table",
        text="Ta&ble",
        help="The arrangements line by line",
        icon="arrangements",
        checkable=True,
        group="view",
    ),
    ActionSpec(
        key="view-pairs",
        text="By &pair",
        help="The arrangements by the two states between which they are",
        icon="arrangements",
        checkable=True,
        group="view",
    ),
    ActionSpec(
        key="view-timeline",
        text="T&imeline",
        help="The arrangements on an axis of time",
        icon="arrangements",
        checkable=True,
        group="view",
    ),
    ActionSpec(
        key="view-map",
        text="M&ap",
        help="The arrangements on a map of the world",
        icon="arrangements",
        checkable=True,
        group="view",
    ),
    ActionSpec(
        key="enlarge",
        text="&Large map or timeline",
        help="Show the map or the timeline in place of the text, or the text again",
        icon="full-screen",
        keys=("Shift+F11",),
    ),
    ActionSpec(
        key="tick",
        text="&Tick for the briefing",
        help="Tick the chosen arrangement, or take its tick away",
        icon="tick",
        keys=("Ctrl+Shift+X",),
    ),
)
