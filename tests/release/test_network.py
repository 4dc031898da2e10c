"""The running program loads nothing that could reach a network: neither its modules nor those of others."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.source_tree import PRODUCT, ROOT, source_files
from tests.architecture.test_import_arrows import NETWORK

LOADED = "\nimport sys\nprint(*sys.modules)"


def network_modules(statements: str) -> set[str]:
    """Return what of a network a fresh Python has loaded after some statements."""
    command = [sys.executable, "-P", "-c", statements + LOADED]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=120).stdout.split()
    return {name for name in told if any(name == one or name.startswith(one + ".") for one in NETWORK)}


def test_window_search_and_terminal_load_no_module_of_a_network():
    assert (
        network_modules("import viewer.app, viewer.features, viewer.terminal.terminal_commands, index.search.searcher")
        == set()
    )


def test_all_modules_together_load_no_module_of_a_network():
    modules = [file.module for file in source_files(*PRODUCT) if file.path.stem not in {"__main__"}]
    assert network_modules(f"import {', '.join(modules)}") == set()
