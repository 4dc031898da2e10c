"""Adds documents to a shelf, renames and moves each; run as a process of its own by the tests.

Arguments: the folder of the shelf, a name that no other process has, and how many documents. Prints the id of each
document when it has its name.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.index.shelf.made_shelf import imported, made_file, opened


def main() -> None:
    folder, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    shelf = opened(folder)[0]
    for number in range(count):
        text = f"{name} {number}"
        added = shelf.add(made_file(folder, f"{text}.pdf"), imported(text, *[text] * 200), folder=name)
        shelf.rename(added.id, f"My {text}")
        sys.stdout.write(f"{added.id}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
