"""Content of any size, made by rule instead of loaded, for tests of what comes after the loader."""

from __future__ import annotations

from index.arrangements.stages import told_stages
from index.citation import Citation, RecordKind
from index.model import Arrangement, Assessment, Content, Party, State, Statement, Status
from tests.laid_out import heading, laid_out, passage

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
    usual |= dict.fromkeys(("period", "start", "end", "as_of"), "") | {"status": Status.UNKNOWN}
    return Statement(**_staged(usual | fields))  # type: ignore[arg-type]


def made_record(**fields: object) -> Citation:
    """Return a report of a newspaper, with `fields` in place of the usual ones."""
    usual: dict[str, object] = {"title": "A report", "publisher": "A newspaper", "address": "https://news.example/a"}
    usual |= {"kind": RecordKind.PRESS, "date": "1992-03-04"}
    return Citation(**{**usual, **fields})  # type: ignore[arg-type]


def made_arrangement(**fields: object) -> Arrangement:
    """Return Switzerland for the United States in Türkiye, with `fields` in place of the usual ones."""
    parties = {"power": "Switzerland", "represented": "United States", "host": "Türkiye"}
    codes = {"power": "CH", "represented": "US", "host": "TR"}
    usual: dict[str, object] = {role: Party(codes[role], name) for role, name in parties.items()}
    usual |= {"id": "ch-us-tr", **dict.fromkeys(("start", "end", "period", "as_of"), "")}
    usual |= {"status": Status.CURRENT, "assessment": Assessment.ONE_SOURCE, "statements": (made_statement(),)}
    return Arrangement(**_staged(usual | fields))  # type: ignore[arg-type]


def _staged(fields: dict[str, object]) -> dict[str, object]:
    """Return fields with the stages that dates and status tell of, unless stages are given."""
    return {"stages": told_stages(fields["start"], fields["end"], fields["status"])} | fields  # type: ignore[arg-type]


def made_content(subjects: int = 2, passages: int = 3) -> Content:
    """Return one document "d" with `subjects` topics "s1", "s2"… of `passages` passages "p1-1"…, each topic a page."""
    blocks = [heading("d", "The document", 1)]
    for subject in range(1, subjects + 1):
        blocks.append(heading(f"s{subject}", f"Subject {subject}", supplied=True))
        for count in range(1, passages + 1):
            text = f"Passage {count} of subject {subject}: Türkiye’s embassy."
            blocks.append(passage(f"p{subject}-{count}", text))
    facts = {"source": "sources/d.txt", "sha256": "0" * 64, "as_of": "2022-01", "rights": "Free to use."}
    return laid_out(blocks, STATES, (made_arrangement(),), **facts)
