"""What a library covers, in words, so that "nothing found" can be weighed: for the window and the terminal alike."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.folding import name_order
from index.values import Struct
from index.words.dates import date_words, time_words
from index.words.language import spoken, translate
from index.words.periods import worded_text
from index.words.punctuation import capitalised, labelled, listed_apart
from index.words.record_words import kind_word, record_words
from index.words.wording import party_text

if TYPE_CHECKING:
    from index.answers.reach import Reach
    from index.research import Doubtful, GoneThrough, NotGoneThrough, Research

_words = partial(translate, "Coverage")


class CoverageEntry(Struct, frozen=True):
    """A source, or an arrangement that was left out: what there is to know of it, and records with their addresses."""

    title: str
    lines: tuple[str, ...]
    records: tuple[tuple[str, str], ...] = ()


class CoverageSection(Struct, frozen=True, kw_only=True):
    """A part of the account below a heading: a sentence, then a table (`columns` and `rows`) or `entries`."""

    heading: str
    text: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    entries: tuple[CoverageEntry, ...] = ()


def coverage_summary(reach: Reach) -> str:
    """Return how much there is, and what it means that nothing is found."""
    count = translate("Coverage", "%n arrangement(s)", n=reach.arrangements)
    told = translate(
        "Coverage",
        "{count} {date:in}, of {total} in the library: the other %n never took effect or (is|are) not borne out, and "
        "(is|are) not counted here. Nothing found does not mean that there was nothing: only that nothing stands in "
        "the sources examined.",
        n=reach.left_out,
    )
    total = spoken().number(reach.arrangements + reach.left_out)
    return told.format(count=count, total=total, date=date_words(reach.date))


def coverage_sections(reach: Reach, research: Research) -> tuple[CoverageSection, ...]:
    """Return the account in the language in use: what is there, what was gone through, and what was not."""
    return (_by_period(reach), *_researched(research), _by_kind(reach), _by_state(reach))


def _by_period(reach: Reach) -> CoverageSection:
    number = spoken().number
    return CoverageSection(
        heading=_words("By period"),
        text=translate(
            "Coverage",
            "An arrangement counts in every period in which it was in force; %n more (is|are) not dated well enough.",
            n=reach.undated,
        ),
        columns=(
            _words("Period"),
            _words("In force"),
            _words("With an official record"),
            _words("With two independent records"),
        ),
        rows=tuple(
            (
                _years(each.start, each.end),
                *map(number, (each.in_force, each.official, each.agreeing)),
            )
            for each in reach.periods
        ),
    )


def _researched(research: Research) -> tuple[CoverageSection, ...]:
    untold = _words("This library does not say.")
    gone, not_gone = tuple(map(_gone, research.gone_through)), tuple(map(_not_gone, research.not_gone_through))
    left_out = CoverageSection(
        heading=_words("Left out as doubtful"),
        text=_words("What a record names, but not well enough to stand among the arrangements."),
        entries=tuple(map(_doubtful, research.doubtful)),
    )
    return (
        CoverageSection(heading=_words("Sources examined"), text="" if gone else untold, entries=gone),
        CoverageSection(heading=_words("Sources not examined"), text="" if not_gone else untold, entries=not_gone),
        *([left_out] if research.doubtful else []),
    )


def _gone(source: GoneThrough) -> CoverageEntry:
    when = labelled(_words("Examined"), date_words(source.when))
    return CoverageEntry(source.what, _lines(source, when), ((source.address, source.address),))


def _not_gone(source: NotGoneThrough) -> CoverageEntry:
    records = ((source.address, source.address),) if source.address else ()
    return CoverageEntry(source.what, _lines(source, labelled(_words("Why not"), worded_text(source.why))), records)


def _lines(source: GoneThrough | NotGoneThrough, last: str) -> tuple[str, ...]:
    """Return which part of a source is meant, what it tells of, and a last line."""
    years = _years(source.start, source.end) if source.start or source.end else ""
    called = _words("states") if years else capitalised(_words("states"))
    states = labelled(called, worded_text(source.states)) if source.states else ""
    return tuple(filter(None, (worded_text(source.part), listed_apart((years, states)), last)))


def _doubtful(found: Doubtful) -> CoverageEntry:
    years = _years(found.start, found.end) if found.start or found.end else ""
    records = tuple((record_words(record), record.address) for record in found.citations)
    return CoverageEntry(worded_text(found.what), tuple(filter(None, (years, worded_text(found.why)))), records)


def _by_kind(reach: Reach) -> CoverageSection:
    return CoverageSection(
        heading=_words("By record"),
        text=_words("Each arrangement counts once, with the record that weighs most."),
        columns=(_words("Record"), _words("Arrangements")),
        rows=tuple(
            (kind_word(kind) if kind else _words("a document of this library alone"), spoken().number(count))
            for kind, count in reach.kinds.items()
        ),
    )


def _by_state(reach: Reach) -> CoverageSection:
    number = spoken().number
    most_first = sorted(
        reach.states, key=lambda each: (-each.power - each.represented - each.host, name_order(party_text(each.state)))
    )
    return CoverageSection(
        heading=_words("By state"),
        text=_words("A state that is not in this list has no arrangement in this library."),
        columns=(_words("State"), _words("As power"), _words("Represented"), _words("As host")),
        rows=tuple(
            (party_text(each.state), *map(number, (each.power, each.represented, each.host))) for each in most_first
        ),
    )


def _years(start: str, end: str) -> str:
    """Return the time from one date to another, either of them blank: "1914 to 1918", "since 1990"."""
    return date_words(start) if start == end else time_words(start, end)
