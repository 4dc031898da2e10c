"""What was gone through, what was not and what was left out is read from coverage.toml, or every mistake reported."""

from __future__ import annotations

import pytest

from index.content.loader import load
from tests.edited_library import write_edited_library
from tests.index.content.test_loader_problems import edit, problems

FILE = "coverage.toml"
TEXT = """\
[[gone_through]]
what = "A later series"
part = "volume 2"
start = "1939"
end = "1945"
states = "all"
when = "2025-06-01"
address = "https://example.org/later"

[[gone_through]]
what = "An earlier series"
start = "1914"
states = "United States as power"
when = "2025-05"
address = "https://example.org/earlier"

[[not_gone_through]]
what = "An archive"
why = "It is closed."

[[doubtful]]
what = "Sweden for Iran in the United States, 1918"
why = "Only its title says so."
citations = ["a-record"]
"""


@pytest.fixture
def source(tmp_path):
    folder = write_edited_library(tmp_path / "source")
    (folder / FILE).write_text(TEXT, encoding="utf-8", newline="\n")
    return folder


def test_sources_stand_in_order_of_their_time(source) -> None:
    research = load(source).research
    assert [each.what for each in research.gone_through] == ["An earlier series", "A later series"]
    assert (research.not_gone_through[0].why, research.not_gone_through[0].address) == ("It is closed.", "")
    assert [record.id for record in research.doubtful[0].citations] == ["a-record"]


def test_a_library_need_not_say(source) -> None:
    (source / FILE).unlink()
    assert load(source).research.gone_through == ()


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('end = "1945"', 'end = "1938"', "It ends in 1938, before it starts."),
        ('when = "2025-06-01"', 'when = "2025-07-01"', "2025-07-01 is after 2025-06-30, the date of the library."),
        ('states = "all"', "", "The key “states” is missing."),
        ('"a-record"', '"no-record"', "There is no record “no-record”."),
        ("[[doubtful]]", "[[doubted]]", "The key “doubted” is not known."),
    ],
)
def test_every_mistake_is_reported_once(source, old, new, what) -> None:
    edit(source, FILE, old, new)
    [found] = problems(source)
    assert found.startswith(f"{FILE}:")
    assert found.endswith(what)
