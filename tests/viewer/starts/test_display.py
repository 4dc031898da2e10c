import ctypes
import os
import socket
import sys

import pytest

from viewer.starts.display import draw_off_screen
from viewer.starts.missing_display import missing_display

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="only X11 and Wayland can be missing")
# No X server counts this far.
NO_X = ":9876"


@pytest.fixture
def compositor(tmp_path, monkeypatch):
    """Return the path of a socket that answers, as a Wayland compositor's does; short, as such paths must be."""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("wayland-0")
        listening.listen()
        yield tmp_path / "wayland-0"


def test_without_any_display_there_is_none():
    assert missing_display({}) == "there is no display"


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc", "offscreen:size=1x1", "xcb;offscreen"])
def test_platforms_without_a_server_need_none(platform):
    assert missing_display({"QT_QPA_PLATFORM": platform, "DISPLAY": NO_X}) == ""


@pytest.mark.parametrize("display", [NO_X, "nonsense", ":", "\udcff"])
def test_an_x_display_that_does_not_answer_is_named(display):
    assert missing_display({"DISPLAY": display}) == f"the display {display} does not answer"


def test_a_wayland_display_that_does_not_answer_is_named(tmp_path):
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert missing_display(environment) == f"the Wayland display {tmp_path / 'wayland-7'} does not answer"


def test_one_display_that_answers_is_enough(compositor):
    environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(compositor.parent), "DISPLAY": NO_X}
    assert missing_display(environment) == ""


def test_an_open_connection_is_enough():
    assert missing_display({"WAYLAND_SOCKET": "3"}) == ""


def test_only_the_wanted_platform_is_asked(compositor):
    environment = {"WAYLAND_DISPLAY": str(compositor), "DISPLAY": NO_X, "QT_QPA_PLATFORM": "xcb"}
    assert "does not answer" in missing_display(environment)
    assert missing_display({**environment, "QT_QPA_PLATFORM": "wayland"}) == ""


def test_a_missing_system_library_is_named(monkeypatch):
    def missing(name):
        raise OSError(f"{name}: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert "libxcb.so.1" in missing_display({"DISPLAY": ":0"})


def test_other_systems_always_have_one(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert missing_display({}) == ""


@pytest.mark.display
def test_a_real_display_answers():
    assert missing_display(os.environ) == ""


@pytest.mark.parametrize(("platform", "fonts"), [("win32", r"D:\Windows\Fonts"), ("linux", None)])
def test_pictures_have_the_letters_of_the_system(platform, fonts):
    environment = {"SYSTEMROOT": r"D:\Windows"}
    draw_off_screen(environment, platform)
    assert (environment["QT_QPA_PLATFORM"], environment.get("QT_QPA_FONTDIR")) == ("offscreen", fonts)
