"""Citations of statements: everything one has to name, gathered once, and told as plain text.

`Reference` holds the parts; a form of citation is a function from a Reference to a text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.model import Citation, Statement

if TYPE_CHECKING:
    from index.built.library import Library


@dataclass(frozen=True, slots=True)
class Reference:
    """What a citation of a statement names; a part that is not known is blank.

    `document` and `topic` are titles, `number` is the passage's, `as_of` the ISO date that the statement reaches to,
    `records` the public records that it rests on.
    """

    quote: str
    document: str
    topic: str
    number: str
    library: str
    edition: str
    date: str
    as_of: str
    records: tuple[Citation, ...] = ()


def reference(statement: Statement, library: Library) -> Reference:
    """Return the parts of a citation of a statement in a library."""
    titles = {document.id: document.title for document in library.documents()}
    block = library.block(statement.passage) if statement.passage else None
    topic = library.topic(block.topic) if block else None
    return Reference(
        quote=statement.quote,
        document=titles.get(statement.document, ""),
        # The title of a document, where a passage stands before every topic, is said once.
        topic=topic.title if topic and topic.level > 1 else "",
        number=block.number if block else "",
        library=library.title,
        edition=library.edition,
        date=library.date,
        as_of=statement.as_of,
        # In the source layer the records speak of the assessment: the words rest on their document alone.
        records=(statement.citations or (Citation(statement.citation, ""),)) if statement.citation else (),
    )


def plain_text(cited: Reference) -> str:
    """Return a citation as one paragraph: “quote” document, topic, § number; records; edition; as of."""
    place = ", ".join(filter(None, (cited.document, cited.topic, cited.number and f"§ {cited.number}")))
    edition = ", ".join(filter(None, (cited.library, cited.edition and f"edition {cited.edition}, {cited.date}")))
    parts = [
        place,
        "; ".join(map(record_text, cited.records)),
        edition,
        f"As of {cited.as_of}" if cited.as_of else "",
    ]
    said = ". ".join(part.rstrip(".") for part in parts if part)
    return f"“{cited.quote}” {said}." if cited.quote else f"{said}."


def record_text(record: Citation) -> str:
    """Return a public record as its title, kind, date and address in full."""
    about = ", ".join(filter(None, (record.kind, record.as_of and f"as of {record.as_of}")))
    title = f"{record.title} ({about})" if about else record.title
    return f"{title}, {record.address}" if record.address else title
