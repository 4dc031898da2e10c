"""Everything the command line understands, in one place: the program obeys it and the handbook shows it. No Qt."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from index.typed import cleaned, in_plain_signs
from index.words.language import translatable
from viewer import __version__
from viewer.settings.setting_specs import LANGUAGE, THEME
from viewer.starts.paths import HOME_VARIABLE, PROGRAM

# What options do is English in the terminal; the handbook shows it in the reader's language.
_text = partial(translatable, "CommandLine")

_EPILOG = f"""\
a link copied from the program (good-offices://passage/…) may stand where a command does: it opens its place;
so may files: they are put on your shelf, and the first is opened
exit codes: 0 found or done, 1 nothing found or something refused, 2 usage or environment, 3 damaged library
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
    parser.add_argument(
        "--version", action="version", version=f"{PROGRAM} {__version__}", help=_text("show the version and exit")
    )
    _add_window(parser)
    commands = parser.add_subparsers(dest="command", title="commands")
    look_up = _command(
        commands, "look-up", _text("look up in the window what is selected in another program, or was copied")
    )
    look_up.add_argument("words", metavar="WORDS", type=cleaned, nargs="*", help=_text("these words instead"))
    _add_search(_command(commands, "search", _text("search the documents")))
    _add_adding(_command(commands, "add", _text("put documents of your own on your shelf")))
    _add_shelf(_command(commands, "shelf", _text("list the documents on your shelf, or remove some")))
    _add_arrangements(_command(commands, "arrangements", _text("list who represents whom")))
    _add_json(_command(commands, "changes", _text("list what changed since the last edition")))
    _add_json(
        _command(commands, "verify", _text("check the library in use, and say what it rests on and what it covers"))
    )
    return parser


def _add_window(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--open",
        metavar="PASSAGE",
        type=cleaned,
        default="",
        help=_text("open a passage: its number (4.2), its id, or a link"),
    )
    parser.add_argument(
        "--file",
        metavar="FILE",
        type=Path,
        dest="files",
        action="append",
        default=[],
        help=_text("put a file on your shelf and open it; files alone do the same"),
    )
    parser.add_argument("--search", metavar="TEXT", type=cleaned, default="", help=_text("start with a search"))
    parser.add_argument(
        "--theme", type=_word, choices=THEME.choices, default="", help=_text("use a theme for this start")
    )
    parser.add_argument(
        "--language", type=_word, choices=LANGUAGE.choices, default="", help=_text("use a language for this start")
    )
    parser.add_argument(
        "--reset-settings", action="store_true", help=_text("start with the usual settings; a copy is kept")
    )
    parser.add_argument("--screenshot", metavar="FILE", type=Path, help=_text("save a picture of the window and exit"))
    parser.add_argument("--self-test", action="store_true", help=argparse.SUPPRESS)


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, about: str
) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=about, description=about, allow_abbrev=False)


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", type=cleaned, nargs="*", help=_text("the words to look for"))
    parser.add_argument("--limit", metavar="N", type=_positive, default=20, help=_text("show at most N hits (20)"))
    parser.add_argument(
        "--in",
        type=_word,
        choices=("reference", "shelf"),
        dest="within",
        default="both",
        help=_text("search only what comes with the program, or only your shelf"),
    )
    parser.add_argument("--json", action="store_true", help=_text("write JSON"))
    parser.add_argument(
        "--from",
        metavar="FILE",
        dest="questions",
        default="",
        help=_text("with --json: read one question a line from FILE, or stdin for -, and write one object a line"),
    )


def _add_adding(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", metavar="FILE", type=Path, nargs="+", help=_text("the files, or folders of files, to read")
    )
    parser.add_argument(
        "--folder", metavar="NAME", type=cleaned, default="", help=_text("put them into this folder of the shelf")
    )
    parser.add_argument(
        "--new-edition", action="store_true", help=_text("take a newer edition in place of the one on the shelf")
    )
    parser.add_argument("--keep-both", action="store_true", help=_text("keep both editions on the shelf"))
    parser.add_argument("--encoding", metavar="NAME", type=_word, default="", help=_text("the encoding of plain texts"))
    parser.add_argument("--first-part", action="store_true", help=_text("take the first part of what is too long"))
    parser.add_argument("--json", action="store_true", help=_text("write JSON"))


def _add_shelf(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=_text("write JSON"))
    deeds = parser.add_subparsers(dest="deed")
    removing = _command(deeds, "remove", _text("take documents off the shelf; notes on them are kept"))
    removing.add_argument(
        "documents", metavar="DOCUMENT", type=cleaned, nargs="+", help=_text("the id or the name of a document")
    )
    _command(deeds, "index", _text("have all documents on the shelf found, and found quickly"))


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=_text("write JSON"))


def _add_arrangements(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--power", metavar="STATE", type=cleaned, default="", help=_text("the protecting power"))
    parser.add_argument(
        "--for", metavar="STATE", type=cleaned, dest="represented", default="", help=_text("the represented state")
    )
    parser.add_argument("--in", metavar="STATE", type=cleaned, dest="host", default="", help=_text("the host state"))
    parser.add_argument(
        "--state",
        metavar="STATE",
        type=cleaned,
        dest="any_state",
        default="",
        help=_text("a state in any of these roles"),
    )
    parser.add_argument(
        "--on", metavar="DATE", type=_word, default="", help=_text("in force on a date: 1985, 1985-04 or 1985-04-30")
    )
    parser.add_argument(
        "--undecided", action="store_true", help=_text("with --on: also what the dates known do not decide")
    )
    parser.add_argument(
        "--layer", type=_word, default="", help=_text("stated in one layer of the library, such as source")
    )
    parser.add_argument("--status", type=_word, default="", help=_text("current, ended, never in force or unknown"))
    parser.add_argument(
        "--assessment", type=_word, default="", help=_text("one statement is confirmed, imprecise, contradicted, …")
    )
    parser.add_argument(
        "--firm", action="store_true", help=_text("leave out what is only reported, believed or likely")
    )
    parser.add_argument(
        "--format", type=_word, choices=("table", "csv", "json"), default="table", help=_text("how to write them")
    )
    parser.add_argument(
        "--output", metavar="FILE", type=Path, help=_text("with --format csv: write into FILE, for a spreadsheet")
    )


def _word(text: str) -> str:
    return in_plain_signs(text).strip()


def _positive(text: str) -> int:
    number = int(_word(text))
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number
