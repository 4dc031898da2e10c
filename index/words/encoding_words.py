"""The encodings in which a plain text may be written, by the scripts that readers know, in the language in use."""

from __future__ import annotations

import codecs
from contextlib import suppress
from functools import partial

from index.words.language import spoken, translatable, translate

_text = partial(translatable, "Encodings")
ENCODINGS = (
    ("utf-8", _text("Unicode (UTF-8)")),
    ("utf-16-le", _text("Unicode (UTF-16)")),
    ("utf-16-be", _text("Unicode (UTF-16, reversed)")),
    ("cp1252", _text("Western European (Windows)")),
    ("cp850", _text("Western European (DOS)")),
    ("mac_roman", _text("Western European (Macintosh)")),
    ("cp1250", _text("Central European (Windows)")),
    ("iso8859-2", _text("Central European (ISO)")),
    ("cp852", _text("Central European (DOS)")),
    ("cp1257", _text("Baltic (Windows)")),
    ("cp1251", _text("Cyrillic (Windows)")),
    ("koi8_r", _text("Cyrillic (KOI8)")),
    ("cp866", _text("Cyrillic (DOS)")),
    ("cp1253", _text("Greek (Windows)")),
    ("cp1254", _text("Turkish (Windows)")),
    ("cp1255", _text("Hebrew (Windows)")),
    ("cp1256", _text("Arabic (Windows)")),
    ("cp874", _text("Thai (Windows)")),
    ("cp1258", _text("Vietnamese (Windows)")),
    ("gb18030", _text("Chinese, simplified (GB18030)")),
    ("big5hkscs", _text("Chinese, traditional (Big5)")),
    ("cp932", _text("Japanese (Shift JIS)")),
    ("euc_jp", _text("Japanese (EUC)")),
    ("cp949", _text("Korean (Windows)")),
)
"""Their names in Python, and what readers call them, in the order in which they are offered."""


def encodings(guessed: str) -> tuple[tuple[str, str], ...]:
    """Return the encodings with their names in the language in use; one that was guessed comes first."""
    named = [(name, translate("Encodings", words)) for name, words in ENCODINGS]
    first = [each for each in named if each[0] == guessed] or [(guessed, guessed)]
    return (*first, *(each for each in named if each[0] != guessed))


def encoding_words(name: str) -> str:
    """Return what readers call an encoding, by any of its names; that name where they have none for it."""
    known = {codecs.lookup(each).name: words for each, words in ENCODINGS}
    with suppress(LookupError):
        name = codecs.lookup(name).name
    return translate("Encodings", known[name]) if name in known else spoken().set_apart(name)
