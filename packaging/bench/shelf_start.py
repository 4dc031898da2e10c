"""Builds the window as a start does, with what belongs to it after its first paint, and ends.

Run as a process of its own, for the reader of GOOD_OFFICES_HOME.
"""

from __future__ import annotations

import sys

from index.built.opening import open_library
from viewer.app import add_features, build, make_application
from viewer.starts.paths import Paths


def main() -> int:
    """Start and end, and return 0."""
    paths = Paths.default()
    opened = open_library(paths.places)
    application = make_application()
    program = build(opened, paths)
    program.window.show()
    features = add_features(program)
    program.painter.paint_icons()
    application.processEvents()
    features.close()
    program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
