"""What the process that reads a file says to the one that started it: progress, then a document or a refusal."""

from __future__ import annotations

from index.importing.imported import FileRefusedError, ImportChoices, Refusal
from index.importing.lines import Count, Line, Name
from index.values import Struct, json


class Task(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is to be read: the first line that the process gets; the bytes of the file follow."""

    name: str
    size: int
    choices: ImportChoices


class ProgressLine(Struct, frozen=True, tag="progress", forbid_unknown_fields=True):
    """How much is done, of how much."""

    done: Count
    all: Count


class RefusedLine(Struct, frozen=True, kw_only=True, tag="refused", forbid_unknown_fields=True):
    """A file that is not taken, and why; see `FileRefusedError`."""

    reason: Refusal
    where: Name = ""
    found: Count = 0
    limit: Count = 0

    def error(self) -> FileRefusedError:
        """Return the error that it stands for."""
        return FileRefusedError(self.reason, where=self.where, found=self.found, limit=self.limit)


Answer = ProgressLine | RefusedLine | Line
ANSWER: json.Decoder[Answer] = json.Decoder(Answer)
