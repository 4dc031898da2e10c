"""The rows of the action table about bookmarks, highlights and notes."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

_HIGHLIGHT_IN = "&Bookmarks/Hi&ghlight in"

ANNOTATION_ACTIONS = (
    ActionSpec(
        "bookmark",
        "&Bookmarks",
        "&Bookmark",
        "Bookmark this passage, or remove its bookmark",
        "bookmark",
        ("Ctrl+D",),
    ),
    ActionSpec(
        "highlight",
        "&Bookmarks",
        "&Highlight",
        "Highlight the selected words, or the passage",
        "highlight",
        ("Ctrl+Shift+D",),
    ),
    ActionSpec("highlight-yellow", _HIGHLIGHT_IN, "&Yellow", "Highlight in yellow, with a line", "highlight"),
    ActionSpec("highlight-green", _HIGHLIGHT_IN, "&Green", "Highlight in green, with dashes", "highlight"),
    ActionSpec("highlight-blue", _HIGHLIGHT_IN, "&Blue", "Highlight in blue, with dashes and dots", "highlight"),
    ActionSpec("highlight-pink", _HIGHLIGHT_IN, "&Pink", "Highlight in pink, with a wave", "highlight"),
    ActionSpec(
        "write-note",
        "&Bookmarks",
        "Write a &note…",
        "Write a note on the selected words or the passage, or go on with the one it has",
        "write-note",
        ("Ctrl+Alt+N",),
    ),
    ActionSpec(
        "bookmarks",
        "&Bookmarks",
        "&Show bookmarks and notes",
        "Go to the list of bookmarks, highlights and notes",
        "bookmarks",
        ("Ctrl+Shift+B",),
    ),
    ActionSpec("next-mark", "&Bookmarks", "Ne&xt mark", "Go to the next passage you marked", "next", ("F4",)),
    ActionSpec(
        "previous-mark",
        "&Bookmarks",
        "&Previous mark",
        "Go to the passage marked before",
        "previous",
        ("Shift+F4",),
    ),
    ActionSpec("undo", "&Bookmarks", "&Undo", "Take back the last change of bookmarks and notes", "undo", ("Undo",)),
    ActionSpec("redo", "&Bookmarks", "&Redo", "Make that change again", "redo", ("Redo", "Ctrl+Shift+Z")),
    ActionSpec(
        "export-marks", "&Bookmarks", "&Export…", "Save bookmarks and notes as Markdown, HTML or JSON", "export"
    ),
    ActionSpec("import-marks", "&Bookmarks", "&Import…", "Take over bookmarks and notes from a JSON file", "import"),
)
"""In menu order."""
