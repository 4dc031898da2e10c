"""The small library with all that editors add: a register of their own, notes, assessments and a glossary."""

from __future__ import annotations

from pathlib import Path

from index.content.editions import edition_text, published
from index.content.loader import load
from tests.small_library import SINCE_1980, SINCE_1992, write_small_library

REGISTER, REGISTER_TEXT = "arrangements/register.toml", "documents/register.md"
NOTES, ASSESSMENTS, GLOSSARY = "notes.toml", "assessments.toml", "glossary.toml"
RECORDS, HOSTS = "records/records.toml", "hosts.toml"

_FILES = {
    HOSTS: """\
[[kind]]
name = "ministry"
hosts = ["example.org"]

[[kind]]
name = "press"
hosts = ["example.org", "news.example"]

[[kind]]
name = "wikipedia"
hosts = ["wiki.example"]
""",
    RECORDS: """\
[[record]]
id = "a-record"
title = "A record"
publisher = "A ministry"
address = "https://example.org/a"
kind = "ministry"
date = "2025-05"
seen = "2025-06-20"

[[record]]
id = "a-newspaper"
title = "A report"
publisher = "A newspaper"
address = "https://example.org/b"
kind = "press"
date = "1992-03-04"
seen = "not stated"

[[record]]
id = "an-archive"
title = "A file"
publisher = "not stated"
address = "https://archive.example/c"
kind = "reference"
date = "undated"
seen = "not stated"

[[record]]
id = "a-handbook"
title = "A handbook"
publisher = "A university"
address = "https://books.example/d"
kind = "academic"
date = "1999"
seen = "not stated"
""",
    REGISTER_TEXT: """\
{#register}
# Register

{#register-entries}
## Entries

{#entry-ch-us-ir}
Switzerland has represented the United States in Iran since 21 May 1980. It was asked in April.

{#entry-pk-ir-us}
Pakistan took over in March 1992, as reported at the time.
""",
    REGISTER: """\
layer = "register"

[[statement]]
id = "register-ch-us-ir"
power = "CH"
represented = "US"
host = "IR"
passage = "entry-ch-us-ir"
quote = "Switzerland has represented the United States in Iran since 21 May 1980."
note = "It was asked in April."
start = "1980-05-21"
status = "current"
as_of = "2026-05"
assessment = "confirmed"
citations = ["a-record"]

[[statement]]
id = "register-pk-ir-us"
power = "PK"
represented = "IR"
host = "US"
passage = "entry-pk-ir-us"
quote = "Pakistan took over in March 1992, as reported at the time."
start = "1992-03"
citations = ["a-newspaper"]
""",
    NOTES: f"""\
[[note]]
id = "note-since-1992"
passage = "pakistan-for-iran"
quote = "{SINCE_1992[-11:]}"
verdict = "imprecise"
text = "It began in March."
date = 2026-11-22
citations = ["a-newspaper"]

[[note]]
id = "note-since-1980"
passage = "us-in-iran-text"
quote = "{SINCE_1980[-11:]}"
verdict = "confirmed"
text = "It began in May."
date = 2026-11-22
citations = ["a-record"]
""",
    ASSESSMENTS: """\
[[assessment]]
statements = ["us-in-iran-lead-in", "us-in-iran-since-1980"]
assessment = "confirmed"
date = 2026-11-22
record = "register-ch-us-ir"

[[assessment]]
statements = ["iran-in-us"]
assessment = "imprecise"
date = 2026-11-21
note = "note-since-1992"

[[assessment]]
statements = ["us-by-sweden"]
assessment = "unsupported"
date = 2026-11-20
text = "No record was found."
citations = ["an-archive"]
""",
    GLOSSARY: """\
[[term]]
id = "term-protecting-power"
term = "Protecting power"
forms = ["protecting power", "protecting powers"]
definition = "A state that looks after another in a third."
see_also = ["term-mandate"]
citations = ["a-handbook"]

[[term]]
id = "term-mandate"
term = "Mandate"
definition = "What a protecting power is given."
verified = false
citations = ["a-handbook"]
""",
}

_DOCUMENT = """
[[document]]
id = "register"
file = "documents/register.md"
as_of = "2026-11-22"
"""


def write_edited_library(folder: Path) -> Path:
    """Write the edited library's source files into `folder`, made if need be; return `folder`."""
    write_small_library(folder)
    (folder / "records").mkdir()
    for name, text in _FILES.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    with (folder / "library.toml").open("a", encoding="utf-8", newline="\n") as library:
        library.write(_DOCUMENT)
    return folder


def keep(folder: Path) -> None:
    """Keep the library in `folder` as an edition that was published."""
    edition = published(load(folder))
    file = folder / "editions" / f"{edition.edition}.json"
    file.parent.mkdir()
    file.write_text(edition_text(edition), encoding="utf-8", newline="\n")
