"""Files that are not what they should be are named, whichever they are, and nothing else is blamed for it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from index.content.loader import load
from index.errors import ContentError
from tests.small_library import CHANNELS, CHANNELS_SOURCE, write_document

LIBRARY, STATES, SOURCE = "library.toml", "states.toml", "arrangements/source.toml"
DOCUMENT, ORIGINAL = "documents/channels.md", "sources/channels.txt"
FILES = [LIBRARY, STATES, SOURCE, DOCUMENT, ORIGINAL]


def problems(folder: Path) -> list[str]:
    """Return the problems of a library as "file:line: what"."""
    with pytest.raises(ContentError) as caught:
        load(folder)
    return [f"{problem.file}:{problem.line}: {problem.what}" for problem in caught.value.problems]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        (b"", 0, "The file is empty."),
        (b" \r\n\n", 0, "The file is empty."),
        (b"\xef\xbb\xbftitle = 1", 1, "The file begins with a byte order mark."),
        (b"\xff\xfet\0", 1, "The file begins with a byte order mark."),
        (b"a\nb\xffc", 2, "Byte 4 of the file, 0xFF, is not UTF-8."),
        (b"a\n\nb\xe2\x80", 3, "Byte 5 of the file, 0xE2, is not UTF-8."),
        (b"a\nb\0c", 2, "The line has a control character, U+0000."),
        (b"a\rb", 1, "The line has a control character, U+000D."),
    ],
)
def test_what_is_not_plain_text_is_refused(library_source: Path, file: str, data: bytes, line: int, what: str) -> None:
    (library_source / file).write_bytes(data)
    assert problems(library_source) == [f"{file}:{line}: {what}"]


@pytest.mark.parametrize("file", [LIBRARY, SOURCE, STATES])
def test_what_is_not_toml_is_refused(library_source: Path, file: str) -> None:
    with (library_source / file).open("a", encoding="utf-8") as stream:
        stream.write("[[state]\n")
    line = (library_source / file).read_text("utf-8").count("\n")
    [found] = problems(library_source)
    assert found.startswith(f"{file}:{line}: This is not TOML: ")


@pytest.mark.parametrize("file", [LIBRARY, SOURCE, STATES])
def test_a_table_that_is_none(library_source: Path, file: str) -> None:
    name = {LIBRARY: "document", SOURCE: "statement", STATES: "state"}[file]
    (library_source / file).write_text(f"{name} = 1\n", "utf-8")
    assert f"{file}:1: “{name}” is not a table." in problems(library_source)


def test_a_missing_library() -> None:
    assert problems(Path("nowhere")) == ["library.toml:0: The file is missing."]


def test_a_folder_in_place_of_a_file(library_source: Path) -> None:
    (library_source / "arrangements" / "register.toml").mkdir()
    [found] = problems(library_source)
    assert found.startswith("arrangements/register.toml:0: The file cannot be read (")


def test_a_library_without_documents(library_source: Path) -> None:
    (library_source / SOURCE).unlink()
    (library_source / LIBRARY).write_text('title = "T"\nedition = "1"\ndate = 2025-01-01\n', "utf-8")
    assert problems(library_source) == [f"{LIBRARY}:1: The library has no documents."]


def test_links_do_not_lead_out_of_the_folder(library_source: Path, tmp_path: Path) -> None:
    (library_source / DOCUMENT).rename(tmp_path / "outside.md")
    (library_source / DOCUMENT).symlink_to(tmp_path / "outside.md")
    assert problems(library_source) == [f"{LIBRARY}:7: “{DOCUMENT}” leads out of the library’s folder."]
    (library_source / DOCUMENT).unlink()
    (library_source / DOCUMENT).symlink_to(library_source / DOCUMENT)
    assert problems(library_source) == [f"{LIBRARY}:7: There is no file “{DOCUMENT}”."]


def long_library(folder: Path, words: str) -> Path:
    """Replace a passage of the small library by one line of `words`."""
    old = "A mandate ends when both sides open embassies again."
    toml = (folder / LIBRARY).read_text("utf-8")
    table = write_document(folder, "channels", CHANNELS.replace(old, words), CHANNELS_SOURCE.replace(old, words))
    start, end = toml.index("[[document]]"), toml.index("[[document]]", toml.index("[[document]]") + 1)
    (folder / LIBRARY).write_text(f"{toml[:start]}{table}\n{toml[end:]}", "utf-8")
    return folder


@pytest.mark.parametrize("word", ["word ", "x", "#", "- ", "{#a "])
def test_a_line_of_ten_million_characters_is_read(library_source: Path, word: str) -> None:
    words = "W" + word * (10_000_000 // len(word))
    text = next(block.text for block in load(long_library(library_source, words)).blocks if len(block.text) > 1000)
    assert text == words


def test_a_line_of_ten_million_spaces_is_refused(library_source: Path) -> None:
    assert "stands above no block" in problems(long_library(library_source, " " * 10_000_000))[1]


def test_an_id_of_ten_million_letters_is_refused(library_source: Path) -> None:
    text = (library_source / DOCUMENT).read_text("utf-8").replace("#lost-passport", "#" + "a" * 10_000_000)
    (library_source / DOCUMENT).write_text(text, "utf-8")
    assert "has no id" in problems(library_source)[1]


@pytest.mark.parametrize("file", [LIBRARY, SOURCE, STATES])
def test_a_line_of_ten_million_characters_of_toml_is_refused(library_source: Path, file: str) -> None:
    with (library_source / file).open("a", encoding="utf-8") as stream:
        stream.write("a." * 5_000_000 + "a = 1\n")
    [found] = problems(library_source)
    assert "A line has 10,000,005 characters." in found


def test_everything_is_said_at_once(library_source: Path) -> None:
    (library_source / DOCUMENT).write_bytes(b"\xff")
    for file, words in [(LIBRARY, "colour"), (STATES, "size"), (SOURCE, "shape")]:
        text = (library_source / file).read_text("utf-8")
        (library_source / file).write_text(f"{words} = 1\n{text}", "utf-8")
    shutil.copy(library_source / SOURCE, library_source / "arrangements" / "again.toml")
    found = problems(library_source)
    assert {place.split(":")[0] for place in found} == {LIBRARY, STATES, SOURCE, "arrangements/again.toml", DOCUMENT}
