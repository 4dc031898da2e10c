"""Which modules the Windows copy holds: whatever the program reaches, by the same lists as on Linux (contents.py)."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import contents
import module_archive
from setup_error import SetupError
from virtual_environment import ROOT, clean_environment

_COMPILE = ROOT / "packaging" / "freeze" / "compile_modules.py"
# PySide6's own modules, which it would otherwise unpack out of a library and compile at every start.
_SUPPORT, _SUPPORT_FOLDER = ("shibokensupport", "signature_bootstrap"), "shiboken6/files.dir"
# Imported by libraries, which cannot be read for it.
FROM_LIBRARIES = (
    "PySide6", "_compat_pickle", "_strptime", "abc", "codecs", "collections.abc", "copy", "copyreg", "ctypes._endian",
    "charset_normalizer.*", "dataclasses", "decimal", "encodings.*", "enum", "importlib.machinery", "importlib.util",
    "inspect", "io", "linecache", "msgspec.*", "numbers", "numpy._core.*", "numpy._globals", "numpy.dtypes",
    "numpy.exceptions", "numpy.lib.*", "numpy.linalg.*", "os", "sqlite3.dump", "tokenize", "traceback", "typing",
    "unicodedata", "uuid", "warnings", "xml.etree.ElementPath", "zoneinfo._common",
)  # fmt: skip
_UNUSED = ("numpy._core.cversions", "numpy._core.tests", "numpy.lib.tests", "numpy.linalg.tests")


def compile_into(parts: Path, sources: list[Path], support: Path, compiler: Path) -> dict[str, Path]:
    """Write all modules, compiled, into the copy's folder with parts; return the file of each, libraries too.

    `sources` are the wheels, the proved library and the folder with its own libraries, `support` has PySide6's modules.
    Raises SetupError for a module that must not come along.
    """
    own = parts.parent.with_name("own")
    _lay_out_own(own)
    task = {
        "places": [str(place) for place in (own, ROOT, support, *sources)],
        "start": [
            module_archive.START,
            *contents.STAND_INS,
            *(f"{one}.*" for one in (*_SUPPORT, *contents.PACKAGES)),
            *FROM_LIBRARIES,
        ],
        "left_out": [*contents.NETWORK, *contents.UNUSED, *_UNUSED],
        "loose": dict.fromkeys(_SUPPORT, str(parts / _SUPPORT_FOLDER)),
        "parts": str(parts),
    }
    command = [str(compiler), "-E", "-s", str(_COMPILE)]
    environment = clean_environment(PYTHONHASHSEED="0")
    told = subprocess.run(command, input=json.dumps(task).encode(), stdout=subprocess.PIPE, check=True, env=environment)
    found = {name: Path(file) for name, file in json.loads(told.stdout).items()}
    _refuse_strangers(found, sources)
    return found


def _lay_out_own(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copy(_COMPILE.with_name(f"{module_archive.START}.py"), folder)
    for name, file in contents.STAND_INS.items():
        target = folder.joinpath(*name.split(".")).with_suffix(".py")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "packaging" / "freeze" / file, target)


def _refuse_strangers(found: dict[str, Path], sources: list[Path]) -> None:
    standard = {path.name.partition(".")[0] for folder in sources[1:] for path in folder.iterdir()}
    known = standard | {module_archive.START, *_SUPPORT, *contents.STAND_INS}
    if wrong := contents.strangers(found, known) + contents.forbidden(found):
        raise SetupError(f"These modules must not come along (see contents.py): {', '.join(wrong)}.")
