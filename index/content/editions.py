"""What earlier editions published: their numbers and ids, which no later edition changes or gives to other words.

`python -m index keep SOURCE` writes an edition to `editions/<edition>.json` in the library's folder when it is
published. From then on the loader takes numbers from there, and refuses a library in which a published id is gone
unless `moved.toml` says what took its place.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from index.arrangements.stages import told_stages, written
from index.content.documents import excerpt
from index.content.layout import SUBJECT_LEVEL
from index.content.records import MovedRecord
from index.errors import Problem
from index.model import Assessment, Status
from index.published import Moved
from index.values import MsgspecError, Struct, convert, to_builtins

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from index.content.data_files import DataFiles
    from index.content.files import LibraryFolder
    from index.content.record_reader import RecordPlace
    from index.model import Arrangement, Content

EDITION_FILES = "editions/*.json"
MOVED_FILE = "moved.toml"
# The facts of an arrangement that are compared between editions, in the order in which they are shown.
FACTS = ("power", "represented", "host", "stages", "start", "end", "period", "status", "assessment")
# What editions before 2026.2 called otherwise.
_RENAMED = {("assessment", "not checked"): str(Assessment.ONE_SOURCE)}


class PublishedEdition(Struct, frozen=True):
    """One edition as it was published.

    `numbers` holds for each document (id) the number of every passage ("12.3") and subject ("12") by its id, `others`
    the ids of all other headings and of the statements. `arrangements` holds the FACTS of each by its id, `notes` and
    `terms` their words.
    """

    edition: str
    date: str
    numbers: dict[str, dict[str, str]]
    others: list[str]
    arrangements: dict[str, dict[str, str]]
    notes: dict[str, str]
    terms: dict[str, str]

    def ids(self) -> Iterator[str]:
        """Yield every id that readers' links and annotations may refer to."""
        for numbers in self.numbers.values():
            yield from numbers
        yield from self.others
        yield from self.arrangements
        yield from self.notes
        yield from self.terms


def facts_of(arrangement: Arrangement) -> dict[str, str]:
    """Return the FACTS of an arrangement as text; a party by its code, or by its words where it has none."""
    parties = {role: getattr(arrangement, role) for role in FACTS[:3]}
    worded = {role: party.code or party.name for role, party in parties.items()}
    staged = {"stages": written(arrangement.stages)}
    return worded | staged | {fact: str(getattr(arrangement, fact)) for fact in FACTS[4:]}


def brought_up(facts: dict[str, str]) -> dict[str, str]:
    """Return the facts of an arrangement as they are told today.

    Editions before 2026.2 told its stages by dates and status, and called some words otherwise.
    """
    told = told_stages(facts.get("start", ""), facts.get("end", ""), Status(facts.get("status", Status.UNKNOWN)))
    return {"stages": written(told)} | {fact: _RENAMED.get((fact, value), value) for fact, value in facts.items()}


def published(content: Content) -> PublishedEdition:
    """Return a library's content as the edition to be kept."""
    numbers = {document.id: _numbers(content, document.id) for document in content.documents}
    headings = [topic.id for topic in content.topics if topic.id not in numbers[topic.document]]
    return PublishedEdition(
        edition=content.edition,
        date=content.date,
        numbers=numbers,
        others=headings
        + [statement.id for arrangement in content.arrangements for statement in arrangement.statements],
        arrangements={arrangement.id: facts_of(arrangement) for arrangement in content.arrangements},
        notes={note.id: note.text for note in content.notes},
        terms={term.id: term.definition for term in content.terms},
    )


def edition_text(edition: PublishedEdition) -> str:
    """Return an edition as the text of its file."""
    return json.dumps(to_builtins(edition), ensure_ascii=False, indent=1) + "\n"


def read_editions(folder: LibraryFolder, problems: list[Problem]) -> list[PublishedEdition]:
    """Return all kept editions, the oldest first; what cannot be read is added to `problems`."""
    editions = []
    for name in folder.names(EDITION_FILES):
        file = folder.read(name)
        try:
            editions += [convert(json.loads(file.text), PublishedEdition)] if file else []
        except (ValueError, RecursionError, MsgspecError) as error:
            what = f"The edition cannot be read ({excerpt(str(error))})."
            problems.append(Problem(name, 0, what, "Restore the file as it was published."))
    return sorted(editions, key=lambda edition: edition.date)


def read_moved(
    files: DataFiles, editions: Iterable[PublishedEdition], present: set[str], problems: list[Problem]
) -> tuple[Moved, ...]:
    """Return what earlier editions published and this one no longer has; every such id must be in moved.toml.

    `present` are all ids of this edition. Ids that are gone without an entry, or lead nowhere, are added to `problems`.
    """
    rows = {record.id: (place, record) for place, record in files.rows(MOVED_FILE, "moved", MovedRecord).rows}
    for place, record in rows.values():
        problems += _problems_of(place, record, present, rows.keys())
    moved: dict[str, Moved] = {}
    for edition in editions:
        named = {block: (doc, number) for doc, numbers in edition.numbers.items() for block, number in numbers.items()}
        for gone in (identifier for identifier in edition.ids() if identifier not in present):
            if gone not in rows:
                what = f"“{gone}” was published in edition {edition.edition} and is gone."
                mend = f'Put it back, or say what took its place: [[moved]], id = "{gone}", to = […].'
                problems.append(Problem(MOVED_FILE, 0, what, mend))
            document, number = named.get(gone, ("", ""))
            successors = tuple(_last_successors(gone, {key: record.to for key, (_, record) in rows.items()}))
            moved.setdefault(gone, Moved(gone, successors, document, number if "." in number else ""))
    return tuple(moved.values())


def _problems_of(place: RecordPlace, record: MovedRecord, present: set[str], moved: Iterable[str]) -> Iterator[Problem]:
    if record.id in present:
        yield place.problem("id", f"“{record.id}” is still in the library.", "Remove the table, or the id.")
    for target in record.to:
        if target not in present and target not in moved:
            yield place.problem("to", f"There is no “{excerpt(target)}” in the library.", "Correct the id.")


def _last_successors(identifier: str, moved: dict[str, list[str]]) -> list[str]:
    """Return the ids in this edition that an id leads to, through however many moves; a circle leads nowhere."""
    found: list[str] = []
    seen: set[str] = set()
    waiting = [identifier]
    while waiting:
        here = waiting.pop(0)
        if here in seen:
            continue
        seen.add(here)
        if here in moved:
            waiting = [*moved[here], *waiting]
        else:
            found.append(here)
    return [successor for successor in found if successor != identifier]


def _numbers(content: Content, document: str) -> dict[str, str]:
    """Return the number of every passage of a document, and of every subject: what its passages' begin with."""
    topics = {topic.id: topic for topic in content.topics if topic.document == document}
    numbers: dict[str, str] = {}
    for block in content.blocks:
        if block.document == document and block.number:
            topic = topics[block.topic]
            while topic.level > SUBJECT_LEVEL:
                topic = topics[topic.parent]
            if topic.level == SUBJECT_LEVEL:
                numbers[topic.id] = block.number.partition(".")[0]
            numbers[block.id] = block.number
    return numbers
