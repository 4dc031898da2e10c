"""The page of a state: its mandates by role, in force first, and the passages that name it; and the list of states."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial

from index.arrangements.named_passages import passages_naming
from index.arrangements.relations import Roles, is_doubtful, roles_of
from index.arrangements.stages import earliest_date
from index.built.library import Library
from index.citing.links import Link, LinkKind
from index.folding import name_order
from index.model import Arrangement, Span, State
from index.words.language import translate
from index.words.punctuation import capitalised, listed
from index.words.wording import (
    name_in_sentence,
    party_text,
    power_in_sentence,
    represented_in_sentence,
)
from viewer.reading.overview.arrangement_rows import arrangement_row, holds, whom_and_where
from viewer.reading.overview.overview import Group, Overview, Row, Section
from viewer.reading.overview.overview_places import STATES, overview_title, state_place
from viewer.reading.page.passage_words import place_name

_words = partial(translate, "StatePage")
_MOST = 60  # passages listed; the others are found by searching
_BEFORE, _AFTER = 40, 60  # characters of a passage shown before and after the name


def state_page(library: Library, state: State, today: date) -> Overview:
    """Return the page of a state as it is on a day."""
    roles = roles_of(state.code, library.arrangements())
    received, given, held = roles.power, roles.represented, roles.host
    titles = (
        (_words("Mandates received: %n", n=len(received)), _words("It acts for others.")),
        (_words("Mandates given: %n", n=len(given)), _words("Others act for it.")),
        (_words("Mandates held here: %n", n=len(held)), _words("Others are represented here.")),
    )
    groups = (_group(received, whom_and_where, today), _group(given, _by_whom, today), _group(held, _between, today))
    lively_first = sorted(
        zip(titles, groups, (received, given, held), strict=True),
        key=lambda part: -sum(holds(each, today) for each in part[2]),
    )
    mandates = (Section(title, note, groups=(group,)) for (title, note), group, rows in lively_first if rows)
    sections = (*mandates, *_passages(library, state))
    return Overview(state_place(state.code), party_text(state), _lead(roles, today), sections)


def states_page(library: Library) -> Overview:
    """Return the list of all states of which the library speaks, by name, with their mandates in numbers."""
    every = library.arrangements()
    rows = tuple(
        Row(party_text(state), _state_link(state), (_in_numbers(roles_of(state.code, every)),))
        for state in sorted(library.states(), key=lambda state: name_order(party_text(state)))
    )
    lead = _words("Every state of which this library speaks.")
    return Overview(STATES, overview_title(library, STATES), lead, (Section(groups=(Group(rows),)),))


def _state_link(state: State) -> str:
    return Link(LinkKind.STATE, state.code).address


def _lead(roles: Roles, today: date) -> str:
    """Return how many of its mandates are in force."""
    every = {each.id: each for rows in (roles.power, roles.represented, roles.host) for each in rows}
    now = sum(holds(each, today) for each in every.values())
    return _words("Mandates in force today: %n", n=now) if every else _words("No mandate is known.")


def _in_numbers(roles: Roles) -> str:
    told = (
        _words("received: %n", n=len(roles.power)) if roles.power else "",
        _words("given: %n", n=len(roles.represented)) if roles.represented else "",
        _words("held there: %n", n=len(roles.host)) if roles.host else "",
    )
    return listed(told) or _words("named in passages only")


def _group(rows: Iterable[Arrangement], words: Callable[[Arrangement], str], today: date) -> Group:
    """Return a row for each arrangement: what is in force first, what the record does not bear out last."""
    latest_first = sorted(rows, key=earliest_date, reverse=True)
    ordered = sorted(latest_first, key=lambda each: (is_doubtful(each), not holds(each, today)))
    return Group(tuple(arrangement_row(each, words(each), today) for each in ordered))


def _by_whom(arrangement: Arrangement) -> str:
    if not arrangement.host.name:
        return capitalised(_words("{power}, host state not stated").format(power=power_in_sentence(arrangement)))
    pattern, host = _words("{power} in {host}"), name_in_sentence(arrangement.host)
    return capitalised(pattern.format(power=power_in_sentence(arrangement), host=host))


def _between(arrangement: Arrangement) -> str:
    pattern, represented = _words("{power} for {represented}"), represented_in_sentence(arrangement)
    return capitalised(pattern.format(power=power_in_sentence(arrangement), represented=represented))


def _passages(library: Library, state: State) -> Iterator[Section]:
    """Yield the passages that name a state, the first of them, and how the others are found."""
    found = list(passages_naming(library, state))
    if not found:
        return
    rows = [
        Row(place_name(library, block), Link(LinkKind.PASSAGE, block.id).address, (_around(block.text, span),))
        for block, span in found[:_MOST]
    ]
    if len(found) > _MOST:
        asked = Link(LinkKind.SEARCH, party_text(state)).address
        rows.append(Row(_words("Find all of them"), asked, (_words("%n more", n=len(found) - _MOST),)))
    yield Section(_words("Passages that name it: %n", n=len(found)), groups=(Group(tuple(rows)),))


def _around(text: str, span: Span) -> str:
    """Return the words round a name, cut between words."""
    start, end = max(0, span[0] - _BEFORE), min(len(text), span[1] + _AFTER)
    before = text[start : span[0]].partition(" ")[2] if start else text[: span[0]]
    after = text[span[1] : end].rpartition(" ")[0] if end < len(text) else text[span[1] :]
    return f"{'…' if start else ''}{before}{text[slice(*span)]}{after}{'…' if end < len(text) else ''}"
