"""Finds every module that a program reaches, and compiles it: run by the Python that is packed, told by JSON on stdin.

Told are the `places` where modules lie, in order; where it starts (`start`: names, or a package and `.*`); what is
`left_out`, with all below it; `loose`: the folder for each package that lies in one; and `parts`, the folder for the
archives of all others. Answers with the file of each module. Imports are read, wherever in a module they stand, and
never carried out. Needs the standard library only.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import module_archive


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


def write(found: dict[str, Path], loose: dict[str, str], folder: Path) -> None:
    """Write all modules that are no libraries: those of the loose packages into their folders, others into archives."""
    sources = {name: file for name, file in found.items() if file.suffix == ".py"}
    packed = {name: file for name, file in sources.items() if name.partition(".")[0] not in loose}
    for name in sources.keys() - packed.keys():
        target = Path(loose[name.partition(".")[0]], f"{module_archive.place(name, sources[name])}.pyc")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(module_archive.as_file(sources[name], name))
    module_archive.write(packed, folder)


def main() -> None:
    """Do what stdin asks for."""
    task = json.load(sys.stdin)
    modules = Modules(task["places"], task["left_out"])
    modules.reach(task["start"])
    write(modules.found, task["loose"], Path(task["parts"]))
    json.dump({name: str(file) for name, file in sorted(modules.found.items())}, sys.stdout)


if __name__ == "__main__":
    main()
