"""The actions of the reader's shelf."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

SHELF_ACTIONS = (
    ActionSpec(
        key="add-documents",
        text="Add doc&uments…",
        help="Put files of your own on your shelf, beside the reference",
        icon="import",
        keys=("Ctrl+O",),
    ),
    ActionSpec(
        key="files-not-added",
        text="&Files not added…",
        help="Show which files were not put on your shelf, why, and what to do",
        icon="coverage",
    ),
)
