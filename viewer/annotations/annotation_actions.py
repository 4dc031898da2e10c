"""The actions of bookmarks, highlights and notes."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

ANNOTATION_ACTIONS = (
    ActionSpec(
        key="bookmark",
        text="&Bookmark",
        help="Bookmark this passage, or remove its bookmark",
        icon="bookmark",
        keys=("Ctrl+D",),
    ),
    ActionSpec(
        key="highlight",
        text="&Highlight",
        help="Highlight the selected words, or the passage",
        icon="highlight",
        keys=("Ctrl+Shift+D",),
    ),
    ActionSpec(key="highlight-yellow", text="&Yellow", help="Highlight in yellow, with a line", icon="highlight"),
    ActionSpec(key="highlight-green", text="&Green", help="Highlight in green, with dashes", icon="highlight"),
    ActionSpec(key="highlight-blue", text="&Blue", help="Highlight in blue, with dashes and dots", icon="highlight"),
    ActionSpec(key="highlight-pink", text="&Pink", help="Highlight in pink, with a wave", icon="highlight"),
    ActionSpec(
        key="write-note",
        text="Write a &note…",
        help="Write a note on the selected words or the passage, or go on with the one it has",
        icon="write-note",
        keys=("Ctrl+Shift+N",),
    ),
    ActionSpec(
        key="selection-bar",
        text="Bar at the sele&ction",
        help="Go to the bar beside the selected words: colours, note, copy, citation",
        icon="highlight",
        keys=("Ctrl+Shift+K",),
    ),
    ActionSpec(
        key="bookmarks",
        text="&Show bookmarks and notes",
        help="Go to the list of bookmarks, highlights and notes",
        icon="bookmarks",
        keys=("Ctrl+Shift+B",),
    ),
    ActionSpec(key="next-mark", text="Ne&xt mark", help="Go to the next passage you marked", icon="next", keys=("F4",)),
    ActionSpec(
        key="previous-mark",
        text="&Previous mark",
        help="Go to the passage marked before",
        icon="previous",
        keys=("Shift+F4",),
    ),
    ActionSpec(
        key="all-marks",
        text="Read &all my notes",
        help="All that you marked in one scroll, with its passages",
        icon="note",
    ),
    ActionSpec(
        key="export-marks",
        text="&Export…",
        help="Save bookmarks and notes to read, to import again, or for other readers",
        icon="export",
    ),
    ActionSpec(
        key="export-belongings",
        text="Export for another co&mputer…",
        help="Save bookmarks, notes, settings and your own keys in one file",
        icon="export",
    ),
    ActionSpec(
        key="import-marks",
        text="&Import…",
        help="Take over what was exported here or by another reader, whole or not at all",
        icon="import",
    ),
)
