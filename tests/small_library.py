"""A small, valid library of four tiny documents with known answers, written into any folder."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

CHANNELS = """\
{#channels}
# Channels between states

{#why-channels}
## Why channels matter

{#lost-passport}
States that have broken off relations still need to talk, if only about a lost passport.

{#good-offices joined=": "}
### Good offices

{#good-offices-text}
A third state carries messages, and sometimes lends a quiet room.

{#mandates-lead-in .lead-in}
Switzerland represents U.S. interests in Iran. This is how it came about:

{#swiss-mandates}
## Swiss mandates

{#us-in-iran joined=": "}
### The United States in Iran

{#us-in-iran-text}
Switzerland has been the protecting power for American interests in Iran since 1980. Its embassy in Tehran helps people.

{#cuba-in-us joined=" "}
### Cuba in the United States

{#cuba-in-us-text}
From 1991 to 2015 Switzerland looked after Cuban interests in Washington.

{#swiss-conclusion .supplied}
### Conclusion

{#swiss-conclusion-text}
A mandate ends when both sides open embassies again.
"""

CHANNELS_SOURCE = """\
Channels between states
Why channels matter
States that have broken off relations still need to talk, if only about a lost passport.
Good offices: A third state carries messages, and sometimes lends a quiet room.
Switzerland represents U.S. interests in Iran. This is how it came about:
Swiss mandates
The United States in Iran: Switzerland has been the protecting power for American interests in Iran since 1980. \
Its embassy in Tehran helps people.
Cuba in the United States From 1991 to 2015 Switzerland looked after Cuban interests in Washington.
A mandate ends when both sides open embassies again.
"""

WASHINGTON = """\
{#iran-in-washington}
# Iran in Washington

{#interests-section .supplied}
## The interests section

{#pakistan-for-iran}
Pakistan has represented Iranian interests in the United States since 1992.

{#daily-work}
## Daily work

{#daily-work-tasks}
The section has three tasks:

{#task-passports}
- Passports and birth certificates

{#task-visas}
- Visas for visitors

{#task-students}
- Advice for students
"""

WASHINGTON_SOURCE = """\
Iran in Washington
Pakistan has represented Iranian interests in the United States since 1992.
Daily work
The section has three tasks:
Passports and birth certificates
Visas for visitors
Advice for students
"""

PYONGYANG = """\
{#sweden-in-pyongyang}
# Sweden in Pyongyang

{#pyongyang-summary}
One embassy speaks for several countries in North Korea.

{#swedish-embassy}
## The Swedish embassy

{#us-in-north-korea}
Sweden currently represents the U.S. in North Korea.

{#detained-travellers}
Its diplomats visit detained travellers – among them, once, a student of Zürich’s café culture.

{#embassy-limits}
## Limits

{#embassy-closed}
The embassy stood empty during the pandemic of 2020.
"""

PYONGYANG_SOURCE = """\
Sweden in Pyongyang
One embassy speaks for several countries in North Korea.
The Swedish embassy
Sweden currently represents the U.S. in North Korea.
Its diplomats visit detained travellers – among them, once, a student of Zürich’s café culture.
Limits
The embassy stood empty during the pandemic of 2020.
"""

NEUTRALS = """\
{#neutral-powers}
# Neutral powers

{#wartime}
## Wartime

{#world-war .supplied}
### The Second World War

{#world-war-prisoners joined=": "}
#### Prisoners

{#prisoners-text}
During World War II, several neutral countries acted for belligerent nations and visited camps.

{#peacetime}
## Peacetime

{#choice-of-power}
A protecting power is chosen by agreement of all three states.
"""

NEUTRALS_SOURCE = """\
Neutral powers
Wartime
Prisoners: During World War II, several neutral countries acted for belligerent nations and visited camps.
Peacetime
A protecting power is chosen by agreement of all three states.
"""

DOCUMENTS = {
    "channels": (CHANNELS, CHANNELS_SOURCE),
    "iran-in-washington": (WASHINGTON, WASHINGTON_SOURCE),
    "sweden-in-pyongyang": (PYONGYANG, PYONGYANG_SOURCE),
    "neutral-powers": (NEUTRALS, NEUTRALS_SOURCE),
}

STATES = """\
[[state]]
code = "CH"
name = "Switzerland"
aliases = ["Swiss Confederation", "Suisse", "Schweiz"]
demonyms = ["Swiss"]
capital = "Bern"

[[state]]
code = "CU"
name = "Cuba"
demonyms = ["Cuban"]
capital = "Havana"

[[state]]
code = "IR"
name = "Iran"
aliases = ["Islamic Republic of Iran", "Persia"]
demonyms = ["Iranian", "Persian"]
capital = "Tehran"

[[state]]
code = "KP"
name = "North Korea"
aliases = ["DPRK", "Democratic People’s Republic of Korea"]
demonyms = ["North Korean"]
capital = "Pyongyang"

[[state]]
code = "PK"
name = "Pakistan"
demonyms = ["Pakistani"]
capital = "Islamabad"

[[state]]
code = "SE"
name = "Sweden"
demonyms = ["Swedish", "Swede"]
capital = "Stockholm"

[[state]]
code = "US"
name = "United States"
aliases = ["US", "U.S.", "USA", "U.S.A.", "United States of America", "America"]
demonyms = ["American"]
capital = "Washington"
"""


def statement(identifier: str, passage: str, quote: str, parties: str = "", **fields: str) -> str:
    """Return a `[[statement]]` table as TOML; `parties` are the codes of power, represented and host state."""
    roles = dict(zip(("power", "represented", "host"), parties.split(), strict=False))
    rows = {"id": identifier, "passage": passage, "quote": quote, **roles, **fields}
    return "\n".join(["[[statement]]", *(f'{key} = "{value}"' for key, value in rows.items()), ""])


SINCE_1980 = "Switzerland has been the protecting power for American interests in Iran since 1980."
UNTIL_2015 = "From 1991 to 2015 Switzerland looked after Cuban interests in Washington."
SINCE_1992 = "Pakistan has represented Iranian interests in the United States since 1992."
IN_PYONGYANG = "Sweden currently represents the U.S. in North Korea."
WORLD_WAR = "During World War II, several neutral countries acted for belligerent nations and visited camps."
LEAD_IN = "Switzerland represents U.S. interests in Iran."
DURING = {"period": "During World War II", "status": "ended"}
FROM_1991 = {"period": "from 1991 to 2015", "start": "1991", "end": "2015", "status": "ended"}
FROM_1980 = {"period": "since 1980", "start": "1980", "status": "current"}
FROM_1992 = {"period": "since 1992", "start": "1992", "status": "current"}
WORDED = {"power_worded": "several neutral countries", "represented_worded": "belligerent nations"}

# The first two state the same arrangement; the last names no state.
STATEMENTS = (
    statement("us-in-iran-lead-in", "mandates-lead-in", LEAD_IN, "CH US IR", status="current"),
    statement("us-in-iran-since-1980", "us-in-iran-text", SINCE_1980, "CH US IR", **FROM_1980),
    statement("cuba-in-us-until-2015", "cuba-in-us-text", UNTIL_2015, "CH CU US", **FROM_1991),
    statement("iran-in-us", "pakistan-for-iran", SINCE_1992, "PK IR US", **FROM_1992),
    statement("us-by-sweden", "us-in-north-korea", IN_PYONGYANG, "SE US KP", period="currently", status="current"),
    statement("neutrals-in-world-war", "prisoners-text", WORLD_WAR, **WORDED, **DURING),
)

# What a loaded small library holds.
DOCUMENT_COUNT = 4
TOPIC_COUNT = 18
PASSAGE_COUNT = 17
BLOCK_COUNT = TOPIC_COUNT + PASSAGE_COUNT
PAGE_COUNT = 9
ARRANGEMENT_IDS = ("ch-us-ir", "ch-cu-us", "pk-ir-us", "se-us-kp", "neutrals-in-world-war")


def write_document(folder: Path, document: str, text: str, source: str) -> str:
    """Write a document and its source below `folder`; return its `[[document]]` table as TOML."""
    (folder / "documents" / f"{document}.md").write_text(text, encoding="utf-8", newline="\n")
    (folder / "sources" / f"{document}.txt").write_text(source, encoding="utf-8", newline="\n")
    return f"""\
[[document]]
id = "{document}"
file = "documents/{document}.md"
source = "sources/{document}.txt"
sha256 = "{sha256(source.encode()).hexdigest()}"
as_of = "2025-06"
rights = "Free to use."
"""


def write_small_library(folder: Path) -> Path:
    """Write the small library's source files into `folder`, made if need be; return `folder`."""
    for name in ("documents", "sources", "arrangements"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    tables = [write_document(folder, document, text, source) for document, (text, source) in DOCUMENTS.items()]
    head = 'title = "Small Library"\nedition = "1"\ndate = 2025-06-30\n'
    (folder / "library.toml").write_text("\n".join([head, *tables]), encoding="utf-8", newline="\n")
    (folder / "states.toml").write_text(STATES, encoding="utf-8", newline="\n")
    arrangements = "\n".join(['layer = "source"\n', *STATEMENTS])
    (folder / "arrangements" / "source.toml").write_text(arrangements, encoding="utf-8", newline="\n")
    return folder
