"""Reads and writes the settings of `setting_specs`: on disk as soon as set, and never in the way of a start."""

from __future__ import annotations

import logging
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from index.language import translate
from viewer.services.setting_specs import Spec, T

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Migration = Callable[[dict[str, str]], dict[str, str]]

_log = logging.getLogger(__name__)

MIGRATIONS: tuple[Migration, ...] = ()
"""The n-th, counted from 1, turns the stored texts of version n into those of version n + 1. Only add to the end."""

_words = partial(translate, "Settings file")
_VERSION_KEY = "version"


class Settings(QObject):
    """The settings in the INI file at `path`.

    A file that is damaged or was written by a later version of the program is set aside beside it, never deleted;
    `problem` then says so in a plain sentence, and is blank otherwise.
    """

    changed = Signal(str)
    """The setting of this key has a new value."""
    unsaved = Signal(str)
    """What was set holds until the program ends but could not be written; a plain sentence, said once."""

    def __init__(
        self, path: Path, parent: QObject | None = None, migrations: tuple[Migration, ...] = MIGRATIONS
    ) -> None:
        super().__init__(parent)
        self.problem = ""
        self._said_unsaved = False
        self._version = len(migrations) + 1
        self._store = self._open(path)
        if self._store.allKeys():
            self._migrate(migrations)

    def get(self, spec: Spec[T]) -> T:
        """Return the stored value; the default if there is none or it is not one that `spec` accepts."""
        return spec.read(self._store.value(spec.key))

    def set(self, spec: Spec[T], value: T) -> None:
        """Store a value on disk at once. Raise ValueError if `spec` does not accept it."""
        if not spec.accepts(value):
            raise ValueError(f"{value!r} is not a value of the setting {spec.key}")
        if value == self.get(spec):
            return
        self._store.setValue(spec.key, spec.write(value))
        self._save()
        self.changed.emit(spec.key)

    def _save(self) -> None:
        self._store.setValue(_VERSION_KEY, str(self._version))
        self._store.sync()
        if self._store.status() is not QSettings.Status.NoError and not self._said_unsaved:
            self._said_unsaved = True
            _log.warning("Settings cannot be written: %s", self._store.fileName())
            self.unsaved.emit(
                self.tr("Settings cannot be saved in {0}. They hold until the program is closed.").format(
                    self._store.fileName()
                )
            )

    def _open(self, path: Path) -> QSettings:
        """Return a store that can be used, after setting aside a file that cannot."""
        fault = _fault(path, self._version)
        if not fault:
            return QSettings(str(path), QSettings.Format.IniFormat)
        aside = _set_aside(path)
        kept = _words("It is kept as {0} in {1}.") if aside else _words("It is left as it is in {1}.")
        self.problem = f"{fault} {kept.format(aside and aside.name, path.parent)}"
        # A file that cannot be moved must not be written over: what is set from now on goes beside it.
        return QSettings(str(path if aside else path.with_stem(f"{path.stem}.new")), QSettings.Format.IniFormat)

    def _migrate(self, migrations: tuple[Migration, ...]) -> None:
        stored = int(str(self._store.value(_VERSION_KEY)))
        if stored == self._version:
            return
        texts = {key: str(self._store.value(key)) for key in self._store.allKeys() if key != _VERSION_KEY}
        for migration in migrations[stored - 1 :]:
            texts = migration(texts)
        self._store.clear()
        for key, text in texts.items():
            self._store.setValue(key, text)
        self._save()


def _fault(path: Path, version: int) -> str:
    """Return what is wrong with a settings file, and what the program does; blank when nothing is."""
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        content = b""
    except OSError:
        return _words("The settings file cannot be read, so the program starts with its usual settings.")
    if not content.strip():
        return ""
    store = QSettings(str(path), QSettings.Format.IniFormat)
    damaged = _words("The settings file is damaged, so the program starts with its usual settings.")
    stored = str(store.value(_VERSION_KEY, ""))
    if store.status() is not QSettings.Status.NoError:
        return damaged
    if not stored.isdecimal() or int(stored) < 1:
        return damaged
    if int(stored) <= version:
        return ""
    return _words(
        "The settings file was written by a later version of the program, "
        "so the program starts with its usual settings."
    )


def _set_aside(path: Path) -> Path | None:
    """Rename a file to the first free name for damaged ones and return that, None if it cannot be renamed."""
    names = (path.with_stem(f"{path.stem}.damaged-{number}") for number in count(1))
    try:
        return path.rename(next(name for name in names if not name.exists()))
    except OSError:
        _log.exception("Could not set aside %s", path)
        return None
