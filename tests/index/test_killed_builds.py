"""A build that is killed, or that the disk fails, at any of its doings: never half a library, never a lost one.

An audit hook counts what the build does to the disk. Forked children each come one deed further before the
kill or the failure, until one gets to the end.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.build import build
from index.manifest import Condition, examine, source_fingerprint

SCRIPT = """
import errno, os, signal, sys
from pathlib import Path
from index.build import build
from index.errors import BuiltLibraryError
from index.indexing import write_index
from index.loader import load
from index.manifest import Condition, examine, source_fingerprint

source, target, fault = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
fingerprints = {source_fingerprint(source): "new", sys.argv[4]: "old"}
DEEDS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree", "sqlite3.connect"}

def child(limit):
    deeds = 0
    def hook(event, arguments):
        nonlocal deeds
        if event not in DEEDS or target.parent.name not in str(arguments[0]):
            return
        deeds += 1
        if deeds == limit and fault == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if deeds == limit:
            raise OSError(errno.ENOSPC, "No space left on device")
    sys.addaudithook(hook)
    try:
        build(source, target)
    except BuiltLibraryError as error:
        os._exit(1 if "No space left on device" in str(error) else 9)
    os._exit(0)

limit, code = 0, 1
while code:
    limit += 1
    child_id = os.fork()
    if not child_id:
        child(limit)
    code = os.waitstatus_to_exitcode(os.waitpid(child_id, 0)[1])
    there = [version for print_, version in fingerprints.items() if examine(target, print_) is Condition.FRESH]
    left = sorted(path.name for path in target.parent.iterdir())
    print(limit, code, *(there or ["none"]), *left)
    if fault == "fail" and target.exists() and there == ["new"]:
        break
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "a-place-like-no-other").mkdir()
    return tmp_path / "a-place-like-no-other"
