"""The files of an installed system: the frozen program, and what desktops, shells and readers look for beside it."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from identity import APP_ID, HOME, NAME
from virtual_environment import ROOT, clean_environment

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
HERE = Path(__file__).parent


def compose(bundle: Path, tree: Path, python: Path, moment: int, zsh_folder: str) -> None:
    """Make the tree of an installed system out of a bundle; `python` runs the program, for what its parser says."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / HOME, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin" / NAME).symlink_to(Path("..", HOME.relative_to("usr"), NAME))
    _copy(HERE / f"{APP_ID}.desktop", tree / "usr/share/applications" / f"{APP_ID}.desktop")
    _copy(HERE / f"{APP_ID}.metainfo.xml", tree / "usr/share/metainfo" / f"{APP_ID}.metainfo.xml")
    _put_icons(tree / "usr/share/icons/hicolor")
    _put_parser_texts(tree / "usr/share", python, moment, zsh_folder)


def compressed(text: bytes) -> bytes:
    """Return a text as gzip writes it, without the time at which it did."""
    return gzip.compress(text, 9, mtime=0)


def day(moment: int) -> str:
    """Return the day of a moment, in seconds, such as "2026-11-24"."""
    return datetime.fromtimestamp(moment, UTC).date().isoformat()


def _put_icons(folder: Path) -> None:
    drawing = ROOT / "resources" / "icons" / "good-offices.svg"
    _copy(drawing, folder / "scalable" / "apps" / f"{APP_ID}.svg")
    for size in ICON_SIZES:
        file = folder / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        file.parent.mkdir(parents=True)
        command = ["rsvg-convert", "--width", str(size), "--height", str(size), "--output", str(file), str(drawing)]
        subprocess.run(command, check=True)


def _put_parser_texts(share: Path, python: Path, moment: int, zsh_folder: str) -> None:
    texts = share / "texts"
    command = [str(python), str(HERE / "parser_texts.py"), str(texts), day(moment)]
    subprocess.run(command, check=True, env=clean_environment(LC_ALL="C.UTF-8"))
    page = share / "man/man1" / f"{NAME}.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(compressed((texts / f"{NAME}.1").read_bytes()))
    _copy(texts / f"{NAME}.bash", share / "bash-completion/completions" / NAME)
    _copy(texts / f"{NAME}.zsh", share / "zsh" / zsh_folder / f"_{NAME}")
    _copy(texts / f"{NAME}.fish", share / "fish/vendor_completions.d" / f"{NAME}.fish")
    shutil.rmtree(texts)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
