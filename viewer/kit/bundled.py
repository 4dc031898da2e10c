"""Where what comes with the program lies; no Qt."""

from __future__ import annotations

import sys
from pathlib import Path


def bundled_resources() -> Path:
    """Return the folder of resources, beside the packages of this program or in what a frozen one unpacks."""
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", "") or Path(sys.executable).parent) / "resources"
    return Path(__file__).resolve().parents[2] / "resources"
