"""The actions of reading: going from place to place, and what is shown of the text."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

READING_ACTIONS = (
    ActionSpec(key="copy", text="&Copy", help="Copy the selected text", icon="copy", keys=("Copy",)),
    ActionSpec(
        key="select-all", text="Select &all", help="Select the whole page", icon="select-all", keys=("SelectAll",)
    ),
    ActionSpec(
        key="notes",
        text="&Editor’s notes",
        help="Show or hide the editors’ notes",
        icon="note",
        keys=("F7",),
        checkable=True,
    ),
    ActionSpec(
        key="beside",
        text="Second passage &beside",
        help="Read a second passage beside the first, or close it",
        icon="beside",
        keys=("Ctrl+B",),
        checkable=True,
    ),
    ActionSpec(key="back", text="&Back", help="Back to the place before", icon="back", keys=("Back", "Alt+Left")),
    ActionSpec(key="forward", text="&Forward", help="Forward again", icon="forward", keys=("Forward", "Alt+Right")),
    ActionSpec(
        key="before-search",
        text="Back to before the &search",
        help="Back to where the last search began",
        icon="before-search",
        keys=("Alt+Shift+Left",),
    ),
    ActionSpec(
        key="recent",
        text="Re&cent passages…",
        help="Passages you have read, the latest first",
        icon="recent",
        keys=("Ctrl+H",),
    ),
    ActionSpec(
        key="home",
        text="&Home",
        help="Questions to try, what is in force today, and where you were",
        icon="home",
        keys=("Alt+Home",),
    ),
    ActionSpec(
        key="beginning",
        text="Beg&inning of the reference",
        help="To the beginning of the reference",
        icon="contents",
        keys=("Alt+Shift+Home",),
    ),
    ActionSpec(
        key="previous-topic",
        text="&Previous topic",
        help="To the topic before this one",
        icon="previous",
        keys=("Alt+PgUp",),
    ),
    ActionSpec(
        key="next-topic", text="&Next topic", help="To the topic after this one", icon="next", keys=("Alt+PgDown",)
    ),
    ActionSpec(
        key="where",
        text="&Where am I?",
        help="Tell where in the document you are",
        icon="where",
        keys=("Ctrl+Shift+I",),
    ),
    ActionSpec(
        key="go-to",
        text="&Go to passage or state…",
        help="Open a passage by its number, such as 4.2, or a state by its name",
        icon="go-to",
        keys=("Ctrl+J",),
    ),
)
