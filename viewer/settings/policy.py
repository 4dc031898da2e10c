"""What an administrator sets for everybody on a machine: other usual settings, and settings that are locked.

The file is an INI file with the sections [preset] and [locked], whose keys are those of `setting_specs`.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from index.regular_files import regular_text
from index.values import Struct, field
from viewer.settings.setting_specs import SPECS, Spec

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 1_000_000  # bytes; a policy for every setting has some 2,000


class Policy(Struct, frozen=True):
    """Texts of settings by key: `presets` hold until the reader chooses, `locked` whatever the reader chooses.

    `unreadable` is the file that could not be read, None if there is none.
    """

    presets: Mapping[str, str] = field(default_factory=dict)
    locked: Mapping[str, str] = field(default_factory=dict)
    unreadable: Path | None = None


def read_policy(path: Path) -> Policy:
    """Return the policy in a file, an empty one if there is none; lines that mean nothing are logged and left out."""
    try:
        text = regular_text(path, _LARGEST).removeprefix("\ufeff")
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except (OSError, UnicodeError):
        logging.getLogger(__name__).exception("The policy cannot be read: %s", path)
        return Policy(unreadable=path)
    from configparser import ConfigParser, Error  # noqa: PLC0415  few machines have a policy

    parser = ConfigParser(interpolation=None, default_section="")
    try:
        parser.read_string(text, str(path))
    except Error:
        logging.getLogger(__name__).exception("The policy cannot be read: %s", path)
        return Policy(unreadable=path)
    known: dict[str, Spec[Any]] = {spec.key: spec for spec in SPECS if spec.chosen}
    sound: dict[str, dict[str, str]] = {"preset": {}, "locked": {}}
    for section, key, value in ((name, *line) for name in parser.sections() for line in parser[name].items()):
        if section in sound and key in known and known[key].parse(value) is not None:
            sound[section][key] = value
        else:
            logging.getLogger(__name__).warning(
                "The policy %s says nothing of use with [%s] %s = %s", path, section, key, value
            )
    return Policy(sound["preset"], sound["locked"])
