"""What changed since the last edition, found by comparison: arrangements, editors' notes and terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.content.editions import FACTS, brought_up, facts_of
from index.model import Status
from index.published import Change, ChangeKind, Changes, FieldChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from index.content.editions import PublishedEdition
    from index.model import Content
    from index.published import Moved


def changes_since(editions: Sequence[PublishedEdition], content: Content) -> Changes:
    """Return how content differs from the newest of the kept editions other than its own; nothing if there is none."""
    earlier = [edition for edition in editions if edition.edition != content.edition]
    if not earlier:
        return Changes()
    last = earlier[-1]
    moved = {entry.id: entry for entry in content.moved}
    found = [*_arrangements(last, content, moved), *_notes(last, content, moved), *_terms(last, content, moved)]
    return Changes(last.edition, last.date, tuple(found))


def _arrangements(last: PublishedEdition, content: Content, moved: Mapping[str, Moved]) -> Iterator[Change]:
    # A state whose last arrangement is gone has its name in the gazetteer alone.
    names = {entry.code: entry.name for entry in content.gazetteer.states}
    names |= {state.code: state.name for state in content.states}
    now = {arrangement.id: facts_of(arrangement) for arrangement in content.arrangements}
    for identifier, facts in now.items():
        known = last.arrangements.get(identifier)
        before = brought_up(known) if known is not None else None
        title = _title(facts, names)
        if before is None:
            yield Change(kind=ChangeKind.ADDED, of="arrangement", id=identifier, title=title)
        elif before != facts:
            fields = tuple(
                FieldChange(fact, before.get(fact, ""), facts[fact])
                for fact in FACTS
                if before.get(fact, "") != facts[fact]
            )
            ended = (before.get("status"), facts["status"]) == (Status.CURRENT, Status.ENDED)
            kind = ChangeKind.ENDED if ended else ChangeKind.CORRECTED
            yield Change(kind=kind, of="arrangement", id=identifier, title=title, fields=fields)
    for identifier, facts in last.arrangements.items():
        if identifier not in now:
            yield _removed("arrangement", identifier, _title(facts, names), moved)


def _notes(last: PublishedEdition, content: Content, moved: Mapping[str, Moved]) -> Iterator[Change]:
    titles = {note.id: note.quote for note in content.notes}
    yield from _worded("note", last.notes, {note.id: note.text for note in content.notes}, titles, moved)


def _terms(last: PublishedEdition, content: Content, moved: Mapping[str, Moved]) -> Iterator[Change]:
    titles = {term.id: term.term for term in content.terms}
    yield from _worded("term", last.terms, {term.id: term.definition for term in content.terms}, titles, moved)


def _worded(
    of: str, before: Mapping[str, str], now: Mapping[str, str], titles: Mapping[str, str], moved: Mapping[str, Moved]
) -> Iterator[Change]:
    """Yield the changes of things that consist of words: notes and terms."""
    for identifier, words in now.items():
        if identifier not in before:
            yield Change(kind=ChangeKind.ADDED, of=of, id=identifier, title=titles[identifier])
        elif before[identifier] != words:
            fields = (FieldChange("text", before[identifier], words),)
            yield Change(kind=ChangeKind.CORRECTED, of=of, id=identifier, title=titles[identifier], fields=fields)
    for identifier in before:
        if identifier not in now:
            yield _removed(of, identifier, identifier, moved)


def _removed(of: str, identifier: str, title: str, moved: Mapping[str, Moved]) -> Change:
    successors = moved[identifier].successors if identifier in moved else ()
    return Change(kind=ChangeKind.REMOVED, of=of, id=identifier, title=title, successors=successors)


def _title(facts: Mapping[str, str], names: Mapping[str, str]) -> str:
    """Return "Switzerland for the United States in Iran" of the facts of an arrangement, in English."""
    power, represented, host = (names.get(facts[role], facts[role]) for role in FACTS[:3])
    return f"{power} for {represented or 'a state not stated'}" + (f" in {host}" if host else "")
