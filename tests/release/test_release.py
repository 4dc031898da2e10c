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


@pytest.fixture
def materials(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("materials")


def test_the_sums_are_those_of_the_files_without_themselves(release, tmp_path):
    (tmp_path / "one.deb").write_bytes(b"one")
    for _ in range(2):
        release.write_sums(tmp_path)
    line = f"{hashlib.sha256(b'one').hexdigest()}  one.deb\n"
    assert (tmp_path / "SHA256SUMS").read_text() == line


def test_the_bill_names_every_pinned_distribution_with_its_licence(materials, tmp_path):
    (tmp_path / "libicudata.so.73").touch()
    file = materials.write(tmp_path, "linux", materials.of_frozen(sys.executable, tmp_path))
    parts = {part["name"]: part for part in json.loads(file.read_text(encoding="utf-8"))["components"]}
    inside = ("Qt", "PDFium", "CPython", "SQLite", "ICU")
    assert {*materials.pinned(), *inside} <= set(parts)
    assert [name for name, part in parts.items() if "licenses" not in part] == []
    assert [name for name in inside if "version" not in parts[name]] == []


def test_the_bill_of_wheels_is_told_by_themselves(materials, tmp_path):
    wheel = tmp_path / "some_thing-1.2.dist-info"
    wheel.mkdir()
    (wheel / "METADATA").write_text("Name: some_thing\nVersion: 1.2\nLicense-Expression: MIT\n\nName: of the text\n")
    (tmp_path / "pypdfium2_raw").mkdir()
    told = {"major": 150, "minor": 0, "build": 7000, "patch": 1, "origin": "somebody"}
    (tmp_path / "pypdfium2_raw" / "version.json").write_text(json.dumps(told))
    parts = {part.name: part for part in materials.of_wheels(tmp_path, "3.13.2", "3.45")}
    assert parts["some-thing"] == materials.Part("some-thing", "1.2", "MIT", "pkg:pypi/some-thing@1.2")
    assert parts["PDFium"].version == "150.0.7000.1"


def test_the_bill_is_the_same_every_time_and_its_name_says_whose_it_is(materials, tmp_path):
    first = materials.write(tmp_path, "linux", [materials.Part("b"), materials.Part("a")])
    second = materials.write(tmp_path, "windows", [materials.Part("a"), materials.Part("b")])
    assert first.name != second.name
    assert first.read_bytes() == second.read_bytes()


def test_without_a_key_nothing_is_signed_and_that_is_said(release, tmp_path, monkeypatch, capsys):
    monkeypatch.delenv(release.KEY, raising=False)
    release.sign(tmp_path / "SHA256SUMS")
    assert "NOT SIGNED" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
