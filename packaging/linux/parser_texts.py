"""Writes the manual page and the completions of three shells, all taken from the program's own parser.

    parser_texts.py FOLDER DATE

Runs in an environment in which the program runs. DATE, such as 2026-11-24, is printed at the foot of the page.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import shtab

from viewer import __version__
from viewer.starts.paths import PROGRAM
from viewer.terminal.command_line import command_line

Option = argparse.Action
SHELLS = ("bash", "zsh", "fish")


def options_of(parser: argparse.ArgumentParser) -> list[Option]:
    """Return the options that the help lists."""
    return [one for one in parser._actions if one.option_strings and one.help != argparse.SUPPRESS]  # noqa: SLF001


def commands_of(parser: argparse.ArgumentParser) -> dict[str, tuple[str, argparse.ArgumentParser]]:
    """Return the help and the parser of each command, and after it those of its own commands: "shelf remove"."""
    found: dict[str, tuple[str, argparse.ArgumentParser]] = {}
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}  # noqa: SLF001
            for name, one in action.choices.items():
                found[name] = (helps.get(name, ""), one)
                found |= {f"{name} {deed}": told for deed, told in commands_of(one).items()}
    return found


def takes_value(option: Option) -> bool:
    """Return whether an option is followed by a value."""
    return option.nargs != 0


def manual_page(parser: argparse.ArgumentParser, date: str) -> str:
    """Return the manual page in man's own markup."""
    lines = [f'.TH GOOD\\-OFFICES 1 "{date}" "Good Offices {__version__}" "User Commands"', ".SH NAME"]
    lines += [f"{_roff(PROGRAM)} \\- look up who represents whom between states, offline", ".SH SYNOPSIS"]
    lines += [f".B {_roff(PROGRAM)}\n.RI [ option ...]"]
    lines += [
        f".br\n.B {_roff(PROGRAM)} {_roff(name)}\n.RI [ option {_words_of(command)}...]"
        for name, (_, command) in commands_of(parser).items()
    ]
    lines += [".SH DESCRIPTION", _roff(parser.description or ""), ".SH OPTIONS"]
    lines += [_paragraph(option) for option in options_of(parser)]
    for name, (about, command) in commands_of(parser).items():
        lines += [f'.SH "COMMAND {name.upper()}"', _roff(about[:1].upper() + about[1:] + ".")]
        lines += [_paragraph(option) for option in options_of(command)]
    lines += [".SH NOTES", ".nf", _roff(parser.epilog or ""), ".fi"]
    lines += [
        ".SH ADDRESSES",
        _roff("An address such as good-offices://passage/swiss-mandate-since-1980 opens the passage that it names."),
    ]
    return "\n".join(lines) + "\n"


def _words_of(command: argparse.ArgumentParser) -> str:
    """Return the words that a command takes beside options, in the markup of ".RI"."""
    taken = [one for one in command._actions if not one.option_strings and one.nargs == "*"]  # noqa: SLF001
    return "".join(f'"...] [" {one.metavar} ' for one in taken)


def _paragraph(option: Option) -> str:
    names = ", ".join(_roff(name) for name in option.option_strings)
    return f".TP\n.B {names}{_roff(_value(option))}\n{_roff(option.help or '')}"


def _value(option: Option) -> str:
    if not takes_value(option):
        return ""
    return " " + ("|".join(map(str, option.choices)) if option.choices else str(option.metavar or option.dest.upper()))


def _roff(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("-", "\\-")
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in escaped.split("\n"))


def completion(parser: argparse.ArgumentParser, shell: str) -> str:
    """Return the completion for a shell: commands, the options of each, and the values of those with a choice."""
    for option in [*parser._actions, *(one for _, each in commands_of(parser).values() for one in each._actions)]:  # noqa: SLF001
        if option.metavar == "FILE":
            option.complete = shtab.FILE  # type: ignore[attr-defined]  # where shtab looks for it
    return shtab.complete(parser, shell)


def main(folder: Path, date: str) -> None:
    """Write the page and the completions into a folder."""
    parser = command_line()
    texts = {f"{PROGRAM}.{shell}": completion(parser, shell) for shell in SHELLS}
    texts[f"{PROGRAM}.1"] = manual_page(parser, date)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
