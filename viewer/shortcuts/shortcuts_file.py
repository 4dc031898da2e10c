"""Own keys as a file for another computer: taken over whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Literal

from index.regular_files import regular_text
from index.values import MsgspecError, Struct, json
from index.words.disk_faults import reason
from index.words.language import translatable, translate
from viewer.kit.action_spec import ActionSpec
from viewer.kit.keymap import Keymap, checked
from viewer.kit.safe_file import save

_translate = partial(translate, "ShortcutsFile")
SHORTCUTS_KINDS = {".json": translatable("FileKinds", "Data to import again (*.json)")}
_LARGEST = 1_000_000  # bytes; the keys of all actions have some 5,000


class ShortcutsRefusedError(Exception):
    """A file cannot be taken over; the text says so to a reader, with what is wrong and that nothing was changed."""


class ShortcutsFile(Struct, frozen=True):
    """What a file of keys holds: those that the reader chose, by action."""

    format: Literal["good-offices-shortcuts"]
    version: Literal[1]
    keys: dict[str, tuple[str, ...]]


def export_shortcuts(keymap: Keymap, file: Path) -> None:
    """Write the keys that the reader chose; raises SaveError."""
    content = ShortcutsFile("good-offices-shortcuts", 1, dict(sorted(keymap.own.items())))
    save(file, json.format(json.encode(content), indent=2))


def import_shortcuts(file: Path, specs: Iterable[ActionSpec]) -> Keymap:
    """Return the keys in a file; raises ShortcutsRefusedError unless all of them can be used."""
    try:
        text = regular_text(file, _LARGEST).removeprefix("\ufeff")
        own = json.decode(text, type=ShortcutsFile).keys
        return Keymap(checked(own, specs))
    except OSError as error:
        why = reason(error)
    except (MsgspecError, ValueError, RecursionError) as error:
        why = str(error)
    sentence = _translate(
        "{0} was not imported ({1}). Nothing was changed. Choose a file of shortcuts that this program has exported."
    )
    raise ShortcutsRefusedError(sentence.format(file.name, why))
