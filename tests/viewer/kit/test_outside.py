"""Whether somebody opens an address or a folder is known before anybody is asked, who would not say so."""

from __future__ import annotations

import sys

import pytest

from viewer.kit.outside import FOLDERS, PAGES, is_opened_by_somebody

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems say so themselves")


@pytest.fixture
def desktop(tmp_path):
    """Return a function that makes programs, and a list of what opens what, and returns the environment they are in."""

    def made(*programs: str, listed: str = "", **more: str) -> dict[str, str]:
        for name in programs:
            (tmp_path / name).write_text("#!/bin/sh\n")
            (tmp_path / name).chmod(0o755)
        (tmp_path / "applications").mkdir()
        (tmp_path / "applications" / "mimeinfo.cache").write_text(f"[MIME Cache]\n{listed}\n")
        folder, lists = str(tmp_path), {"XDG_DATA_DIRS": f"/nowhere:{tmp_path}", "XDG_CONFIG_DIRS": "/nowhere"}
        return {"PATH": folder, "HOME": folder} | lists | more

    return made


@pytest.mark.parametrize(
    ("programs", "listed", "more", "pages", "folders"),
    [
        ((), "", {}, False, False),
        (("xdg-open",), "", {}, False, False),
        (("xdg-open",), "x-scheme-handler/https=browser.desktop;", {}, True, False),
        (("xdg-open",), "inode/directory=files.desktop;", {}, False, True),
        (("xdg-open",), "x-scheme-handler/https=;\nx-scheme-handler/httpsx=a.desktop;", {}, False, False),
        (("xdg-open", "x-www-browser"), "", {}, True, False),
        (("xdg-open", "mine"), "", {"BROWSER": "missing:mine --new"}, True, False),
        (("xdg-open",), "", {"BROWSER": "missing"}, False, False),
        (("xdg-open",), "", {"SNAP": "/snap/x"}, True, True),
        (("firefox",), "", {}, True, True),
    ],
)
def test_the_desktops_lists_say_who_opens_what(desktop, programs, listed, more, pages, folders):
    environment = desktop(*programs, listed=listed, **more)
    assert (is_opened_by_somebody(PAGES, environment), is_opened_by_somebody(FOLDERS, environment)) == (pages, folders)
