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
    ActionSpec(
        key="shelf-rename",
        text="&Rename…",
        help="Call the document or folder chosen in the contents something else; F2 does it there",
        icon="write-note",
    ),
    ActionSpec(key="shelf-folder", text="New &folder…", help="Make a folder on your shelf", icon="log-folder"),
    ActionSpec(
        key="shelf-move",
        text="&Move to folder…",
        help="Put the document chosen in the contents into a folder of your shelf, or into none",
        icon="export",
    ),
    ActionSpec(
        key="shelf-up",
        text="Move &up",
        help="Move the document or folder chosen in the contents up",
        icon="previous",
        keys=("Ctrl+Shift+Up",),
    ),
    ActionSpec(
        key="shelf-down",
        text="Move &down",
        help="Move the document or folder chosen in the contents down",
        icon="next",
        keys=("Ctrl+Shift+Down",),
    ),
    ActionSpec(
        key="shelf-remove",
        text="Remo&ve from your shelf",
        help="Take the document or folder chosen in the contents off your shelf; your notes are kept",
        icon="close",
    ),
    ActionSpec(
        key="shelf-properties",
        text="Propert&ies…",
        help="What was read of your document, and what of its file is not shown",
        icon="about",
        keys=("Alt+Return",),
    ),
)
OF_THE_SHELF = frozenset({"folder"})
"""What actions do with neither a document nor a folder, as their keys say after "shelf-"."""
OF_DOCUMENTS = frozenset({"move", "properties"})
"""What they do with documents alone; all else they do with folders, too."""
OF_SEVERAL = frozenset({"move", "remove"})
"""What they do with several documents, or several folders, at once."""
SHELF_MENU = (
    "shelf-properties",
    "shelf-rename",
    "shelf-move",
    "shelf-up",
    "shelf-down",
    "shelf-remove",
    "",
    "shelf-folder",
)
"""The keys of the actions in the menu of the shelf; blank is a line between them."""
