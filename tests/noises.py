"""What comes along when words are copied from a page, a document or a message: unlike to look at, alike to read."""

from __future__ import annotations

from collections.abc import Callable

Noise = Callable[[str], str]


def _within(sign: str) -> Noise:
    """Put a sign into the middle of the longest word."""

    def add(text: str) -> str:
        word = max(text.split(), key=len)
        half = len(word) // 2
        return text.replace(word, word[:half] + sign + word[half:], 1)

    return add


def _around(before: str, after: str) -> Noise:
    return lambda text: f"{before}{text}{after}"


def _for(sign: str, instead: str) -> Noise:
    return lambda text: text.replace(sign, instead)


def _digits(first: str) -> Noise:
    table = {ord(str(digit)): chr(ord(first) + digit) for digit in range(10)}
    return lambda text: text.translate(table)


_KINDS: tuple[dict[str, Noise], ...] = (
    {
        "acute accent": _for("’", "´"),
        "prime": _for("’", "′"),
        "grave accent": _for("’", "`"),
        "straight apostrophe": _for("’", "'"),
    },
    {
        "minus sign": _for("-", "−"),
        "dash": _for("-", "–"),
        "hyphen": _for("-", "\u2010"),
        "no-break hyphen": _for("-", "\u2011"),
    },
    {"wide digits": _digits("０"), "Arabic digits": _digits("٠"), "Persian digits": _digits("۰")},
    {
        "line break": _for(" ", "\r\n"),
        "two spaces": _for(" ", "  "),
        "tab": _for(" ", "\t"),
        "no-break space": _for(" ", "\xa0"),
        "narrow no-break space": _for(" ", "\u202f"),
        "thin space": _for(" ", "\u2009"),
        "wide space": _for(" ", "\u3000"),
        "line separator": _for(" ", "\u2028"),
    },
    {
        "soft hyphen": _within("\xad"),
        "zero-width space": _within("\u200b"),
        "zero-width joiner": _within("\u200d"),
        "word joiner": _within("\u2060"),
        "right-to-left mark": _within("\u200f"),
        "NUL": _within("\0"),
        "byte order mark": _around("\ufeff", ""),
        "left-to-right mark": _around("\u200e", "\u200e"),
    },
    {
        "line break behind": _around("", "\n"),
        "spaces around": _around("   ", "\t "),
        "isolate": _around("\u2068", "\u2069"),
        "embedding": _around("\u202a", "\u202c"),
        "control characters": _around("\x02", "\x1b"),
        "picture": _around("\ufffc", ""),
    },
)

NOISES: dict[str, Noise] = {name: noise for kind in _KINDS for name, noise in kind.items()}
"""Each by itself."""


def _mixed(number: int) -> tuple[str, Noise]:
    names = [list(kind)[number % len(kind)] for kind in _KINDS]

    def add(text: str) -> str:
        for name in names:
            text = NOISES[name](text)
        return text

    return ", ".join(names), add


MIXED: dict[str, Noise] = dict(map(_mixed, range(max(map(len, _KINDS)))))
"""One of every kind at once, so that a few hold them all."""
