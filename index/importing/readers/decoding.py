"""From bytes to letters: marks at the beginning, UTF-8, what the file states, and only then a guess, which is told."""

from __future__ import annotations

import codecs
import re

from index.importing.account import Account
from index.importing.imported import LossKind

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TEXT = re.compile(
    r"(?i)(utf-?(8|16|32)|us-ascii|ascii|latin|l[1-9]|iso[-_]?(8859|2022|ir)|cp|windows|koi8|gb|hz|big5|euc|shift|sjis|"
    r"ms|mac|tis|ks_c|johab|uhc|ptcp|kz|x-sjis|x-mac)"
)
_STATED = re.compile(rb"(?i)(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})")
_COMMONEST = "cp1252"
"""Of encodings that fit as well, the one that most files have."""
_SAMPLE = 200_000
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_WRONG = "\N{REPLACEMENT CHARACTER}"


def decoded(data: bytes, account: Account, chosen: str = "") -> tuple[str, str]:
    """Return the letters of a text and the name of the encoding they were read by; what cannot be read is U+FFFD."""
    if name := known(chosen):
        return _by(data, name, account), name
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _by(data[len(mark) :], name, account), name
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        name = _guessed(data)
    account.lost(LossKind.ENCODING, name)
    return _by(data, name, account), name


def decoded_markup(data: bytes, account: Account) -> str:
    """Return the letters of a file that may state its encoding in its first lines."""
    found = _STATED.search(data[:4096].replace(b"\0", b""))
    stated = known(found[1].decode("ascii", "replace")) if found else ""
    if stated and not stated.startswith("utf") and not data.startswith(tuple(mark for mark, _ in _MARKS)):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return _by(data, stated, account)
    return decoded(data, account)[0]


def known(name: str) -> str:
    """Return the name by which Python knows an encoding of texts, blank for any other; Latin-1 is its Windows form."""
    try:
        found = codecs.lookup(name).name if _TEXT.match(name) else ""
    except (LookupError, ValueError):
        return ""
    return _COMMONEST if found in {"iso8859-1", "ascii"} else found


def _by(data: bytes, name: str, account: Account) -> str:
    text = data.decode(name, "replace")
    stood = data.count(_WRONG.encode(name)) if name.startswith("utf") else 0
    account.lost(LossKind.UNREADABLE, count=text.count(_WRONG) - stood)
    return text


def _guessed(data: bytes) -> str:
    """Return the likeliest encoding; a file of mostly UTF-8 has a few damaged bytes."""
    sample = data[:_SAMPLE]
    valid = sum(len(found) for found in _SEQUENCE.findall(sample))
    if valid >= 0.5 * sum(byte > 127 for byte in sample):
        return "utf-8"
    from charset_normalizer import from_bytes  # noqa: PLC0415  most texts need no guess, and it takes a while to load

    found = from_bytes(sample)
    best = found.best()
    alike = [one for one in found if best and one.chaos <= best.chaos and _COMMONEST in one.could_be_from_charset]
    return (known(best.encoding) if best and not alike else "") or _COMMONEST
