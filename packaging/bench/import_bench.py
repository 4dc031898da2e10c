"""Readers' own files: opened, refused, failed or given up, by format; headings and phrases found; damaged files.

GOOD_OFFICES_CORPORA names a folder with `truth/toc_truth.tsv`, `truth/known_items.tsv` and the files they speak of;
GOOD_OFFICES_FILES any further folders of files, each of which is read by a process of its own as a reader's is.
GOOD_OFFICES_ORACLES names a Python that has mammoth, python-docx and odfdo, beside which our readers are held.
GOOD_OFFICES_DAMAGED is how many damaged files are read, 10,000 if it is not set: they take some eight minutes.
"""

from __future__ import annotations

import csv
import os
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from beside_oracles import tell_oracles
from caged_files import tell_damaged, tell_damaged_pictures

from index.content.loader import load
from index.importing.account import PICTURES
from index.importing.file_reading import read_file
from index.importing.imported import FileRefusedError, ImportChoices, ImportedDocument, ImportedKind, LossKind, Refusal
from index.importing.isolating import import_file
from tests.index.importing.made_columns import two_columns

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "resources" / "library"
WORDS = 5  # of a phrase
DAMAGED = 10_000  # files
FAILED = {Refusal.CRASHED, Refusal.DISTRUSTED, Refusal.NOT_STARTED}
GIVEN_UP = {Refusal.TOO_SLOW, Refusal.TOO_MUCH_MEMORY}


def main() -> int:
    """Measure the parts that are named, or all that the folders allow, and return 0."""
    for name in sys.argv[1:] or list(PARTS):
        PARTS[name]()
    return 0


def corpora() -> Path:
    """Return the folder of files of which the truth is known."""
    return Path(os.environ.get("GOOD_OFFICES_CORPORA", ""))


def files() -> list[Path]:
    """Return the files of readers and of attackers."""
    folders = [Path(part) for part in os.environ.get("GOOD_OFFICES_FILES", "").split(os.pathsep) if part]
    return [file for folder in (*folders, corpora() / "hostile") for file in sorted(folder.rglob("*"))]


def damaged() -> int:
    """Return how many damaged files are to be read."""
    return int(os.environ.get("GOOD_OFFICES_DAMAGED", DAMAGED))


def tell_truth() -> None:
    """Print what of the truth is found, where the folder has it."""
    if (corpora() / "truth").is_dir():
        tell_headings(corpora())
        tell_phrases(corpora())


def tell_beside() -> None:
    """Print how our readers do beside others, where there are some."""
    if python := os.environ.get("GOOD_OFFICES_ORACLES"):
        tell_oracles(python, files())


def tell_outcomes(files: Iterable[Path]) -> None:
    """Print what came of files that were read in cages, by format, with the longest time."""
    outcomes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    pictures: Counter[str] = Counter()
    longest: defaultdict[str, float] = defaultdict(float)
    for file in files:
        if file.is_file() and file.suffix != ".tsv":
            begun = time.monotonic()
            outcomes[file.suffix][outcome(file, pictures)] += 1
            longest[file.suffix] = max(longest[file.suffix], time.monotonic() - begun)
    for ending, counts in sorted(outcomes.items()):
        told = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
        print(f"  {ending or 'no ending'}: {told}; the longest {longest[ending]:.1f} s")
    print(f"  pictures: {', '.join(f'{count} {name}' for name, count in pictures.most_common()) or 'none'}")


def outcome(file: Path, pictures: Counter[str]) -> str:
    """Return what came of a file, and count its pictures: those kept, and those lost by why."""
    try:
        document = import_file(file)
    except FileRefusedError as error:
        return "failed" if error.reason in FAILED else "given up" if error.reason in GIVEN_UP else "refused"
    pictures["kept"] += len(document.pictures)
    for loss in document.losses:
        if loss.kind in PICTURES:
            pictures[loss.kind.value] += loss.count
    lost = any(loss.kind is LossKind.WORDS for loss in document.losses)
    return "opened, words in and out differ" if lost else "opened"


def tell_headings(corpora: Path) -> None:
    """Print how many of the true headings have their words and their level."""
    truth = defaultdict(list)
    for row in rows(corpora / "truth" / "toc_truth.tsv"):
        truth[row["file"]].append((int(row["level"]), row["heading"]))
    right = 0
    for name, wanted in truth.items():
        blocks = document_of(corpora / name).blocks
        found = [(block.level, block.text) for block in blocks if block.kind is ImportedKind.HEADING]
        right += sum(match.size for match in SequenceMatcher(None, found, wanted, autojunk=False).get_matching_blocks())
    print(f"  headings at their level: {right} of {sum(map(len, truth.values()))}")


def tell_phrases(corpora: Path) -> None:
    """Print how many of the known phrases stand within one block."""
    found = Counter(
        any(folded(row["query"]) in folded(block.text) for block in document_of(corpora / name).blocks)
        for row in rows(corpora / "truth" / "known_items.tsv")
        for name in row["files"].split(",")
        if (corpora / name).is_file()
    )
    print(f"  phrases found: {found[True]} of {found.total()}")


def tell_columns() -> None:
    """Print how many phrases of five words of the library lie in one block of a PDF of two columns with hyphens."""
    texts = [block.text for block in load(LIBRARY).blocks if block.text.isascii() and len(block.text.split()) >= WORDS]
    phrases = [" ".join(text.split()[at : at + WORDS]) for text in texts for at in range(0, 2 * WORDS, WORDS)]
    data = two_columns(texts, "A running head")
    blocks = read_file(data, "columns.pdf", ImportChoices(), lambda _done, _all: None).blocks
    shown = "\n".join(folded(block.text.replace("\N{SOFT HYPHEN}", "")) for block in blocks)
    found = sum(folded(phrase) in shown for phrase in phrases)
    share = found / len(phrases)
    print(f"  phrases found in a PDF of two columns with hyphens: {found} of {len(phrases)} ({share:.1%})")


@cache
def document_of(file: Path) -> ImportedDocument:
    """Return what a file holds."""
    return read_file(file.read_bytes(), file.name, ImportChoices(), lambda _done, _all: None)


def rows(file: Path) -> Iterator[dict[str, str]]:
    """Yield the lines of a table by the names of its columns."""
    with file.open(encoding="utf-8", newline="") as content:
        yield from csv.DictReader(content, delimiter="\t", quoting=csv.QUOTE_NONE)


def folded(text: str) -> str:
    """Return the words of a text in small letters."""
    return " ".join(re.findall(r"\w+", text.casefold()))


PARTS: dict[str, Callable[[], None]] = {
    "truth": tell_truth,
    "columns": tell_columns,
    "oracles": tell_beside,
    "outcomes": lambda: tell_outcomes(files()),
    "damaged": lambda: tell_damaged(corpora(), damaged()),
    "pictures": lambda: tell_damaged_pictures(damaged()),
}


if __name__ == "__main__":
    sys.exit(main())
