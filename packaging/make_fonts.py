"""Reduces fonts to the letters they are wanted for: `python packaging/make_fonts.py FOLDER`.

FOLDER holds the fonts as they come out of these npm packages, one folder each: literata 0.4.3, inter 0.4.2,
atkinson-hyperlegible-next 0.4.1, noto-sans 0.4.2 and noto-sans-arabic 0.4.3 of @expo-google-fonts, and
dejavu-fonts-ttf 2.37.3. DejaVu is under the licence of Bitstream Vera, all others under the SIL Open Font License
without reserved names; both allow reduced copies under these names. Needs fonttools, which nothing else here needs.

Written are, regular and bold, the reading fonts in resources/fonts, and in tests/fonts those that tests measure with;
for all other scripts Qt turns to the system's fonts.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
READING, MEASURING = ROOT / "resources" / "fonts", ROOT / "tests" / "fonts"
LETTERS = "U+0020-024F,U+0259,U+02B0-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF"
SIGNS = "U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2150-218B,U+2190-21FF,U+2200-22FF,U+25A0-25FF"
FEW = "U+0020-017F,U+0218-021B,U+0300-030F,U+2000-206F,U+20AC,U+2190-21FF,U+2200-22FF,U+25A0-25FF,U+2610-2612"
FEW += ",U+2713-2717,U+27E6-27E7,U+0400-045F,U+0600-06FF"
FEATURES = "kern,liga,mark,mkmk,ccmp,locl,calt,init,medi,fina,rlig"
EXPO, DEJAVU = ("{}/400Regular/{}_400Regular.ttf", "{}/700Bold/{}_700Bold.ttf"), ("{}/ttf/{}.ttf", "{}/ttf/{}-Bold.ttf")
FONTS = (
    (READING / "serif", "literata", "Literata", EXPO, f"{LETTERS},{SIGNS}"),
    (READING / "sans", "inter", "Inter", EXPO, f"{LETTERS},{SIGNS}"),
    (READING / "easy", "atkinson-hyperlegible-next", "AtkinsonHyperlegibleNext", EXPO, f"{LETTERS},{SIGNS}"),
    (MEASURING / "wide", "dejavu-fonts-ttf", "DejaVuSans", DEJAVU, FEW),
    (MEASURING / "tall", "noto-sans", "NotoSans", EXPO, FEW),
    (MEASURING / "tall-arabic", "noto-sans-arabic", "NotoSansArabic", EXPO, FEW),
)
"""For each font: its name without weight and ending, the package, the source, where its weights are, what is kept."""


def main(arguments: list[str]) -> int:
    """Write the reduced fonts and return 0; 2 without the one folder that is needed."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    subset = importlib.import_module("fontTools.subset")
    for target, package, name, weights, letters in FONTS:
        target.parent.mkdir(parents=True, exist_ok=True)
        for weight, place in zip(("regular", "bold"), weights, strict=True):
            source = Path(arguments[0]) / place.format(package, name)
            written = target.with_name(f"{target.name}-{weight}.ttf")
            options = ["--no-hinting", "--name-IDs=*", "--notdef-outline", f"--layout-features={FEATURES}"]
            subset.main([str(source), f"--unicodes={letters}", f"--output-file={written}", *options])
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
