"""Attacks by seed: some in each run, as many as an option says when somebody wants to know."""

from __future__ import annotations

_LEAST = {"attack": 24, "window_attack": 2, "import_attack": 3, "kill": 6, "window_kill": 1}
"""How many seeds each kind takes where nothing is said."""


def pytest_generate_tests(metafunc):
    for kind in _LEAST.keys() & set(metafunc.fixturenames):
        first = metafunc.config.getoption("--first-attack")
        metafunc.parametrize(kind, range(first, first + (metafunc.config.getoption("--attacks") or _LEAST[kind])))
