"""Every action of the program, from the rooms that carry them out, and their menus.

Menus, tool bar, shortcuts sheet and help are made from these, so that none of them can forget one.
"""

from __future__ import annotations

from viewer.annotations.annotation_actions import ANNOTATION_ACTIONS
from viewer.arrangements.arrangement_actions import ARRANGEMENT_ACTIONS
from viewer.citing.citation_actions import CITATION_ACTIONS
from viewer.finding.find_actions import FIND_ACTIONS
from viewer.help.help_actions import HELP_ACTIONS
from viewer.kit.action_spec import Menu
from viewer.preferences.preferences_actions import PREFERENCES_ACTIONS
from viewer.printing.print_actions import PRINT_ACTIONS
from viewer.reading.reading_actions import READING_ACTIONS
from viewer.reading.tabs.tab_actions import TAB_ACTIONS
from viewer.search.search_actions import SEARCH_ACTIONS
from viewer.shell.window_actions import WINDOW_ACTIONS
from viewer.shortcuts.shortcuts_actions import SHORTCUTS_ACTIONS

ACTIONS = (
    *WINDOW_ACTIONS,
    *PREFERENCES_ACTIONS,
    *READING_ACTIONS,
    *TAB_ACTIONS,
    *SEARCH_ACTIONS,
    *FIND_ACTIONS,
    *CITATION_ACTIONS,
    *PRINT_ACTIONS,
    *ANNOTATION_ACTIONS,
    *ARRANGEMENT_ACTIONS,
    *SHORTCUTS_ACTIONS,
    *HELP_ACTIONS,
)

MENU_BAR = (
    Menu(
        "&File",
        (
            "export",
            "export-all",
            "briefing",
            "new-tab",
            "close-tab",
            "reopen-tab",
            "print",
            "save-pdf",
            "quit",
        ),
    ),
    Menu(
        "&Edit",
        (
            "copy",
            "cite",
            Menu(
                "Copy c&itation as",
                (
                    "cite-plain",
                    "cite-markdown",
                    "cite-html",
                    "cite-bibtex",
                    "cite-ris",
                    "cite-csl-json",
                ),
            ),
            "copy-link",
            "select-all",
            "search",
            "find",
            "next-hit",
            "previous-hit",
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
            "recent",
            "home",
            "beginning",
            "previous-topic",
            "next-topic",
            "related",
            "where",
            "go-to",
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
        "&Bookmarks",
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
            "bookmarks",
            "next-mark",
            "previous-mark",
            "undo",
            "redo",
            "export-marks",
            "import-marks",
        ),
    ),
    Menu(
        "&Arrangements",
        (
            "channel",
            "compare",
            "tick",
            "enlarge",
        ),
    ),
    Menu(
        "&Help",
        (
            "help",
            "glossary",
            "shortcuts",
            "changes",
            "coverage",
            "diagnostics",
            "log-folder",
            "licences",
            "about",
        ),
    ),
)
