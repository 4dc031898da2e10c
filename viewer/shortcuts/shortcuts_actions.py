"""The action that shows the keys of all others."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

SHORTCUTS_ACTIONS = (
    ActionSpec(
        key="shortcuts",
        text="&Keyboard shortcuts",
        help="Every action with its keys, to look up and to change",
        icon="keyboard",
        keys=("Ctrl+?", "Ctrl+/"),
    ),
)
