"""Word and OpenDocument files as our readers have them, beside what other libraries find in them."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter, defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from oracles import TEXT

from index.importing.file_reading import read_file
from index.importing.imported import FileRefusedError, ImportChoices, ImportedDocument

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDINGS = (".docx", ".odt")
_WORD = re.compile(r"\w+")
_SHOWN = 10  # words of a file that only one of the two has


def tell_oracles(python: str, files: Sequence[Path]) -> None:
    """Print for each library how many of its words we have in all files that both read, and who refuses what.

    `python` is the one that has the libraries, see `oracles`.
    """
    chosen = [str(file) for file in files if file.suffix.lower() in _ENDINGS and file.is_file()]
    with TemporaryDirectory() as scratch:
        command = [python, str(Path(__file__).with_name("oracles.py")), scratch, *chosen]
        said = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        ours = {name: _read(Path(name)) for name in said}
    told: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name, found in said.items():
        for library, text in found.items():
            _compare(name, told[library], text, ours[name])
    for library, counts in told.items():
        print(f"  beside {library}: {dict(counts)}; of its words {counts['had'] / max(1, counts['words']):.2%}")
    wanted = [(level, text) for kind, level, text in TEXT if kind == "heading"]
    for name, document in ours.items():
        if document and Path(name).name.startswith("written."):
            headings = [(block.level, block.text) for block in document.blocks if block.kind == "heading"]
            print(f"  headings of {Path(name).name}: {'right' if headings == wanted else headings}")


def _compare(name: str, counts: Counter[str], text: str | None, ours: ImportedDocument | None) -> None:
    has_text = bool(text and text.strip())
    if text is None or ours is None or not has_text:
        counts["neither" if ours is None and not has_text else "only it" if ours is None else "only we"] += 1
        return
    theirs = Counter(_WORD.findall(text))
    mine = Counter(word for block in ours.blocks for word in _WORD.findall(f"{block.label} {block.text}"))
    lacking = theirs - mine
    counts["files"] += 1
    counts["words"] += theirs.total()
    counts["had"] += (theirs & mine).total()
    if lacking:
        losses = sorted({loss.kind.value for loss in ours.losses})
        print(f"    {Path(name).name}: not ours {list(lacking)[:_SHOWN]}; told as lost: {losses}")


def _read(file: Path) -> ImportedDocument | None:
    try:
        return read_file(file.read_bytes(), file.name, ImportChoices(), lambda _done, _all: None)
    except FileRefusedError:
        return None
