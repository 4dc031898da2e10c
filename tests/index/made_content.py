"""Content of any size, made by rule instead of loaded, for tests of what comes after the loader."""

from __future__ import annotations

from index.model import Arrangement, Assessment, Block, BlockKind, Content, Document, Party, State, Statement, Status
from index.model import Topic as Node

UNITED_STATES = State("US", "United States", ("U.S.", "USA", "America"), ("American",), "Washington")
SWITZERLAND = State("CH", "Switzerland", ("Suisse",), ("Swiss",), "Bern")
TURKEY = State("TR", "Türkiye", ("Turkey",), ("Turkish",), "Ankara")
RUSSIA = State("RU", "Russia", (), ("Russian",), "Moscow")
SOVIET_UNION = State("SUHH", "Soviet Union", ("USSR",), ("Soviet", "Russian"), "Moscow")
# The former state stands first, so that the order of the list alone does not decide.
STATES = (SOVIET_UNION, UNITED_STATES, SWITZERLAND, TURKEY, RUSSIA)


def made_statement(**fields: object) -> Statement:
    """Return a statement of the source layer, with `fields` in place of the usual ones."""
    usual: dict[str, object] = {"id": "s", "layer": "source", "document": "d", "passage": "p", "quote": "q"}
    usual |= dict.fromkeys(("citation", "period", "start", "end", "as_of"), "") | {"status": Status.UNKNOWN}
    return Statement(**{**usual, **fields})  # type: ignore[arg-type]


def made_arrangement(**fields: object) -> Arrangement:
    """Return Switzerland for the United States in Türkiye, with `fields` in place of the usual ones."""
    parties = {"power": "Switzerland", "represented": "United States", "host": "Türkiye"}
    codes = {"power": "CH", "represented": "US", "host": "TR"}
    usual: dict[str, object] = {role: Party(codes[role], name) for role, name in parties.items()}
    usual |= {"id": "ch-us-tr", **dict.fromkeys(("start", "end", "period", "as_of"), "")}
    usual |= {"status": Status.CURRENT, "assessment": Assessment.NOT_CHECKED, "statements": (made_statement(),)}
    return Arrangement(**{**usual, **fields})  # type: ignore[arg-type]


def made_content(subjects: int = 2, passages: int = 3) -> Content:
    """Return one document "d" with `subjects` topics "s1", "s2"… of `passages` passages "p1-1"…, each topic a page."""
    blocks = [Block(1, "d", BlockKind.HEADING, "d", "d", 1, "The document", level=1)]
    nodes = [Node("d", "d", "", "The document", 1, 1, 1, 1 + subjects * (passages + 1), 1, subjects)]
    for subject in range(1, subjects + 1):
        row, name = len(blocks) + 1, f"s{subject}"
        heading = Block(row, name, BlockKind.HEADING, "d", name, subject, f"Subject {subject}", level=2, supplied=True)
        nodes.append(Node(name, "d", "d", heading.text, 2, row, row, row + passages, subject, supplied=True))
        blocks.append(heading)
        for count in range(1, passages + 1):
            place, text = f"{subject}.{count}", f"Passage {count} of subject {subject}: Türkiye’s embassy."
            paragraph = BlockKind.PARAGRAPH
            blocks.append(Block(row + count, f"p{subject}-{count}", paragraph, "d", name, subject, text, place))
    documents = (Document("d", "The document", "sources/d.txt", "0" * 64, "2022-01", "Free to use."),)
    return Content("Made", "1", "2025-06-30", documents, tuple(nodes), tuple(blocks), STATES, (made_arrangement(),))
