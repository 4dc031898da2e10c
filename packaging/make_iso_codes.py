"""Writes the codes of ISO 3166 for `good-offices verify`: `python packaging/make_iso_codes.py`.

They come from pycountry, which developers have and readers do not need: it is many megabytes of names in all
languages, of which the check wants one column. A test compares the file with pycountry, so that it cannot go stale.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pycountry

TARGET = Path(__file__).resolve().parent.parent / "resources" / "iso-3166.json"


def codes() -> dict[str, list[str]]:
    """Return the two-letter codes of states and territories, and the four-letter codes of former ones, sorted."""
    return {
        "3166-1 alpha-2": sorted(country.alpha_2 for country in pycountry.countries),
        "3166-3 alpha-4": sorted(country.alpha_4 for country in pycountry.historic_countries),
    }


def main() -> int:
    """Write the file and return 0."""
    lines = ",\n".join(f'"{part}": {json.dumps(found)}' for part, found in codes().items())
    TARGET.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
