"""A library has the same bytes whoever builds it: none stands in the order of a set, which each process draws anew."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

from viewer.starts.paths import Paths

GONE = [f"gone-{number}" for number in range(9)]


def with_much_gone(source, folder):
    """Return a copy of a library's source whose last edition had more arrangements, notes and terms of each kind."""
    shutil.copytree(source, folder)
    file = max((folder / "editions").iterdir())
    edition = json.loads(file.read_text(encoding="utf-8"))
    for kind in ("arrangements", "notes", "terms"):
        example = next(iter(edition[kind].values()))
        edition[kind] |= {f"{kind}-{gone}": example for gone in GONE}
    file.write_text(json.dumps(edition), encoding="utf-8")
    rows = [
        f'\n[[moved]]\nid = "{kind}-{gone}"\nto = []\n' for kind in ("arrangements", "notes", "terms") for gone in GONE
    ]
    with (folder / "moved.toml").open("a", encoding="utf-8") as moved:
        moved.writelines(rows)
    return folder


def built_with(seed, source, target):
    """Build a library in a process whose sets are ordered by this seed; returns the bytes of every file by its name."""
    command = [sys.executable, "-m", "index", "build", str(source), str(target)]
    subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, check=True, capture_output=True)
    return {file.relative_to(target): file.read_bytes() for file in target.rglob("*") if file.is_file()}


def test_two_processes_build_the_same_bytes(tmp_path) -> None:
    source = with_much_gone(Paths.default().source, tmp_path / "source")
    one, other = (built_with(seed, source, tmp_path / seed) for seed in ("1", "2"))
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []
