"""Other ways of writing the same: numbers as figures, words, ordinals and Roman numerals, and a few abbreviations."""

from __future__ import annotations

OTHER_FIGURE = 0.6

_NUMBERS = (
    ("1", "one", "first", "1st", "i"),
    ("2", "two", "second", "2nd", "ii"),
    ("3", "three", "third", "3rd", "iii"),
    ("4", "four", "fourth", "4th", "iv"),
    ("5", "five", "fifth", "5th", "v"),
    ("6", "six", "sixth", "6th", "vi"),
    ("7", "seven", "seventh", "7th", "vii"),
    ("8", "eight", "eighth", "8th", "viii"),
    ("9", "nine", "ninth", "9th", "ix"),
    ("10", "ten", "tenth", "10th", "x"),
)
_OTHERS = {figure: [other for other in row if other != figure] for row in _NUMBERS for figure in row}


def equivalents(word: str) -> list[tuple[str, float]]:
    """Return other words that may say the same as a folded word, each with its weight."""
    return [(other, OTHER_FIGURE) for other in _OTHERS.get(word, ())]
