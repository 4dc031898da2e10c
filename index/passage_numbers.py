"""The number of a passage as people write it: "4.2", "§ 4.2,", "(4.2)", "No. 4.2"."""

from __future__ import annotations

import re

# What stands before a number in the languages of the interface.
_BEFORE = (
    r"§{1,2}|№|(?:no|nr|num|núm|n\.?\s?[°º]|passage|para|paragraph|section|sec|point|paragraphe|alinéa|"
    r"abschnitt|absatz|ziffer|stelle|párrafo|apartado|pasaje|رقم|(?:ال)?فقرة)(?![^\W\d])\.?:?"
)
_NUMBER = rf"[(\[]?\s*(?:{_BEFORE})?\s*[(\[]?(?P<number>\d+(?:\.\d+)+)[)\].,;:\s]*"


def passage_number(text: str) -> str:
    """Return the number of a passage that is all a text says, blank for any other text."""
    if not any(map(str.isdecimal, text)):
        return ""  # of most texts: to compile the pattern takes a hundredth of a search in the terminal
    found = re.fullmatch(_NUMBER, text.strip(), re.IGNORECASE)
    return found["number"] if found else ""
