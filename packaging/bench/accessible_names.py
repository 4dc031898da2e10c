"""What a screen reader sees of a program, from outside: its controls that have no name, over the accessibility bus."""

from __future__ import annotations

import json

from accessibility_bus import ask

INTERACTIVE = (
    "check box", "check menu item", "combo box", "document frame", "entry", "list", "menu", "menu item", "page tab",
    "push button", "radio button", "radio menu item", "slider", "spin button", "table", "text", "toggle button",
    "tree", "tree table",
)  # fmt: skip


def unnamed_controls(command: list[str], **extra: str) -> list[str]:
    """Return each interactive control on a program's first window that has no name, as "role in parents".

    `extra` is added to the program's environment; raises RuntimeError when the program cannot be asked.
    """
    return [str(one) for one in json.loads(ask(command, f"interactive = {INTERACTIVE!r}{_QUESTION}", **extra))]


_QUESTION = """
found, seen = [], 0
for node, parents in below(program):
    seen += 1
    named, shown = (node.get_name() or "").strip(), node.get_state_set().contains(Atspi.StateType.SHOWING)
    if node.get_role_name() in interactive and not named and shown:
        found.append(f"{node.get_role_name()} in {' / '.join(parents[-3:])}")
assert seen > 20, f"only {seen} objects are on the accessibility bus"
print(json.dumps(found))
"""
