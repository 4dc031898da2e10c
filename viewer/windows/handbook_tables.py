"""What the handbook says of actions, settings and options, made from the tables that the program itself works with."""

from __future__ import annotations

import argparse
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from viewer.command_line import command_line
from viewer.models.handbook import table
from viewer.services.setting_specs import SPECS, Spec
from viewer.windows.actions import ACTIONS, shortcuts, translate
from viewer.windows.search_menu import WAYS

_CONTEXT = "Handbook"


def tables() -> dict[str, str]:
    """Return every table by the name that chapters call it by."""
    return {"shortcuts": _actions(), "settings": _settings(), "options": _options(), "ways": _ways()}


def _actions() -> str:
    native = QKeySequence.SequenceFormat.NativeText
    headings = (_heading("Action"), _heading("Keys"), _heading("What it does"))
    parts = []
    for menu in dict.fromkeys(spec.menu for spec in ACTIONS):
        rows = [
            (
                translate(spec.text).replace("&", ""),
                ", ".join(key.toString(native) for key in shortcuts(spec)),
                translate(spec.help),
            )
            for spec in ACTIONS
            if spec.menu == menu
        ]
        titles = [translate(title).replace("&", "") for title in menu.split("/")] if menu else [_heading("Tool bar")]
        parts.append(f"## {' → '.join(titles)}\n\n{table(headings, rows)}")
    return "\n\n".join(parts)


def _settings() -> str:
    headings = (_heading("Setting"), _heading("What it does"), _heading("What it may be"), _heading("Usually"))
    rows = [(spec.label, spec.help, _range(spec), spec.write(spec.default)) for spec in _labelled()]
    return table(headings, rows)


def _labelled() -> list[Spec[Any]]:
    every: tuple[Spec[Any], ...] = SPECS
    return [spec for spec in every if spec.label]


def _range(spec: Spec[Any]) -> str:
    if spec.choices:
        return ", ".join(spec.choices)
    if spec.bounds:
        return QCoreApplication.translate(_CONTEXT, "{0} to {1}").format(*spec.bounds)
    return "true, false" if isinstance(spec.default, bool) else ""


def _options() -> str:
    parser = command_line()
    parts = [f"## {parser.prog}\n\n{_table_of(parser)}"]
    for name, each in commands(parser).items():
        parts.append(f"## {parser.prog} {name}\n\n{_table_of(each)}")
    return "\n\n".join(parts)


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
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            continue
        value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else "")
        names = ", ".join(action.option_strings)
        rows.append((f"{names} {value}".strip(), str(action.help or "")))
    return table((_heading("Option"), _heading("What it does")), rows)


def _ways() -> str:
    headings = (_heading("Written"), _heading("What it asks for"))
    return table(
        headings, [(operator.strip(), QCoreApplication.translate("SearchMenu", way)) for operator, way in WAYS]
    )


def _heading(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
