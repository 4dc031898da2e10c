"""Every action of the program, from the rooms that carry them out, and their menus.

Menus, tool bar, shortcuts sheet and help are made from these, so that none of them can forget one.
"""

from __future__ import annotations

from viewer.annotations.annotation_actions import ANNOTATION_ACTIONS
from viewer.arrangements.arrangement_actions import ARRANGEMENT_ACTIONS
from viewer.citing.citation_actions import CITATION_ACTIONS
from viewer.finding.find_actions import FIND_ACTIONS
from viewer.help.help_actions import HELP_ACTIONS
from viewer.kit.action_spec import SEPARATOR, Menu
from viewer.kit.undo_actions import UNDO_ACTIONS
from viewer.preferences.preferences_actions import PREFERENCES_ACTIONS
from viewer.printing.print_actions import PRINT_ACTIONS
from viewer.reading.reading_actions import READING_ACTIONS
from viewer.reading.tabs.tab_actions import TAB_ACTIONS
from viewer.search.search_actions import SEARCH_ACTIONS
from viewer.shelf.shelf_actions import SHELF_ACTIONS, SHELF_MENU
from viewer.shell.window_actions import WINDOW_ACTIONS
from viewer.shortcuts.shortcuts_actions import SHORTCUTS_ACTIONS

ACTIONS = (
    *WINDOW_ACTIONS,
    *SHELF_ACTIONS,
    *PREFERENCES_ACTIONS,
    *READING_ACTIONS,
    *TAB_ACTIONS,
    *SEARCH_ACTIONS,
    *FIND_ACTIONS,
    *CITATION_ACTIONS,
    *PRINT_ACTIONS,
    *UNDO_ACTIONS,
    *ANNOTATION_ACTIONS,
    *ARRANGEMENT_ACTIONS,
    *SHORTCUTS_ACTIONS,
    *HELP_ACTIONS,
)

MENU_BAR = (
    Menu(
        "&File",
        (
            "add-documents",
            "files-not-added",
            Menu("M&y shelf", SHELF_MENU),
            SEPARATOR,
            "export",
            "export-all",
            "briefing",
            SEPARATOR,
            "new-tab",
            "close-tab",
            "reopen-tab",
            SEPARATOR,
            "print",
            "save-pdf",
            SEPARATOR,
            "quit",
        ),
    ),
    Menu(
        "&Edit",
        (
            "undo",
            "redo",
            SEPARATOR,
            "copy",
            "cite",
            Menu(
                "Copy c&itation as",
                (
                    "cite-plain",
                    "cite-chicago",
                    "cite-chicago-bibliography",
                    "cite-apa",
                    "cite-mla",
                    SEPARATOR,
                    "cite-markdown",
                    "cite-html",
                    "cite-bibtex",
                    "cite-ris",
                    "cite-csl-json",
                    SEPARATOR,
                    "all-citations",
                ),
            ),
            "copy-link",
            SEPARATOR,
            "select-all",
            SEPARATOR,
            "search",
            "find",
            "next-hit",
            "previous-hit",
            SEPARATOR,
            "preferences",
        ),
    ),
    Menu(
        "&View",
        (
            "contents",
            "arrangements",
            "notes",
            "beside",
            SEPARATOR,
            "larger",
            "smaller",
            "normal-size",
            Menu(
                "&Theme",
                (
                    "theme-system",
                    "theme-light",
                    "theme-dark",
                    "theme-sepia",
                    "theme-high-contrast",
                ),
            ),
            SEPARATOR,
            "next-pane",
            "previous-pane",
            "full-screen",
        ),
    ),
    Menu(
        "&Go",
        (
            "back",
            "forward",
            "before-search",
            SEPARATOR,
            "recent",
            "home",
            "beginning",
            SEPARATOR,
            "previous-topic",
            "next-topic",
            "related",
            SEPARATOR,
            "where",
            "go-to",
            SEPARATOR,
            Menu(
                "&Tabs",
                (
                    "next-tab",
                    "previous-tab",
                    "tab-right",
                    "tab-left",
                    Menu("&By number", tuple(f"open-tab-{number}" for number in range(1, 10))),
                ),
            ),
        ),
    ),
    Menu(
        "Mar&ks",
        (
            "bookmark",
            "highlight",
            Menu(
                "Hi&ghlight in",
                (
                    "highlight-yellow",
                    "highlight-green",
                    "highlight-blue",
                    "highlight-pink",
                ),
            ),
            "write-note",
            "selection-bar",
            SEPARATOR,
            "bookmarks",
            "all-marks",
            "next-mark",
            "previous-mark",
            SEPARATOR,
            "export-marks",
            "export-belongings",
            "import-marks",
        ),
    ),
    Menu(
        "&Arrangements",
        (
            "view-table",
            "view-pairs",
            "view-timeline",
            "view-map",
            "enlarge",
            SEPARATOR,
            "tick",
            "compare",
            "channel",
        ),
    ),
    Menu(
        "&Help",
        (
            "help",
            "glossary",
            "shortcuts",
            SEPARATOR,
            "changes",
            "coverage",
            SEPARATOR,
            "diagnostics",
            "log-folder",
            SEPARATOR,
            "licences",
            "about",
        ),
    ),
)
