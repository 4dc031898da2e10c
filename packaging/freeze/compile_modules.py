"""Finds every module that a program reaches, and compiles it: run by the Python that is packed, told by JSON on stdin.

Told are the `places` where modules lie, in order; where it starts (`start`: names, or a package and `.*`); what is
`left_out`, with all below it; `loose`: the folder for each package that lies in one; `parts`: that for every package in
whose own folder libraries lie; and `archive`, the file for all others. Answers with the file of each module. Imports
are read, wherever in a module they stand, and never carried out. Needs the standard library only.
"""

from __future__ import annotations

import ast
import json
import sys
import zipfile
from collections.abc import Iterable, Iterator
from importlib import _bootstrap_external, util
from pathlib import Path

_DATE = (1980, 1, 1, 0, 0, 0)


class Modules:
    """The modules in some places, by name; those that are libraries have an ending by the system that they are for."""

    def __init__(self, places: list[str], left_out: list[str], library: str = ".pyd") -> None:
        self._places = [Path(place) for place in places]
        self._left_out, self._library = tuple(left_out), library
        self.found: dict[str, Path] = {}

    def reach(self, start: Iterable[str]) -> None:
        """Find everything that follows from the imports in `start`."""
        waiting = [name for wanted in start for name in self._named(wanted)]
        while waiting:
            name = waiting.pop()
            if name in self.found or self._is_left_out(name) or (file := self._file(name)) is None:
                continue
            self.found[name] = file
            waiting += [name.rpartition(".")[0]] if "." in name else []
            if file.suffix == ".py":
                package = name if file.name == "__init__.py" else name.rpartition(".")[0]
                waiting += imported(file.read_bytes(), package)

    def _named(self, wanted: str) -> Iterator[str]:
        package = wanted.removesuffix(".*")
        yield package
        file = self._file(package)
        if package != wanted and file is not None:
            for below in sorted(file.parent.rglob("*.py")):
                parts = below.relative_to(file.parent).with_suffix("").parts
                yield ".".join((package, *parts)).removesuffix(".__init__")

    def _is_left_out(self, name: str) -> bool:
        return any(name == one or name.startswith(f"{one}.") for one in self._left_out)

    def _file(self, name: str) -> Path | None:
        *parents, last = name.split(".")
        for place in self._places:
            folder = place.joinpath(*parents)
            libraries = sorted(folder.glob(f"{last}.*{self._library}")) + sorted(folder.glob(f"{last}{self._library}"))
            for file in (folder / last / "__init__.py", *libraries, folder / f"{last}.py"):
                if file.is_file():
                    return file
        return None


def imported(source: bytes, package: str) -> Iterator[str]:
    """Yield whatever the imports in a module may mean: of `from a import b` both `a` and `a.b`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            near = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
            base = ".".join((*near, *filter(None, [node.module])))
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def compiled(file: Path, place: str) -> bytes:
    """Return a module as Python loads it without looking for its source; `place` is what a traceback names."""
    source = file.read_bytes()
    code = compile(source, place, "exec", dont_inherit=True)
    packed = _bootstrap_external._code_to_hash_pyc  # type: ignore[attr-defined]  # noqa: SLF001
    return bytes(packed(code, util.source_hash(source), False))


def with_libraries(found: dict[str, Path]) -> list[str]:
    """Return the packages in whose folders libraries lie, which can be loaded from files only."""
    packages = {name: file.parent for name, file in found.items() if "." not in name and file.name == "__init__.py"}
    return [name for name, folder in packages.items() if any(folder.rglob("*.pyd")) or any(folder.rglob("*.dll"))]


def write(found: dict[str, Path], loose: dict[str, str], archive: Path) -> None:
    """Write all modules that are no libraries: those of the loose packages into folders, others into the archive."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as packed:
        for name, file in sorted(found.items()):
            if file.suffix != ".py":
                continue
            place = name.replace(".", "/") + ("/__init__" if file.name == "__init__.py" else "")
            code = compiled(file, f"{place}.py")
            if folder := loose.get(name.partition(".")[0]):
                target = Path(folder) / f"{place}.pyc"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(code)
            else:
                packed.writestr(zipfile.ZipInfo(f"{place}.pyc", _DATE), code)


def main() -> None:
    """Do what stdin asks for."""
    task = json.load(sys.stdin)
    modules = Modules(task["places"], task["left_out"])
    modules.reach(task["start"])
    loose = dict.fromkeys(with_libraries(modules.found), task["parts"]) | task["loose"]
    write(modules.found, loose, Path(task["archive"]))
    json.dump({name: str(file) for name, file in sorted(modules.found.items())}, sys.stdout)


if __name__ == "__main__":
    main()
