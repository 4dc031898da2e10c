"""The actions of the window and its panes."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

WINDOW_ACTIONS = (
    ActionSpec(
        key="quit", text="&Quit", help="Close the program; your place is kept", icon="quit", keys=("Quit", "Ctrl+Q")
    ),
    ActionSpec(
        key="contents",
        text="&Contents",
        help="Show or hide the contents",
        icon="contents",
        keys=("F9",),
        checkable=True,
    ),
    ActionSpec(
        key="arrangements",
        text="&Arrangements",
        help="Show or hide the protecting-power arrangements",
        icon="arrangements",
        keys=("F8",),
        checkable=True,
    ),
    ActionSpec(key="appearance", text="&Appearance", help="Text size and theme", icon="text-size"),
    ActionSpec(key="next-pane", text="Next &pane", help="Move to the next pane", icon="pane", keys=("F6",)),
    ActionSpec(
        key="previous-pane", text="Pre&vious pane", help="Move to the previous pane", icon="pane", keys=("Shift+F6",)
    ),
    ActionSpec(
        key="full-screen",
        text="&Full screen",
        help="Use the whole screen",
        icon="full-screen",
        keys=("F11",),
        checkable=True,
    ),
)
