"""The two executables of the Windows copy: without a console for readers, with one for the terminal.

Both do nothing but start CPython's library with the program; see launcher/launcher.c.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = {"good-offices": ["-mwindows"], "good-offices-terminal": ["-mconsole", "-DTERMINAL"]}
_TARGET = "x86_64-w64-mingw32"
# No time of building and no path of the building machine in it, and the usual defences of Windows switched on.
_OPTIONS = ("-Os", "-s", "-Wall", "-Werror", "-static", "-Wl,--no-insert-timestamp", "-Wl,--build-id=none")
_DEFENCES = "-Wl,--dynamicbase,--nxcompat,--high-entropy-va"


def build(folder: Path, version: str, python_library: str, icon: Path) -> list[Path]:
    """Write the executables into a folder and return them; `python_library` is the name of CPython's, in _internal."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for file in (*(HERE / "launcher").iterdir(), icon):
            shutil.copy(file, work)
        return [
            _build(work, folder / f"{program}.exe", options, _facts(program, version, python_library))
            for program, options in PROGRAMS.items()
        ]


def _facts(program: str, version: str, python_library: str) -> str:
    """Return the header that tells the sources what they are built for."""
    numbers = ",".join([*version.split("."), "0", "0", "0"][:4])
    values = {"VERSION_NUMBERS": numbers, "VERSION_TEXT": f'"{version}"', "PROGRAM_NAME": f'"{program}"'}
    values["PYTHON_LIBRARY"] = f'L"{python_library}"'
    return "".join(f"#define {name} {value}\n" for name, value in values.items())


def _build(work: Path, program: Path, options: list[str], facts: str) -> Path:
    (work / "facts.h").write_text(facts, encoding="ascii")
    compiler = [f"{_TARGET}-gcc", *_OPTIONS, _DEFENCES, *options, "launcher.c", "launcher.o", "-o", str(program)]
    for command in ([f"{_TARGET}-windres", "launcher.rc", "launcher.o"], compiler):
        subprocess.run(command, cwd=work, check=True)
    return program
