"""The command line. The terminal commands import no Qt, and the window imports it last."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from index.built.opening import open_library
from index.citing.links import is_address
from index.errors import LibraryError
from viewer import __version__
from viewer.options import WindowOptions
from viewer.paths import HOME_VARIABLE, Paths
from viewer.services.setting_specs import LANGUAGE, THEME

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = "good-offices"
USAGE_ERROR, DAMAGED = 2, 3
_INTERRUPTED = 130
_COMMANDS = ("search", "arrangements", "verify")

_EPILOG = f"""\
a link copied from the program (good-offices://passage/…) may stand where a command does: it opens its place
exit codes: 0 found, 1 nothing found, 2 usage or environment, 3 damaged library
environment: {HOME_VARIABLE} names one folder to hold settings, rebuilt libraries and logs"""


def main(arguments: Sequence[str] | None = None, paths: Paths | None = None) -> int:
    """Run the command line and return the exit code; raises SystemExit for --help, --version and wrong usage.

    Without `arguments` those of the process are meant, without `paths` those of this machine.
    """
    options = _parsed(arguments)
    paths = paths or Paths.default()
    try:
        if options.command is None:
            wanted = WindowOptions(
                options.open,
                options.search,
                options.theme,
                options.language,
                options.screenshot,
                options.reset_settings,
            )
            return _show_window(wanted, paths)
        from viewer import terminal  # noqa: PLC0415  a window has no use for it

        return terminal.run(options, paths)
    except LibraryError as error:
        _complain(str(error))
        return DAMAGED
    except KeyboardInterrupt:
        return _INTERRUPTED


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    try:
        return _parser().parse_args(_with_address(sys.argv[1:] if arguments is None else arguments))
    except SystemExit as end:
        if end.code:
            raise
        from viewer.terminal import Report, written  # noqa: PLC0415  a window has no use for it

        # What --help and --version say is still on its way to a pipe or a file.
        raise SystemExit(written(Report([]))) from None


def _with_address(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with a link at their end given to --open: desktops hand links over as a bare argument."""
    *before, last = arguments or [""]
    taken = before[-1:] in (["--open"], ["--search"], ["--theme"], ["--screenshot"])
    if not is_address(last) or taken or any(argument in _COMMANDS for argument in before):
        return list(arguments)
    return [*before, f"--open={last}"]


def _show_window(options: WindowOptions, paths: Paths) -> int:
    if options.screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from viewer.display import missing_display  # noqa: PLC0415  terminal commands have no use for it

    if problem := missing_display(os.environ):
        return _no_window(problem)
    opened = open_library(paths.places)
    try:
        from viewer.app import run  # noqa: PLC0415  Qt comes last: every module imported after it costs more
    except ImportError as error:
        return _no_window(f"a part of the program cannot be loaded ({error})")
    return run(options, paths, opened)


def _no_window(problem: str) -> int:
    _complain(f"The window cannot be shown: {problem}. `--screenshot FILE` and `search TEXT` work without.")
    return USAGE_ERROR


def _complain(text: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{PROGRAM}: {text}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        PROGRAM,
        description="An offline reference on protecting powers and mediation. Without a command it opens its window.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument(
        "--open", metavar="PASSAGE", default="", help="open a passage: its number (4.2), its id, or a link"
    )
    parser.add_argument("--search", metavar="TEXT", default="", help="start with a search")
    parser.add_argument("--theme", choices=THEME.choices, default="", help="use a theme for this start")
    parser.add_argument("--language", choices=LANGUAGE.choices, default="", help="use a language for this start")
    parser.add_argument("--reset-settings", action="store_true", help="start with the usual settings; a copy is kept")
    parser.add_argument("--screenshot", metavar="FILE", type=Path, help="save a picture of the window and exit")
    commands = parser.add_subparsers(dest="command", title="commands for the terminal")
    _add_search(commands.add_parser("search", help="search the documents", allow_abbrev=False))
    _add_arrangements(commands.add_parser("arrangements", help="list who represents whom", allow_abbrev=False))
    commands.add_parser("verify", help="check the library in use against its fingerprints", allow_abbrev=False)
    return parser


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="+", help="the words to look for")
    parser.add_argument("--limit", metavar="N", type=_positive, default=20, help="show at most N hits (20)")
    parser.add_argument("--json", action="store_true", help="write JSON")


def _add_arrangements(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--power", metavar="STATE", default="", help="the protecting power")
    parser.add_argument("--for", metavar="STATE", dest="represented", default="", help="the represented state")
    parser.add_argument("--in", metavar="STATE", dest="host", default="", help="the host state")
    parser.add_argument("--state", metavar="STATE", dest="any_state", default="", help="a state in any of these roles")
    parser.add_argument("--on", metavar="DATE", default="", help="in force on a date: 1985, 1985-04 or 1985-04-30")
    parser.add_argument("--undecided", action="store_true", help="with --on: also what the dates known do not decide")
    parser.add_argument("--layer", default="", help="stated in one layer of the library, such as source")
    parser.add_argument("--status", default="", help="current, ended, never in force or unknown")
    parser.add_argument("--assessment", default="", help="one statement is confirmed, imprecise, contradicted, …")
    parser.add_argument("--firm", action="store_true", help="leave out what is only reported, believed or likely")
    parser.add_argument("--format", choices=("table", "csv", "json"), default="table", help="how to write them")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number
