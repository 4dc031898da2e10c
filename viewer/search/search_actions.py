"""The actions of searching."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

SEARCH_ACTIONS = (
    ActionSpec(
        key="search",
        text="&Search",
        help="Search the whole reference",
        icon="search",
        keys=("Ctrl+K", "Ctrl+L", "Ctrl+Shift+F"),
    ),
    ActionSpec(
        key="related",
        text="&Related passages",
        help="Show the passages closest to the one you read",
        icon="related",
        keys=("Ctrl+R",),
    ),
)
