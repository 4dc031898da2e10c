"""The commands of the editors: `python -m index build SOURCE TARGET`, and `keep SOURCE` when an edition is published.

Ends with 0 when the library is built or its edition kept, 2 when the command or the system is at fault, 3 when the
source files are not valid, and 130 when it was stopped with Ctrl-C. Only a finished library is ever left under
TARGET.
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from index.built.build import build
from index.built.library import Library
from index.errors import BuildCancelledError, BuiltLibraryError, ContentError

DONE, WRONG_USE, INVALID, CANCELLED = 0, 2, 3, 130  # exit codes; 130 is what shells give after Ctrl-C


class Progress:
    """Reports a build on standard error, and cancels it at its next step after `stop` was called."""

    def __init__(self) -> None:
        self._stopped = False
        self._shown = ""

    def stop(self, signum: int, _frame: FrameType | None) -> None:
        """Cancel the build at its next step; when called again, at once."""
        self._stopped = True
        signal.signal(signum, signal.default_int_handler)

    def step(self, done: int, total: int) -> None:
        """Show the progress of the build; raises BuildCancelledError after it was stopped."""
        if self._stopped:
            raise BuildCancelledError("Stopped. Nothing was changed.")
        terminal = sys.stderr.isatty()
        percent = 100 * done // max(total, 1)
        shown = f"Building: {percent if terminal else percent // 25 * 25} %"
        if shown != self._shown:
            sys.stderr.write(f"\r{shown}" if terminal else f"{shown}\n")
            sys.stderr.flush()
        self._shown = shown

    def finish(self, *lines: str) -> None:
        """Show the last lines, below the progress."""
        sys.stderr.write(("\r" if sys.stderr.isatty() else "") + "".join(f"{line}\n" for line in lines))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (by default those of the process) and return its exit code."""
    wanted = _parser().parse_args(arguments)
    progress = Progress()
    before = signal.signal(signal.SIGINT, progress.stop)
    try:
        return int(wanted.run(wanted, progress))
    except (BuildCancelledError, KeyboardInterrupt):
        progress.finish("Stopped. Nothing was changed.")
        return CANCELLED
    finally:
        signal.signal(signal.SIGINT, before)


def _build(wanted: argparse.Namespace, progress: Progress) -> int:
    source, target = wanted.source, wanted.target
    if not source.is_dir():
        progress.finish(f"There is no folder {source}. SOURCE is the folder that holds library.toml.")
        return WRONG_USE
    try:
        build(source, target, progress.step)
        with Library(target) as library:
            documents = len(library.documents())
            size = f"{documents} document{'s' * (documents != 1)}, {library.passage_count} passages"
        progress.finish(f"Built {target}: {size}.")
    except ContentError as error:
        progress.finish(*map(str, error.problems))
        return INVALID
    except BuiltLibraryError as error:
        progress.finish(str(error))
        return WRONG_USE
    return DONE


def _keep(wanted: argparse.Namespace, progress: Progress) -> int:
    """Write the numbers, ids and facts of the edition as it is now into its file; an edition is kept once."""
    from index.content.editions import edition_text, published  # noqa: PLC0415
    from index.content.loader import load  # noqa: PLC0415  loading needs large packages; a build reaches it by itself

    try:
        content = load(wanted.source)
        file = wanted.source / "editions" / f"{content.edition}.json"
        file.parent.mkdir(exist_ok=True)
        if file.exists():
            progress.finish(f"The edition was not kept: {file} is there already, and is for good.")
            return WRONG_USE
        file.write_text(edition_text(published(content)), encoding="utf-8", newline="\n")
        progress.finish(f"Kept {file}. Its numbers and ids are for good from now on.")
    except ContentError as error:
        progress.finish(*map(str, error.problems))
        return INVALID
    except OSError as error:
        progress.finish(f"The edition was not kept: {error.strerror} ({error.filename}).")
        return WRONG_USE
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m index", description="Build the library that Good Offices opens.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("build", help="build a library from its source files")
    command.add_argument("source", metavar="SOURCE", type=Path, help="folder with library.toml and the documents")
    command.add_argument("target", metavar="TARGET", type=Path, help="folder to put the built library in")
    command.set_defaults(run=_build)
    command = commands.add_parser("keep", help="keep the numbers, ids and facts of an edition that is published")
    command.add_argument("source", metavar="SOURCE", type=Path, help="folder with library.toml and the documents")
    command.set_defaults(run=_keep)
    return parser


if __name__ == "__main__":
    sys.exit(main())
