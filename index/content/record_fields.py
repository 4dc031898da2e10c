"""What the fields of a library's data files hold, as types whose description says how to write them.

The description is what an editor is told when a field is wrong.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

from index.citation import RecordKind
from index.content.citation_parts import ADDRESS, is_name
from index.model import Assessment, StageKind, Status
from index.scope import MandateScope
from index.values import Meta

if TYPE_CHECKING:
    from collections.abc import Iterable

# What editors write where a record does not say it; a blank could be a slip.
NOT_STATED, UNDATED = "not stated", "undated"


def is_day(text: str) -> bool:
    """Tell whether there is such a date: "1980-02" and "1980-02-28" are dates, "1980-02-30" is none."""
    try:
        dt.date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


def _is_record_date(text: str) -> bool:
    return text == UNDATED or is_day(text)


def _is_day_or_not_stated(text: str) -> bool:
    return text == NOT_STATED or is_day(text)


def _one_of(words: Iterable[str]) -> Meta:
    return Meta(description=f"Write one of: {', '.join(words)}.")


Id = Annotated[
    str, Meta(pattern=r"^[a-z0-9][a-z0-9-]*\Z", description="Write small letters, digits and hyphens, in quotes.")
]
Words = Annotated[str, Meta(pattern=r"\S", description="Write some words, in quotes.")]
Code = Annotated[
    str,
    Meta(
        pattern=r"^(?:[A-Z]{2}|[A-Z]{4}|x-[a-z0-9-]+)\Z",
        description='Write a code of states.toml: "CH" (ISO 3166-1), "SUHH" (ISO 3166-3) or an own one, "x-…".',
    ),
]
Sides = Annotated[list[list[str]], Meta(min_length=2, max_length=2, description="Write the codes of both sides.")]
IsoDate = Annotated[
    str,
    Meta(
        pattern=r"^[0-9]{4}(?:-[0-9]{2}){0,2}\Z",
        description='Write a date as "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotes.',
        extra={"holds": is_day},
    ),
]
File = Annotated[
    str,
    Meta(
        pattern=r"^[^\\:\x00-\x1f]+\Z",
        description="Write the file’s path from the library’s folder, with slashes, in quotes.",
    ),
]
Sha256 = Annotated[
    str, Meta(pattern=r"^[0-9a-f]{64}\Z", description="Write the source’s fingerprint, as sha256sum prints it.")
]
Address = Annotated[str, Meta(pattern=ADDRESS, description="Write the whole address: https://….")]
RecordTitle = Annotated[
    str,
    Meta(
        description="Write the record’s own title, or in [square brackets] what it is; no address, no file name.",
        extra={"holds": is_name},
    ),
]
Publisher = Annotated[
    str,
    Meta(
        description='Write who published it, by name and not by host, or "not stated".',
        extra={"holds": is_name},
    ),
]
RecordDate = Annotated[
    str,
    Meta(
        pattern=rf"^(?:{UNDATED}|[0-9]{{4}}(?:-[0-9]{{2}}){{0,2}})\Z",
        description='Write the record’s own date as "YYYY", "YYYY-MM" or "YYYY-MM-DD", or "undated".',
        extra={"holds": _is_record_date},
    ),
]
SeenDay = Annotated[
    str,
    Meta(
        pattern=rf"^(?:{NOT_STATED}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})\Z",
        description='Write the day on which the copy that was read was made or fetched, "YYYY-MM-DD", or "not stated".',
        extra={"holds": _is_day_or_not_stated},
    ),
]
RecordKindWord = Annotated[RecordKind, _one_of(RecordKind)]
Host = Annotated[
    str,
    Meta(pattern=r"^[a-z0-9-]+(?:\.[a-z0-9-]+)+\Z", description='Write a list of hosts without www: ["example.org"].'),
]
StatusWord = Annotated[Status, _one_of(Status)]
StageWord = Annotated[StageKind, _one_of(StageKind)]
Scopes = Annotated[list[MandateScope], Meta(description=f"Write a list of these: {', '.join(MandateScope)}.")]
AssessmentWord = Annotated[Assessment, _one_of(Assessment)]
YesOrNo = Annotated[bool, Meta(description="Write true or false, without quotes.")]
Day = Annotated[dt.date, Meta(description="Write a date as YYYY-MM-DD, without quotes.")]
TermIds = Annotated[list[Id], Meta(description="Write a list of terms’ ids.")]
Names = Annotated[list[Words], Meta(description='Write a list of names: ["one", "two"].')]
