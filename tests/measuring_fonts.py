"""The fonts that tests measure with: how long and how high a text is must not depend on what a machine has installed.

`tests/fonts` holds a wide one, DejaVu Sans, which is what most tests see, and a tall one, Noto Sans; what fits both
fits the fonts that readers have. packaging/make_fonts.py makes them.
"""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

FOLDER = Path(__file__).resolve().parent / "fonts"
WIDE, TALL = ("DejaVu Sans",), ("Noto Sans", "Noto Sans Arabic")
POINTS = 9  # what the off-screen platform takes for a desktop's usual size
_FAMILIES = ("Sans Serif", "sans-serif", "serif", "monospace")


def only_these(folder: Path) -> Path:
    """Write into `folder`, and return, a configuration by which fontconfig finds the fonts for tests and no others."""
    aliases = (
        f"<alias binding='same'><family>{each}</family><prefer><family>{WIDE[0]}</family></prefer></alias>"
        for each in _FAMILIES
    )
    file = folder / "fonts.conf"
    file.write_text(
        "<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'>\n"
        f"<fontconfig><dir>{escape(str(FOLDER))}</dir><cachedir>{escape(str(folder))}</cachedir>{''.join(aliases)}</fontconfig>\n",
        encoding="utf-8",
    )
    return file
