"""The bill of materials of one system's packages, in CycloneDX 1.6: names, versions and licences of what they hold.

Nothing in it depends on when or where it is written. The notices themselves are in resources/licenses.
"""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from email.parser import Parser
from pathlib import Path

import identity
from virtual_environment import ROOT


@dataclass(frozen=True, order=True)
class Part:
    """One thing that comes along; the version and the address are blank where there is none."""

    name: str
    version: str = ""
    licence: str = ""
    address: str = ""


# What comes along everywhere and is no distribution.
EVERYWHERE = (
    Part("Literata", "", "OFL-1.1"),
    Part("Inter", "", "OFL-1.1"),
    Part("Atkinson Hyperlegible Next", "", "OFL-1.1"),
    Part("Natural Earth", "", "public domain"),
    Part("Unicode CLDR", "", "Unicode-3.0"),
)
# Libraries that Qt or Python bring, by the name of their file: the licence.
_LIBRARIES = {"libffi": "MIT", "libicudata": "Unicode-3.0", "libmpdec": "BSD-2-Clause", "libuuid": "BSD-3-Clause"}
_NAMES = {"libicudata": "ICU"}
_TELL = """
import sqlite3, sys
from importlib.metadata import PackageNotFoundError, distribution
print("%d.%d.%d" % sys.version_info[:3], sqlite3.sqlite_version, distribution("pypdfium2").locate_file(""))
for name in sys.argv[1:]:
    try:
        print(distribution(name).read_text("METADATA"), end="\f")
    except PackageNotFoundError:
        pass
"""


def of_frozen(python: Path, bundle: Path) -> list[Part]:
    """Return what a frozen copy holds, as the environment tells that it was frozen from, and its files."""
    told = subprocess.run([python, "-c", _TELL, *pinned()], capture_output=True, text=True, check=True).stdout
    versions, _, described = told.partition("\n")
    python_version, sqlite_version, folder = versions.split(" ", 2)
    parts = [_distribution(text) for text in described.split("\f") if text.strip()]
    runtime = _of_runtime(python_version, sqlite_version)
    return [*parts, *runtime, *_qt(parts), _pdfium(Path(folder)), *_libraries(bundle)]


def of_wheels(folder: Path, python_version: str, sqlite_version: str) -> list[Part]:
    """Return what unpacked wheels and a Python hold."""
    described = sorted(folder.glob("*.dist-info/METADATA"))
    parts = [_distribution(file.read_text(encoding="utf-8")) for file in described]
    return [*parts, *_of_runtime(python_version, sqlite_version), *_qt(parts), _pdfium(folder)]


def write(dist: Path, system: str, parts: list[Part]) -> Path:
    """Write the bill of one system's packages beside them and return its file."""
    file = dist / f"{identity.NAME}-{identity.version()}-{system}-sbom.cdx.json"
    components = [_component(part) for part in sorted({*parts, *EVERYWHERE})]
    program = {"type": "application", "bom-ref": identity.NAME, "name": identity.NAME, "version": identity.version()}
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**program, "licenses": [{"expression": identity.LICENCE}]}},
        "components": components,
        "dependencies": [{"ref": identity.NAME, "dependsOn": sorted(str(part["bom-ref"]) for part in components)}],
    }
    file.write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8", newline="\n")
    return file


def pinned() -> list[str]:
    """Return the names of the distributions that readers get, from the lock."""
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    return re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)


def _distribution(metadata: str) -> Part:
    told = Parser().parsestr(metadata, headersonly=True)
    name = re.sub(r"[-_.]+", "-", str(told["Name"])).lower()
    classified = [
        line.rpartition(" :: ")[2] for line in told.get_all("Classifier", ()) if line.startswith("License ::")
    ]
    licence = told["License-Expression"] or (told["License"] or "").split("\n")[0] or ", ".join(classified)
    return Part(name, str(told["Version"]), str(licence), f"pkg:pypi/{name}@{told['Version']}")


def _of_runtime(python_version: str, sqlite_version: str) -> list[Part]:
    return [Part("CPython", python_version, "PSF-2.0"), Part("SQLite", sqlite_version, "blessing")]


def _qt(parts: list[Part]) -> list[Part]:
    """Return Qt itself, which comes inside its wheel, in the same version."""
    return [Part("Qt", part.version, "LGPL-3.0-only") for part in parts if part.name == "pyside6-essentials"]


def _pdfium(folder: Path) -> Part:
    """Return PDFium itself, which comes inside its wheel and has versions of its own; `folder` holds packages."""
    told = json.loads((folder / "pypdfium2_raw" / "version.json").read_text(encoding="utf-8"))
    version = ".".join(str(told[name]) for name in ("major", "minor", "build", "patch"))
    return Part("PDFium", version, "BSD-3-Clause AND Apache-2.0")


def _libraries(bundle: Path) -> list[Part]:
    found = {}
    for file in bundle.rglob("lib*.so.*"):
        stem, _, number = file.name.partition(".so.")
        if stem in _LIBRARIES:
            found[stem] = Part(_NAMES.get(stem, stem), number, _LIBRARIES[stem])
    return list(found.values())


def _component(part: Part) -> dict[str, object]:
    told: dict[str, object] = {"type": "library", "bom-ref": part.address or part.name, "name": part.name}
    if part.version:
        told["version"] = part.version
    if part.licence:
        told["licenses"] = [{"license": {"name": part.licence}}]
    return told | ({"purl": part.address} if part.address else {})
