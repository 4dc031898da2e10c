"""Writes the names of states in the languages of the window: `python packaging/make_state_names.py`.

They come from CLDR, which developers have in Babel; readers need one table of its many megabytes. Former states, which
CLDR does not have, stand in `former_states.toml`. A test compares the files with both, so that they cannot go stale.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path

from babel import Locale
from make_iso_codes import codes
from translations import FOLDER, PLURAL_FORMS

# What CLDR calls shortly, where its usual name is that of an administration of today; Babel leaves these out.
SHORT = {
    "HK": {"ar": "هونغ كونغ", "de": "Hongkong", "es": "Hong Kong", "fr": "Hong Kong"},
    "CG": {"ar": "الكونغو", "de": "Kongo-Brazzaville", "es": "Congo", "fr": "Congo-Brazzaville"},
    "MO": {"ar": "مكاو", "de": "Macau", "es": "Macao", "fr": "Macao"},
}
FORMER = Path(__file__).resolve().parent / "former_states.toml"


def names(language: str) -> dict[str, str]:
    """Return the name of every state and territory in a language, by its code."""
    territories = Locale(language).territories
    former = tomllib.loads(FORMER.read_text(encoding="utf-8"))
    found = {code: territories[code] for code in codes()["3166-1 alpha-2"] if code in territories}
    called_shortly = {code: called[language] for code, called in SHORT.items()}
    return found | called_shortly | {code: called[language] for code, called in former.items()}


def main() -> int:
    """Write the file of every language and return 0."""
    for language in PLURAL_FORMS:
        text = json.dumps(names(language), ensure_ascii=False, indent=0, sort_keys=True)
        (FOLDER / f"states_{language}.json").write_text(text + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
