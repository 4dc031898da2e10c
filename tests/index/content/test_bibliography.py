"""A record is written once and whole, of a kind that its host can have; the register names its records by itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from index.content.loader import load
from index.errors import ContentError
from tests.edited_library import ASSESSMENTS, GLOSSARY, HOSTS, NOTES, RECORDS, REGISTER, keep, write_edited_library
from tests.index.content.test_loader_problems import edit, problems

BUNDLED = Path(__file__).parents[3] / "resources" / "library"
KEYS = ("title", "publisher", "address", "kind", "date", "seen")


def refused(folder: Path) -> list[str]:
    """Return the problems of a library, none if it has none."""
    try:
        load(folder)
    except ContentError as error:
        return list(map(str, error.problems))
    return []


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_edited_library(tmp_path / "source")


@pytest.mark.parametrize("key", KEYS)
def test_a_record_in_which_something_is_absent_is_refused(source: Path, key: str) -> None:
    text = (source / RECORDS).read_text("utf-8")
    rows = text.split("[[record]]")
    rows[2] = "".join(line for line in rows[2].splitlines(keepends=True) if not line.startswith(f"{key} ="))
    (source / RECORDS).write_text("[[record]]".join(rows), "utf-8")
    assert problems(source) == [f"{RECORDS}:10: The key “{key}” is missing."]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('title = "A report"', 'title = "example.org"', "“title” cannot be “example.org”."),
        ('title = "A report"', 'title = "page4682.html"', "“title” cannot be “page4682.html”."),
        ('title = "A report"', 'title = " "', "“title” cannot be “ ”."),
        ('publisher = "A newspaper"', 'publisher = "www.example.org"', "“publisher” cannot be “www.example.org”."),
        ("https://example.org/b", "www.example.org", "“address” cannot be “www.example.org”."),
        ('kind = "press"', 'kind = "official"', "“kind” cannot be “official”."),
        ('date = "1992-03-04"', 'date = "1992-02-30"', "“date” cannot be “1992-02-30”."),
        ('date = "1992-03-04"', 'date = "not stated"', "“date” cannot be “not stated”."),
        ('seen = "not stated"', 'seen = "2026-11"', "“seen” cannot be “2026-11”."),
        ('seen = "not stated"', 'seen = "2026-11-31"', "“seen” cannot be “2026-11-31”."),
        ('id = "a-newspaper"', 'id = "a-record"', f"The id “a-record” is also that of the record in {RECORDS}:1."),
        ('kind = "press"', 'kind = "reference"', "The kind “reference” does not fit the host “example.org”."),
        (
            "https://example.org/b",
            "https://en.wiki.example/b",
            "The kind “press” does not fit the host “en.wiki.example”.",
        ),
    ],
)
def test_a_record_that_is_wrong_is_refused_on_its_line(source: Path, old: str, new: str, what: str) -> None:
    line = edit(source, RECORDS, old, new)
    found = problems(source)
    assert any(each.startswith(f"{RECORDS}:{line}") or old.startswith("https") for each in found)
    assert any(what in each for each in found)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('date = "1992-03-04"', 'date = "2031"', "2031 is after 2025-06-30, the date of the library."),
        ('seen = "2025-06-20"', 'seen = "2025-07-01"', "2025-07-01 is after 2025-06-30, the date of the library."),
        ('seen = "2025-06-20"', 'seen = "2025-04-30"', "It was seen on 2025-04-30, before its date, 2025-05."),
    ],
)
def test_what_cannot_have_been_seen_is_refused(source: Path, old: str, new: str, what: str) -> None:
    line = edit(source, RECORDS, old, new)
    assert problems(source) == [f"{RECORDS}:{line}: {what}"]


@pytest.mark.parametrize("kind", ["treaty body", "ministry", "official series", "wikipedia"])
def test_a_host_that_is_not_listed_is_no_official_one(source: Path, kind: str) -> None:
    keep(source)
    line = edit(source, RECORDS, 'kind = "academic"', f'kind = "{kind}"')
    assert problems(source) == [f"{RECORDS}:{line}: “books.example” is not known as a host of the kind “{kind}”."]


@pytest.mark.parametrize("host", ["news.example", "www.news.example", "en.news.example"])
def test_a_listed_name_holds_for_the_hosts_below_it(source: Path, host: str) -> None:
    edit(source, RECORDS, "https://example.org/b", f"https://{host}/b")
    assert {each.address for note in load(source).notes for each in note.citations} >= {f"https://{host}/b"}


def test_a_name_that_only_ends_alike_is_another_host(source: Path) -> None:
    edit(source, RECORDS, "https://example.org/a", "https://counterexample.org/a")
    [found] = problems(source)
    assert "“counterexample.org” is not known as a host of the kind “ministry”." in found


@pytest.mark.parametrize(
    ("host", "kind", "fits"),
    [
        ("en.wikipedia.org", "wikipedia", True),
        ("en.wikipedia.org", "ministry", False),
        ("www.wikiwand.com", "reference", False),
        ("history.state.gov", "official series", True),
        ("history.state.gov", "press", False),
        ("treaties.un.org", "treaty body", True),
        ("www.eda.admin.ch", "ministry", True),
        ("www.jstor.org", "academic", True),
        ("www.reuters.com", "official series", False),
        ("somebody.github.io", "official series", False),
        ("somebody.example", "academic", True),
        ("web.archive.org/web/20070128203658/http://www.eda.admin.ch", "ministry", True),
        ("web.archive.org/web/20070128203658/http://somebody.example", "ministry", False),
    ],
)
def test_the_hosts_of_the_library_decide_what_a_record_can_be(
    source: Path, host: str, kind: str, *, fits: bool
) -> None:
    keep(source)
    (source / HOSTS).write_bytes((BUNDLED / HOSTS).read_bytes())
    edit(source, RECORDS, "https://example.org/a", f"https://{host}/a")
    edit(source, RECORDS, 'kind = "ministry"', f'kind = "{kind}"')
    edit(source, RECORDS, "https://example.org/b", "https://www.bbc.com/b")
    assert bool(refused(source)) is not fits


WIKIPEDIA = 'address = "https://wiki.example/d"\nkind = "wikipedia"'
PRESS, BOOK, ARCHIVE = (
    'address = "https://example.org/b"\nkind = "press"',
    'address = "https://books.example/d"\nkind = "academic"',
    'address = "https://archive.example/c"\nkind = "reference"',
)


@pytest.mark.parametrize(
    ("record", "places"),
    [(PRESS, [REGISTER, NOTES]), (BOOK, [GLOSSARY, GLOSSARY]), (ARCHIVE, [ASSESSMENTS])],
)
def test_wikipedia_alone_is_refused(source: Path, record: str, places: list[str]) -> None:
    edit(source, RECORDS, record, WIKIPEDIA)
    found = [re.sub(r":\d+:", ":", problem) for problem in problems(source)]
    assert sorted(found) == sorted(f"{place}: It rests on Wikipedia alone." for place in places)


def test_wikipedia_beside_another_record_is_not_refused(source: Path) -> None:
    edit(source, RECORDS, BOOK, WIKIPEDIA)
    for before in ('see_also = ["term-mandate"]\n', "verified = false\n"):
        edit(source, GLOSSARY, f'{before}citations = ["a-handbook"]', f'{before}citations = ["a-handbook", "a-record"]')
    assert refused(source) == []


def test_what_was_published_on_wikipedia_alone_is_not_refused(source: Path) -> None:
    keep(source)
    edit(source, RECORDS, BOOK, WIKIPEDIA)
    assert refused(source) == []
    edit(source, GLOSSARY, 'id = "term-mandate"', 'id = "term-new"')
    edit(source, GLOSSARY, 'see_also = ["term-mandate"]\n', "")
    assert "It rests on Wikipedia alone." in " ".join(refused(source))


def test_the_same_record_twice_is_refused(source: Path) -> None:
    edit(source, RECORDS, "https://example.org/b", "https://example.org/a")
    line = edit(source, RECORDS, 'title = "A report"', 'title = "A record"')
    assert problems(source) == [f"{RECORDS}:{line + 2}: This record is also “a-record”."]


def test_records_that_cannot_be_read_are_not_held_against_those_who_cite_them(source: Path) -> None:
    edit(source, RECORDS, 'kind = "press"', "kind = 1")
    [found] = problems(source)
    assert "“kind” cannot be a number." in found


def test_heavier_records_come_first_however_they_are_written(source: Path) -> None:
    for file in (REGISTER, NOTES):
        edit(source, file, '["a-record"]', '["an-archive", "a-newspaper", "a-handbook", "a-record"]')
    content = load(source)
    said = next(each for found in content.arrangements for each in found.statements if each.id == "register-ch-us-ir")
    for citations in (said.citations, content.notes[0].citations):
        assert [each.title for each in citations] == ["A record", "A handbook", "A report", "A file"]


def test_an_entry_of_the_register_ends_with_its_records(source: Path) -> None:
    edit(source, REGISTER, '["a-record"]', '["an-archive", "a-record"]')
    texts = {block.id: block.text for block in load(source).blocks}
    assert texts["entry-ch-us-ir"].endswith(
        "It was asked in April. "
        "Sources: A record (A ministry, May 2025; ministry; seen 20 June 2025); "
        "A file (publisher not stated, undated; work of reference)."
    )
    assert texts["entry-pk-ir-us"].endswith(" Source: A report (A newspaper, 4 March 1992; press).")
