"""Writes the manual page and the completions of three shells, all taken from the program's own parser.

    parser_texts.py FOLDER DATE

Runs in an environment in which the program runs. DATE, such as 2026-11-24, is printed at the foot of the page.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from viewer import __version__
from viewer.starts.paths import PROGRAM
from viewer.terminal.command_line import command_line

Option = argparse.Action


def options_of(parser: argparse.ArgumentParser) -> list[Option]:
    """Return the options that a reader is told of."""
    return [one for one in parser._actions if one.option_strings and one.help != argparse.SUPPRESS]  # noqa: SLF001


def commands_of(parser: argparse.ArgumentParser) -> dict[str, tuple[str, argparse.ArgumentParser]]:
    """Return the help and the parser of each command."""
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}  # noqa: SLF001
            return {name: (helps.get(name, ""), one) for name, one in action.choices.items()}
    return {}


def takes_value(option: Option) -> bool:
    """Return whether an option is followed by a value."""
    return option.nargs != 0


def manual_page(parser: argparse.ArgumentParser, date: str) -> str:
    """Return the manual page in man's own markup."""
    lines = [f'.TH GOOD\\-OFFICES 1 "{date}" "Good Offices {__version__}" "User Commands"', ".SH NAME"]
    lines += [f"{_roff(PROGRAM)} \\- look up who represents whom between states, offline", ".SH SYNOPSIS"]
    lines += [f".B {_roff(PROGRAM)}\n.RI [ option ...]"]
    lines += [f".br\n.B {_roff(PROGRAM)} {name}\n.RI [ option ...]" for name in commands_of(parser)]
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


def bash_completion(parser: argparse.ArgumentParser) -> str:
    """Return the completion for bash: commands, the options of each, and the values of those with a choice."""
    commands = commands_of(parser)
    cases = [f'        {name}) words="{_words(command)}" ;;' for name, (_, command) in commands.items()]
    choices = {option.option_strings[-1]: option.choices for _, option in _all_options(parser) if option.choices}
    values = [f'        {name}) words="{" ".join(map(str, some))}" ;;' for name, some in choices.items()]
    files = [option.option_strings[-1] for _, option in _all_options(parser) if option.metavar == "FILE"]
    return "\n".join(
        [
            "# bash completion for good-offices",
            "_good_offices() {",
            '    local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="" word words',
            '    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
            f"        case $word in {'|'.join(commands)}) command=$word; break ;; esac",
            "    done",
            "    case $before in",
            *values,
            *(f'        {name}) COMPREPLY=($(compgen -f -- "$current")); return ;;' for name in files),
            "        *) case $command in",
            *("    " + case for case in cases),
            f'            *) words="{_words(parser)} {" ".join(commands)}" ;;',
            "        esac ;;",
            "    esac",
            '    COMPREPLY=($(compgen -W "$words" -- "$current"))',
            "}",
            "complete -F _good_offices good-offices",
            "",
        ]
    )


def _words(parser: argparse.ArgumentParser) -> str:
    return " ".join(name for option in options_of(parser) for name in option.option_strings)


def _all_options(parser: argparse.ArgumentParser) -> list[tuple[str, Option]]:
    """Return every option with the name of its command, blank for those of the program itself."""
    own = [("", option) for option in options_of(parser)]
    return own + [(name, one) for name, (_, command) in commands_of(parser).items() for one in options_of(command)]


def zsh_completion(parser: argparse.ArgumentParser) -> str:
    """Return the completion for zsh."""
    commands = commands_of(parser)
    named = "\n".join(f"        {_quoted(f'{name}:{about}')}" for name, (about, _) in commands.items())
    cases = [f"            {name}) _arguments {_zsh_options(one)} ;;" for name, (_, one) in commands.items()]
    return "\n".join(
        [
            "#compdef good-offices",
            "_good_offices() {",
            '    local curcontext="$curcontext" state line',
            "    typeset -A opt_args",
            "    local -a commands=(",
            named,
            "    )",
            f"    _arguments -C {_zsh_options(parser)} '1:command:->command' '*::argument:->argument'",
            "    case $state in",
            "        command) _describe command commands ;;",
            "        argument) case $words[1] in",
            *cases,
            "        esac ;;",
            "    esac",
            "}",
            '_good_offices "$@"',
            "",
        ]
    )


def _zsh_options(parser: argparse.ArgumentParser) -> str:
    return " ".join(_zsh_option(option) for option in options_of(parser))


def _zsh_option(option: Option) -> str:
    about = (option.help or "").replace("[", "(").replace("]", ")").replace(":", "\\:")
    value = ""
    if takes_value(option):
        choices = f":({' '.join(map(str, option.choices))})" if option.choices else ":"
        value = f":{option.dest}{':_files' if option.metavar == 'FILE' else choices}"
    return _quoted(f"{option.option_strings[-1]}[{about}]{value}")


def fish_completion(parser: argparse.ArgumentParser) -> str:
    """Return the completion for fish."""
    commands = commands_of(parser)
    none = f"not __fish_seen_subcommand_from {' '.join(commands)}"
    lines = ["# fish completion for good-offices", "complete -c good-offices -f"]
    lines += [f"complete -c good-offices -n {_quoted(none)} -a {n} -d {_quoted(a)}" for n, (a, _) in commands.items()]
    for name, option in _all_options(parser):
        when = f"__fish_seen_subcommand_from {name}" if name else none
        flags = " ".join(f"-l {one[2:]}" if one.startswith("--") else f"-s {one[1:]}" for one in option.option_strings)
        files = " -r -F" if option.metavar == "FILE" else " -x"  # -x: a value, and never a file's name
        value = files if takes_value(option) else ""
        value += f" -a {_quoted(' '.join(map(str, option.choices)))}" if option.choices else ""
        lines.append(f"complete -c good-offices -n {_quoted(when)} {flags}{value} -d {_quoted(option.help or '')}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "’") + "'"


def main(folder: Path, date: str) -> None:
    """Write the page and the completions into a folder."""
    parser = command_line()
    texts = {"good-offices.1": manual_page(parser, date), "good-offices.bash": bash_completion(parser)}
    texts |= {"good-offices.zsh": zsh_completion(parser), "good-offices.fish": fish_completion(parser)}
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
