"""The handbook's tables of actions, settings and options, made from the tables that the program itself uses."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from index.arrangements.csv_export import COLUMNS
from index.words.language import spoken, translatable
from index.words.punctuation import listed, listed_apart
from viewer.help.handbook import table
from viewer.help.handbook_facts import HandbookFacts
from viewer.kit.action_spec import by_menu, translate
from viewer.kit.keymap import native
from viewer.settings.setting_specs import SPECS, Spec

_words = partial(QCoreApplication.translate, "Handbook")
_setting = partial(QCoreApplication.translate, "Settings")
# argparse's own sentence for --help.
_HELP = translatable("CommandLine", "show this help message and exit")
_option = partial(QCoreApplication.translate, "CommandLine")


def tables(facts: HandbookFacts) -> dict[str, Callable[[], str]]:
    """Return what makes each table, by the name that chapters call it by."""
    return {
        "shortcuts": partial(_actions, facts),
        "settings": _settings,
        "options": lambda: _options(facts.parser()),
        "ways": partial(_ways, facts.ways),
        "columns": _columns,
    }


def _actions(facts: HandbookFacts) -> str:
    headings = (_words("Action"), _words("Keys"), _words("What it does"))
    parts = []
    for menus, specs in by_menu(facts.actions, facts.menus):
        rows = [
            (
                translate(spec.text).replace("&", ""),
                listed(map(native, facts.keymap.shown(spec))),
                translate(spec.help),
            )
            for spec in specs
        ]
        titles = [translate(title).replace("&", "") for title in menus] or [_words("Tool bar")]
        parts.append(f"## {' → '.join(titles)}\n\n{_table(headings, rows)}")
    return "\n\n".join(parts)


def _settings() -> str:
    headings = (_words("Setting"), _words("What it does"), _words("What it may be"), _words("Default"))
    rows = [(_setting(spec.label), _setting(spec.help), _range(spec), _usual(spec)) for spec in _labelled()]
    return _table(headings, rows)


def _labelled() -> list[Spec[Any]]:
    every: tuple[Spec[Any], ...] = SPECS
    return [spec for spec in every if spec.label]


def _range(spec: Spec[Any]) -> str:
    if spec.bounds:
        ends = _words("{0} to {1}").format(*map(spoken().number, spec.bounds))
        return _setting(spec.unit).format(ends)
    values = (True, False) if isinstance(spec.default, bool) else spec.choices
    return listed_apart(_value(spec, value) for value in values)  # a name may hold a comma


def _usual(spec: Spec[Any]) -> str:
    return _value(spec, spec.default)


def _value(spec: Spec[Any], value: object) -> str:
    """Return a value as the preferences show it, not as it is stored."""
    if isinstance(value, bool):
        return _words("yes") if value else _words("no")
    if isinstance(value, int):
        return _setting(spec.unit).format(spoken().number(value))
    return _setting(spec.names[spec.choices.index(str(value))])


def _options(parser: argparse.ArgumentParser) -> str:
    parts = [f"## {parser.prog}\n\n{_table_of(parser)}", *map(_command, commands(parser).values())]
    return "\n\n".join(parts)


def _command(command: argparse.ArgumentParser) -> str:
    """Return the part on a command, with those on its own commands after it."""
    about = str(command.description)
    part = f"## {command.prog}\n\n{_option(about)}\n\n{_table_of(command)}"
    return "\n\n".join([part, *map(_command, commands(command).values())])


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the commands of a parser by name."""
    found: dict[str, argparse.ArgumentParser] = {}
    for action in parser._actions:  # noqa: SLF001  argparse shows its actions in no other way
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            found |= action.choices
    return found


def _table_of(parser: argparse.ArgumentParser) -> str:
    rows = []
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:  # noqa: SLF001
            continue
        value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else "")
        names, about = ", ".join(action.option_strings), str(action.help)
        rows.append((spoken().set_apart(f"{names} {value}".strip()), _option(about)))
    return _table((_words("Option"), _words("What it does")), rows)


def _columns() -> str:
    meaning = partial(QCoreApplication.translate, "Columns")
    rows = [(spoken().set_apart(column.name), meaning(column.meaning)) for column in COLUMNS]
    return _table((_words("Column"), _words("What it means")), rows)


def _ways(ways: Iterable[tuple[str, str]]) -> str:
    headings = (_words("Written"), _words("What it asks for"))
    return _table(
        headings,
        [
            (spoken().set_apart(operator.strip()), QCoreApplication.translate("SearchMenu", way))
            for operator, way in ways
        ],
    )


def _table(headings: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Return a table whose first column is where lines begin, which Qt does not do for right-to-left text."""
    way = -1 if spoken().right_to_left else 1
    return table(headings[::way], [row[::way] for row in rows])
