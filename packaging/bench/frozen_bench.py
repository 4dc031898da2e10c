"""The frozen program against the same from its sources, a bare window, and other offline viewers that are installed.

All are started in turns on one screen and watched in the same way. Of the others only those are measured that this
machine has (Debian's packages zeal, kiwix and goldendict); they show their first window, without any content to load.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from startup_bench import BARE, PROGRAM, reader_environment
from virtual_screen import virtual_screen
from window_watch import Sighting, screen_pixels, watch

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "build" / "packages" / "bundle" / "made" / "good-offices"
FROZEN, SOURCE, EMPTY = "frozen", "from source", "bare window"
BUDGETS = {FROZEN: "90 MiB", SOURCE: "1.1 x", EMPTY: "1.6 x"}
# Other viewers: browser engines will not run as root without the second half of this.
OTHERS = {"Zeal": ["zeal"], "Kiwix": ["kiwix-desktop"], "GoldenDict": ["goldendict"]}
AS_ROOT = {"QTWEBENGINE_DISABLE_SANDBOX": "1", "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox", "KIWIX_NO_SANDBOX": "1"}
RUNS, RUNS_OF_OTHERS = 11, 5
MOST_INSTALLED, MOST_PACKED = 110, 32  # MB


def main() -> int:
    """Measure, print figures and budgets, and return 0; without a frozen copy or a screen say so and return 0."""
    if not (BUNDLE / "good-offices").exists():
        print("The frozen program: not measured; `tasks.py package bundle` makes one.")
        return 0
    if not (shutil.which("Xvfb") and shutil.which("openbox")):
        print("The frozen program: not measured, because Xvfb and openbox are missing.")
        return 0
    seen = measure()
    print(f"The frozen program, medians of {RUNS} starts in turns with the others ({RUNS_OF_OTHERS} of each)")
    ours = middle(seen[FROZEN])
    for name, sightings in seen.items():
        one = middle(sightings)
        ratio = f", ours {ours.painted / one.painted:.2f} x" if name != FROZEN else ""
        budget = f" (budget {BUDGETS.get(name, 'less than 1 x')})"
        times = f"painted {1000 * one.painted:6.1f} ms, complete {1000 * one.complete:6.1f} ms, {one.memory:6.1f} MiB"
        print(f"  {name:12} {times}{ratio}{budget}")
    print_sizes()
    return 0


def installed_others() -> dict[str, list[str]]:
    """Return the commands of the other viewers that this machine has, by name."""
    return {name: command for name, command in OTHERS.items() if shutil.which(command[0])}


def measure() -> dict[str, list[Sighting]]:
    """Return the starts of every program, by name; one more of each, before, fills the caches."""
    commands = {FROZEN: [str(BUNDLE / "good-offices")], SOURCE: PROGRAM, EMPTY: BARE}
    commands |= installed_others()
    seen: dict[str, list[Sighting]] = {name: [] for name in commands}
    with virtual_screen() as (display, pixels), tempfile.TemporaryDirectory(prefix="good-offices-bench-") as home:
        environment = reader_environment(Path(home), display)
        live = screen_pixels(pixels)
        for turn in range(RUNS + 1):
            for name, command in commands.items():
                if name in OTHERS and turn > RUNS_OF_OTHERS:
                    continue
                extra = AS_ROOT if name in OTHERS and os.geteuid() == 0 else {}
                sighting = watch(command, environment | extra, live)
                if turn:
                    seen[name].append(sighting)
    return seen


def middle(sightings: list[Sighting]) -> Sighting:
    """Return the median of each measured value."""
    painted, complete, memory = (
        statistics.median(getattr(one, name) for one in sightings) for name in ("painted", "complete", "memory")
    )
    return Sighting(painted, complete, memory)


def print_sizes() -> None:
    """Print how large the frozen program is, and each package that there is."""
    installed = sum(file.stat().st_size for file in BUNDLE.rglob("*") if file.is_file())
    print(f"  installed {installed / 1e6:.1f} MB (budget {MOST_INSTALLED} MB)")
    for package in sorted((ROOT / "dist").glob("good-offices*")):
        budget = f" (budget {MOST_PACKED} MB)" if package.suffix == ".deb" else ""
        print(f"  {package.name} {package.stat().st_size / 1e6:.1f} MB{budget}")


if __name__ == "__main__":
    sys.exit(main())
