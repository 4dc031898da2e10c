from io import BytesIO, TextIOWrapper

import pytest

from viewer.starts.text_streams import use_utf8


@pytest.mark.parametrize(("platform", "written"), [("win32", "“سويسرا”".encode()), ("linux", b"??????")])
def test_windows_gets_utf8_whatever_its_code_page(platform, written, monkeypatch):
    page = TextIOWrapper(BytesIO(), encoding="ascii", errors="replace")
    monkeypatch.setattr("sys.stdout", page)
    use_utf8(platform)
    page.write("“سويسرا”")
    page.flush()
    assert page.buffer.getvalue()[: len(written)] == written


def test_a_program_without_a_console_has_no_streams(monkeypatch):
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}", None)
    use_utf8("win32")
