"""A build that is killed, or that the disk fails, at any of its deeds: never half a library, never a lost one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.built.build import build
from index.built.manifest import source_fingerprint
from tests.index import interrupted_builds

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="children are made with fork")


@pytest.fixture
def reports(library_source: Path, tmp_path: Path, request: pytest.FixtureRequest) -> list[list[str]]:
    """Return what came of each build, each stopped one deed later, over a library from before an edit."""
    target = tmp_path / "a-place-like-no-other" / "built"
    build(library_source, target)
    old = source_fingerprint(library_source)
    (library_source / "states.toml").write_bytes((library_source / "states.toml").read_bytes() + b"\n")
    command = [sys.executable, interrupted_builds.__file__, library_source, target, old, request.param]
    environment = {**os.environ, "PYTHONPATH": str(Path(interrupted_builds.__file__).parents[2])}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return [line.split() for line in done.stdout.splitlines()]


@pytest.mark.parametrize("reports", ["kill"], indirect=True)
def test_killed_anywhere_leaves_a_whole_library(reports: list[list[str]]) -> None:
    for came, version, *beside in reports:
        assert came in ("killed", "built")
        assert version in ("old", "new") or (version == "none" and ".kept" in beside)
    assert reports[-1] == ["built", "new"]


@pytest.mark.parametrize("reports", ["fail"], indirect=True)
def test_a_failing_disk_leaves_the_old_library_and_nothing_else(reports: list[list[str]]) -> None:
    failures = [report for report in reports if report[0] == "failed"]
    assert len(failures) > 20
    assert failures == [["failed", "old"]] * len(failures)
    assert reports[-1] == ["built", "new"]
