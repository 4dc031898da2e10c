"""What is published beside the packages: sums that can be checked, and a bill that names everything pinned."""

from __future__ import annotations

import hashlib
import importlib
import json
import sys
from types import ModuleType

import pytest

from tests.architecture.source_tree import ROOT


@pytest.fixture
def release(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("release")


def test_the_sums_are_those_of_the_files_without_themselves(release, tmp_path):
    (tmp_path / "one.deb").write_bytes(b"one")
    for _ in range(2):
        release.write_sums(tmp_path)
    line = f"{hashlib.sha256(b'one').hexdigest()}  one.deb\n"
    assert (tmp_path / "SHA256SUMS").read_text() == line


def test_the_bill_names_every_pinned_distribution_with_its_licence(release, tmp_path):
    release.write_materials(tmp_path / "bill.json", sys.executable)
    parts = {part["name"]: part for part in json.loads((tmp_path / "bill.json").read_text())["components"]}
    assert set(release.pinned()) <= set(parts)
    assert [name for name, part in parts.items() if "licenses" not in part] == []


def test_the_bill_is_the_same_every_time(release, tmp_path):
    for name in ("a", "b"):
        release.write_materials(tmp_path / name, sys.executable)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_without_a_key_nothing_is_signed_and_that_is_said(release, tmp_path, monkeypatch, capsys):
    monkeypatch.delenv(release.KEY, raising=False)
    release.sign(tmp_path / "SHA256SUMS")
    assert "NOT SIGNED" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
