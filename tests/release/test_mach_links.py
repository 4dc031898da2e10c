"""What the files of an app for macOS link is looked up as macOS would; here in heads of a few bytes."""

from __future__ import annotations

import importlib
import plistlib
import struct

import pytest

from tests.architecture.source_tree import ROOT

ARM64, INTEL = 0x0100000C, 0x01000007
LINK, PLACE, OLDEST = 0x0C, 0x8000001C, 0x32


@pytest.fixture
def checks(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "macos"))
    return importlib.import_module("mach_links")


def command(number, text):
    """A load command with a text, which begins after its own place."""
    content = text.encode() + b"\0" * (8 - len(text) % 8)
    return struct.pack("<6I", number, 24 + len(content), 24, 0, 0, 0) + content


def image(*commands, processor=ARM64):
    body = b"".join(commands)
    return struct.pack("<8I", 0xFEEDFACF, processor, 0, 6, len(commands), len(body), 0, 0) + body


def several(*images):
    """A file for several processors."""
    starts = [8 + 20 * len(images) + sum(map(len, images[:number])) for number in range(len(images))]
    table = b"".join(struct.pack(">5I", 0, 0, start, 0, 0) for start in starts)
    return struct.pack(">2I", 0xCAFEBABE, len(images)) + table + b"".join(images)


@pytest.fixture
def app(tmp_path):
    """An app whose program links a library beside it, and one of macOS's own."""
    contents = tmp_path / "Good Offices.app" / "Contents"
    for name in ("MacOS", "Frameworks"):
        (contents / name).mkdir(parents=True)
    told = {"CFBundleExecutable": "good-offices", "LSMinimumSystemVersion": "14.2"}
    (contents / "Info.plist").write_bytes(plistlib.dumps(told))
    (contents / "Frameworks/libthere.dylib").write_bytes(image())
    links = [command(LINK, name) for name in ("@rpath/libthere.dylib", "/usr/lib/libSystem.B.dylib")]
    (contents / "MacOS/good-offices").write_bytes(image(*links, command(PLACE, "@loader_path/../Frameworks")))
    return contents.parent


def test_an_app_that_finds_all_that_it_links_has_no_faults(checks, app):
    assert list(checks.faults(app)) == []


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (image(command(LINK, "@rpath/libthere.dylib")), "links @rpath/libthere.dylib, which is not in the app"),
        (image(command(LINK, "/opt/lib/libthere.dylib")), "links /opt/lib/libthere.dylib, which is not in the app"),
        (image(command(PLACE, "/opt/lib")), "has libraries looked for in /opt/lib"),
        (image(struct.pack("<6I", OLDEST, 24, 1, 15 << 16 | 3 << 8, 0, 0)), "needs macOS 15.3"),
        (image(processor=INTEL), "is not for the processor that the others are for"),
        (several(image(command(PLACE, "/opt/lib"), processor=INTEL), image()), "has libraries looked for in /opt/lib"),
    ],
)
def test_what_macos_would_not_load_is_named(checks, app, content, fault):
    (app / "Contents/Frameworks/libother.dylib").write_bytes(content)
    assert list(checks.faults(app)) == [f"Contents/Frameworks/libother.dylib {fault}."]


def test_a_library_for_several_processors_is_looked_through_for_each(checks, app):
    found = command(LINK, "@loader_path/libthere.dylib")
    (app / "Contents/Frameworks/libother.dylib").write_bytes(several(image(found, processor=INTEL), image(found)))
    assert list(checks.faults(app)) == []
