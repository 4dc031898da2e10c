"""Writes the names of states in the languages of the window: `python packaging/make_state_names.py`.

They come from CLDR, which developers have in Babel; readers need one table of its many megabytes. Former states, which
CLDR does not have, stand in `former_states.toml`, and short names that Babel leaves out in `short_names.toml`. A test
compares the files with all of them, so that they cannot go stale.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path

from babel import Locale
from make_iso_codes import codes
from translations import FOLDER, languages

HERE = Path(__file__).resolve().parent


def names(language: str) -> dict[str, str]:
    """Return the name of every state and territory in a language, by its code."""
    territories = Locale.parse(languages()[language].get("locale", language)).territories
    short, former = (
        tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8")) for name in ("short_names", "former_states")
    )
    found = {code: territories[code] for code in codes()["3166-1 alpha-2"] if code in territories}
    return found | {
        code: called[language] for names in (short, former) for code, called in names.items() if language in called
    }


def main() -> int:
    """Write the file of every language and return 0."""
    for language in languages():
        text = json.dumps(names(language), ensure_ascii=False, indent=0, sort_keys=True)
        (FOLDER / f"states_{language}.json").write_text(text + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
