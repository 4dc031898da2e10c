"""NumPy for Windows without its copy of OpenBLAS, as on Linux (freeze/plain_numpy.py): 20 MB become some kilobytes.

The published NumPy stays as it is. A library of our own lies where it looks for OpenBLAS: what its core links from
there, computed plainly (algebra/products.c). What solves linear equations links more, and is left out (contents.py).
"""

from __future__ import annotations

import subprocess
from pathlib import Path

_PUBLISHED = "numpy.libs/libscipy_openblas*.dll"
_SOURCE = Path(__file__).with_name("algebra") / "products.c"
# No library, no time of building, no path of the building machine; the second also holds where a test builds it.
OPTIONS = ("-shared", "-nostdlib", "-s", "-Wl,-e,DllMain", "-Wl,--no-insert-timestamp", "-Wl,--build-id=none")
COMPUTED = ("-O2", "-ffreestanding", "-fcx-limited-range", "-Wall", "-Werror")
_DEFENCES = "-Wl,--dynamicbase,--nxcompat,--high-entropy-va"


def replace(wheels: Path) -> Path:
    """Put our library in the place of OpenBLAS, in a folder with unpacked wheels, and return it."""
    library = next(wheels.glob(_PUBLISHED))
    library.unlink()
    # By its name alone: the linker makes an address of what it is told.
    compiler = ["x86_64-w64-mingw32-gcc", *OPTIONS, *COMPUTED, _DEFENCES, str(_SOURCE), "-o", library.name]
    subprocess.run(compiler, cwd=library.parent, check=True)
    return library
