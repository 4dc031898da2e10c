"""Where the reader's own documents are kept, if there may be any: asked before anything of a shelf is loaded. No Qt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viewer.settings.setting_specs import SHELF, SHELF_FOLDER

if TYPE_CHECKING:
    from viewer.settings.policy import Policy

SHELF_NAME = "shelf"


def shelf_folder(data: Path, policy: Policy) -> Path | None:
    """Return the folder of the reader's own documents; None where an administrator has switched them off.

    It lies beside the notes, in the folder `data`, unless the policy names another one.
    """
    if SHELF.parse(policy.locked.get(SHELF.key)) is False:
        return None
    fixed = SHELF_FOLDER.parse(policy.locked.get(SHELF_FOLDER.key))
    return Path(fixed).expanduser() if fixed else data / SHELF_NAME
