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
        help="To the next tab; Alt+1 to Alt+9 by number",
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
)
