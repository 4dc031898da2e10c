"""Changes a shelf again and again, each time stopped one deed later; run as a process of its own by the tests.

Arguments: a folder with a shelf of one document, and "kill" or "fail". Prints for each try what came of it, the names
of the documents after the next start, and whether all are whole and nothing else lies about.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from index.errors import LibraryError
from index.model import Block, BlockKind
from index.origin import Origin
from index.shelf.picture_places import picture_places
from index.values import replace
from tests.index.interrupted_builds import Stop, fail, kill
from tests.index.shelf.made_shelf import imported, made_file, opened, pictured

PICTURES = (b"one picture" * 9_000, b"another")
BLOCK = Block(row=1, id="x", kind=BlockKind.FIGURE, document="", topic="", page=1, text="")
CODES = {0: "done", 1: "failed", 2: "overcame", -signal.SIGKILL: "killed"}


def change(folder: Path) -> None:
    """Add a document, take a new edition of another, move it, and take a third one off the shelf."""
    shelf = opened(folder)[0]
    first, second = shelf.documents()
    shelf.add(folder / "added.pdf", pictured("Added", *PICTURES))
    shelf.add(folder / "first.pdf", imported("First", "notary, revised"), edition_of=first.id)
    shelf.move([first.id], "Folder")
    shelf.remove([second.id])


def outcome(folder: Path, deed: int, how: Callable[[], None]) -> str:
    """Change the shelf in a child process that is stopped at this deed; return what came of it."""
    child = os.fork()
    if child:
        return CODES[os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]
    stop = Stop(deed, folder, how)
    sys.addaudithook(stop)
    try:
        change(folder)
    except LibraryError:
        os._exit(1)
    os._exit(2 if stop.happened else 0)


def state(folder: Path) -> str:
    """Return what is on the shelf after the next start, and whether all of it is whole and no part lies about."""
    shelf = opened(folder)[0]
    documents = shelf.documents()
    whole = all(shelf.extraction(each.id).document.blocks for each in documents)
    for each in documents:
        places = picture_places(shelf.extraction(each.id).document).values()
        blocks = [replace(BLOCK, document=each.id, origin=Origin(picture=place)) for place in places]
        whole = whole and [shelf.picture(block) for block in blocks] == list(reversed(PICTURES))[: len(blocks)]
    shelf.make_folder("Later")  # any change clears what is left over
    parts = [path for path in (folder / "data").rglob("*") if path.name.endswith(".part")]
    names = ",".join(sorted(each.title for each in documents))
    return f"{names} {whole and not parts}"


def main() -> None:
    folder, how = Path(sys.argv[1]), {"kill": kill, "fail": fail}[sys.argv[2]]
    shelf = opened(folder)[0]
    for name in ("First", "Second"):
        shelf.add(made_file(folder, f"{name.lower()}.pdf"), imported(name, "notary"))
    made_file(folder, "added.pdf")
    kept, came, deed = folder.with_name("kept"), "", 0
    shutil.copytree(folder, kept)
    while came != "done":
        deed += 1
        with suppress(FileNotFoundError):
            shutil.rmtree(folder)
        shutil.copytree(kept, folder)
        came = outcome(folder, deed, how)
        sys.stdout.write(f"{came} {state(folder)}\n")


if __name__ == "__main__":
    main()
