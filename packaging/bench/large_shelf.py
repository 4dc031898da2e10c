"""A shelf of 200,000 passages: keystrokes against SQLite FTS5, the memory that searching takes, and a start with it."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from statistics import quantiles
from time import process_time
from typing import TYPE_CHECKING

from kept_figures import tell
from search_peer import Peer

from index.results import SearchRequest
from index.search.searcher import Searcher

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from index.shelf.opened_shelf import OpenedShelf

LARGE = 200_000  # passages
HITS = 20
ROUNDS = 2
STARTS = 9
SHARE, MEBIBYTES, START = 0.3, 250, 1.05  # budgets: of FTS5's time at p95, of memory, of a start without a shelf
_ROOT = Path(__file__).resolve().parents[2]


def print_large(folder: Path, opened: OpenedShelf, reference: Path, questions: Sequence[str]) -> None:
    """Print the time of each keystroke beside FTS5's over the same passages, and the memory that searching takes."""
    typed = [question[:end] for question in questions for end in range(1, len(question) + 1)]
    peer = Peer(folder / "peer.sqlite", _rows(opened))
    with closing(Searcher(reference, shelf=opened.finding.parts)) as searcher:
        ours = _times(typed, lambda text: searcher.search(SearchRequest(text, limit=HITS)))
    theirs = _times(typed, lambda text: peer.typed(text, HITS))
    peer.close()
    for name, times in (("ours", ours), ("FTS5", theirs)):
        print(f"  {name} p50 {quantiles(times, n=20)[9]:.1f} ms, p95 {quantiles(times, n=20)[-1]:.1f} ms")
    tell("keystroke_large_shelf", _p95(ours) / _p95(theirs), f"a keystroke, ours / FTS5 at p95 (budget {SHARE})")
    part = opened.finding.parts()[0]
    command = [sys.executable, __file__, str(reference), str(part.folder), part.seal]
    said = subprocess.run(command, input="\n".join(questions), capture_output=True, text=True, check=True, cwd=_ROOT)
    print(f"  memory of a search over it: {float(said.stdout):.0f} MiB (budget {MEBIBYTES})")


def print_start(folder: Path) -> None:
    """Print the least processor time of a start with the shelf in a reader's home folder, and of one without any."""
    pairs = [(_start(folder / "none"), _start(folder)) for _ in range(STARTS + 1)][1:]
    without, with_shelf = (min(times) for times in zip(*pairs, strict=True))  # what others do only adds to it
    print(f"  a start without a shelf {without:.2f} s of processor time, with it {with_shelf:.2f} s")
    tell("start_with_shelf", with_shelf / without, f"a start with a shelf / one without (budget {START})")


def _rows(opened: OpenedShelf) -> list[tuple[int, str, str]]:
    """Return the passages of a shelf as (row, title, text)."""
    rows: list[tuple[int, str, str]] = []
    for document in opened.shelf.documents():
        title = ""
        for block in opened.shelf.extraction(document.id).document.blocks:
            if block.level:
                title = block.text
            else:
                rows.append((len(rows) + 1, title, block.text))
    return rows


def _times(typed: Sequence[str], search: Callable[[str], object]) -> list[float]:
    """Return the milliseconds of processor time of each search, the best of a few rounds."""
    best = [float("inf")] * len(typed)
    for _ in range(ROUNDS):
        for place, text in enumerate(typed):
            begun = process_time()
            search(text)
            best[place] = min(best[place], (process_time() - begun) * 1e3)
    return best


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1]


def _start(home: Path) -> float:
    home.mkdir(exist_ok=True)
    environment = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment |= {"HOME": str(home), "GOOD_OFFICES_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"PYTHONPATH": str(_ROOT), "PYTHONHASHSEED": "0"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-P", str(Path(__file__).with_name("shelf_start.py"))]
    subprocess.run(command, env=environment, capture_output=True, check=True, cwd=_ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _print_memory() -> None:
    """Search for each line of the standard input, and print the most memory that this process took, in MiB.

    As Linux tells it of the program: what `resource` tells has been, for a moment, that of the one that started it.
    """
    from index.built.shelf_part import ShelfPart

    reference, folder, seal = sys.argv[1:]
    parts = (ShelfPart(Path(folder), seal),)
    with closing(Searcher(Path(reference), shelf=lambda: parts)) as searcher:
        for question in sys.stdin.read().splitlines():
            for end in range(1, len(question) + 1):
                searcher.search(SearchRequest(question[:end], limit=HITS))
    status = Path("/proc/self/status").read_text(encoding="ascii")
    print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)


if __name__ == "__main__":
    _print_memory()
