"""The program was upgraded or removed while it was open: missing parts give a message that says what to do."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.stories.conftest import ROOT
from tests.viewer.every_window import LEFT_OUT

STARVED = Path(__file__).with_name("starved_program.py")


def test_an_action_whose_parts_are_gone_says_what_to_do_each_time(home, small_built, small_source):
    environment = os.environ | {"GOOD_OFFICES_HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, STARVED, home, small_built, small_source, *LEFT_OUT]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    tried = [line.split("\t") for line in done.stdout.splitlines()]
    assert [line for line in tried if line[1] != "told"] == []
    assert {"a search", "help", "print", "licences", "preferences"} <= {line[0] for line in tried}
    assert "Traceback" not in done.stderr
    assert {"bookmark", "highlight", "write-note", "next-topic", "beside"}.isdisjoint(line[0] for line in tried)
    assert set(re.findall(r"^\w+Error", done.stderr, re.MULTILINE)) == {"ImportError", "ModuleNotFoundError"}
