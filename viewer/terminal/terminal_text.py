"""Text for a terminal: wrapped to its width, marked where it can be, and never more than it can take."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import textwrap
from contextlib import suppress
from itertools import zip_longest
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width, normalize

from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TextIO

    from index.model import Span

_WIDEST = 100  # columns: longer lines are hard to read
_NARROWEST = 20  # columns; a narrower terminal breaks lines itself
_LEAST_COLUMN = 7  # columns of a table's narrowest cell
_GAP = "  "
_BOLD, _PLAIN = "\033[1m", "\033[22m"
# For streams that do not know these signs.
_PLAIN_SIGNS = {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "›": ">", "§": "par."}


class Style(Struct, frozen=True):
    """How text is laid out: `width` in columns, and whether `bold` can be shown."""

    width: int = 80
    bold: bool = False

    @classmethod
    def of(cls, stream: TextIO | None) -> Style:
        """Return the style that suits a stream; lines longer than 100 columns are not read with ease."""
        width = max(_NARROWEST, min(shutil.get_terminal_size().columns, _WIDEST))
        terminal = stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"
        return cls(width, terminal and (os.name != "nt" or "WT_SESSION" in os.environ))


def wrapped(text: str, style: Style, indent: str = "", spans: Iterable[Span] = ()) -> list[str]:
    """Return `text` as indented lines, its spans in bold; a word that is too long gets its own line."""
    spans = tuple(spans) if style.bold else ()
    text = _printable(text)
    words = text.split()
    shown = [_marked(word[0], word.start(), spans) for word in re.finditer(r"\S+", text)] if spans else words
    lines: list[list[str]] = []
    room = 0
    for word, cells in zip(shown, map(len if text.isascii() else _cells, words), strict=True):
        if not lines or cells + 1 > room:
            lines.append([])
            room = style.width - len(indent) + 1
        lines[-1].append(word)
        room -= cells + 1
    return [indent + " ".join(line) for line in lines]


def bold(text: str, style: Style) -> str:
    """Return `text` in bold where that can be shown."""
    return f"{_BOLD}{text}{_PLAIN}" if style.bold else text


def table(header: Sequence[str], rows: Sequence[Sequence[str]], style: Style) -> list[str]:
    """Return rows below a header in columns that fit the width; long cells run over several lines."""
    cells = [[_printable(cell) for cell in row] for row in (header, *rows)]
    widths = _fitted([max(map(len, column)) for column in zip(*cells, strict=True)], style.width)
    lines = [_table_lines(row, widths) for row in cells]
    return [*(bold(line, style) for line in lines[0]), *(line for row in lines[1:] for line in row)]


def emit(lines: Iterable[str], stream: TextIO | None) -> None:
    """Write lines at once. Signs the stream cannot show are replaced; a reader who stops reading is no error.

    Raises OSError if the stream cannot be written for another reason, such as a full disk. Either way nothing is left
    for Python to write when it ends.
    """
    text = "".join(f"{line}\n" for line in lines)
    if stream is None:  # started without a standard output
        return
    try:
        stream.write(_encodable(text, stream))
        stream.flush()
    except OSError as error:
        _give_up(stream)
        if error.errno not in (errno.EPIPE, errno.EINVAL):  # Windows says EINVAL of a closed pipe
            raise


def json_text(value: object, stream: TextIO | None) -> str:
    """Return a value as JSON, in plain letters where the stream cannot show others, so that nothing is altered."""
    return _json(value, stream, indent=2)


def json_line(value: object, stream: TextIO | None) -> str:
    """Return a value as JSON on one line, as `json_text` does."""
    return _json(value, stream, indent=None)


def _json(value: object, stream: TextIO | None, indent: int | None) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    altered = stream is not None and _encodable(text, stream) != text
    return json.dumps(value, indent=indent) if altered else text


def _give_up(stream: TextIO) -> None:
    """Let what a stream still holds go nowhere; Python would try to write it again and complain."""
    with suppress(OSError):  # a stream without a file holds nothing
        number = stream.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)


def _encodable(text: str, stream: TextIO) -> str:
    """Return `text` with each sign that the stream cannot show written as plainly as can be."""
    encoding = stream.encoding or "utf-8"
    strange = [letter for letter in set(text) if not letter.encode(encoding, "ignore")]
    if not strange:
        return text
    plain = {ord(letter): _PLAIN_SIGNS.get(letter) or normalize("NFKD", letter) for letter in strange}
    return text.translate(
        {sign: words.encode(encoding, "ignore").decode(encoding) or "?" for sign, words in plain.items()}
    )


def _printable(text: str) -> str:
    """Return `text` with a space for each sign that could make a terminal do something."""
    return text if text.isprintable() else "".join(letter if letter.isprintable() else " " for letter in text)


def _cells(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(0 if combining(letter) else 1 + (east_asian_width(letter) in "WF") for letter in text)


def _marked(word: str, start: int, spans: tuple[Span, ...]) -> str:
    """Return the word at `start` with the letters that lie in a span in bold."""
    pieces, done = [], 0
    for first, last in spans:
        left, right = max(first - start, done), min(last - start, len(word))
        if left < right:
            pieces += [word[done:left], _BOLD, word[left:right], _PLAIN]
            done = right
    return "".join([*pieces, word[done:]])


def _fitted(widths: list[int], room: int) -> list[int]:
    """Return column widths that fit into `room`, the widest made narrower, but none too narrow to be read."""
    spare = room - len(_GAP) * (len(widths) - 1)
    while sum(widths) > spare and max(widths) > _LEAST_COLUMN:
        widths[widths.index(max(widths))] -= 1
    return widths


def _table_lines(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    columns = [textwrap.wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    return [
        _GAP.join(part.ljust(width) for part, width in zip(parts, widths, strict=True)).rstrip()
        for parts in zip_longest(*columns, fillvalue="")
    ]
