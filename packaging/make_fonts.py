"""Reduces the reading fonts to the letters they are bundled for: `python packaging/make_fonts.py FOLDER`.

FOLDER holds the fonts as they come out of the npm packages @expo-google-fonts/literata 0.4.3,
@expo-google-fonts/inter 0.4.2 and @expo-google-fonts/atkinson-hyperlegible-next 0.4.1, one folder each. All three are
under the SIL Open Font License without reserved names, which allows reduced copies under their own names. Needs
fonttools, which nothing else here needs.
Written is resources/fonts: regular and bold, with Latin, Greek and Cyrillic, signs and arrows; for all other scripts
Qt turns to the system's fonts.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FONTS = {
    "serif": ("literata", "Literata"),
    "sans": ("inter", "Inter"),
    "easy": ("atkinson-hyperlegible-next", "AtkinsonHyperlegibleNext"),
}
WEIGHTS = {"regular": "400Regular", "bold": "700Bold"}
LETTERS = "U+0020-024F,U+0259,U+02B0-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF"
SIGNS = "U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2150-218B,U+2190-21FF,U+2200-22FF,U+25A0-25FF"
FEATURES = "kern,liga,mark,mkmk,ccmp,locl,calt"


def main(arguments: list[str]) -> int:
    """Write the reduced fonts and return 0; 2 without the one folder that is needed."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    subset = importlib.import_module("fontTools.subset")
    TARGET.mkdir(parents=True, exist_ok=True)
    for key, (package, name) in FONTS.items():
        for weight, folder in WEIGHTS.items():
            source = Path(arguments[0]) / package / folder / f"{name}_{folder}.ttf"
            target = TARGET / f"{key}-{weight}.ttf"
            options = ["--no-hinting", "--name-IDs=*", "--notdef-outline", f"--layout-features={FEATURES}"]
            subset.main([str(source), f"--unicodes={LETTERS},{SIGNS}", f"--output-file={target}", *options])
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
