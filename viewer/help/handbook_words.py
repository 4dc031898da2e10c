"""The words that chapters of the handbook leave to the program: keys, names of menus and texts, places of files."""

from __future__ import annotations

import re

from PySide6.QtGui import QKeySequence

from index.words.language import spoken
from index.words.punctuation import quoted
from viewer.help.handbook_facts import HandbookFacts
from viewer.kit.action_spec import translate
from viewer.kit.keymap import key_sequence, native, plain_name, portable

_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
_HELD = ("Ctrl", "Shift", "Alt")
_MNEMONIC = re.compile(r"&(.)")


class HandbookWords:
    """Replaces the words in braces of a chapter, in the reader's language and for this computer.

    `{find}` is the keys of that action, or its name where the reader took its keys away, `{key Esc}` a key, `{menu
    find}` the name of an action in the menus, `{text Settings/Theme}` any text of the window by its context, and `{file
    annotations}` a file or folder of the reader's.
    """

    def __init__(self, facts: HandbookFacts) -> None:
        self._files, self._keymap = facts.files, facts.keymap
        self._actions = {spec.key: spec for spec in facts.actions}

    def __call__(self, word: str) -> str:
        """Return the text for a word; raises KeyError for an unknown action, key or file."""
        kind, _, name = word.partition(" ")
        match kind:
            case "key":
                return _key(name)
            case "menu":
                return _shown(translate(self._actions[name].text))
            case "text":
                context, _, text = name.partition("/")
                return _shown(spoken().translate(context, text))
            case "file":
                return spoken().set_apart(str(self._files[name]))
        keys = self._keymap.shown(self._actions[word])
        return native(keys[0]) if keys else quoted(plain_name(self._actions[word]))


def _key(name: str) -> str:
    """Return a key as menus write it; an arrow alone by its sign, which is what is printed on it."""
    if name in _ARROWS:
        return _ARROWS[name]
    if name in _HELD:
        return key_sequence(f"{name}+A").toString(QKeySequence.SequenceFormat.NativeText).rstrip("A").rstrip("+")
    keys = key_sequence(name)
    if portable(keys) != name:
        raise KeyError(name)
    return native(keys)


def _shown(text: str) -> str:
    """Return a text as it is seen: without the sign for its mnemonic and the dots that announce a dialog."""
    return _MNEMONIC.sub(r"\1", text).removesuffix("…")
