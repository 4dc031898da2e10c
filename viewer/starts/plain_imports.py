"""Ordinary `import` again, after PySide6 has put its own in the way.

For names that a module may switch on with `from __feature__ import …`, PySide6 reads the source of every module that is
imported after it, and looks for its own name in there. This program switches nothing on, and a reader would wait for
all that reading: it is some fifth of the time that the program's own modules take to load.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  it is what replaces `import`


def restore() -> None:
    """Put back the `import` that PySide6 replaced; does nothing where PySide6 has left it alone."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
