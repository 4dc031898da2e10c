"""Attacks by seed: some in each run, as many as `--attacks` says when somebody wants to know."""

from __future__ import annotations


def pytest_generate_tests(metafunc):
    if "attack" in metafunc.fixturenames:
        metafunc.parametrize("attack", range(metafunc.config.getoption("--attacks")))
