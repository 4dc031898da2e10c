"""The app for macOS as far as it can be laid out elsewhere: all but Python, to be looked through and never shipped.

PyInstaller's own functions lay it out, from its loader for macOS and the wheels for macOS, by the lists of contents.py;
a stand-in has the place of Python's framework. Run by the Python of the packaging environment, with packaging and its
folders freeze and windows in PYTHONPATH: `mac_tree.py WHEELS FOLDER`.
"""

from __future__ import annotations

import plistlib
import shutil
import struct
import sys
from importlib import import_module
from pathlib import Path

import bundle_rules
import contents
import identity
import mach_links
import mach_o
from compile_modules import Modules
from contents import Entry
from windows_modules import FROM_LIBRARIES

_LOADER = "PyInstaller/bootloader/Darwin-64bit/runw"
_PYTHON = "Python.framework/Versions/3.13/Python"


def lay_out(wheels: Path, folder: Path) -> Path:
    """Return the app, laid out in a folder from unpacked wheels."""
    shutil.rmtree(folder, ignore_errors=True)
    app = folder / "Good Offices.app"
    program: Entry = (identity.NAME, str(wheels / _LOADER), "EXECUTABLE")
    collect_frameworks = import_module("PyInstaller.utils.osx").collect_files_from_framework_bundles
    collected = collect_frameworks([*libraries(wheels), _stand_in(folder)])
    collected += _data(wheels)
    bundle = import_module("PyInstaller.building.osx").BUNDLE  # which itself does nothing elsewhere than on macOS
    for place, file, kind in bundle._process_bundle_toc(object.__new__(bundle), [program, *collected]):  # noqa: SLF001
        target = app / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if kind == "SYMLINK":
            target.symlink_to(file)
        else:
            shutil.copyfile(file, target)
            target.chmod(0o755 if kind == "EXECUTABLE" else 0o644)
    told = {"CFBundleExecutable": identity.NAME, "CFBundleIdentifier": identity.APP_ID, **identity.info_plist()}
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(told))
    return app


def libraries(wheels: Path) -> list[Entry]:
    """Return the extension modules that the program reaches, the chosen plugins, and what these link."""
    modules = Modules([str(contents.ROOT), str(wheels)], [*contents.NETWORK, *contents.UNUSED], ".so")
    modules.reach([*(f"{package}.*" for package in contents.PACKAGES), *FROM_LIBRARIES])
    extensions = [file for file in modules.found.values() if file.suffix == ".so"]
    plugins = [file for file in (wheels / "PySide6/Qt/plugins").rglob("*.dylib") if _is_wanted(file)]
    lying = [*wheels.rglob("*.dylib"), *(wheels / "PySide6/Qt/lib").glob("*.framework/Versions/A/*")]
    by_name = {file.name: file for file in lying if file.is_file()}

    def linked(file: Path) -> list[Path]:
        names = {Path(name).name for image in mach_o.images(file) for name in image.links}
        return [by_name[name] for name in sorted(names & by_name.keys())]

    brought = contents.brought_by(wheels / name for name in sorted(contents.OTHERS))
    found = contents.reached([*extensions, *plugins, *brought], linked)
    kinds = dict.fromkeys(extensions, "EXTENSION")
    return [(file.relative_to(wheels).as_posix(), str(file), kinds.get(file, "BINARY")) for file in sorted(found)]


def _is_wanted(plugin: Path) -> bool:
    return contents.wanted_plugin(plugin.as_posix(), "darwin")


def _data(wheels: Path) -> list[Entry]:
    ours = [(file, contents.ROOT) for file in contents.resource_files(contents.ROOT / "resources")]
    spoken = contents.languages(contents.ROOT / "resources")
    words = [wheels / f"PySide6/Qt/translations/qtbase_{code}.qm" for code in sorted(spoken)]
    data = [*ours, *((file, wheels) for file in words if file.is_file())]
    return [(file.relative_to(base).as_posix(), str(file), "DATA") for file, base in data]


def _stand_in(folder: Path) -> Entry:
    """Return a library without any content in a framework such as Python's own."""
    file = folder / "stand-in" / _PYTHON
    (file.parent / "Resources").mkdir(parents=True)
    (file.parent / "Resources" / "Info.plist").write_bytes(plistlib.dumps({"CFBundleExecutable": "Python"}))
    file.write_bytes(mach_o.MAGICS[0] + struct.pack("<7I", mach_o.ARM64, 0, 6, 0, 0, 0, 0))  # 6: a library
    return _PYTHON, str(file), "BINARY"


def main(arguments: list[str]) -> int:
    """Lay the app out, say what is wrong with it, and return 0 when nothing is."""
    app = lay_out(*map(Path, arguments))
    found = [*bundle_rules.faults(app), *mach_links.faults(app)]
    frameworks = len(list((app / "Contents" / "Frameworks").rglob("*.framework")))
    print(f"{len(mach_links.code_files(app))} programs and libraries and {frameworks} frameworks, {len(found)} faults")
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
