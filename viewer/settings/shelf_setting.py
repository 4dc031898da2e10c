"""Where the reader's own documents are kept, and whether there may be any, which the policy decides. No Qt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viewer.settings.setting_specs import SHELF, SHELF_FOLDER

if TYPE_CHECKING:
    from index.shelf.opened_shelf import OpenedShelf
    from viewer.settings.policy import Policy

_NAME = "shelf"


def shelf_folder(data: Path, policy: Policy) -> Path | None:
    """Return the folder of the reader's own documents; None where an administrator has switched them off.

    It lies beside the notes, in the folder `data`, unless the policy names another one.
    """
    if SHELF.parse(policy.locked.get(SHELF.key)) is False:
        return None
    fixed = SHELF_FOLDER.parse(policy.locked.get(SHELF_FOLDER.key))
    return Path(fixed).expanduser() if fixed else data / _NAME


def allowed_shelf(data: Path, cache: Path, policy: Policy) -> OpenedShelf | None:
    """Return the shelf of this reader, nothing of which is read yet; None where there may be none.

    What can be made anew lies in the folder `cache`, and is never taken from elsewhere.
    """
    from index.shelf.opened_shelf import open_shelf  # noqa: PLC0415  most starts have no shelf

    folder = shelf_folder(data, policy)
    return open_shelf(folder, cache / _NAME) if folder else None
