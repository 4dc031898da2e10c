"""The process that reads one file: loads all that any format needs, shuts itself in, and only then takes a byte of it.

`python -m index.importing.worker` and the program with `--import-worker` are this.
"""

from __future__ import annotations

import encodings
import gc
import importlib
import os
import pkgutil
import sys
from collections.abc import Callable
from encodings.aliases import aliases
from typing import TYPE_CHECKING, BinaryIO

from index.importing import cage
from index.importing.file_reading import read_file
from index.importing.imported import FileRefusedError, ImportedDocument, Refusal
from index.importing.lines import written_whole
from index.importing.worker_lines import ProgressLine, RefusedLine, Task
from index.values import json

if TYPE_CHECKING:
    from index.importing.pictures.redrawing import Redrawing

SECONDS, SECONDS_A_MEGABYTE = 60, 2
"""Seconds of processor time for any file, and for each megabyte of it."""
_READERS = (
    "docx_reader",
    "epub_reader",
    "html_reader",
    "markdown_reader",
    "odt_reader",
    "pdf_reader",
    "rtf_reader",
    "text_reader",
)
_LONGEST_TASK = 100_000


def main() -> int:
    """Read a task and a file from the standard input, answer on the standard output, and return the exit code."""
    standard_input, standard_output = _pipes()
    task = json.decode(standard_input.readline(_LONGEST_TASK), type=Task)
    redrawing = load()
    cage.enter(SECONDS + task.size * SECONDS_A_MEGABYTE // 1_000_000)

    def progress(done: int, of: int) -> None:
        standard_output.write(json.encode(ProgressLine(done, of)) + b"\n")
        standard_output.flush()

    progress(0, task.size)  # ready
    data = standard_input.read(task.size)
    answer = _answer(data, task, progress, redrawing)
    if isinstance(answer, bytes):
        standard_output.write(answer)
    else:
        standard_output.writelines(written_whole(answer))
    standard_output.flush()
    # What is left has no file to close and nothing to say; taking a large tree apart would only take time.
    os._exit(0)


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return both pipes by their numbers: a program with windows has no standard streams on Windows."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  there only

        for number in (0, 1):
            msvcrt.setmode(number, os.O_BINARY)
    return os.fdopen(0, "rb"), os.fdopen(1, "wb")


def load() -> Redrawing | None:
    """Load whatever reading any file may need: from the cage nothing can be loaded any more.

    Returns what decodes pictures, None where this computer lacks a library that it needs.
    """
    for name in _READERS:
        importlib.import_module(f"index.importing.readers.{name}")
    importlib.import_module("charset_normalizer")
    # Whatever is guessed is tried, and some encodings have no other name by which they would be listed.
    for name in {*aliases.values(), *(found.name for found in pkgutil.iter_modules(encodings.__path__))}:
        try:
            importlib.import_module(f"encodings.{name}")
        except ImportError:  # there are encodings that a system has not
            continue
    redrawing = _redrawing()
    gc.freeze()
    return redrawing


def _redrawing() -> Redrawing | None:
    try:
        from index.importing.pictures.picture_codec import PictureCodec  # noqa: PLC0415  a library of the system may be missing
    except ImportError:
        return None
    return PictureCodec()


def _answer(
    data: bytes, task: Task, progress: Callable[[int, int], None], redrawing: Redrawing | None
) -> ImportedDocument | bytes:
    """Return the document, or the line that says why there is none."""
    try:
        return read_file(data, task.name, task.choices, progress, redrawing)
    except FileRefusedError as error:
        return _line(RefusedLine(reason=error.reason, where=error.where, found=error.found, limit=error.limit))
    except MemoryError:
        return _OUT_OF_MEMORY  # made before, since there is no room to make it now
    except Exception as error:
        return _line(RefusedLine(reason=Refusal.CRASHED, where=type(error).__name__))


def _line(refused: RefusedLine) -> bytes:
    return json.encode(refused) + b"\n"


_OUT_OF_MEMORY = _line(RefusedLine(reason=Refusal.TOO_MUCH_MEMORY, limit=cage.LARGEST_MEMORY))

if __name__ == "__main__":
    sys.exit(main())
