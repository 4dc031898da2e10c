"""The actions of tabs."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

TAB_ACTIONS = (
    ActionSpec(
        key="new-tab", text="&New tab", help="Open a second tab at this place", icon="new-tab", keys=("Ctrl+T",)
    ),
    ActionSpec(
        key="close-tab", text="&Close tab", help="Close this tab; it can be reopened", icon="close", keys=("Ctrl+W",)
    ),
    ActionSpec(
        key="reopen-tab",
        text="&Reopen closed tab",
        help="Bring back the tab closed last",
        icon="reopen",
        keys=("Ctrl+Shift+T",),
    ),
    ActionSpec(
        key="next-tab",
        text="&Next tab",
        help="To the next tab",
        icon="next",
        keys=("Ctrl+Tab", "Ctrl+PgDown"),
    ),
    ActionSpec(
        key="previous-tab",
        text="&Previous tab",
        help="To the previous tab",
        icon="previous",
        keys=("Ctrl+Shift+Tab", "Ctrl+Shift+Backtab", "Ctrl+PgUp"),
    ),
    ActionSpec(
        key="tab-right",
        text="Move tab &right",
        help="Move this tab to the right",
        icon="forward",
        keys=("Ctrl+Shift+PgDown",),
    ),
    ActionSpec(
        key="tab-left", text="Move tab &left", help="Move this tab to the left", icon="back", keys=("Ctrl+Shift+PgUp",)
    ),
    ActionSpec(key="open-tab-1", text="Tab &1", help="To the tab with this number", icon="next", keys=("Ctrl+1",)),
    ActionSpec(key="open-tab-2", text="Tab &2", help="To the tab with this number", icon="next", keys=("Ctrl+2",)),
    ActionSpec(key="open-tab-3", text="Tab &3", help="To the tab with this number", icon="next", keys=("Ctrl+3",)),
    ActionSpec(key="open-tab-4", text="Tab &4", help="To the tab with this number", icon="next", keys=("Ctrl+4",)),
    ActionSpec(key="open-tab-5", text="Tab &5", help="To the tab with this number", icon="next", keys=("Ctrl+5",)),
    ActionSpec(key="open-tab-6", text="Tab &6", help="To the tab with this number", icon="next", keys=("Ctrl+6",)),
    ActionSpec(key="open-tab-7", text="Tab &7", help="To the tab with this number", icon="next", keys=("Ctrl+7",)),
    ActionSpec(key="open-tab-8", text="Tab &8", help="To the tab with this number", icon="next", keys=("Ctrl+8",)),
    ActionSpec(key="open-tab-9", text="Tab &9", help="To the tab with this number", icon="next", keys=("Ctrl+9",)),
)
