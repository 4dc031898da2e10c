"""What the programs and libraries of an app link, looked up as macOS would: `mach_links.py "Good Offices.app"`.

Needs the standard library only, and no macOS.
"""

from __future__ import annotations

import plistlib
import sys
from collections.abc import Iterator
from pathlib import Path

from mach_o import Image, images, is_code

_OF_THE_SYSTEM = ("/usr/lib/", "/System/Library/")
_FROM = ("@loader_path", "@executable_path")


def faults(app: Path) -> Iterator[str]:
    """Yield, as a sentence, each thing for which macOS would not load a file of an app, or would look outside of it."""
    told = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    oldest = tuple(map(int, str(told["LSMinimumSystemVersion"]).split(".")))
    program = app / "Contents" / "MacOS" / str(told["CFBundleExecutable"])
    held = {file: images(file) for file in code_files(app)}
    for file, its in held.items():
        found = dict.fromkeys(fault for image in its for fault in _faults_of(image, file, program, oldest))
        yield from (f"{file.relative_to(app).as_posix()} {fault}." for fault in found)
    for file in _without_common_processor(held):
        yield f"{file.relative_to(app).as_posix()} is not for the processor that the others are for."


def code_files(app: Path) -> list[Path]:
    """Return every program and library of an app, each once."""
    return [file for file in sorted(app.rglob("*")) if file.is_file() and not file.is_symlink() and is_code(file)]


def _without_common_processor(held: dict[Path, list[Image]]) -> list[Path]:
    """Return the files that keep the app from running on the processor that most of them are for."""
    processors = {image.processor for its in held.values() for image in its}
    lacking = [[file for file, its in held.items() if one not in {i.processor for i in its}] for one in processors]
    return min(lacking, key=len, default=[])


def _faults_of(image: Image, file: Path, program: Path, oldest: tuple[int, ...]) -> Iterator[str]:
    if image.oldest > oldest:
        yield f"needs macOS {image.oldest[0]}.{image.oldest[1]}"
    for place in image.places:
        if not place.startswith(_FROM):
            yield f"has libraries looked for in {place}"
    for linked in image.links:
        if not linked.startswith(_OF_THE_SYSTEM) and not _is_found(linked, image, file, program):
            yield f"links {linked}, which is not in the app"


def _is_found(linked: str, image: Image, file: Path, program: Path) -> bool:
    """Return whether a link leads to a file, from where `file` lies or by the places that are looked in."""
    start, _, rest = linked.partition("/")
    if start == "@rpath":
        return any(_is_found(f"{place.rstrip('/')}/{rest}", image, file, program) for place in image.places)
    folders = dict(zip(_FROM, (file.parent, program.parent), strict=True))
    return start in folders and (folders[start] / rest).is_file()


def main(arguments: list[str]) -> int:
    """Say what is wrong with an app and return 0 when nothing is."""
    app = Path(arguments[0])
    found = list(faults(app))
    print("\n".join(found) or f"All {len(code_files(app))} programs and libraries of the app find what they link.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
