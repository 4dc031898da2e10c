"""Reads and writes the settings of `setting_specs`: on disk as soon as set, and never in the way of a start."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from index.words.disk_faults import reason
from viewer.kit.private_files import make_file
from viewer.kit.text.direction import isolated
from viewer.settings import settings_file
from viewer.settings.policy import Policy
from viewer.settings.setting_specs import SPECS, Spec, T
from viewer.settings.settings_file import VERSION_KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    Migration = Callable[[dict[str, str]], dict[str, str]]


MIGRATIONS: tuple[Migration, ...] = ()
"""The n-th, counted from 1, turns the stored texts of version n into those of version n + 1. Only add to the end."""
_OWN_ACCOUNT = frozenset(spec.key for spec in SPECS if spec.automatic)


class Settings(QObject):
    """The settings in the INI file at `path`, below what the administrator's policy locks and above what it presets.

    A file that is damaged or was written by a later version of the program is set aside beside it, never deleted;
    `problem` then says so in plain sentences, and is blank otherwise. What other starts of the program set meanwhile
    stays in the file. A file that was deleted meanwhile is made again with everything that is in memory.
    """

    changed = Signal(str)
    """The setting of this key has a new value."""
    unsaved = Signal(str)
    """What was set holds until the program ends but could not be written; sentences that say why, said once."""
    saved = Signal()
    """Everything is on disk again."""

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
        self._path = path
        self._version = len(migrations) + 1
        self._unsaved: set[str] = set()
        self._touched: set[str] = set()
        self._trouble = ""
        self._texts, fault = settings_file.read(path, self._version)
        if fault:
            self._start_anew(fault)
        if self._texts:
            self._migrate(migrations)

    @property
    def trouble(self) -> str:
        """Why what was set is not on disk, in a sentence; blank when it is."""
        return self._trouble

    @property
    def at_risk(self) -> bool:
        """Whether something that the reader set would be lost if the program ended now."""
        return bool(self._unsaved - _OWN_ACCOUNT)

    def get(self, spec: Spec[T]) -> T:
        """Return the locked value, else the stored one, else the usual one; never one that `spec` does not accept."""
        for text in (self._policy.locked.get(spec.key), self._texts.get(spec.key)):
            value = spec.parse(text)
            if value is not None:
                return value
        return self.usual(spec)

    def own(self) -> dict[str, str]:
        """Return what the reader chose, as texts by key, so that it can be taken to another computer."""
        free = [spec for spec in SPECS if spec.chosen and not self.is_locked(spec)]
        own = {spec.key: self._texts.get(spec.key) for spec in free}
        return {spec.key: str(own[spec.key]) for spec in free if spec.parse(own[spec.key]) is not None}

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
            self._texts[spec.key] = spec.write(value)
        if changed:
            self._save(spec.key for spec in changed)
        for spec in changed:
            self.changed.emit(spec.key)

    def reset(self, specs: Iterable[Spec[Any]] | None = None) -> None:
        """Bring settings back to what is usual; without `specs` all that readers set, and the layout of the window."""
        chosen = [spec for spec in SPECS if spec.chosen or spec.layout] if specs is None else list(specs)
        before = {spec.key: self.get(spec) for spec in chosen}
        for spec in chosen:
            self._texts.pop(spec.key, None)
        self._save(spec.key for spec in chosen)
        for spec in chosen:
            if self.get(spec) != before[spec.key]:
                self.changed.emit(spec.key)

    def try_again(self) -> bool:
        """Write what could not be written before, or is gone; returns whether everything is on disk now."""
        if self._unsaved or (self._texts and not self._path.exists()):
            self._save(())
        return not self._trouble

    def _save(self, keys: Iterable[str]) -> None:
        self._unsaved.update(keys)
        self._touched |= self._unsaved
        try:
            self._write()
        except OSError as error:
            logging.getLogger(__name__).warning("Settings cannot be written: %s", error)
            self._on_trouble(error)
            return
        self._unsaved.clear()
        if self._trouble:
            self._trouble = ""
            self.saved.emit()

    def _on_trouble(self, error: OSError) -> None:
        sentence = self.tr(
            "Your settings cannot be saved in {0} ({1}). What you change is kept in this window until you close it. "
            "Try again when that is mended."
        ).format(isolated(str(self._path)), reason(error))
        if sentence != self._trouble:
            self._trouble = sentence
            self.unsaved.emit(sentence)

    def _write(self) -> None:
        """Write to the file what was set here, and leave to it what others set there; raises OSError."""
        lock = settings_file.locked(self._path)
        try:
            there, fault = settings_file.read(self._path, self._version)
            if fault and settings_file.put_aside(self._path) is None:
                raise OSError(fault)
            others = {key: value for key, value in there.items() if key not in self._touched}
            own = {key: value for key, value in self._texts.items() if key in self._touched or not there}
            values = {**others, **own, VERSION_KEY: str(self._version)}
            settings_file.write(self._path, values, wait=bool(self._unsaved - _OWN_ACCOUNT))
        finally:
            lock.unlock()

    def _start_anew(self, fault: str) -> None:
        """Set a file with this fault aside, report it, and start without it."""
        aside = settings_file.put_aside(self._path)
        if aside:
            kept = self.tr("It is kept as {0} in {1}.").format(isolated(aside.name), isolated(str(self._path.parent)))
        else:
            kept = self.tr("It is left as it is in {0}.").format(isolated(str(self._path.parent)))
            # A file that cannot be moved must not be written over: what is set from now on goes beside it.
            self._path = self._path.with_stem(f"{self._path.stem}.new")
        usual = self.tr("The program starts with its usual settings.")
        self.problem = " ".join(filter(None, (self.problem, fault, usual, kept)))
        self._texts, _ = settings_file.read(self._path, self._version)

    def _migrate(self, migrations: tuple[Migration, ...]) -> None:
        stored = int(str(self._texts[VERSION_KEY]))
        if stored == self._version:
            return
        texts = {key: str(value) for key, value in self._texts.items() if key != VERSION_KEY}
        try:
            for migration in migrations[stored - 1 :]:
                texts = migration(texts)
        except Exception:
            logging.getLogger(__name__).exception(
                "Settings of version %s cannot be brought to version %s", stored, self._version
            )
            self._start_anew(QCoreApplication.translate("Settings", "The settings file is damaged."))
            return
        gone = self._texts.keys() - texts.keys()
        self._texts = dict(texts)
        self._save({*texts, *gone})


def reset_file(path: Path) -> Path | None:
    """Bring all settings in a file back to what is usual; return the copy kept of it as it was, None without one."""
    copy = settings_file.free_name(path, "before-reset")
    try:
        content = settings_file.content(path)
        make_file(copy)
        copy.write_bytes(content)
    except OSError:
        copy = path
    Settings(path).reset()
    return copy if copy != path else None


def _policy_problem(policy: Policy) -> str:
    if policy.unreadable is None:
        return ""
    return QCoreApplication.translate(
        "Settings", "The administrator’s settings in {0} cannot be read and do not hold."
    ).format(isolated(str(policy.unreadable)))
