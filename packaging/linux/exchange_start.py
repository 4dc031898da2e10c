"""Exchanges the start of a copy: what runs then is the same in all else.

    exchange_start.py START.zip STORIES.py [LINES]

LINES come before. Run by a Python of the version that the copy has.
"""

from __future__ import annotations

import sys
from pathlib import Path
from zipfile import ZipFile, ZipInfo

FREEZE = Path(__file__).resolve().parents[1] / "freeze"
sys.path.append(str(FREEZE))

import module_archive  # noqa: E402  beside what freezes


def exchange(archive: Path, stories: Path, before: str = "") -> None:
    """Let a copy do what `stories` says, after the lines `before`, where its own start would carry out its commands."""
    own = (FREEZE / f"{module_archive.START}.py").read_text(encoding="utf-8")
    kept, found, _ = own.partition("from viewer.cli")
    assert found
    start = archive.with_name(f"{module_archive.START}.py")
    start.write_text(f"{kept}{before}\nimport {stories.stem}\n", encoding="utf-8")
    files = {start.stem: start, stories.stem: stories}
    changed = archive.with_suffix(".changed")
    with ZipFile(archive) as old, ZipFile(changed, "w") as new:
        for entry in old.infolist():
            if entry.filename.removesuffix(".pyc") not in files:
                new.writestr(entry, old.read(entry))
        for name, file in files.items():
            new.writestr(ZipInfo(f"{name}.pyc"), module_archive.as_file(file, name))
    changed.replace(archive)


if __name__ == "__main__":
    exchange(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
