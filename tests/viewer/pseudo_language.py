"""Two made-up languages that no text in the code is in, so that every untranslated text stands out."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QLocale, QTranslator

from viewer.settings.translated_language import TranslatedLanguage

OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "àçëïñöšüÿžÀÇËÏÑÖŠÜŸŽ")
_ARABIC = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz" + "abcdefghijklmnopqrstuvwxyz".upper(), "ابجدهفغحيژكلمنوپقرستعوخشیز" * 2
)
# What is filled in, what is markup, what a file filter or a mnemonic needs: it stays as it is.
_KEPT = re.compile(r"(\{[^{}]*\}|%n|%L?\d|<[^<>]+>|&(?=\w)|\(\*\.[\w .*]+\)|\\n|\n|\t)")
_BETWEEN = re.compile(r"[\n\t,:;·›–…(){}✓≈✗?⊘]+|\. ")
_KEYS = re.compile(r"\b(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:\w+|\S)|\bF\d+\b")
# Texts that Qt reads itself: patterns of dates, the direction of the window, names of keys.
_NOT_WORDS = frozenset({"Dates", "QGuiApplication", "QShortcut"})


class PseudoTranslator(QTranslator):
    """Returns every text with accents, or in Arabic letters, 40 % longer and in brackets."""

    def __init__(self, letters: dict[int, int], filler: str) -> None:
        super().__init__()
        self._letters, self._filler = letters, filler

    def translate(self, context: str, text: str, _comment: str | None = None, _n: int = -1) -> str | None:
        """Return the text in brackets; None for what is not words."""
        if context in _NOT_WORDS or not re.search(r"[A-Za-z]", text):
            return None
        parts = _KEPT.split(text)
        words = "".join(part if at % 2 else part.translate(self._letters) for at, part in enumerate(parts))
        longer = self._filler * round(0.4 * len(text))
        if text.endswith(")") and parts[-2:-1] and parts[-2].startswith("(*"):  # a file filter ends with its endings
            return f"{OPEN}{words.removesuffix(parts[-2])}{longer}{CLOSE} {parts[-2]}"
        return f"{OPEN}{words}{longer}{CLOSE}"


def accented() -> TranslatedLanguage:
    """Return a language that is written from left to right."""
    return TranslatedLanguage(QLocale("de"), [PseudoTranslator(_ACCENTS, "ø")], {})


def right_to_left() -> TranslatedLanguage:
    """Return a language in Arabic letters."""
    return TranslatedLanguage(QLocale("ar"), [PseudoTranslator(_ARABIC, "ـ")], {})


@cache
def untranslated(text: str, data: str) -> list[str]:
    """Return what stands outside brackets and nowhere in `data`, the library's own words."""
    text = _KEYS.sub(" ", text)
    plain = re.sub(r"<style.*?</style>|<[^>]+>", " ", text, flags=re.DOTALL)
    before = ""
    while before != plain:
        before, plain = plain, re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "\n", plain)
    parts = (part.strip(" .()“”\u2066-\u2069") for part in _BETWEEN.split(plain))
    return [part for part in parts if re.search(r"[^\W\d_]{2,}", part) and part not in data]
