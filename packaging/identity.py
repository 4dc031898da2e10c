"""What every package says about the program, and what the Linux ones depend on."""

from __future__ import annotations

import platform
import re
from pathlib import Path

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

# What the frozen program links and does not bring: each library, with the packages of Debian and its descendants that
# hold it. No bounds but those below: a newer library of the same name does, an older one is not in any system named.
SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libc.so.6": "libc6 (>= 2.35)",  # Ubuntu 22.04 has it; tests/release compares with what is linked
    "libcups.so.2": "",  # recommended: without it there is no printer to print on anyway
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6 (>= 11)",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",  # the one that desktops lack; Qt does not start under X11 without it
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# The parts of glibc that are files of their own; they come with libc.so.6.
OF_GLIBC = {"libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libutil.so.1"}
RECOMMENDS = ("fonts-dejavu-core | fonts-noto-core", "libcups2 | libcups2t64")


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
    """Return what macOS is told about the app beside its name and version: its scheme, its kind, the oldest system."""
    return {
        "CFBundleDisplayName": "Good Offices",
        "CFBundleURLTypes": [{"CFBundleURLName": APP_ID, "CFBundleURLSchemes": [NAME]}],
        "LSApplicationCategoryType": "public.app-category.reference",
        "LSMinimumSystemVersion": "13.0",  # of the pinned Qt
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence; notices in the program under Help, Licences",
    }
