"""Files that are given to the program to be opened, by a terminal or a desktop. No Qt."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes

SUFFIXES = frozenset(
    (".docx", ".epub", ".htm", ".html", ".markdown", ".md", ".odt", ".pdf", ".rtf", ".text", ".txt", ".xht", ".xhtml")
)
"""What the names of files end with that are taken for such even where there is none."""
_ADDRESS = "file://"


def file_of(argument: str) -> str:
    """Return the path that an argument means, absolute, if it is that of a file or its address; else blank."""
    if argument.startswith(_ADDRESS):
        host, slash, path = argument.removeprefix(_ADDRESS).partition("/")
        return os.fsdecode(unquote_to_bytes(slash + path)) if host in ("", "localhost") else ""
    if argument.startswith("-") or not argument:
        return ""
    is_file = Path(argument).suffix.lower() in SUFFIXES or os.path.lexists(argument)
    return os.path.abspath(argument) if is_file else ""  # noqa: PTH100  which does not follow links, as `resolve` does
