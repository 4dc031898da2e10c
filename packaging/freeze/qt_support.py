"""PySide6's own Python modules, compiled once and not at every start of the frozen program.

They come inside a library, which unpacks and compiles them whenever it is loaded, unless a folder beside it has them;
see `keep_qt_support_as_files` of `virtual_environment`, which has put them there.
"""

from __future__ import annotations

import py_compile
from pathlib import Path

import shiboken6

FOLDER = "shiboken6/files.dir"


def compiled(work: Path) -> list[tuple[str, str, str]]:
    """Return entries for PyInstaller with the modules, compiled into the folder `work`; none if they are not unpacked.

    Their bytes depend on nothing but the modules.
    """
    unpacked = Path(shiboken6.__file__).parents[1] / FOLDER
    entries = []
    for source in sorted(unpacked.glob("shibokensupport/**/*.py")):
        name = source.relative_to(unpacked).with_suffix(".pyc").as_posix()
        made = work / FOLDER / name
        unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(source), str(made), dfile=name, doraise=True, invalidation_mode=unchecked)
        entries.append((f"{FOLDER}/{name}", str(made), "DATA"))
    return entries
