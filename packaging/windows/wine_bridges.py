"""Two libraries that wine lacks, to prove the Windows copy as it is: `wine_bridges.py WINE FOLDER COPY`.

WINE is the folder with wine's libraries for 64-bit Windows, FOLDER gets the bridges, COPY is the unpacked program. They
belong into system32, with WINEDLLOVERRIDES "icuuc,ucrtbase,ucrtwine=n". Nothing of this is part of the product.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
_TOOLS = "x86_64-w64-mingw32"
_PARTS = ("creal", "crealf", "creall", "cimag", "cimagf", "cimagl")
_MARK = b"Wine builtin DLL"  # which keeps wine from loading a file in another's place


def main(arguments: list[str]) -> None:
    """Write all that is needed into the folder."""
    wine, folder, copy = map(Path, arguments)
    folder.mkdir(parents=True, exist_ok=True)
    _bridge_runtime(wine / "ucrtbase.dll", folder)
    _bridge_icu(next(copy.rglob("Qt6Core.dll")), folder)


def _bridge_runtime(runtime: Path, folder: Path) -> None:
    """Wine's own runtime under another name, and a library in front of it that adds the parts of complex numbers."""
    (folder / "ucrtwine.dll").write_bytes(runtime.read_bytes().replace(_MARK, bytes(len(_MARK)), 1))
    told = _told(runtime).partition("[Ordinal/Name Pointer] Table")[2]
    names = re.findall(r"^\t\[ *\d+\] (?:\+base\[ *\d+\] +[0-9a-f]+ )?(\S+)$", told, re.MULTILINE)
    lines = [f'"{name}" = my_{name}' if name in _PARTS else f'"{name}" = "ucrtwine.{name}"' for name in names]
    _link(folder / "ucrtbase.dll", "complex_parts.c", lines)


def _bridge_icu(user: Path, folder: Path) -> None:
    asked = _told(user).partition("DLL Name: icuuc.dll")[2].partition("DLL Name:")[0]
    names = re.findall(r"^\t[0-9a-f]+\s+\d+\s+(\w+)", asked, re.MULTILINE)
    _link(
        folder / "icuuc.dll",
        "no_converters.c",
        [f"{name} = my_{'open' if name == 'ucnv_open' else 'nothing'}" for name in names],
    )


def _told(library: Path) -> str:
    command = [f"{_TOOLS}-objdump", "-p", str(library)]
    return subprocess.run(command, capture_output=True, text=True, check=True, errors="replace").stdout


def _link(library: Path, source: str, exported: list[str]) -> None:
    exports = library.with_suffix(".def")
    exports.write_text("\n".join([f"LIBRARY {library.name}", "EXPORTS", *exported]) + "\n", encoding="ascii")
    options = ["-shared", "-nostdlib", "-Os", "-s", "-Wl,-e,DllMain", "-Wl,--no-insert-timestamp"]
    subprocess.run(
        [f"{_TOOLS}-gcc", *options, str(HERE / "wine" / source), str(exports), "-o", str(library)], check=True
    )


if __name__ == "__main__":
    main(sys.argv[1:])
