"""What is wrong with a library is said all at once: file, line, what, and how to mend it."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from index.content.loader import load
from index.errors import ContentError
from tests.small_library import CHANNELS

LIBRARY, STATES, SOURCE = "library.toml", "states.toml", "arrangements/source.toml"
DOCUMENT, ORIGINAL = "documents/channels.md", "sources/channels.txt"


def problems(folder: Path) -> list[str]:
    """Return the problems of a library as "file:line: what"."""
    with pytest.raises(ContentError) as caught:
        load(folder)
    assert all(problem.mend.endswith((".", "?", "….")) for problem in caught.value.problems)
    return [f"{problem.file}:{problem.line}: {problem.what}" for problem in caught.value.problems]


def edit(folder: Path, file: str, old: str, new: str) -> int:
    """Replace the first `old` in a file by `new`; return the line it stood on."""
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        (LIBRARY, 'title = "Small', 'titel = "Small', "The key “titel” is not known."),
        (LIBRARY, "date = 2025-06-30", 'date = "2025-06-30"', "“date” cannot be “2025-06-30”."),
        (LIBRARY, "date = 2025-06-30", "date = 2025-06-30T10:00:00", "“date” cannot be a date or time."),
        (LIBRARY, 'edition = "1"', "edition = 1", "“edition” cannot be a number."),
        (LIBRARY, 'edition = "1"', 'edition = " "', "“edition” cannot be “ ”."),
        (LIBRARY, 'as_of = "2025-06"', 'as_of = "2025-13"', "“as_of” cannot be “2025-13”."),
        (LIBRARY, 'rights = "Free', 'right = "Free', "The key “right” is not known."),
        (
            LIBRARY,
            '"documents/channels.md"',
            '"documents\\\\channels.md"',
            "“file” cannot be “documents\\channels.md”.",
        ),
        (LIBRARY, '"documents/channels.md"', '"documents/chanels.md"', "There is no file “documents/chanels.md”."),
        (LIBRARY, '"documents/channels.md"', '"documents"', "There is no file “documents”."),
        (LIBRARY, '"documents/channels.md"', '"../channels.md"', "“../channels.md” leads out of the library’s folder."),
        (LIBRARY, '"documents/channels.md"', '"/etc/hosts"', "“/etc/hosts” leads out of the library’s folder."),
        (LIBRARY, '"documents/channels.md"', f'"{"x" * 5000}"', f"There is no file “{'x' * 60}…”."),
        (LIBRARY, '"iran-in-washington"', '"channels"', "Two documents are called “channels”."),
        (DOCUMENT, "{#us-in-iran-text}", "{#us-in-iran_text}", "The id “us-in-iran_text” is not spelled like an id."),
        (DOCUMENT, "### Good offices", "#### Good offices", "This heading of level 4 follows one of level 2."),
        (STATES, 'name = "Cuba"', 'nam = "Cuba"', "The key “nam” is not known."),
        (STATES, 'capital = "Havana"', "capital = true", "“capital” cannot be true or false."),
        (STATES, 'demonyms = ["Cuban"]', 'demonyms = "Cuban"', "“demonyms” cannot be “Cuban”."),
        (STATES, 'demonyms = ["Cuban"]', "demonyms = [1]", "“demonyms” cannot be a number."),
        (STATES, 'code = "CU"', 'code = "cu"', "“code” cannot be “cu”."),
        (STATES, 'demonyms = ["Cuban"]', 'demonyms = ["Swiss"]', "“Swiss” also means Switzerland (CH)."),
        (STATES, 'name = "Cuba"', 'name = "SCHWEIZ"', "“SCHWEIZ” also means Switzerland (CH)."),
        (STATES, 'code = "CU"', 'code = "CH"', "“CH” also means Switzerland (CH)."),
        (STATES, "[[state]]", "[[states]]", "The key “states” is not known."),
        (SOURCE, 'layer = "source"', 'layer = "The Source"', "“layer” cannot be “The Source”."),
        (SOURCE, 'layer = "source"', 'leyer = "source"', "The key “leyer” is not known."),
    ],
)
def test_tables(library_source: Path, file: str, old: str, new: str, what: str) -> None:
    line = edit(library_source, file, old, new)
    assert any(found.startswith(f"{file}:") and found.endswith(f"{line}: {what}") for found in problems(library_source))


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('"us-in-iran-lead-in"', '"Lead"', "“id” cannot be “Lead”."),
        ('"us-in-iran-since-1980"', '"iran-in-us"', "The id “iran-in-us” is also that of the statement in"),
        ('power = "CH"', 'power = "XX"', "The state “XX” is not in states.toml."),
        ('power = "CH"\n', "", "The statement names no protecting power."),
        ('power = "CH"', 'power = "CH"\npower_worded = "it"', "“power” and “power_worded” are both given."),
        ('host = "IR"', 'hots = "IR"', "The key “hots” is not known."),
        ('passage = "mandates-lead-in"', 'passage = "nowhere"', "There is no passage “nowhere”."),
        ('passage = "mandates-lead-in"', 'passage = "swiss-mandates"', "There is no passage “swiss-mandates”."),
        ('passage = "mandates-lead-in"\n', "", "The key “passage” is missing: a statement of the layer “source”"),
        (
            'quote = "Switzerland rep',
            'quote = "Sweden rep',
            "interests in Iran.” is not in the passage",
        ),
        ('quote = "Switzerland', "quote = 3 # ", "“quote” cannot be a number."),
        ('period = "since 1980"', 'period = "from 1980"', "The period “from 1980” is not in the quote."),
        ('start = "1980"', "start = 1980", "“start” cannot be a number."),
        ('start = "1980"', 'start = "1980-02-30"', "“start” cannot be “1980-02-30”."),
        ('start = "1980"', 'start = "1980-5"', "“start” cannot be “1980-5”."),
        ('start = "1980"', 'start = "1980"\nend = "1979-12"', "It starts in 1980, after its end in 1979-12."),
        (
            'start = "1980"',
            'start = "1980"\nnot_before = "1981"',
            "It was in force in 1980, before 1981, before which it cannot have begun.",
        ),
        ('status = "current"', 'status = "ongoing"', "“status” cannot be “ongoing”."),
        ('id = "us-in-iran-lead-in"\n', "", "The key “id” is missing."),
        ('id = "neutrals-in-world-war"', 'id = "ch-us-ir"', "“ch-us-ir” is the id of an arrangement between states"),
    ],
)
def test_statements(library_source: Path, old: str, new: str, what: str) -> None:
    edit(library_source, SOURCE, old, new)
    assert what in problems(library_source)[0]


def test_a_faulty_key_hides_no_other_fault(library_source: Path) -> None:
    old = 'period = "since 1980"\nstart = "1980"\nstatus = "current"'
    line = edit(library_source, SOURCE, old, 'period = "ever"\nstart = "yesterday"\nstatus = 1')
    edit(library_source, SOURCE, 'host = "KP"', 'host = "XX"\npower_wordy = 1')
    assert problems(library_source) == [
        f"{SOURCE}:{line}: The period “ever” is not in the quote.",
        f"{SOURCE}:{line + 1}: “start” cannot be “yesterday”.",
        f"{SOURCE}:{line + 2}: “status” cannot be a number.",
        f"{SOURCE}:{line + 33}: The state “XX” is not in states.toml.",
        f"{SOURCE}:{line + 34}: The key “power_wordy” is not known.",
    ]


@pytest.mark.parametrize("key", ["power", "host", "passage", "quote", "start"])
def test_a_fault_is_told_once(library_source: Path, key: str) -> None:
    text = (library_source / SOURCE).read_text("utf-8")
    at = text.index(f"\n{key} = ")
    (library_source / SOURCE).write_text(f"{text[:at]}\n{key} = 1\n{text[text.index(chr(10), at + 1) + 1 :]}", "utf-8")
    assert [found.split(": ")[1] for found in problems(library_source)] == [f"“{key}” cannot be a number."]


def test_current_needs_a_date(library_source: Path) -> None:
    edit(library_source, LIBRARY, 'as_of = "2025-06"\n', "")
    found = problems(library_source)
    assert [what.split(": ")[1] for what in found] == ["It is current, but as of when is not said."] * 2


def test_dates_of_unequal_precision_can_agree(library_source: Path) -> None:
    edit(library_source, SOURCE, 'start = "1991"\nend = "2015"', 'start = "1991-09"\nend = "1991"')
    assert load(library_source).arrangements[1].end == "1991"


def test_altered_source(library_source: Path) -> None:
    source = library_source / ORIGINAL
    source.write_bytes(source.read_bytes() + b"\n")
    digest = sha256(source.read_bytes()).hexdigest()
    assert problems(library_source) == [
        f"{DOCUMENT}:0: It ends before line 10 of {ORIGINAL}: “”.",
        f"{LIBRARY}:9: “{ORIGINAL}” has been altered: its sha256 is now {digest}.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("need to talk", "want to talk", 8, "they differ at character 45."),
        ("passport.", "passport. ", 8, f"is not line 3 of {ORIGINAL}, "),
        (CHANNELS[-78:], "", 0, f"It ends before line 9 of {ORIGINAL}: “A mandate ends"),
        ("{#swiss-conclusion-text}", "{#more}\nMore.\n\n{#swiss-conclusion-text}", 38, "“More.” is not line 9 of"),
        ("again.\n", "again.\n\n{#more}\nMore.\n", 41, f"“More.” stands after the last line of {ORIGINAL}."),
        (" .supplied}\n### Conc", "}\n### Conc", 35, "“Conclusion” is not line 9 of"),
        ('joined=": "', 'joined=" : "', 14, "“Good offices : A third"),
    ],
)
def test_words_that_are_not_the_sources(library_source: Path, old: str, new: str, line: int, what: str) -> None:
    edit(library_source, DOCUMENT, old, new)
    [found] = [found for found in problems(library_source) if found.startswith("documents")]
    assert found.startswith(f"{DOCUMENT}:{line}: ")
    assert what in found


def test_an_id_is_one_blocks_only(library_source: Path) -> None:
    edit(library_source, DOCUMENT, "{#swiss-conclusion-text}", "{#lost-passport}")
    edit(library_source, "documents/neutral-powers.md", "{#choice-of-power}", "{#channels}")
    assert problems(library_source) == [
        f"{DOCUMENT}:38: The id “lost-passport” is also that of the block in {DOCUMENT}:8.",
        f"documents/neutral-powers.md:20: The id “channels” is also that of the block in {DOCUMENT}:2.",
    ]
