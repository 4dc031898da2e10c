"""Everything the command line understands, in one place: the program obeys it and the handbook shows it. No Qt."""

from __future__ import annotations

import argparse
from pathlib import Path

from viewer import __version__
from viewer.paths import HOME_VARIABLE, PROGRAM
from viewer.services.setting_specs import LANGUAGE, THEME

_EPILOG = f"""\
a link copied from the program (good-offices://passage/…) may stand where a command does: it opens its place
exit codes: 0 found, 1 nothing found, 2 usage or environment, 3 damaged library
environment: {HOME_VARIABLE} names one folder to hold settings, rebuilt libraries and logs"""


def command_line() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
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
    parser.add_argument("--self-test", action="store_true", help=argparse.SUPPRESS)
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
