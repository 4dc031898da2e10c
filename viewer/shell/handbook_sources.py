"""Where the handbook's facts about the program come from."""

from __future__ import annotations

from viewer.annotations.annotation_store import FILE_NAME
from viewer.help.handbook_facts import HandbookFacts
from viewer.search.operator_help import WAYS
from viewer.shell.all_actions import ACTIONS, MENU_BAR
from viewer.starts.paths import Paths
from viewer.terminal.command_line import command_line


def handbook_facts(paths: Paths) -> HandbookFacts:
    """Return what the handbook says of this program, whose files lie at `paths`."""
    files = {"annotations": paths.data / FILE_NAME, "settings": paths.settings, "log": paths.logs}
    return HandbookFacts(ACTIONS, MENU_BAR, command_line(), WAYS, files)
