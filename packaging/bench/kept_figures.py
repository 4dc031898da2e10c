"""Figures that do not depend on the machine: ratios within one run, and instructions. The last kept are in doc/.

A figure that got worse by more than a tenth is named where it is measured. `tasks.py bench --keep` keeps the new ones.
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

FILE = Path(__file__).resolve().parents[2] / "doc" / "figures.toml"
KEEP = "GOOD_OFFICES_KEEP_FIGURES"
TOLERANCE = 1.1  # times the kept figure
_HEAD = "# Kept by `tasks.py bench --keep`: less is better, and no figure depends on the machine.\n"


def tell(name: str, figure: float, meaning: str) -> None:
    """Print a figure, of which less is better, beside the kept one; keep it when that was asked for."""
    kept = read(FILE)
    print(f"  {meaning}: {figure:.2f}{compared(figure, kept.get(name))}")
    if KEEP in os.environ:
        lines = [f"{key} = {value:.3g}\n" for key, value in sorted((kept | {name: figure}).items())]
        FILE.write_text(_HEAD + "".join(lines), encoding="utf-8")


def read(file: Path) -> dict[str, float]:
    """Return the kept figures by name; none when there is no file."""
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def compared(figure: float, kept: float | None) -> str:
    """Return what is to be said of a figure beside the one that was kept."""
    if kept is None:
        return " (never kept)"
    if figure > TOLERANCE * kept:
        return f" WORSE than {kept:.3g}, by {100 * (figure / kept - 1):.0f} %"
    return f" (kept: {kept:.3g})"
