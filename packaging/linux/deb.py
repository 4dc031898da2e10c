"""The package for Debian, Ubuntu and their descendants. No maintainer scripts: dpkg's own triggers do all there is."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from email.utils import formatdate
from pathlib import Path

import identity
import system_tree
from freezing import settle_tree
from virtual_environment import clean_environment

_CHANGELOG = """\
{name} ({version}) stable; urgency=medium

  * Version {upstream}. What changed is told in readers' words in changelog.gz.

 -- {maintainer}  {date}
"""
_REVISION = "1"


def build(bundle: Path, work: Path, dist: Path, python: Path, moment: int) -> Path:
    """Return the package built from a frozen bundle."""
    tree = work / "deb"
    system_tree.compose(bundle, tree, python, moment, "vendor-completions")
    _put_documents(tree / "usr/share/doc" / identity.NAME, moment)
    overrides = tree / "usr/share/lintian/overrides" / identity.NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(Path(__file__).with_name("lintian-overrides"), overrides)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(control_text(installed_size(tree)), encoding="utf-8")
    (control / "md5sums").write_text(_sums(tree), encoding="utf-8")
    settle_tree(tree, {tree / identity.HOME / identity.NAME}, moment)
    file = dist / f"{identity.NAME}_{package_version()}_{identity.machine(debian=True)}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--threads-max=1", "--build", str(tree), str(file)]
    subprocess.run(command, check=True, env=clean_environment(SOURCE_DATE_EPOCH=str(moment)), stdout=subprocess.DEVNULL)
    return file


def package_version() -> str:
    """Return the version with Debian's revision."""
    return f"{identity.version()}-{_REVISION}"


def control_text(size: int) -> str:
    """Return the control file of the package; `size` is in KiB."""
    depends = ", ".join(sorted({one for one in identity.SYSTEM_LIBRARIES.values() if one}))
    description = "\n ".join(_wrapped(identity.DESCRIPTION))
    fields = {
        "Package": identity.NAME,
        "Version": package_version(),
        "Section": "education",
        "Priority": "optional",
        "Architecture": identity.machine(debian=True),
        "Installed-Size": str(size),
        "Depends": depends,
        "Recommends": ", ".join(identity.RECOMMENDS),
        "Maintainer": identity.MAINTAINER,
        "Description": f"{identity.SUMMARY}\n {description}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def installed_size(tree: Path) -> int:
    """Return the size of a tree as dpkg counts it: each file rounded up to KiB, each folder as 1."""
    return sum(-(-path.lstat().st_size // 1024) if path.is_file() else 1 for path in tree.rglob("*"))


def _put_documents(folder: Path, moment: int) -> None:
    folder.mkdir(parents=True)
    shutil.copyfile(Path(__file__).with_name("copyright"), folder / "copyright")
    changes = system_tree.HERE.parents[1] / "CHANGELOG.md"
    (folder / "changelog.gz").write_bytes(system_tree.compressed(changes.read_bytes()))
    facts = {"name": identity.NAME, "version": package_version(), "upstream": identity.version()}
    entry = _CHANGELOG.format(**facts, maintainer=identity.MAINTAINER, date=formatdate(moment))
    (folder / "changelog.Debian.gz").write_bytes(system_tree.compressed(entry.encode()))
    notices = identity.HOME / "_internal/resources/licenses"
    (folder / "licenses").symlink_to(os.path.relpath(notices, Path("usr/share/doc") / identity.NAME))


def _sums(tree: Path) -> str:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    lines = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)
    return "".join(line for line in lines if "  DEBIAN/" not in line)


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, 78)
