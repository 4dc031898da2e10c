"""Nothing but a regular file of a sensible size is opened; links to such a file are as good as the file."""

from __future__ import annotations

import sys

import pytest

from index.regular_files import LARGEST, read_regular, regular, regular_text
from tests.odd_files import ODD_FILES, put

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kinds of files of POSIX systems")


WORDS = "regular file|too large|levels of symbolic links|Is a directory|No such device"


@pytest.mark.parametrize("kind", ODD_FILES)
def test_what_is_no_file_is_refused_at_once(tmp_path, kind):
    put(kind, tmp_path / "place")
    with pytest.raises(OSError, match=WORDS):
        read_regular(tmp_path / "place")


@pytest.mark.parametrize("kind", [kind for kind in ODD_FILES if kind != "a huge file"])
def test_what_is_no_file_is_not_written_to(tmp_path, kind):
    put(kind, tmp_path / "place")
    with pytest.raises(OSError, match=WORDS), open(tmp_path / "place", "ab", opener=regular):
        pass


def test_a_file_and_a_link_to_it_are_read(tmp_path):
    (tmp_path / "file").write_bytes(b"words\r\n")
    (tmp_path / "link").symlink_to("file")
    assert read_regular(tmp_path / "file") == read_regular(tmp_path / "link", 7) == b"words\r\n"
    assert regular_text(tmp_path / "link") == "words\n"
    with pytest.raises(OSError, match="too large"):
        read_regular(tmp_path / "link", 6)
    assert LARGEST > 7


def test_a_new_file_is_for_its_owner_alone(tmp_path):
    with open(tmp_path / "new", "ab", opener=regular) as file:
        file.write(b"x")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o600
