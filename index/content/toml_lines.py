"""Reads TOML together with the line of each table and key, so that a message can name it."""

from __future__ import annotations

import re
import tomllib
from typing import Any, NamedTuple

KeyPath = tuple[str | int, ...]

# Characters. tomllib needs quadratic time for a key of very many parts, so longer lines are refused before parsing.
LONGEST_LINE = 10_000

# The tokens of a valid TOML file, as far as is needed to tell keys and headers from strings and comments.
_TOKEN = re.compile(
    r"""
      (?P<string> "{3}[^\\]*?(?:\\.[^\\]*?)*?"{3,5} | '{3}.*?'{3,5} | "(?:\\.|[^"\\])*" | '[^']*' )
    | (?P<open> [\[{] )
    | (?P<close> [\]}] )
    | (?P<equals> = )
    | (?P<end> \n )
    | (?P<blank> \#[^\n]* | [ \t\r]+ )
    | (?P<other> [^\s"'\[\]{}\#=]+ )
    """,
    re.VERBOSE | re.DOTALL,
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


class TomlSyntaxError(ValueError):
    """The text is not TOML; the message says why, and `line`, from 1, where."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.line = line


class TomlFile(NamedTuple):
    """The data of a TOML file, and by path the lines, from 1, of its tables and keys."""

    data: dict[str, Any]
    lines: dict[KeyPath, int]

    def line(self, *path: str | int) -> int:
        """Return the line of `path`, else of the innermost table around it; 1 for the file as a whole."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_toml(text: str) -> TomlFile:
    """Return the data and lines of `text`; raise TomlSyntaxError when it is not TOML."""
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            raise TomlSyntaxError(f"A line has {len(line):,} characters", number)
    try:
        return TomlFile(tomllib.loads(text), _key_lines(text))
    except RecursionError:
        raise TomlSyntaxError("Brackets are nested too deeply", 1) from None
    except ValueError as error:
        raise _syntax_error(str(error), text) from None


def _syntax_error(message: str, text: str) -> TomlSyntaxError:
    place = _PLACE.search(message)
    if place is None:
        return TomlSyntaxError(message, 1)
    return TomlSyntaxError(message[: place.start()], int(place[1] or text.rstrip().count("\n") + 1))


def _key_lines(text: str) -> dict[KeyPath, int]:
    """Return the line of every table and key of valid TOML, except those inside values."""
    lines: dict[KeyPath, int] = {}
    lengths: dict[KeyPath, int] = {}
    table: KeyPath = ()
    line, depth = 1, 0
    head: str | None = ""  # what stands before "=" on the line; None within a value
    for token in _TOKEN.finditer(text + "\n"):
        kind, word = token.lastgroup, token.group()
        if kind == "end" and not depth:
            if head:
                table = _open_table(head, lengths)
                lines[table] = line
            head = ""
        elif kind == "equals" and head is not None:
            lines[table + _parts(head)] = line
            head = None
        elif kind != "blank" and head is not None:
            head += word
        depth += (kind == "open") - (kind == "close")
        line += word.count("\n")
    return lines


def _open_table(head: str, lengths: dict[KeyPath, int]) -> KeyPath:
    """Return the path of the table that a header such as `[[a.b]]` opens; `lengths` counts the tables of each list."""
    path: KeyPath = ()
    is_list = head.startswith("[[")
    for part in _parts(head.strip("[]")):
        if path in lengths:
            path += (lengths[path] - 1,)
        path += (part,)
    if is_list:
        lengths[path] = lengths.get(path, 0) + 1
        path += (lengths[path] - 1,)
    return path


def _parts(key: str) -> tuple[str, ...]:
    """Return the parts of a key as written: `a."b c"` is ("a", "b c")."""
    if _BARE_KEY.fullmatch(key):
        return (key,)
    parts: list[str] = []
    inner: Any = tomllib.loads(f"{key} = 0")
    while inner != 0:
        [(part, inner)] = inner.items()
        parts.append(part)
    return tuple(parts)
