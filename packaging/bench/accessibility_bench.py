"""Controls that a screen reader cannot name: in the program from its sources, frozen, and in other viewers."""

from __future__ import annotations

import os
import sys

from accessibility_bus import missing
from accessible_names import unnamed_controls
from frozen_bench import AS_ROOT, BUNDLE, FROZEN, SOURCE, installed_others
from startup_bench import PROGRAM

OURS = (FROZEN, SOURCE)


def main() -> int:
    """Print how many controls of each program have no name; without the bus or a screen say so. Returns 0."""
    lacking = missing()
    if lacking:
        print(f"Controls without a name: not measured, because {lacking}.")
        return 0
    print("Controls without a name on the first window, as a screen reader sees them from outside")
    frozen = {FROZEN: [str(BUNDLE / "good-offices")]} if (BUNDLE / "good-offices").exists() else {}
    for name, command in {SOURCE: PROGRAM, **frozen, **installed_others()}.items():
        print(f"  {name:12} {_told(name, command)}", flush=True)
    return 0


def _told(name: str, command: list[str]) -> str:
    extra = AS_ROOT if name not in OURS and os.geteuid() == 0 else {}
    try:
        unnamed = unnamed_controls(command, **extra)
    except RuntimeError:
        return "is not on the accessibility bus"
    told = f"{len(unnamed)} (budget 0)" if name in OURS else str(len(unnamed))
    return "\n    ".join([told, *unnamed]) if name in OURS else told


if __name__ == "__main__":
    sys.exit(main())
