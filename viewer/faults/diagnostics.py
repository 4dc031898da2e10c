"""What a report about a fault may contain: where it happened and on what system, never what was read or typed. No Qt.

Paths are shortened to the program's own, the home folder to ~. The words of an exception are given only where Python
or the system wrote them: any other may hold a passage, a search or a name.
"""

from __future__ import annotations

import os
import re
import site
import sys
from pathlib import Path
from traceback import extract_tb
from typing import TYPE_CHECKING

from viewer import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

_WITHHELD = "(its words are left out: they may hold something you read or typed)"
# Their words are Python's own and name parts of the program, unless a caller wrote them by hand.
_PYTHONS_OWN = (AttributeError, ImportError, MemoryError, NameError, RecursionError, TypeError, ZeroDivisionError)
_MOST_CAUSES = 4
_MOST_FRAMES = 40
_QUOTED = re.compile(r"“[^”]*”|(?<!\w)'[^'\n]*\s[^'\n]*'|\"[^\"\n]*\"")


def system() -> list[str]:
    """Return what the program runs on, a line each: versions, system, Qt when it is loaded."""
    lines = [
        f"Good Offices {__version__}",
        f"System: {_operating_system()}",
        f"Python {'.'.join(map(str, sys.version_info[:3]))}{', packaged' if getattr(sys, 'frozen', False) else ''}",
    ]
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        lines.append(f"Qt {core.qVersion()}, PySide6 {sys.modules['PySide6'].__version__}")
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        screens = (
            f"{s.size().width()}×{s.size().height()}@{s.devicePixelRatio():g}" for s in gui.QGuiApplication.screens()
        )
        lines.append(f"Display: {gui.QGuiApplication.platformName()}, {', '.join(screens)}")
    return lines


def described(error: BaseException) -> str:
    """Return an exception with its traceback and causes, without anything private."""
    return "\n".join(_lines(error))


def summary(error: BaseException) -> str:
    """Return the kind of an exception and, where they hold nothing private, its words."""
    name = type(error).__qualname__
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name}: {os.strerror(error.errno)}"
    if type(error) in _PYTHONS_OWN:
        return f"{name}: {shortened(_QUOTED.sub('…', str(error)))}"
    return f"{name} {_WITHHELD}" if str(error) else name


def place(error: BaseException) -> str:
    """Return the line of the program in which an exception arose, such as "viewer/app.py:42 run"."""
    frames = extract_tb(error.__traceback__)
    own = [frame for frame in frames if short_path(frame.filename).startswith(("viewer/", "index/"))]
    last = (own or frames)[-1:]
    return f"{short_path(last[0].filename)}:{last[0].lineno} {last[0].name}" if last else ""


def shortened(text: str) -> str:
    """Return a text in which the home folder is written ~."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def short_path(file: str) -> str:
    """Return a source file's path from the folder it was installed in; only its name when that is unknown.

    In an installed copy, modules have such paths from the beginning.
    """
    path = Path(file)
    if not path.is_absolute():
        return path.as_posix()
    for root in _roots():
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name


def _lines(error: BaseException) -> Iterator[str]:
    chain: list[tuple[BaseException, str]] = [(error, "")]
    while len(chain) < _MOST_CAUSES:
        last = chain[-1][0]
        if last.__cause__ is not None:
            chain.append((last.__cause__, "caused by"))
        elif last.__context__ is not None and not last.__suppress_context__:
            chain.append((last.__context__, "while handling"))
        else:
            break
    for cause, how in chain:
        yield f"{how} {summary(cause)}".strip()
        for frame in extract_tb(cause.__traceback__)[-_MOST_FRAMES:]:
            yield f"  {short_path(frame.filename)}:{frame.lineno} {frame.name}"


def _operating_system() -> str:
    """Return the system's name and version. The module `platform` would load `socket` to learn the machine's name."""
    if sys.platform == "win32":
        version = sys.getwindowsversion()
        return f"Windows {version.major}.{version.minor}.{version.build} ({os.environ.get('PROCESSOR_ARCHITECTURE')})"
    name = os.uname()
    return f"{name.sysname} {name.release} ({name.machine})"


def _roots() -> list[Path]:
    frozen = getattr(sys, "_MEIPASS", "")
    # The module `sysconfig` knows the library's folder too, but may load others when it is asked, and they may be gone.
    library = os.path.dirname(getattr(os, "__file__", ""))  # noqa: PTH120  where `os` is built into Python it has no file
    installed = [*site.getsitepackages(), library]
    # The longest first: an environment often lies inside the folder of the program's sources.
    roots = [Path(__file__).resolve().parents[2], *map(Path, filter(None, [frozen, *installed]))]
    return sorted(roots, key=lambda root: -len(root.parts))
