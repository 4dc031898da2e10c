"""What is published beside the packages: their SHA-256, a bill of materials, and a signature where there is a key."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import identity
from virtual_environment import ROOT

SUMS, MATERIALS = "SHA256SUMS", "good-offices-sbom.cdx.json"
# What comes along that is no distribution: name, version, licence. Their notices are in resources/licenses.
BROUGHT_ALONG = (
    ("CPython", "", "PSF-2.0"),  # the build system's own
    ("Literata", "", "OFL-1.1"),
    ("Inter", "", "OFL-1.1"),
    ("Atkinson Hyperlegible Next", "", "OFL-1.1"),
    ("Natural Earth", "", "public domain"),
    ("Unicode CLDR", "", "Unicode-3.0"),
)
# Said by the environment that is packaged: name, version, licence and address of each distribution given.
_TELL = """
import sys
from importlib.metadata import PackageNotFoundError, metadata
for name in sys.argv[1:]:
    try:
        told = metadata(name)
    except PackageNotFoundError:
        continue
    lines = [line for line in told.get_all("Classifier", ()) if line.startswith("License ::")]
    classified = [line.rpartition(" :: ")[2] for line in lines]
    licence = told["License-Expression"] or (told["License"] or "").split("\\n")[0] or ", ".join(classified)
    print(name, told["Version"], licence, f"pkg:pypi/{name}@{told['Version']}", sep="\\t")
"""
KEY = "GOOD_OFFICES_MINISIGN_KEY"  # a minisign secret key file without password


def write_lists(dist: Path, python: Path) -> None:
    """Write what is published beside the packages in `dist`; raises CalledProcessError when a tool fails."""
    write_materials(dist / MATERIALS, python)
    write_sums(dist)
    sign(dist / SUMS)


def write_materials(file: Path, python: Path) -> None:
    """Write the bill of materials of what readers get, in CycloneDX 1.6; the same locks give the same bytes."""
    told = subprocess.run([python, "-c", _TELL, *pinned()], capture_output=True, text=True, check=True)
    parts = [_component(*line.split("\t")) for line in told.stdout.splitlines()]
    parts += [_component(name, version, licence, "") for name, version, licence in BROUGHT_ALONG]
    program = {"type": "application", "bom-ref": identity.NAME, "name": identity.NAME, "version": identity.version()}
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**program, "licenses": [{"expression": identity.LICENCE}]}},
        "components": parts,
        "dependencies": [{"ref": identity.NAME, "dependsOn": sorted(str(part["bom-ref"]) for part in parts)}],
    }
    file.write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8", newline="\n")


def pinned() -> list[str]:
    """Return the names of the distributions that readers get, from the lock."""
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    return re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)


def _component(name: str, version: str, licence: str, purl: str) -> dict[str, object]:
    part: dict[str, object] = {"type": "library", "bom-ref": purl or name, "name": name}
    if version:
        part["version"] = version
    if licence:
        part["licenses"] = [{"license": {"name": licence}}]
    return part | ({"purl": purl} if purl else {})


def write_sums(dist: Path) -> None:
    """Write the SHA-256 of everything in a folder, in the form that sha256sum checks."""
    files = sorted(file for file in dist.iterdir() if file.is_file() and not file.name.startswith(SUMS))
    lines = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    (dist / SUMS).write_text("".join(lines), encoding="ascii", newline="\n")


def sign(file: Path) -> None:
    """Sign a file with the key that the environment names; without one, or without minisign, say so."""
    key = os.environ.get(KEY, "")
    if not key:
        print(f"NOT SIGNED: {KEY} is not set, so {file.name} has no signature.", file=sys.stderr)
        return
    if not (minisign := shutil.which("minisign")):
        print(f"NOT SIGNED: minisign is not installed, so {file.name} has no signature.", file=sys.stderr)
        return
    subprocess.run([minisign, "-S", "-W", "-s", key, "-m", file], check=True)
