"""What the commands for a terminal print, as lines: answers, hits and tables. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.best_statement import best_statement
from index.words.punctuation import unmarked
from index.words.record_words import heaviest_record
from index.words.remark_words import all_remarks, remarks
from index.words.wording import counted, party_text, period_text, refused_text, row_sentence, status_text, too_wide_text
from viewer.terminal.terminal_text import table, wrapped

if TYPE_CHECKING:
    from datetime import date

    from index.built.library import Library
    from index.model import Arrangement
    from index.results import Answer, Hit, SearchResult
    from viewer.terminal.terminal_text import Style

# Columns narrower than this make a table harder to read than sentences.
_ROOM_FOR_TABLE = 60
_INDENT = "    "
_COVERAGE = "“good-offices verify” says what the library covers."
# What hits are called that are no words of a document.
_BESIDE = {"arrangement": "Arrangement", "note": "Editor’s note", "term": "Glossary"}


def result_lines(result: SearchResult, library: Library, style: Style, today: date) -> list[str]:
    """Return the answer, the hits, and how the words were understood."""
    several = len(library.documents()) > 1
    lines = _answer_lines(result.answer, library, style, today) if result.answer else []
    lines += [line for hit in result.hits for line in _hit_lines(hit, style, several=several)]
    best = f", the best {len(result.hits)} of them above" if result.total > len(result.hits) else ""
    found = f"{counted(result.total, 'hit')} for “{result.query}”{best}."
    more = " more" if result.answer else ""
    nothing = refused_text(result.refused) or f"Nothing{more} was found for “{result.query}”."
    notes = [found if result.hits else nothing, *map(too_wide_text, result.read_as.too_wide)]
    if result.also_searched:
        notes.append(f"Also searched: {', '.join(result.also_searched)}.")
    if result.suggestion:
        notes.append(f"Did you mean “{unmarked(result.suggestion)}”?")
    return [*lines, *(line for note in notes for line in wrapped(note, style))]


def _answer_lines(answer: Answer, library: Library, style: Style, today: date) -> list[str]:
    """Return the answer; if it is about one pair of states, also the words that state it, and what the record says."""
    lines = wrapped(answer.sentence, style, spans=[(0, len(answer.sentence))])
    if answer.kind == "none":
        lines += wrapped(_COVERAGE, style, _INDENT)
    if len({(arrangement.represented, arrangement.host) for arrangement in answer.arrangements}) == 1:
        best = best_statement(answer.arrangements[0])
        block = library.block(best.passage) if best.passage else None
        number = f"§ {block.number}; " if block else ""
        words = f"“{best.quote}” " if best.quote else ""
        lines += wrapped(f"{words}({number}{best.assessment})", style, _INDENT)
        lines += wrapped(heaviest_record(best.citations), style, _INDENT) if best.citations else []
        lines += [line for remark in remarks(answer.arrangements[0], today) for line in wrapped(remark, style, _INDENT)]
    return [*lines, ""]


def _hit_lines(hit: Hit, style: Style, *, several: bool) -> list[str]:
    """Return the place of a hit, the words found there unless they are the title itself, and an empty line."""
    path = hit.path if several or hit.shelf or len(hit.path) == 1 else hit.path[1:]
    titles = " › ".join(title for _, title in path)
    if hit.shelf:
        place = ("Your shelf", f"p. {hit.page}" if hit.page else "", titles)
    else:
        place = (_BESIDE.get(hit.kind, ""), f"§ {hit.number}" if hit.number else "", titles)
    lines = wrapped(" – ".join(filter(None, place)), style)
    if hit.kind != "topic":
        lines += wrapped(hit.snippet.text, style, _INDENT, hit.snippet.spans)
    return [*lines, ""]


def table_lines(found: list[Arrangement], style: Style, today: date, at_any_time: int = 0) -> list[str]:
    """Return arrangements as a table, as sentences where it is too narrow for one, and what else is to be known.

    `at_any_time` is how many there would be without the date that was asked for.
    """
    if not found and at_any_time:
        text = f"The library states no such arrangement in force then; without --on it has {at_any_time}."
        return wrapped(text, style)
    if not found:
        return wrapped(f"The library has no such arrangement. {_COVERAGE}", style)
    if style.width < _ROOM_FOR_TABLE:
        lines = [line for arrangement in found for line in [*wrapped(row_sentence(arrangement), style), ""]]
    else:
        lines = [
            *table(("Power", "For", "In", "Period", "Status"), [_cells(arrangement) for arrangement in found], style),
            "",
        ]
    for remark in all_remarks(found, today):
        lines += [*wrapped(remark, style), ""]
    return [*lines, f"{counted(len(found), 'arrangement')}."]


def undecided_lines(number: int, style: Style) -> list[str]:
    """Say that there are arrangements of which their dates do not decide whether they were in force then."""
    if not number:
        return []
    verb = "is" if number == 1 else "are"
    return wrapped(f"{number:,} more {verb} not dated well enough to tell; --undecided shows them too.", style)


def _cells(arrangement: Arrangement) -> tuple[str, ...]:
    parties = (arrangement.power, arrangement.represented, arrangement.host)
    return (*map(party_text, parties), period_text(arrangement), status_text(arrangement))
