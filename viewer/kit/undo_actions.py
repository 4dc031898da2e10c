"""The actions that take changes back, whoever made them."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

UNDO_ACTIONS = (
    ActionSpec(
        key="undo",
        text="&Undo",
        help="Take back the last change of bookmarks, notes or your shelf",
        icon="undo",
        keys=("Undo",),
    ),
    ActionSpec(key="redo", text="Re&do", help="Make that change again", icon="redo", keys=("Redo", "Ctrl+Shift+Z")),
)
