"""Where the handbook's facts about the program come from."""

from __future__ import annotations

from viewer.annotations.annotation_store import FILE_NAME
from viewer.help.handbook_facts import HandbookFacts
from viewer.kit.keymap import Keymap
from viewer.search.operator_help import WAYS
from viewer.shell.all_actions import ACTIONS, MENU_BAR
from viewer.starts.paths import Paths
from viewer.terminal.command_line import command_line

_PROGRAMS_KEYS = Keymap()  # the program's own


def handbook_facts(paths: Paths, keymap: Keymap = _PROGRAMS_KEYS) -> HandbookFacts:
    """Return what the handbook says of this program, whose files lie at `paths` and whose actions have these keys."""
    files = {"annotations": paths.data / FILE_NAME, "settings": paths.settings, "log": paths.logs}
    return HandbookFacts(ACTIONS, MENU_BAR, command_line, WAYS, files, keymap)
