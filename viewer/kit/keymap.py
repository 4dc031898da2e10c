"""Which keys each action has: those that the reader chose, and then the program's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from index.values import Struct, field
from index.words.language import spoken
from viewer.kit.action_spec import ActionSpec, is_rare, shortcuts, translate
from viewer.kit.own_keys import read_own_keys, write_own_keys

_translate = partial(QCoreApplication.translate, "Keymap")
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_FIRST_SPECIAL = 0x01000000  # below it are the keys that type something, by their characters
# By name: the first key that is asked for makes all 471, and a start needs none.
_MOVING = (
    *("Key_Space", "Key_Tab", "Key_Backtab", "Key_Escape", "Key_Return", "Key_Enter", "Key_Delete", "Key_Insert"),
    *("Key_Left", "Key_Right", "Key_Up", "Key_Down", "Key_Home", "Key_End", "Key_PageUp", "Key_PageDown", "Key_Menu"),
)
_FIXED = ("F10", "Shift+F10", "Ctrl+Return", "Ctrl+Enter")
"""Keys that open menus, and that open what is chosen in a new tab."""


class Keymap(Struct, frozen=True):
    """`own` are the keys that the reader chose, by action; one that is not in it has the program's.

    What the reader chose comes first: an action loses those of the program's keys that the reader gave to another, and
    has them back as soon as that one does without.
    """

    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def keys(self, spec: ActionSpec) -> list[QKeySequence]:
        """Return the keys of an action, the main ones first."""
        if not self.own:
            return shortcuts(spec)
        if spec.key in self.own:
            return [key_sequence(text) for text in self.own[spec.key]]
        given = {text for texts in self.own.values() for text in texts}
        return [keys for keys in shortcuts(spec) if portable(keys) not in given]

    def shown(self, spec: ActionSpec) -> list[QKeySequence]:
        """Return the keys of an action that readers are told of: rare ones only where they chose them, none twice."""
        every = self.keys(spec)
        usual = shortcuts(spec) if self.own else every
        told = {native(keys): keys for keys in reversed(every) if not (is_rare(keys) and keys in usual)}
        return list(reversed(told.values()))

    def owner(self, keys: QKeySequence, specs: Iterable[ActionSpec]) -> ActionSpec | None:
        """Return the action that has these keys, None if they are free."""
        return next((spec for spec in specs if keys in self.keys(spec)), None)

    def giving(self, spec: ActionSpec, keys: QKeySequence) -> Keymap:
        """Return a keymap in which an action has these keys too, and no other has them."""
        text = portable(keys)
        own = {key: tuple(other for other in texts if other != text) for key, texts in self.own.items()}
        own[spec.key] = (*(portable(each) for each in self.keys(spec) if each != keys), text)
        return Keymap(own)

    def taking(self, spec: ActionSpec, keys: QKeySequence) -> Keymap:
        """Return a keymap in which an action does without these keys."""
        left = tuple(portable(each) for each in self.keys(spec) if native(each) != native(keys))
        return Keymap({**self.own, spec.key: left})

    def as_in(self, usual: Keymap, spec: ActionSpec) -> Keymap:
        """Return a keymap in which an action has its usual keys, and no other has them."""
        wanted = tuple(map(portable, usual.keys(spec)))
        others = {key: texts for key, texts in self.own.items() if key != spec.key}
        own = {key: tuple(text for text in texts if text not in wanted) for key, texts in others.items()}
        if spec.key in usual.own or Keymap(own).keys(spec) != usual.keys(spec):
            own[spec.key] = wanted
        return Keymap(own)

    def text(self) -> str:
        """Return what settings keep of it."""
        return write_own_keys(self.own)


def read_keymap(text: str, specs: Iterable[ActionSpec]) -> Keymap:
    """Return the keymap of a text; what means nothing here, cannot be used or is given twice is left out."""
    own: dict[str, tuple[str, ...]] = {}
    known, taken = {spec.key for spec in specs}, set[str]()
    try:
        found = read_own_keys(text)
    except ValueError:
        return Keymap()
    for key, texts in found.items():
        usable = dict.fromkeys(portable(sequence) for each in texts if not flaw(sequence := key_sequence(each)))
        if key in known:
            own[key] = tuple(each for each in usable if each not in taken)
            taken.update(usable)
    return Keymap(own)


def checked(own: Mapping[str, tuple[str, ...]], specs: Iterable[ActionSpec]) -> dict[str, tuple[str, ...]]:
    """Return keys by action as they are kept; raises ValueError, which says what is wrong first."""
    known = {spec.key for spec in specs}
    kept: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for key, texts in own.items():
        if key not in known:
            raise ValueError(_translate("there is no action “{0}”").format(key))
        for text in texts:
            keys = key_sequence(text)
            if trouble := flaw(keys):
                raise ValueError(f"{text}: {trouble}")
            if portable(keys) in taken:
                raise ValueError(_translate("{0} is given twice").format(native(keys)))
            taken.add(portable(keys))
        kept[key] = tuple(portable(key_sequence(text)) for text in texts)
    return kept


def key_sequence(text: str) -> QKeySequence:
    """Return the keys of a text such as "Ctrl+Shift+N"; empty ones for any other text."""
    keys = QKeySequence(text, _PORTABLE)
    return keys if keys.count() == 1 and portable(keys) else QKeySequence()


def portable(keys: QKeySequence) -> str:
    """Return keys as they are kept, the same in every language and on every system."""
    return keys.toString(_PORTABLE)


def native(keys: QKeySequence) -> str:
    """Return keys as they are shown, by the names that keyboards of the reader's language have on them."""
    pressed: QKeyCombination = keys[0]  # type: ignore[index]  # Qt's own description leaves it out
    if pressed.key() is Qt.Key.Key_Backtab:  # Tab with Shift, for Qt: no keyboard has such a key
        keys = QKeySequence(QKeyCombination(pressed.keyboardModifiers() | _SHIFT, Qt.Key.Key_Tab))
    return spoken().set_apart(keys.toString(QKeySequence.SequenceFormat.NativeText))


def plain_name(spec: ActionSpec) -> str:
    """Return the name of an action as it is read, without the sign for its letter and the dots of a dialog."""
    return translate(spec.text).replace("&", "").removesuffix("…")


def typed_by(key: Qt.Key) -> str:
    """Return the character that a key types, a letter as a capital; blank for a key that does something else."""
    return chr(key.value) if key.value < _FIRST_SPECIAL else ""


def flaw(keys: QKeySequence) -> str:
    """Return why keys cannot be given to an action, in a sentence; blank if they can."""
    if keys.isEmpty():
        return _translate("These keys are not known here.")
    pressed: QKeyCombination = keys[0]  # type: ignore[index]  # Qt's own description leaves it out
    key, held = pressed.key(), pressed.keyboardModifiers()
    needed = key.name in _MOVING and not held & (_HELD | Qt.KeyboardModifier.AltModifier)
    if needed or portable(keys) in _FIXED:
        return _translate("{0} is needed to move around and to edit. Hold Ctrl or Alt with another key.").format(
            native(keys)
        )
    if typed_by(key).strip() and not held & _HELD:
        return _translate("{0} types a sign or opens a menu. Hold Ctrl with it, or use one of the F keys.").format(
            native(keys)
        )
    return ""
