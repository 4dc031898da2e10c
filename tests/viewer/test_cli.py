import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.values import replace
from viewer import __version__, app
from viewer.cli import main
from viewer.starts import display
from viewer.starts.options import LONGEST_LOOKED_UP, SELECTION, WORDS, StartRequest
from viewer.starts.paths import Paths
from viewer.starts.start_channel import encoded

# Output is held back in a buffer, as it is for readers, until a program flushes it or ends.
UNWANTED = ("QT_QPA_PLATFORM", "DISPLAY", "PYTHONUNBUFFERED")
KEPT = {key: value for key, value in os.environ.items() if key not in UNWANTED}


@pytest.fixture
def shown(monkeypatch):
    """Return what the window was asked for, in place of a window; a display is always there."""
    asked = []
    monkeypatch.setattr(app, "run", lambda *arguments: asked.append(arguments) or 0)
    monkeypatch.setattr(display, "displays", lambda _: None)
    yield asked
    for *_, opened, _channel in asked:
        opened.library.close()


def process(*arguments, code="", **environment):
    """Run the program, or some code, in a process of its own without a display."""
    command = [sys.executable, *(["-c", code] if code else ["-m", "viewer"]), *arguments]
    return subprocess.run(command, env={**KEPT, **environment}, capture_output=True, encoding="utf-8", check=False)


def test_without_a_command_the_window_is_shown(shown, paths):
    assert main([], paths) == 0
    options, used, opened, _channel = shown[0]
    assert options == StartRequest()
    assert used is paths
    assert opened.library.title == "Small Library"


def test_the_window_is_told_what_was_asked_for(shown, paths):
    main(["--open", "4.2", "--search", "two words", "--theme", "dark"], paths)
    assert shown[0][0] == StartRequest(open="4.2", search="two words", theme="dark")


@pytest.mark.parametrize(
    ("words", "search", "look_up"),
    [
        ([], "", SELECTION),
        ([" \n"], "", SELECTION),
        (["Swiss\nembassy", "in Tehran"], "Swiss embassy in Tehran", WORDS),
    ],
)
def test_words_are_looked_up_or_else_what_is_selected(shown, paths, words, search, look_up):
    main(["--theme", "dark", "look-up", *words], paths)
    assert shown[0][0] == StartRequest(search=search, look_up=look_up, theme="dark")


def test_a_long_text_is_looked_up_from_its_beginning_and_can_be_handed_over(shown, paths, capsys):
    main(["look-up", "Zürich " * 3_000], paths)
    assert shown[0][0].search == " ".join(["Zürich"] * (LONGEST_LOOKED_UP // 7))
    assert "only its beginning" in capsys.readouterr().err
    assert encoded(shown[0][0])


@pytest.mark.parametrize("before", [[], ["--theme", "dark"]])
def test_a_link_that_the_desktop_hands_over_is_opened(shown, paths, before):
    main([*before, "good-offices://passage/x"], paths)
    assert shown[0][0].open == "good-offices://passage/x"


def test_a_link_that_is_searched_for_is_words(shown, paths):
    main(["--search", "good-offices://passage/x"], paths)
    assert (shown[0][0].open, shown[0][0].search) == ("", "good-offices://passage/x")


def test_a_reader_without_a_home_is_told_what_to_set(monkeypatch, capsys):
    def homeless() -> Paths:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Paths, "default", homeless)
    assert main(["search", "x"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "good-offices: no home folder is known for you: set HOME or GOOD_OFFICES_HOME to a folder of yours."
    ]


def test_a_screenshot_is_taken_off_screen(shown, paths, monkeypatch):
    taken = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr("viewer.screenshot.take", lambda *asked: taken.append(asked) or 0)
    assert main(["--screenshot", "a.png"], paths) == 0
    _options, file, _paths, opened = taken[0]
    opened.library.close()
    assert (file, shown) == (Path("a.png"), [])
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize(
    "arguments",
    [["--theme", "pink"], ["--what"], ["search", "x", "--limit", "0"], ["search", "x", "--limit", "many"]],
)
def test_wrong_usage_ends_with_2(arguments, paths, capsys):
    with pytest.raises(SystemExit) as end:
        main(arguments, paths)
    assert end.value.code == 2


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"good-offices {__version__}\n"


def test_a_window_without_its_library_ends_with_3(shown, paths, tmp_path, capsys):
    assert main([], replace(paths, built=tmp_path, source=tmp_path)) == 3
    assert "cannot be used" in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
@pytest.mark.parametrize(
    ("display", "why"),
    [({}, "there is no display"), ({"DISPLAY": ":9876"}, "the display :9876 does not answer")],
)
def test_without_a_display_one_line_says_why_and_what_works(display, why):
    ended = process(**display)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert len(ended.stderr.splitlines()) == 1
    assert f"cannot be shown: {why}. " in ended.stderr
    assert "--screenshot FILE" in ended.stderr
    assert "search TEXT" in ended.stderr


NO_QT = """
import sys
from index.values import replace
from index.values import replace
from pathlib import Path
from viewer.cli import main
from viewer.starts.paths import Paths
source, built, *arguments = sys.argv[1:]
code = main(arguments, replace(Paths.default(), source=Path(source), built=Path(built)))
loaded = {name.split(".")[0] for name in sys.modules}
sys.exit(code or 10 * len(loaded & {"PySide6", "shiboken6"}) + ("whoosh" in loaded))
"""


@pytest.mark.parametrize(
    ("arguments", "expected"), [(["arrangements"], 0), (["verify"], 0), (["search", "Iran"], 1), (["search", "zzz"], 1)]
)
def test_terminal_commands_import_no_qt_and_only_search_imports_whoosh(paths, arguments, expected):
    assert process(str(paths.source), str(paths.built), *arguments, code=NO_QT).returncode == expected


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_terminal_that_knows_few_letters_is_no_obstacle(paths, encoding):
    arguments = (str(paths.source), str(paths.built), "search", "Zürich")
    command = [sys.executable, "-c", NO_QT, *arguments]
    ended = subprocess.run(command, env={**os.environ, "PYTHONIOENCODING": encoding}, capture_output=True, check=False)
    assert b"detained travellers" in ended.stdout
    assert ended.stderr == b""


@pytest.mark.parametrize("arguments", [["arrangements"], ["--help"]])
def test_a_reader_who_stops_reading_is_no_error(paths, arguments):
    command = [sys.executable, "-c", NO_QT, str(paths.source), str(paths.built), *arguments]
    with subprocess.Popen(command, env=KEPT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [["arrangements"], ["--help"], ["--version"]])
def test_a_full_disk_is_told(paths, arguments):
    command = [sys.executable, "-c", NO_QT, str(paths.source), str(paths.built), *arguments]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(command, env=KEPT, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    assert ended.returncode == 2
    assert ended.stderr == "good-offices: the output could not be written (No space left on device)\n"
