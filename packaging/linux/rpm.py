"""The package for Fedora, openSUSE and their relatives: the same files, and the same libraries asked for by name."""

from __future__ import annotations

import subprocess
from email.utils import formatdate
from pathlib import Path

import identity
import system_tree
from freezing import settle_tree
from virtual_environment import clean_environment

# What is linked beyond the mere library: the version of its interface that identity.SYSTEM_LIBRARIES bounds.
_INTERFACES = {"libc.so.6": "GLIBC_2.35", "libstdc++.so.6": "GLIBCXX_3.4.29"}
_RECOMMENDED = ("Recommends: dejavu-sans-fonts", "Recommends: xdg-utils")
_SPEC = """\
%global _build_id_links none
%global __os_install_post %{{nil}}
%global debug_package %{{nil}}
%global _binary_payload w9.xzdio
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _buildhost good-offices
Name: {name}
Version: {version}
Release: 1
Summary: {summary}
License: {licence} AND LGPL-3.0-only
Packager: {maintainer}
AutoReqProv: no
{requires}
%description
{description}

%files
%defattr(-,root,root)
%dir "/{home}"
{files}

%changelog
* {date} {maintainer} - {version}-1
- Version {version}; see CHANGELOG.md.
"""


def build(bundle: Path, work: Path, dist: Path, python: Path, moment: int) -> Path:
    """Return the package built from a frozen bundle."""
    tree, top = work / "rpm", work / "rpmbuild"
    system_tree.compose(bundle, tree, python, moment, "site-functions")
    settle_tree(tree, {tree / identity.HOME / identity.NAME}, moment)
    top.mkdir(parents=True, exist_ok=True)
    spec = top / f"{identity.NAME}.spec"
    spec.write_text(spec_text(tree, moment), encoding="utf-8")
    machine = identity.machine(debian=False)
    command = ["rpmbuild", "-bb", "--quiet", "--target", machine, "--buildroot", str(tree), "--noclean"]
    command += ["--define", f"_topdir {top}", "--define", f"_rpmdir {dist}", "--define", "_rpmfilename %{NVRA}.rpm"]
    # Nothing is compiled or installed: the tree is there, and rpmbuild's own steps before packing are left out.
    command += ["--define", "__spec_install_pre :", str(spec)]
    subprocess.run(command, check=True, env=clean_environment(SOURCE_DATE_EPOCH=str(moment)))
    return dist / f"{identity.NAME}-{identity.version()}-1.{machine}.rpm"


def requirements() -> list[str]:
    """Return the libraries that the package asks for, in the words that every such system understands."""
    names = [name for name, package in identity.SYSTEM_LIBRARIES.items() if package]
    return [f"{name}({_INTERFACES.get(name, '')})(64bit)" for name in names]


def spec_text(tree: Path, moment: int) -> str:
    """Return the recipe for rpmbuild, with every file of the tree."""
    files = sorted(path for path in tree.rglob("*") if not path.is_dir() or path.is_symlink())
    own = sorted(path for path in (tree / identity.HOME).rglob("*") if path.is_dir())
    lines = [f'%dir "/{path.relative_to(tree)}"' for path in own]
    lines += [f'{_kind(path)}"/{path.relative_to(tree)}"' for path in files]
    return _SPEC.format(
        name=identity.NAME,
        version=identity.version(),
        summary=identity.SUMMARY,
        licence=identity.LICENCE,
        maintainer=identity.MAINTAINER,
        requires="\n".join([*(f"Requires: {one}" for one in requirements()), *_RECOMMENDED, ""]),
        description=identity.DESCRIPTION,
        home=identity.HOME,
        files="\n".join(lines),
        date=_day(moment),
    )


def _kind(path: Path) -> str:
    return "%doc " if path.match("usr/share/man/*/*") else ""


def _day(moment: int) -> str:
    weekday, day, month, year = formatdate(moment).replace(",", "").split()[:4]
    return f"{weekday} {month} {day} {year}"
