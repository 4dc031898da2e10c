"""A web address, parsed as strictly as possible, so that what a reader is shown is where they would go."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from urllib.parse import quote, urlsplit, urlunsplit

from index.late_patterns import late_pattern
from index.model import Span
from index.values import Struct

_LONGEST = 2000  # characters; every browser takes about as many, and no record is that long
_SAFE = "/%:=&?~+!$,;'@()*"
_IN_TEXT = late_pattern(r"\bhttps?://[^\s<>\"“”„«»]+")
_BEHIND = ".,;:!?…’'\"]}"  # what ends the sentence around an address, not the address
_HALF_WRITTEN = late_pattern(r"%(?![0-9A-Fa-f]{2})")


class WebAddress(Struct, frozen=True):
    """An address that may be opened: `text` in plain letters, its `host` in plain letters and `as_written`.

    Where the host is written in other letters than a to z, the two differ, and a reader should see both.
    """

    text: str
    host: str
    as_written: str

    @property
    def disguised(self) -> bool:
        """Whether the host is written in letters that hide its real name."""
        return self.host != self.as_written.lower()


def read_address(text: str) -> WebAddress | None:
    """Return an address that may be opened; None for other schemes and for deceptive addresses.

    Tricks are names and passwords before the host, characters that cannot be seen, and hosts that are not hosts.
    """
    if (
        len(text) > _LONGEST
        or "\\" in text
        or _HALF_WRITTEN.search(text)
        or any(_unseen(character) for character in text)
    ):
        return None
    try:
        parts = urlsplit(text)
        written = parts.hostname or ""
        host = written.encode("idna").decode("ascii")
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or not host or not _is_host(host):
        return None
    place = host if port is None else f"{host}:{port}"
    rest = (quote(part, safe=_SAFE) for part in (parts.path, parts.query, parts.fragment))
    return WebAddress(urlunsplit((parts.scheme, place, *rest)), host, written)


def addresses_in(text: str) -> Iterator[tuple[Span, WebAddress]]:
    """Yield the addresses that stand in a text and may be opened, each with its characters."""
    for found in _IN_TEXT.finditer(text):
        written = found[0].rstrip(_BEHIND)
        while written.endswith(")") and written.count(")") > written.count("("):
            written = written[:-1].rstrip(_BEHIND)
        if address := read_address(written):
            yield (found.start(), found.start() + len(written)), address


def _unseen(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs", "Cn")


def _is_host(host: str) -> bool:
    return all(label and label.replace("-", "").isalnum() for label in host.removesuffix(".").split("."))
