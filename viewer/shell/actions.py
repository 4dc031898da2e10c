"""Every action of the program in one table: its name, shortcut, icon and what it is for.

Menus, tool bar, shortcuts sheet and help are made from this table, so that none of them can forget one.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.annotations.annotation_actions import ANNOTATION_ACTIONS
from viewer.kit.action_spec import ActionSpec
from viewer.kit.look.icons import Icons
from viewer.kit.look.theme import Theme

_CONTEXT = "Actions"
_TABS = "&Go/&Tabs"
_CITE_AS = "&Edit/Copy c&itation as"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "export", "&File", "&Export arrangements…", "Save the arrangements as shown", "export", ("Ctrl+Shift+E",)
    ),
    ActionSpec(
        "briefing",
        "&File",
        "&Briefing sheet…",
        "Save the ticked arrangements, or those shown, as a sheet",
        "briefing",
        ("Ctrl+Shift+S",),
    ),
    ActionSpec("new-tab", "&File", "&New tab", "Open a second tab at this place", "new-tab", ("Ctrl+T",)),
    ActionSpec("close-tab", "&File", "&Close tab", "Close this tab; it can be reopened", "close", ("Ctrl+W",)),
    ActionSpec(
        "reopen-tab", "&File", "&Reopen closed tab", "Bring back the tab closed last", "reopen", ("Ctrl+Shift+T",)
    ),
    ActionSpec(
        "print", "&File", "&Print…", "Print a topic, the document, some passages or the selection", "print", ("Print",)
    ),
    ActionSpec("save-pdf", "&File", "Save as P&DF…", "Save what could be printed as a PDF with an outline", "pdf"),
    ActionSpec("quit", "&File", "&Quit", "Close the program; your place is kept", "quit", ("Quit", "Ctrl+Q")),
    ActionSpec("copy", "&Edit", "&Copy", "Copy the selected text", "copy", ("Copy",)),
    ActionSpec(
        "cite",
        "&Edit",
        "Copy &with citation",
        "Copy the selection, the passage, the hit or the arrangement with its source",
        "cite",
        ("Ctrl+Shift+C",),
    ),
    ActionSpec(
        "cite-plain", _CITE_AS, "&Plain text", "A sentence to paste anywhere", "cite", checkable=True, group="citation"
    ),
    ActionSpec(
        "cite-markdown",
        _CITE_AS,
        "&Markdown",
        "A block quotation with its source",
        "cite",
        checkable=True,
        group="citation",
    ),
    ActionSpec("cite-html", _CITE_AS, "&HTML", "A paragraph for a web page", "cite", checkable=True, group="citation"),
    ActionSpec(
        "cite-bibtex", _CITE_AS, "&BibTeX", "An entry for BibTeX or BibLaTeX", "cite", checkable=True, group="citation"
    ),
    ActionSpec(
        "cite-ris",
        _CITE_AS,
        "&RIS",
        "A record for EndNote, Zotero, Mendeley or Citavi",
        "cite",
        checkable=True,
        group="citation",
    ),
    ActionSpec(
        "cite-csl-json",
        _CITE_AS,
        "&CSL-JSON",
        "An item for citation processors in any style",
        "cite",
        checkable=True,
        group="citation",
    ),
    ActionSpec(
        "copy-link", "&Edit", "Copy &link", "Copy an address that opens this place again", "link", ("Ctrl+Alt+C",)
    ),
    ActionSpec("select-all", "&Edit", "Select &all", "Select the whole page", "select-all", ("SelectAll",)),
    ActionSpec(
        "search", "&Edit", "&Search", "Search the whole reference", "search", ("Ctrl+K", "Ctrl+L", "Ctrl+Shift+F")
    ),
    ActionSpec("find", "&Edit", "&Find in document…", "Find words in this document", "find", ("Ctrl+F",)),
    ActionSpec("next-hit", "&Edit", "&Next hit", "Go to the next hit in the text", "next", ("F3", "Ctrl+G")),
    ActionSpec(
        "previous-hit", "&Edit", "P&revious hit", "Go to the previous hit", "previous", ("Shift+F3", "Ctrl+Shift+G")
    ),
    ActionSpec(
        "preferences",
        "&Edit",
        "Pr&eferences…",
        "Theme, letters, panes and all other settings",
        "preferences",
        ("Preferences", "Ctrl+,"),
    ),
    ActionSpec("contents", "&View", "&Contents", "Show or hide the contents", "contents", ("F9",), checkable=True),
    ActionSpec(
        "arrangements",
        "&View",
        "&Arrangements",
        "Show or hide the protecting-power arrangements",
        "arrangements",
        ("F8",),
        checkable=True,
    ),
    ActionSpec("notes", "&View", "&Editor’s notes", "Show or hide the editors’ notes", "note", ("F7",), checkable=True),
    ActionSpec(
        "beside",
        "&View",
        "Second passage &beside",
        "Read a second passage beside the first, or close it",
        "beside",
        ("Ctrl+Alt+B",),
        checkable=True,
    ),
    ActionSpec("larger", "&View", "Lar&ger text", "Make the text larger", "larger", ("Ctrl++", "Ctrl+=")),
    ActionSpec("smaller", "&View", "&Smaller text", "Make the text smaller", "smaller", ("Ctrl+-",)),
    ActionSpec("normal-size", "&View", "&Normal size", "Set the text in its normal size", "reset", ("Ctrl+0",)),
    ActionSpec("appearance", "", "&Appearance", "Text size and theme", "text-size"),
    ActionSpec(
        "theme-system",
        "&View/&Theme",
        "As the s&ystem",
        "Light or dark as the system is",
        "system",
        (),
        checkable=True,
        group="theme",
    ),
    ActionSpec(
        "theme-light", "&View/&Theme", "&Light", "Dark letters on white", "light", (), checkable=True, group="theme"
    ),
    ActionSpec(
        "theme-dark", "&View/&Theme", "&Dark", "Light letters on dark grey", "dark", (), checkable=True, group="theme"
    ),
    ActionSpec(
        "theme-sepia",
        "&View/&Theme",
        "Se&pia",
        "Brown letters on cream",
        "sepia",
        (),
        checkable=True,
        group="theme",
    ),
    ActionSpec(
        "theme-high-contrast",
        "&View/&Theme",
        "&High contrast",
        "White letters on black",
        "contrast",
        (),
        checkable=True,
        group="theme",
    ),
    ActionSpec("next-pane", "&View", "Next &pane", "Move to the next pane", "pane", ("F6",)),
    ActionSpec("previous-pane", "&View", "Pre&vious pane", "Move to the previous pane", "pane", ("Shift+F6",)),
    ActionSpec("full-screen", "&View", "&Full screen", "Use the whole screen", "full-screen", ("F11",), checkable=True),
    ActionSpec("back", "&Go", "&Back", "Back to the place before", "back", ("Back", "Alt+Left")),
    ActionSpec("forward", "&Go", "&Forward", "Forward again", "forward", ("Forward", "Alt+Right")),
    ActionSpec(
        "before-search",
        "&Go",
        "Back to before the &search",
        "Back to where the last search began",
        "before-search",
        ("Alt+Shift+Left",),
    ),
    ActionSpec("recent", "&Go", "Re&cent passages…", "Passages you have read, the latest first", "recent", ("Ctrl+H",)),
    ActionSpec("home", "&Go", "&Home", "To the beginning of the reference", "home", ("Alt+Home",)),
    ActionSpec("previous-topic", "&Go", "&Previous topic", "To the topic before this one", "previous", ("Alt+PgUp",)),
    ActionSpec("next-topic", "&Go", "&Next topic", "To the topic after this one", "next", ("Alt+PgDown",)),
    ActionSpec(
        "related", "&Go", "&Related passages", "Show the passages closest to the one you read", "related", ("Ctrl+R",)
    ),
    ActionSpec("where", "&Go", "&Where am I?", "Tell where in the document you are", "where", ("Ctrl+Shift+I",)),
    ActionSpec("go-to", "&Go", "&Go to passage…", "Open a passage by its number, such as 4.2", "go-to", ("Ctrl+J",)),
    *ANNOTATION_ACTIONS,
    ActionSpec(
        "next-tab", _TABS, "&Next tab", "To the next tab; Alt+1 to Alt+9 by number", "next", ("Ctrl+Tab", "Ctrl+PgDown")
    ),
    ActionSpec(
        "previous-tab",
        _TABS,
        "&Previous tab",
        "To the previous tab",
        "previous",
        ("Ctrl+Shift+Tab", "Ctrl+Shift+Backtab", "Ctrl+PgUp"),
    ),
    ActionSpec("tab-right", _TABS, "Move tab &right", "Move this tab to the right", "forward", ("Ctrl+Shift+PgDown",)),
    ActionSpec("tab-left", _TABS, "Move tab &left", "Move this tab to the left", "back", ("Ctrl+Shift+PgUp",)),
    ActionSpec(
        "channel",
        "&Arrangements",
        "&Channel between two states…",
        "How two states can reach each other",
        "channel",
        ("Ctrl+Shift+H",),
    ),
    ActionSpec("compare", "&Arrangements", "Co&mpare…", "Two arrangements side by side", "compare", ("Ctrl+Shift+M",)),
    ActionSpec(
        "tick",
        "&Arrangements",
        "&Tick for the briefing",
        "Tick the chosen arrangement, or take its tick away",
        "tick",
        ("Ctrl+Shift+X",),
    ),
    ActionSpec("help", "&Help", "&Handbook", "Open the handbook", "help", ("F1",)),
    ActionSpec("glossary", "&Help", "&Glossary", "Every term, explained", "glossary", ("Ctrl+Alt+G",)),
    ActionSpec(
        "shortcuts", "&Help", "&Keyboard shortcuts", "All shortcuts on one sheet", "keyboard", ("Ctrl+?", "Ctrl+/")
    ),
    ActionSpec("diagnostics", "&Help", "Copy &diagnostics", "Copy what those need to know who help you", "diagnostics"),
    ActionSpec(
        "log-folder", "&Help", "Show the l&og folder", "Open the folder in which faults are written down", "log-folder"
    ),
    ActionSpec("licences", "&Help", "&Licences", "The licences of this program and its parts", "licences"),
    ActionSpec("about", "&Help", "&About Good Offices", "Version, edition and where the words come from", "about"),
)
"""In menu order."""


def translate(text: str) -> str:
    """Return a text of the action table in the reader's language."""
    return QCoreApplication.translate(_CONTEXT, text)


class Actions:
    """The table as live actions of one window; `[key]` gives an action."""

    def __init__(self, window: QWidget) -> None:
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            self._actions[spec.key] = self._make(spec, window)

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def connect(self, slots: dict[str, Callable[[], object]]) -> None:
        """Connect actions to what they do; raises KeyError for a key that is not in the table."""
        for key, slot in slots.items():
            # What an action does takes no "checked" flag; it reads the action's state where it needs it.
            self._actions[key].triggered.connect(lambda _checked=False, slot=slot: slot())

    def set_icons(self, icons: Icons, theme: Theme, keys: tuple[str, ...] = ()) -> None:
        """Paint the icons of these actions, or of all, in the theme's colours."""
        for spec in ACTIONS:
            if not keys or spec.key in keys:
                self._actions[spec.key].setIcon(icons.icon(spec.icon, theme))

    def set_shortcuts(self) -> None:
        """Give every action its keys, and tell them in its tooltip."""
        for spec in ACTIONS:
            action = self._actions[spec.key]
            action.setShortcuts(shortcuts(spec))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{translate(spec.help)} ({keys})" if keys else translate(spec.help))

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(translate(spec.text), window)
        action.setObjectName(spec.key)
        action.setCheckable(spec.checkable)
        action.setStatusTip(translate(spec.help))
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(window))
            group.addAction(action)
        window.addAction(action)
        return action


def shortcuts(spec: ActionSpec) -> list[QKeySequence]:
    """Return the shortcuts of an action on this system, the main one first, none twice."""
    standard = QKeySequence.StandardKey.__members__
    found: list[QKeySequence] = []
    for key in spec.keys:
        bindings = QKeySequence.keyBindings(standard[key]) if key in standard else [QKeySequence(key)]
        found += [binding for binding in bindings if binding not in found]
    return found
