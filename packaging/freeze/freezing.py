"""Freezes the program into one folder that runs without Python: the same bytes from the same sources and packages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import small_icu
from setup_error import SetupError
from virtual_environment import ROOT, clean_environment

from viewer.starts.installation import LIST_NAME, list_files

SPEC = Path(__file__).with_name("good-offices.spec")


def freeze(python: Path, folder: Path, moment: int) -> Path:
    """Freeze with the Python of an environment that has PyInstaller, into `folder`, and return the bundle's folder.

    `moment`, in seconds, becomes the time of every file. Raises SetupError when PyInstaller refuses.
    """
    shutil.rmtree(folder, ignore_errors=True)
    work, made = folder / "work", folder / "made"
    environment = clean_environment(
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH=str(moment),
        PYINSTALLER_CONFIG_DIR=str(work / "cache"),
        LC_ALL="C.UTF-8",
        # Modules lie as they are: a start has nothing to unpack, and a package compresses them better as a whole.
        PYINSTALLER_ZLIB_COMPRESSION_LEVEL="0",
    )
    if sys.platform == "darwin":
        environment["GOOD_OFFICES_ICON"] = str(_drawn_icon(python, folder))
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", "--distpath", str(made)]
    if subprocess.call([*command, "--workpath", str(work), str(SPEC)], env=environment, cwd=ROOT, stdout=sys.stderr):
        raise SetupError("The program could not be frozen: what PyInstaller said is above.")
    bundle = made / "good-offices"
    for library in bundle.rglob("libicudata.so.*"):
        small_icu.shrink(library)
    (bundle / LIST_NAME).write_text(list_files(bundle), encoding="utf-8", newline="\n")
    settle(bundle, moment)
    return bundle


def _drawn_icon(python: Path, folder: Path) -> Path:
    """Return the icon as macOS wants it."""
    folder.mkdir(parents=True)
    icon = folder / "good-offices.icns"
    script, drawn = ROOT / "packaging" / "icon_file.py", ROOT / "resources" / "icons" / "good-offices.svg"
    subprocess.run([python, script, drawn, icon], check=True)
    return icon


def settle(folder: Path, moment: int) -> None:
    """Give every file of a bundle the same time and the permissions of an installed one; only the program runs."""
    settle_tree(folder, {path for path in folder.iterdir() if path.is_file()}, moment)


def settle_tree(tree: Path, run: set[Path], moment: int) -> None:
    """Give everything in a tree the same time, and the permissions that files of a package have; `run` are programs."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in run else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def commit_time() -> int:
    """Return when the sources were committed, in seconds, or SOURCE_DATE_EPOCH, by which packages of sources say it."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(told.stdout) if told.returncode == 0 else int(SPEC.stat().st_mtime)
