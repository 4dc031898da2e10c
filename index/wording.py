"""The words in which answers, a window and a terminal say the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.periods import told
from index.model import Status

if TYPE_CHECKING:
    from index.model import Arrangement, Hit, Party, State, Statement

NOT_STATED = "not stated"

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
# A name takes "the" when it starts or ends with one of these words.
_ARTICLE_FIRST = frozenset({"United", "Republic", "Kingdom", "Holy", "Union", "State", "Islamic", "Democratic"})
_ARTICLE_LAST = frozenset(
    {
        "Republic",
        "Kingdom",
        "States",
        "Union",
        "Empire",
        "Federation",
        "Emirates",
        "Islands",
        "Netherlands",
        "Philippines",
        "Bahamas",
        "Maldives",
        "Gambia",
        "Comoros",
    }
)
# A period as worded may be the start of its sentence; inside ours these words lose their capital.
_SMALL_WORDS = frozenset(
    {"after", "at", "before", "between", "by", "during", "for", "from", "in", "on", "since", "until"}
)
# Of one power and of several.
_VERBS = {
    Status.CURRENT: ("represents", "represent"),
    Status.ENDED: ("represented", "represented"),
    Status.NEVER: ("was to represent", "were to represent"),
    Status.UNKNOWN: ("has represented", "have represented"),
}


def counted(number: int, noun: str) -> str:
    """Return "1 hit" or "3 hits": the number grouped by thousands, the noun with a plain plural."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def titled_count(title: str, number: int) -> str:
    """Return "title, 3 hits", or the title alone when there is none."""
    return f"{title}, {counted(number, 'hit')}" if number else title


def date_words(date: str) -> str:
    """Return an ISO date of any precision in words: "2022-01" is "January 2022"; anything else comes back as it is."""
    year, *rest = date.split("-")
    numbers = [int(part) for part in rest if part.isdecimal()]
    if not numbers or len(numbers) != len(rest) or not 1 <= numbers[0] <= 12:
        return date
    return " ".join([*(str(day) for day in numbers[1:]), _MONTHS[numbers[0] - 1], year])


def party_text(party: Party) -> str:
    """Return the name of a party, or "not stated"."""
    return party.name or NOT_STATED


def name_in_sentence(party: Party | State) -> str:
    """Return the name of a party or a state as it stands within a sentence: "the United States"; or blank."""
    words = party.name.split()
    takes_article = party.code and words and (words[0] in _ARTICLE_FIRST or words[-1] in _ARTICLE_LAST)
    return f"the {party.name}" if takes_article else party.name


def period_text(dated: Arrangement | Statement) -> str:
    """Return the period as worded; without wording its dates; without dates "not stated".

    "Currently" is what the source says of its own time: it reads so, with the date that the source gives.
    """
    start, end = date_words(dated.start), date_words(dated.end)
    if dated.period or not (start or end):
        return told(dated.period, date_words(dated.as_of)) or NOT_STATED
    if not end:
        return f"from {start}" if dated.status is Status.ENDED else f"since {start}"
    return f"{start} to {end}" if start else f"until {end}"


def status_text(arrangement: Arrangement) -> str:
    """Return the status; "current" always comes with the date up to which that is known."""
    if arrangement.status is Status.CURRENT:
        return f"current, as of {arrangement.as_of or 'a date not stated'}"
    return NOT_STATED if arrangement.status is Status.UNKNOWN else str(arrangement.status)


def arrangement_sentence(arrangement: Arrangement) -> str:
    """Return who acts for whom, where and when, and whether that is in force, as one sentence."""
    return _sentence(_facts(arrangement))


def row_sentence(arrangement: Arrangement) -> str:
    """Return the whole row of a table in one sentence: the arrangement and how many statements it has."""
    return _sentence([*_facts(arrangement), counted(len(arrangement.statements), "statement")])


def parties_text(arrangement: Arrangement) -> str:
    """Return who acts for whom where, as "Switzerland for the United States in Iran"."""
    represented = name_in_sentence(arrangement.represented) or NOT_STATED
    host = name_in_sentence(arrangement.host)
    return f"{party_text(arrangement.power)} for {represented}" + (f" in {host}" if host else "")


def hit_sentence(hit: Hit) -> str:
    """Return a hit as "4.2, title of its topic: what was found there"."""
    title = hit.path[-1][1] if hit.path else ""
    place = ", ".join(filter(None, (hit.number, title)))
    # A hit on a title would say that title twice.
    return f"{place}: {hit.snippet.text}" if place and hit.snippet.text != title else hit.snippet.text


def _facts(arrangement: Arrangement) -> list[str]:
    """Return who acts for whom, where and when, and after it the status if that has not been told yet."""
    power = name_in_sentence(arrangement.power) or "a power that is not stated"
    represented = name_in_sentence(arrangement.represented) or "a state that is not stated"
    host = name_in_sentence(arrangement.host)
    # Only words can mean several: "several neutral countries".
    verb = _VERBS[arrangement.status][not arrangement.power.code and power.endswith("s")]
    who = f"{power} {verb} {represented}" + (f" in {host}" if host else ", host state not stated")
    # A period that was worded "currently" has told the status, and as of when.
    told_already = told(arrangement.period, "") != arrangement.period
    return [_dated(who, arrangement), *([] if told_already else [_status_words(arrangement)])]


def _sentence(parts: list[str]) -> str:
    sentence = "; ".join(parts)
    return f"{sentence[:1].upper()}{sentence[1:]}."


def _dated(who: str, arrangement: Arrangement) -> str:
    period = period_text(arrangement)
    if period == NOT_STATED:
        return f"{who}, period not stated"
    if period.split()[0].lower() in _SMALL_WORDS:
        period = period[0].lower() + period[1:]
    return f"{who}, {period}"


def _status_words(arrangement: Arrangement) -> str:
    if arrangement.status is Status.CURRENT:
        return f"current as of {date_words(arrangement.as_of) or 'a date not stated'}"
    return "status not stated" if arrangement.status is Status.UNKNOWN else str(arrangement.status)
