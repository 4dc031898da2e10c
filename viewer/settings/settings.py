"""Reads and writes the settings of `setting_specs`: on disk as soon as set, and never in the way of a start."""

from __future__ import annotations

import logging
import os
import stat
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal

from index.regular_files import read_regular
from viewer.settings.policy import Policy
from viewer.settings.setting_specs import SPECS, Spec, T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    Migration = Callable[[dict[str, str]], dict[str, str]]

_log = logging.getLogger(__name__)

MIGRATIONS: tuple[Migration, ...] = ()
"""The n-th, counted from 1, turns the stored texts of version n into those of version n + 1. Only add to the end."""

_VERSION_KEY = "version"
_LARGEST = 1_000_000  # bytes
_LARGEST_LOCK = 4096  # bytes; Qt writes a process, a machine and a program into it


class Settings(QObject):
    """The settings in the INI file at `path`, below what the administrator's policy locks and above what it presets.

    A file that is damaged or was written by a later version of the program is set aside beside it, never deleted;
    `problem` then says so in plain sentences, and is blank otherwise.
    """

    changed = Signal(str)
    """The setting of this key has a new value."""
    unsaved = Signal(str)
    """What was set holds until the program ends but could not be written; a plain sentence, said once."""

    def __init__(
        self,
        path: Path,
        parent: QObject | None = None,
        migrations: tuple[Migration, ...] = MIGRATIONS,
        policy: Policy | None = None,
    ) -> None:
        super().__init__(parent)
        self._policy = policy or Policy()
        self.problem = _policy_problem(self._policy)
        self._said_unsaved = False
        self._version = len(migrations) + 1
        self._store = self._open(path)
        if self._store.allKeys():
            self._migrate(path, migrations)

    def get(self, spec: Spec[T]) -> T:
        """Return the locked value, else the stored one, else the usual one; never one that `spec` does not accept."""
        for text in (self._policy.locked.get(spec.key), self._store.value(spec.key)):
            value = spec.parse(text)
            if value is not None:
                return value
        return self.usual(spec)

    def usual(self, spec: Spec[T]) -> T:
        """Return what holds as long as the reader chooses nothing: the administrator's preset, else the default."""
        return spec.read(self._policy.presets.get(spec.key))

    def is_locked(self, spec: Spec[Any]) -> bool:
        """Return whether the administrator has locked a setting."""
        return spec.parse(self._policy.locked.get(spec.key)) is not None

    def set(self, spec: Spec[T], value: T) -> None:
        """Store a value on disk at once; a locked setting stays. Raise ValueError if `spec` does not accept it."""
        self.set_together({spec: value})

    def set_together(self, values: Mapping[Spec[Any], Any]) -> None:
        """Store values that belong together at once, so that a crash leaves all of them on disk or none.

        Raise ValueError, having stored nothing, if a spec does not accept its value.
        """
        for spec, value in values.items():
            if not spec.accepts(value):
                raise ValueError(f"{value!r} is not a value of the setting {spec.key}")
        free = {spec: value for spec, value in values.items() if not self.is_locked(spec)}
        changed = {spec: value for spec, value in free.items() if value != self.get(spec)}
        for spec, value in changed.items():
            self._store.setValue(spec.key, spec.write(value))
        if changed:
            self._save()
        for spec in changed:
            self.changed.emit(spec.key)

    def reset(self, specs: Iterable[Spec[Any]] | None = None) -> None:
        """Bring settings back to what is usual; without `specs` all that readers set, and the layout of the window."""
        chosen = [spec for spec in SPECS if spec.label or spec.layout] if specs is None else list(specs)
        before = {spec.key: self.get(spec) for spec in chosen}
        for spec in chosen:
            self._store.remove(spec.key)
        self._save()
        for spec in chosen:
            if self.get(spec) != before[spec.key]:
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
        if not _can_be_locked(path):
            path = path.with_stem(f"{path.stem}.new")
        fault = _fault(path, self._version)
        return self._start_anew(path, fault) if fault else QSettings(str(path), QSettings.Format.IniFormat)

    def _start_anew(self, path: Path, fault: str) -> QSettings:
        """Set a file aside that has this fault, say so, and return an empty store."""
        aside = _set_aside(path)
        if aside:
            kept = self.tr("It is kept as {0} in {1}.").format(aside.name, path.parent)
        else:
            kept = self.tr("It is left as it is in {0}.").format(path.parent)
        usual = self.tr("The program starts with its usual settings.")
        self.problem = " ".join(filter(None, (self.problem, fault, usual, kept)))
        # A file that cannot be moved must not be written over: what is set from now on goes beside it.
        return QSettings(str(path if aside else path.with_stem(f"{path.stem}.new")), QSettings.Format.IniFormat)

    def _migrate(self, path: Path, migrations: tuple[Migration, ...]) -> None:
        stored = int(str(self._store.value(_VERSION_KEY)))
        if stored == self._version:
            return
        texts = {key: str(self._store.value(key)) for key in self._store.allKeys() if key != _VERSION_KEY}
        try:
            for migration in migrations[stored - 1 :]:
                texts = migration(texts)
        except Exception:
            _log.exception("Settings of version %s cannot be brought to version %s", stored, self._version)
            self._store = self._start_anew(
                path, QCoreApplication.translate("Settings", "The settings file is damaged.")
            )
            return
        self._store.clear()
        for key, text in texts.items():
            self._store.setValue(key, text)
        self._save()


def reset_file(path: Path) -> Path | None:
    """Bring all settings in a file back to what is usual; return the copy kept of it as it was, None without one."""
    copy = _free_name(path, "before-reset")
    try:
        copy.write_bytes(read_regular(path, _LARGEST))
    except OSError:
        copy = path
    Settings(path).reset()
    return copy if copy != path else None


def _fault(path: Path, version: int) -> str:
    """Return what is wrong with a settings file in a sentence; blank when nothing is."""
    try:
        content = read_regular(path, _LARGEST)
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError:
        return QCoreApplication.translate("Settings", "The settings file cannot be read.")
    if not content.strip():
        return ""
    store = QSettings(str(path), QSettings.Format.IniFormat)
    stored = str(store.value(_VERSION_KEY, ""))
    if store.status() is not QSettings.Status.NoError or not stored.isdecimal() or int(stored) < 1:
        return QCoreApplication.translate("Settings", "The settings file is damaged.")
    if int(stored) > version:
        return QCoreApplication.translate(
            "Settings", "The settings file was written by a later version of the program."
        )
    return ""


def _can_be_locked(path: Path) -> bool:
    """Return whether nothing lies in the place of a settings file's lock for which Qt would wait without end.

    What is no lock is taken away.
    """
    lock = path.with_name(f"{path.name}.lock")
    try:
        found = lock.lstat()
        if stat.S_ISREG(found.st_mode) and found.st_size <= _LARGEST_LOCK:
            return True
        lock.rmdir() if stat.S_ISDIR(found.st_mode) else lock.unlink()
    except OSError:
        return not os.path.lexists(lock)
    return True


def _policy_problem(policy: Policy) -> str:
    if policy.unreadable is None:
        return ""
    return QCoreApplication.translate(
        "Settings", "The administrator’s settings in {0} cannot be read and do not hold."
    ).format(policy.unreadable)


def _free_name(path: Path, word: str) -> Path:
    names = (path.with_stem(f"{path.stem}.{word}-{number}") for number in count(1))
    return next(name for name in names if not name.exists())


def _set_aside(path: Path) -> Path | None:
    """Rename a file to the first free name for damaged ones and return that, None if it cannot be renamed."""
    try:
        return path.rename(_free_name(path, "damaged"))
    except OSError:
        _log.exception("Could not set aside %s", path)
        return None
