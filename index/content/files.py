"""Reads the text files in the folder of a library: UTF-8, and nothing outside the folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from index.content.documents import excerpt
from index.errors import ContentError, Problem
from index.regular_files import read_regular

if TYPE_CHECKING:
    from index.content.record_reader import RecordPlace

_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class TextFile(NamedTuple):
    """The text of a file with LF line ends, and its bytes as on disk."""

    text: str
    data: bytes


class LibraryFolder:
    """The folder of a library; problems of its files are added to `problems`."""

    def __init__(self, folder: Path, problems: list[Problem]) -> None:
        self._folder = folder
        self._problems = problems

    def has(self, name: str) -> bool:
        """Return whether there is something of this name."""
        return (self._folder / name).exists()

    def names(self, pattern: str) -> list[str]:
        """Return the sorted names, relative and with slashes, of the files that match `pattern` and are not hidden."""
        found = (path for path in self._folder.glob(pattern) if not path.name.startswith("."))
        return sorted(path.relative_to(self._folder).as_posix() for path in found)

    def listed(self, place: RecordPlace, key: str, name: str) -> TextFile | None:
        """Return the text of a file named by `key` of a table; None if it is outside, missing or not text."""
        try:
            inside, there = self._is_inside(name), (self._folder / name).is_file()
        except (OSError, RuntimeError):  # a name too long for the system, or links in a circle
            inside, there = True, False
        if inside and there:
            return self.read(name)
        what = (
            f"There is no file “{excerpt(name)}”."
            if inside
            else f"“{excerpt(name)}” leads out of the library’s folder."
        )
        self._problems.append(place.problem(key, what, "Correct the path, or put the file there."))
        return None

    def read(self, name: str) -> TextFile | None:
        """Return the text of a file; None if it cannot be read or is not text."""
        try:
            return _decoded(name, self._bytes(name))
        except ContentError as error:
            self._problems += error.problems
            return None

    def _bytes(self, name: str) -> bytes:
        try:
            return read_regular(self._folder / name)
        except FileNotFoundError:
            raise _refused(name, 0, "The file is missing.", "Put it into the library’s folder.") from None
        except OSError as error:
            what = f"The file cannot be read ({error.strerror})."
            raise _refused(name, 0, what, "Check what it is and who may read it.") from None

    def _is_inside(self, name: str) -> bool:
        inside = (self._folder / name).resolve().is_relative_to(self._folder.resolve())
        return inside and not name.startswith("/") and ".." not in name.split("/")


def _decoded(name: str, data: bytes) -> TextFile:
    """Return the text of a file's bytes; raise ContentError when it is not plain UTF-8."""
    if not data.strip():
        raise _refused(name, 0, "The file is empty.", "Write it or restore it.")
    if data.startswith(_BYTE_ORDER_MARKS):
        raise _refused(name, 1, "The file begins with a byte order mark.", "Save it as UTF-8 without one.")
    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = f"Byte {error.start + 1:,} of the file, 0x{data[error.start]:02X}, is not UTF-8."
        raise _refused(name, line, what, "Save the file as UTF-8.") from None
    if control := _CONTROL.search(text):
        line = text.count("\n", 0, control.start()) + 1
        what = f"The line has a control character, U+{ord(control[0]):04X}."
        raise _refused(name, line, what, "Remove it: only tabs and line ends may stand among the words.")
    return TextFile(text, data)


def _refused(name: str, line: int, what: str, mend: str) -> ContentError:
    return ContentError([Problem(name, line, what, mend)])
