"""What every package says about the program, and what the Linux ones depend on."""

from __future__ import annotations

import platform
import re
from pathlib import Path

from system_packages import QT_LIBRARIES
from virtual_environment import ROOT

NAME = "good-offices"
# Reverse-DNS for .desktop, icon and metainfo. The top-level name "alt" is set aside for names outside the DNS
# (RFC 9476), so that this claims no domain and no account that is not ours.
APP_ID = "alt.good_offices.GoodOffices"
SUMMARY = "Offline reference on protecting powers and mediation"
DESCRIPTION = (
    "Who speaks for state A in state B, since when, on what evidence, and how to cite it: a topic tree, full-text "
    "search that answers questions, and the protecting-power arrangements with the sentences that state them. "
    "The program opens no network connection."
)
MAINTAINER = "The Good Offices editors <editors@good-offices.invalid>"
LICENCE = "MIT"
HOME = Path("usr/lib") / NAME  # where the frozen program lies in an installed system

# Wanted by plugins of Qt that are not frozen.
NOT_LINKED = {"libwayland-egl.so.1", "libxcb-glx.so.0"}
# What the frozen program links and does not bring: each library, with the packages of Debian and its descendants that
# hold it. No bounds but those below: a newer library of the same name does, an older one is not in any system named.
SYSTEM_LIBRARIES = {
    **{library: package for library, package in QT_LIBRARIES.items() if library not in NOT_LINKED},
    "libc.so.6": "libc6 (>= 2.35)",  # Ubuntu 22.04 has it; tests/release compares with what is linked
    "libcups.so.2": "",  # recommended: without it there is no printer to print on anyway
    "libexpat.so.1": "libexpat1",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6 (>= 11)",
}
# The parts of glibc that are files of their own; they come with libc.so.6.
OF_GLIBC = {"libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libutil.so.1"}
RECOMMENDS = ("fonts-dejavu-core | fonts-noto-core", "libcups2 | libcups2t64", "xdg-utils")


def version() -> str:
    """Return the program's version, which stands in one place."""
    text = (ROOT / "viewer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    assert found
    return found[1]


def machine(debian: bool) -> str:
    """Return the processor's name, as Debian or as everybody else calls it."""
    return (
        {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
        if debian
        else platform.machine()
    )


def info_plist() -> dict[str, object]:
    """Return further entries of the app's property list: its scheme, its kind, the oldest system."""
    return {
        "CFBundleDisplayName": "Good Offices",
        "CFBundleURLTypes": [{"CFBundleURLName": APP_ID, "CFBundleURLSchemes": [NAME]}],
        "LSApplicationCategoryType": "public.app-category.reference",
        "LSMinimumSystemVersion": "15.0",  # as the libraries of the pinned PySide6 say of themselves
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence; notices in the program under Help, Licences",
    }
