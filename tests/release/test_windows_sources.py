"""What the Windows copy is made of is checked before it is used; nothing is fetched and nothing is built here."""

from __future__ import annotations

import importlib
from hashlib import sha256

import pytest

from tests.architecture.source_tree import ROOT


@pytest.fixture(autouse=True)
def packaging_on_path(monkeypatch):
    for folder in ("packaging", "packaging/freeze", "packaging/windows"):
        monkeypatch.syspath_prepend(str(ROOT / folder))


def der(tag, *parts):
    """A value in DER whose size takes two bytes, as most sizes in a catalogue do."""
    body = b"".join(parts)
    return bytes([tag, 0x82]) + len(body).to_bytes(2, "big") + body


def catalogue(listed, added):
    content = der(0x30, der(0x06, b"list"), der(0xA0, listed))
    signed = der(0x30, der(0x02, b"\1"), der(0x31), content, der(0xA0, added))
    return der(0x30, der(0x06, b"signed"), der(0xA0, signed))


def test_only_what_a_signature_covers_counts_as_listed():
    signed = importlib.import_module("catalogue").signed_part(catalogue(b"digest", b"what anybody added"))
    assert signed == b"digest"


@pytest.mark.parametrize(
    "other", [b"MZ and more", b"\x30\x82\xff\xff cut off", der(0x30, der(0x06, b"plain"), der(0x30))]
)
def test_another_kind_of_file_is_refused_as_a_catalogue(other):
    with pytest.raises((ValueError, IndexError)):
        importlib.import_module("catalogue").signed_part(other)


@pytest.mark.parametrize(
    ("source", "listed"), [(b"a\nb\n", True), (b"a\r\nb\r\n", True), (b"a\nc\n", False), (b"", True)]
)
def test_a_source_is_proved_by_its_digest_with_the_line_ends_of_windows(source, listed):
    digests = b"..." + sha256(b"a\r\nb\r\n").digest() + b"..."
    assert importlib.import_module("proved_library").is_listed(source, digests) is listed


@pytest.mark.parametrize(
    ("subject", "organisation"),
    [
        ("/C=US/O=Python Software Foundation/CN=Python Software Foundation", "Python Software Foundation"),
        ("/C=US/CN=Python Software Foundation", ""),
        ("/O=Somebody/CN=x/O=Python Software Foundation", ""),
    ],
)
def test_a_signer_is_the_one_organisation_of_a_certificate(subject, organisation):
    assert importlib.import_module("signatures").organisation_of(subject) == organisation


def test_a_member_that_leads_out_of_its_archive_is_refused(tmp_path):
    from io import BytesIO
    from zipfile import ZipFile

    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("../outside", "")
    with pytest.raises(ValueError, match="leads out"):
        importlib.import_module("foreign_wheels").unzip(packed.getvalue(), tmp_path / "inside")


@pytest.fixture
def modules(tmp_path):
    """Modules in a folder that reach one another, one of which is a library."""
    texts = {
        "start.py": "def late():\n    from room import part\n",
        "room/__init__.py": "",
        "room/part.py": "from . import library\nfrom ..room import other\nimport left.out\n",
        "room/other.py": "",
        "room/library.cp313-win_amd64.pyd": "",
        "left/__init__.py": "",
        "left/out.py": "",
        "nobody.py": "",
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = importlib.import_module("compile_modules").Modules([str(tmp_path)], ["left"])
    found.reach(["start"])
    return found.found


def test_what_is_imported_anywhere_in_a_module_comes_along_and_nothing_else(modules):
    assert modules.keys() == {"start", "room", "room.part", "room.library", "room.other"}


def test_modules_of_loose_packages_lie_in_folders_and_all_others_in_the_archives(modules, tmp_path):
    loose = {"room": str(tmp_path / "parts")}
    importlib.import_module("compile_modules").write(modules, loose, tmp_path)
    assert importlib.import_module("module_archive").names(tmp_path) == {"start"}
    written = {file.name for file in (tmp_path / "parts" / "room").iterdir()}
    assert written == {"__init__.pyc", "part.pyc", "other.pyc"}


def test_libraries_that_packages_bring_come_along(tmp_path):
    brought = tmp_path / "bare" / "brought.dll"
    brought.parent.mkdir()
    brought.touch()
    assert importlib.import_module("windows_libraries").brought_by({"bare", "PySide6"}, tmp_path) == [brought]


def test_pins_for_a_system_leave_out_those_of_other_systems():
    pins = importlib.import_module("foreign_wheels").pins_for("win32", "requirements-package.lock", ("ninja", "pefile"))
    assert pins.startswith("pefile==")
    assert not any(word in pins for word in ("ninja", "sys_platform"))
