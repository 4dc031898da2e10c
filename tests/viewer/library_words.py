"""The words of a library: its English prose, and the titles and names in it, which are names in every language."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from index.built.library import Library
from index.citation import Citation
from index.model import Topic
from index.published import ChangeKind


def prose_of(library: Library) -> set[str]:
    """Return the English prose of a library, each text on one line."""
    statements = [each for arrangement in library.arrangements() for each in arrangement.statements]
    notes, research, changes = library.notes(), library.research(), library.changes().changes
    found = {
        *(text for each in statements for text in (each.quote, each.note)),
        *(text for note in notes for text in (note.text, note.quote)),
        *(block.text for note in notes if (block := library.block(note.passage))),
        *(term.definition for term in library.terms()),
        *(text for each in research.gone_through for text in (each.part, each.states)),
        *(text for each in research.not_gone_through for text in (each.part, each.states, each.why)),
        *(text for each in research.doubtful for text in (each.what, each.why)),
        *(change.title for change in changes if change.kind is ChangeKind.REMOVED),
    }
    return {" ".join(text.split()) for text in found if text}


def names_of(library: Library) -> set[str]:
    """Return the titles of documents, topics, terms and records, and the publishers of these."""
    names = {
        library.title,
        *(document.title.rstrip(".") for document in library.documents()),
        *(topic.title for topic in _topics_below(library, "")),
        *(term.term for term in library.terms()),
        *(name for record in _records(library) for name in (record.title, record.publisher)),
    }
    return names - {""}


def _topics_below(library: Library, parent: str) -> Iterator[Topic]:
    for topic in library.topics(parent):
        yield topic
        yield from _topics_below(library, topic.id)


def _records(library: Library) -> Iterator[Citation]:
    for arrangement in library.arrangements():
        yield from chain.from_iterable(statement.citations for statement in arrangement.statements)
        yield from chain.from_iterable(stage.citations for stage in arrangement.stages)
    yield from chain.from_iterable(note.citations for note in library.notes())
    yield from chain.from_iterable(term.citations for term in library.terms())
    yield from chain.from_iterable(doubtful.citations for doubtful in library.research().doubtful)
