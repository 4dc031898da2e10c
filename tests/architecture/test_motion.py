"""Nothing moves by itself, so that nobody who asked their system for less motion is troubled."""

from __future__ import annotations

import re

from tests.architecture.source_tree import source_files

MOVING = re.compile(r"\bQ(?:Property|Variant|SequentialGroup|ParallelGroup)?Animation\w*|\bQTimeLine\b|\bQMovie\b")


def test_no_code_animates_anything() -> None:
    moving = {file.name: MOVING.findall(file.path.read_text(encoding="utf-8")) for file in source_files("viewer")}
    assert {name: found for name, found in moving.items() if found} == {}
