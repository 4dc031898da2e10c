"""Plays many sessions, each from a seed of its own; a violation is printed with its seed and its shortest sequence.

python -m tests.simulator --seed 1 --sessions 100 --steps 60
python -m tests.simulator --seed 17 --only 3,7,9
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.measuring_fonts import only_these
from tests.simulator.shortest import shortest

_FOUND = 1


def main(arguments: Sequence[str]) -> int:
    """Play the sessions asked for; return 0 when all invariants held in all of them."""
    asked = _parser().parse_args(arguments)
    with TemporaryDirectory(prefix="good-offices-") as folder:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["FONTCONFIG_FILE"] = str(only_these(Path(folder)))
        return _Player(asked, Path(folder)).play()


class _Player:
    """Plays sessions in this process, over a library that is built once."""

    def __init__(self, asked: argparse.Namespace, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from tests.simulator.long_library import write_edition

        self._asked = asked
        self._application = QApplication(sys.argv[:1])
        self._application.setStyle("Fusion")
        self._editions = {edition: write_edition(folder / str(edition), edition) for edition in (1, 2)}
        self._told: set[str] = set()

    def play(self) -> int:
        """Play them all and return the exit code."""
        for seed in range(self._asked.seed, self._asked.seed + self._asked.sessions):
            print(f"session {seed}", flush=True)
            self._play(seed)
        return _FOUND if self._told else 0

    def _play(self, seed: int) -> None:
        from tests.simulator.session import drawn, play

        steps = drawn(seed, self._asked.steps)
        chosen = self._asked.only or range(len(steps))
        done: list[int] = []
        violation = play([steps[at] for at in chosen], self._editions, lambda _reader: done.append(len(done)))
        if violation is None:
            return
        name, *words = violation.args
        print(f"Violated in session {seed}: {name}", flush=True)
        if name in self._told:
            return
        self._told.add(name)

        def shows(part: Sequence[int]) -> bool:
            again = play([steps[at] for at in part], self._editions)
            return again is not None and again.args[0] == name

        part = shortest([*chosen][: len(done) + 1], shows) if not self._asked.only else self._asked.only
        print(*(f"  {word}" for word in words), "The shortest sequence that shows it:", sep="\n")
        print(*(f"  {number}. {steps[at]}" for number, at in enumerate(part, start=1)), sep="\n")
        print("To see it again:", f"  {_command(seed, self._asked.steps, part)}", sep="\n", flush=True)


def _command(seed: int, steps: int, part: Iterable[int]) -> str:
    only = ",".join(map(str, part))
    return f"python3 packaging/tasks.py simulate --seed {seed} --steps {steps} --sessions 1 --only {only}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="simulate", description="Plays sessions of a reader at the program.")
    parser.add_argument("--seed", type=int, default=1, help="the first session's seed; the next ones follow")
    parser.add_argument("--sessions", type=int, default=10_000, help="how many sessions, 10,000 unless told")
    parser.add_argument("--steps", type=int, default=60, help="steps of each session")
    parser.add_argument("--only", type=_numbers, default=(), help="only these steps of a session, counted from 0")
    return parser


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(",")))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
