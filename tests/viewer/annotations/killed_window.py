"""The program as it is started, with a reader who writes notes and searches as fast as they can, until it is killed.

Says on standard output what the window reports as saved; run by a test.
"""

from __future__ import annotations

import json
import sys
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer

from index.built.opening import open_library
from index.model import Block
from index.values import replace
from viewer import app
from viewer.annotations.annotation import Anchor, Annotation
from viewer.annotations.annotation_service import AnnotationService
from viewer.features import Features
from viewer.kit.annotation_kinds import Kind
from viewer.program import Program
from viewer.settings.setting_specs import RECENT_SEARCHES
from viewer.starts.options import StartRequest
from viewer.starts.paths import Paths


def main() -> int:
    """Start the program with the built library and the source that are named."""
    built, source = map(Path, sys.argv[1:3])
    paths = replace(Paths.default(), built=built, source=source)
    add_features = app.add_features

    def add_features_and_work(program: Program) -> Features:
        features = add_features(program)
        work(program, features)
        return features

    app.add_features = add_features_and_work
    return app.run(StartRequest(), paths, open_library(paths.places))


def work(program: Program, features: Features) -> None:
    """Make a note, change it, and search for something new, again and again."""
    service, block, numbers = features.annotations, program.library.block_at(2), count()

    def act() -> None:
        number = next(numbers)
        match number % 3:
            case 0:
                note(service, block, number)
            case 1:
                change(service, number)
            case _:
                search(program, number)

    timer = QTimer(program.window, interval=0)
    timer.timeout.connect(act)
    timer.start()


def note(service: AnnotationService, block: Block, number: int) -> None:
    made = service.make(
        Kind.NOTE,
        Anchor(block=block.id, start=0, end=4, quote=block.text[:4]),
        f"note {number} " + "x" * (number % 40) * 90,
    )
    say(service, made)


def change(service: AnnotationService, number: int) -> None:
    service.update(replace(service.all[-1], text=f"changed {number}", tags=("seen",)))
    say(service, service.all[-1])


def search(program: Program, number: int) -> None:
    program.settings.set(RECENT_SEARCHES, json.dumps([number]))
    if not program.settings.trouble:
        print("searched", number, flush=True)


def say(service: AnnotationService, annotation: Annotation) -> None:
    if service.all_saved:
        print(annotation.id, annotation.text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
