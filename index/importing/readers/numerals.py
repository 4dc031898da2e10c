"""Numbers of lists as they are written: 1, a, A, i, I."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN = 3_999


def numeral(number: int, style: str) -> str:
    """Return a number in a style, named by its first number as in HTML; what a style cannot write is in digits."""
    if style in {"a", "A"} and number > 0:
        return _letters(number) if style == "a" else _letters(number).upper()
    if style in {"i", "I"} and 0 < number <= _LARGEST_ROMAN:
        return _roman(number) if style == "i" else _roman(number).upper()
    return str(number)


def _letters(number: int) -> str:
    written = ""
    while number:
        number, digit = divmod(number - 1, 26)
        written = chr(ord("a") + digit) + written
    return written


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        written += sign * count
    return written
