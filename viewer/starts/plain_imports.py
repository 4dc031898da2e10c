"""Ordinary `import` again, after PySide6 has put its own in the way.

For names that a module may switch on with `from __feature__ import …`, PySide6 reads the source of every module that is
imported after it, and looks for its own name in there. This program switches nothing on, and a reader would wait for
all that reading: it is some fifth of the time that the program's own modules take to load.

It also leaves variables in the environment, which other programs would inherit that this one starts.
"""

from __future__ import annotations

import builtins
import os

_given = frozenset(os.environ)

import PySide6.QtCore  # noqa: E402, F401  it is what replaces `import`

_ADDED = os.environ.keys() - _given


def restore() -> None:
    """Put back what PySide6 replaced, and take away what it added; does nothing where PySide6 has left all alone."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    for name in _ADDED:
        os.environ.pop(name, None)
