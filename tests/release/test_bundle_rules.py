"""The tree of an app for macOS is looked through before codesign is asked; here with an app made of a few bytes."""

from __future__ import annotations

import importlib
import plistlib

import pytest

from tests.architecture.source_tree import ROOT

CODE = b"\xcf\xfa\xed\xfe"
DESCRIBED = {"CFBundleExecutable": "good-offices", "CFBundleIdentifier": "alt.good_offices.GoodOffices"}


@pytest.fixture
def rules(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "macos"))
    return importlib.import_module("bundle_rules")


def write(app, name, content=b"data"):
    file = app / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


@pytest.fixture
def app(tmp_path):
    """An app that codesign takes: a program, a framework, an extension module, a resource and a link to it."""
    app = tmp_path / "Good Offices.app"
    framework = app / "Contents/Frameworks/Qt/QtCore.framework"
    write(app, "Contents/Info.plist", plistlib.dumps(DESCRIBED))
    write(app, "Contents/MacOS/good-offices", CODE)
    (app / "Contents/MacOS/good-offices").chmod(0o755)
    write(app, "Contents/Frameworks/PySide6/QtCore.so", CODE)
    write(app, "Contents/Resources/map.json")
    (app / "Contents/Frameworks/map.json").symlink_to("../Resources/map.json")
    write(framework, "Versions/6.11/QtCore", CODE)
    write(framework, "Versions/6.11/Resources/Info.plist")
    (framework / "Versions/Current").symlink_to("6.11")
    for name in ("QtCore", "Resources"):
        (framework / name).symlink_to(f"Versions/Current/{name}")
    return app


def test_an_app_as_it_should_be_has_no_faults(rules, app):
    assert list(rules.faults(app)) == []


@pytest.mark.parametrize(
    ("gone", "fault"),
    [
        ("Info.plist", "has no Info.plist"),
        ("Frameworks/Qt/QtCore.framework/Versions/6.11/Resources/Info.plist", "has no Resources/Info.plist"),
        ("Frameworks/Qt/QtCore.framework/Versions/Current", "has no link Versions/Current"),
        ("Frameworks/Qt/QtCore.framework/QtCore", "has no link QtCore"),
        ("Resources/map.json", "leads nowhere"),
        ("MacOS/good-offices", "MacOS/good-offices is no program"),
    ],
)
def test_what_is_missing_is_named(rules, app, gone, fault):
    (app / "Contents" / gone).unlink()
    assert any(fault in found for found in rules.faults(app))


@pytest.mark.parametrize(
    ("added", "content", "fault"),
    [
        ("Resources/module.so", CODE, "code among the resources"),
        ("Frameworks/notes.txt", b"data", "lies where only code may"),
        ("Frameworks/python3.13/_json.so", CODE, "taken for a bundle"),
        ("Frameworks/Qt/QtCore.framework/Info.plist", b"data", "is no link"),
        ("../notes.txt", b"data", "notes.txt lies beside Contents"),
        ("Info.plist", plistlib.dumps({"CFBundleExecutable": "x"}), "has no CFBundleIdentifier"),
        ("Info.plist", plistlib.dumps(DESCRIBED | {"CFBundleExecutable": "x"}), "MacOS/x is no program"),
    ],
)
def test_what_should_not_be_there_is_named(rules, app, added, content, fault):
    write(app / "Contents", added, content)
    assert any(fault in found for found in rules.faults(app))


def test_a_link_that_leads_out_of_the_app_is_named(rules, app):
    (app / "Contents/Resources/elsewhere").symlink_to("../../..")
    assert list(rules.faults(app)) == ["Contents/Resources/elsewhere leads out of the app."]
