"""Words facts in the language in use, alike for answers, the window and the terminal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.arrangements.stages import (
    before_effect,
    has_undated_end,
    is_only_attested,
    last_attested,
)
from index.model import Assessment, Status
from index.words.acts import acts
from index.words.dates import date_words, short_date_words, span_words, time_from, time_words
from index.words.inflected import inflected_name, opening
from index.words.language import spoken, translatable, translate
from index.words.periods import resolve_currently, worded_period, worded_text
from index.words.punctuation import capitalised, labelled, listed
from index.words.scope_words import scope_of_mandate, with_authority
from index.words.stage_words import effect_text, has_time_in_force, mandate_text, planned_text, unsettled_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.model import Arrangement, Party, State, Statement
    from index.results import Hit, ReadAs, Refused, TooWide
    from index.words.inflected import Inflected

_words = partial(translate, "Wording")

# A period as worded may be the beginning of a sentence; within another sentence these words lose their capital.
_SMALL_WORDS = frozenset(
    {"after", "at", "before", "between", "by", "during", "for", "from", "in", "on", "since", "until"}
)
_STATUSES = {
    Status.CURRENT: translatable("Status", "current"),
    Status.ENDED: translatable("Status", "ended"),
    Status.NEVER: translatable("Status", "never in force"),
    Status.UNKNOWN: translatable("Status", "unknown"),
}
_ASSESSMENTS = {
    Assessment.CONFIRMED: translatable("Assessment", "confirmed"),
    Assessment.IMPRECISE: translatable("Assessment", "imprecise"),
    Assessment.CONTRADICTED: translatable("Assessment", "contradicted"),
    Assessment.UNSUPPORTED: translatable("Assessment", "unsupported"),
    Assessment.ONE_SOURCE: translatable("Assessment", "one source only"),
}
_LAYERS = {
    "source": translatable("Layer", "source"),
    "register": translatable("Layer", "register"),
}


def counted(number: int, noun: str) -> str:
    """Return "1 hit" or "3 hits" in English, for the terminal; windows count with `index.words.language.translate`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def titled_count(title: str, number: int) -> str:
    """Return "title, 3 hits", or the title alone when there is none."""
    return _words("{title}, %n hit(s)", n=number).format(title=title) if number else title


def not_stated() -> str:
    """Return what is shown where the library does not state something."""
    return _words("not stated")


def status_word(status: Status) -> str:
    """Return a status in the language in use."""
    return translate("Status", _STATUSES[status])


def assessment_word(assessment: Assessment) -> str:
    """Return an assessment in the language in use."""
    return translate("Assessment", _ASSESSMENTS[assessment])


def layer_word(layer: str) -> str:
    """Return the name of a layer of the library; one that editors added has its own name."""
    return translate("Layer", _LAYERS[layer]) if layer in _LAYERS else layer


def not_a_date(text: str) -> str:
    """Return that a text is not a date, and how dates are written."""
    return translate("Filter", "“{0}” is not a date. Write it as 1980, 1980-05 or 1980-05-21.").format(text)


def party_text(party: Party | State) -> str:
    """Return the name of a party, or "not stated"."""
    return spoken().state(party.code, party.name) if party.code else worded_text(party.name) or not_stated()


def name_in_sentence(party: Party | State) -> Inflected:
    """Return the name of a party or a state as it stands within a sentence: "the United States"; or blank.

    A pattern may ask for a form of it, as the language in use has them: `{power:acc}`.
    """
    if party.code:
        return inflected_name(party.code, party_text(party))
    return unnamed(party.name)


def unnamed(english: str) -> Inflected:
    """Return words of the library in place of a name, with their forms: "several neutral countries"."""
    return inflected_name("", worded_text(english), english)


def power_in_sentence(arrangement: Arrangement) -> Inflected:
    """Return who acts, with the forms of the name; where that is not stated, words that say so."""
    return name_in_sentence(arrangement.power) or unnamed("a power that is not stated")


def represented_in_sentence(arrangement: Arrangement) -> Inflected:
    """Return for whom, with the forms of the name; where that is not stated, words that say so."""
    return name_in_sentence(arrangement.represented) or unnamed("a state that is not stated")


def period_text(dated: Arrangement | Statement) -> str:
    """Return the period as worded, else its dates, else when it was requested or agreed, else "not stated".

    "Currently" is said of the time of the source: it is shown so, with the date that the source gives.
    """
    still = last_attested(dated)
    if still:
        begun = worded_period(dated, dated.as_of) or time_from(dated.start)
        return _words("{period} and still {date:in}").format(period=begun, date=date_words(still))
    if dated.period or not (dated.start or dated.end):
        return worded_period(dated, dated.as_of) or planned_text(dated) or not_stated()
    if dated.start and not dated.end and dated.status is Status.ENDED:
        return time_from(dated.start)
    return time_words(dated.start, dated.end, lasts=dated.status is Status.CURRENT)


def status_text(arrangement: Arrangement) -> str:
    """Return the status; "current" always has the date as of which it is known.

    Where it is not stated, that it was only requested or agreed, or that it is suspended.
    """
    if arrangement.status is Status.CURRENT:
        return _current(short_date_words(arrangement.as_of))
    if arrangement.status is not Status.UNKNOWN:
        return status_word(arrangement.status)
    return unsettled_word(arrangement) or not_stated()


def current_text(as_of: str) -> str:
    """Return within a sentence that an arrangement is current, with the date as of which that is known."""
    return _current(date_words(as_of))


def _current(as_of: str) -> str:
    return _words("current as of {date}").format(date=as_of) if as_of else _words("current as of a date not stated")


def arrangement_sentence(arrangement: Arrangement) -> Inflected:
    """Return in one sentence who acts for whom, where and when, and whether that is in force; its forms: `opening`."""
    return _sentence(_facts(arrangement))


def row_sentence(arrangement: Arrangement) -> Inflected:
    """Return a row of the table in one sentence: the arrangement and its number of statements."""
    return _sentence([*_facts(arrangement), _words("%n statement(s)", n=len(arrangement.statements))])


def parties_in_sentence(arrangement: Arrangement) -> str:
    """Return who acts for whom where, as "Switzerland for the United States in Iran"."""
    host = name_in_sentence(arrangement.host)
    pattern = _words("{power} for {represented} in {host}") if host else _words("{power} for {represented}")
    power, represented = power_in_sentence(arrangement), represented_in_sentence(arrangement)
    return pattern.format(power=power, represented=represented, host=host)


def parties_text(arrangement: Arrangement) -> str:
    """Return who acts for whom where, as a title or a line: "The United States for Iran in Iraq"."""
    return capitalised(parties_in_sentence(arrangement))


def read_as_text(read_as: ReadAs) -> str:
    """Return how a query was read, and that only its beginning was if it was cut."""
    text = read_as.text
    if read_as.words:
        text = translate("Query", "{0} (only the first %n words)", n=read_as.words).format(text)
    return "\n".join([text, *map(too_wide_text, read_as.too_wide)])


def too_wide_text(pattern: TooWide) -> str:
    """Return that not all words were searched for that fit a word with signs for letters."""
    said = translate(
        "Query", "“{0}” fits {1} words: only the {2} most frequent were searched for. More letters find the rest."
    )
    number = spoken().number
    return said.format(pattern.typed, number(pattern.fitting), number(pattern.searched))


def refused_text(refused: Iterable[Refused]) -> str:
    """Return why filters are not applied, a sentence for each."""
    return " ".join(map(_refusal, refused))


def _refusal(refused: Refused) -> str:
    if refused.name == "type":
        pattern = translate(
            "Query", "There is no kind of hit “{0}”. type: takes passage, topic, arrangement, note or term."
        )
    elif refused.known:
        pattern = translate("Query", "No arrangement in this library names “{0}”.")
    else:
        pattern = translate("Query", "There is no state “{0}”.")
    return pattern.format(refused.value)


def hit_number(hit: Hit) -> str:
    """Return by what a hit is found in its document: its number or, in a reader's own, the page of the file."""
    return translate("Shelf", "p. {0}").format(spoken().number(hit.page)) if hit.page else hit.number


def hit_sentence(hit: Hit) -> str:
    """Return a hit as "4.2, title of its topic: what was found there"."""
    title = hit.path[-1][1] if hit.path else ""
    place = listed((hit_number(hit), title, translate("Shelf", "My shelf") if hit.shelf else ""))
    # For a hit on a title, the title is given once.
    return labelled(place if hit.snippet.text != title else "", hit.snippet.text)


def _facts(arrangement: Arrangement) -> list[str]:
    """Return who acts for whom, where and when; and the status unless the period has said it."""
    names = {
        "power": with_authority(arrangement, arrangement.power.code, power_in_sentence(arrangement)),
        "represented": with_authority(arrangement, arrangement.represented.code, represented_in_sentence(arrangement)),
        "host": with_authority(arrangement, arrangement.host.code, name_in_sentence(arrangement.host)),
    }
    with_host, without_host = acts(arrangement)
    pattern = with_host if names["host"] else without_host
    who = translate("Acts", pattern).format(**names)
    scope = scope_of_mandate(arrangement)
    if scope:
        who = _words("{statement} ({scope})").format(statement=who, scope=scope)
    mandate, effect = mandate_text(arrangement), effect_text(arrangement)
    # A period worded "currently" has said the status, and as of when; a clause has told why it is not stated.
    told_why = bool(mandate or effect) and arrangement.status is Status.UNKNOWN
    status_is_said = told_why or resolve_currently(arrangement.period, "") != arrangement.period
    status = "" if status_is_said else _status_words(arrangement, named=bool(mandate))
    # Where a language puts the time in brackets, too, or an authority stands before the limits, the two become one.
    dated = _dated(who, arrangement).replace(") (", "; ")
    return [*filter(None, (dated, mandate, effect, status))]


def _sentence(parts: list[str]) -> Inflected:
    sentence = parts[0]
    for part in parts[1:]:
        sentence = _words("{statement}; {clause}").format(statement=sentence, clause=part)
    return opening(_words("{statement}.").format(statement=sentence))


def _dated(who: str, arrangement: Arrangement) -> str:
    if before_effect(arrangement.stages) and not has_time_in_force(arrangement):
        return who  # the stages say when, and that it was no more than planned then
    has_host = bool(name_in_sentence(arrangement.host))
    if arrangement.start and arrangement.end and not arrangement.period:
        start, end = span_words(arrangement.start, arrangement.end)
        if has_host:
            pattern = _words("{statement}, from {start} to {end}", "after the host state")
        else:
            pattern = _words("{statement}, from {start} to {end}")
        return pattern.format(statement=who, start=start, end=end)
    if is_only_attested(arrangement):
        return _words("{statement}, attested {date:in}").format(statement=who, date=date_words(arrangement.attested[0]))
    period = period_text(arrangement)
    if period == not_stated():
        return _words("{statement}, period not stated").format(statement=who)
    if period.split()[0].lower() in _SMALL_WORDS:
        period = period[0].lower() + period[1:]
    is_time = has_host and resolve_currently(arrangement.period, "") == arrangement.period
    pattern = _words("{statement}, {period}", "after the host state") if is_time else _words("{statement}, {period}")
    return pattern.format(statement=who, period=period)


def _status_words(arrangement: Arrangement, *, named: bool) -> str:
    """Return the status within a sentence, of the mandate that is `named` before it or of one to be named."""
    if arrangement.status is Status.UNKNOWN:
        return _words("whether the mandate has ended is not stated")
    if arrangement.status is Status.ENDED:
        return _ended(arrangement)
    current = arrangement.status is Status.CURRENT
    status = current_text(arrangement.as_of) if current else status_word(arrangement.status)
    if named:
        return _words("{status}", "of an arrangement, after other words on it").format(status=status)
    return _words("{status}", "of an arrangement, within a sentence").format(status=status)


def _ended(arrangement: Arrangement) -> str:
    if has_undated_end(arrangement):
        return _words("ended on a date not stated", "of an arrangement, within a sentence")
    return _words("ended", "of an arrangement, within a sentence")
