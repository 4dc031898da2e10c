"""The actions of finding in a document; the steps go from hit to hit of a search too."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

FIND_ACTIONS = (
    ActionSpec(
        key="find", text="&Find in document…", help="Find words in this document", icon="find", keys=("Ctrl+F",)
    ),
    ActionSpec(
        key="next-hit", text="&Next hit", help="Go to the next hit in the text", icon="next", keys=("F3", "Ctrl+G")
    ),
    ActionSpec(
        key="previous-hit",
        text="P&revious hit",
        help="Go to the previous hit",
        icon="previous",
        keys=("Shift+F3", "Ctrl+Shift+G"),
    ),
)
