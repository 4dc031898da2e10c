"""Writes annotations as fast as it can and says so after each, until it is killed; run by a test."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation_store import AnnotationStore

store = AnnotationStore(Path(sys.argv[1]))
for number in count():
    store.write((annotation(f"{number}", text="x" * (number % 50) * 100),))
    print(number, flush=True)
