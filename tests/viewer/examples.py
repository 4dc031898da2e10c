"""Small values for tests of the viewer, so that each test says only what it is about."""

from __future__ import annotations

from typing import Any

from index.arrangements.stages import told_stages
from index.model import Arrangement, Assessment, Party, State, Statement, Status, Topic
from index.results import Hit, ReadAs, SearchResult, Snippet
from index.values import replace
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel

SWITZERLAND = State("CH", "Switzerland", ("Schweiz",), ("Swiss",), "Bern")
UNITED_STATES = State("US", "United States", ("U.S.", "America"), ("American",), "Washington")
IRAN = State("IR", "Iran", ("Persia",), ("Iranian",), "Tehran")
STATES = (SWITZERLAND, UNITED_STATES, IRAN)


def party(name: str) -> Party:
    """Return a party by name; one of `STATES` comes with its code."""
    return Party(next((state.code for state in STATES if state.name == name), None), name)


def arrangement(
    power: str = "Switzerland",
    represented: str = "United States",
    host: str = "Iran",
    *,
    name: str = "",
    period: str = "",
    start: str = "",
    end: str = "",
    status: Status = Status.UNKNOWN,
    as_of: str = "",
    statements: int = 1,
) -> Arrangement:
    """Return an arrangement with empty statements."""
    identifier = name or f"{power}-{represented}-{host}"
    facts: dict[str, Any] = {"period": period, "start": start, "end": end, "as_of": as_of, "status": status}
    facts["stages"] = told_stages(start, end, status)
    empty = Statement(id=identifier, layer="source", document="d", passage="p", quote="", **facts)
    return Arrangement(
        id=identifier,
        power=party(power),
        represented=party(represented),
        host=party(host),
        assessment=Assessment.ONE_SOURCE,
        statements=(empty,) * statements,
        **facts,
    )


def hit(path: str, text: str = "some words", number: str = "4.2", identifier: str = "") -> Hit:
    """Return a hit under a path such as "Document/Subject"; a topic's id is its title."""
    steps = tuple((title, title) for title in path.split("/"))
    document = steps[0][0]
    return Hit(
        kind="passage",
        id=identifier or f"{path}-{number}",
        number=number,
        document=document,
        path=steps,
        text=text,
        snippet=Snippet(text, ((0, 4),)),
        score=1.0,
    )


def result(*hits: Hit, query: str = "words", **fields: Any) -> SearchResult:
    """Return the answer to a search."""
    return SearchResult(query, ReadAs(query), len(hits), hits, **fields)


class TreeLibrary:
    """A library of nothing but topics, from each topic's id to its children's ids; "" leads to the documents."""

    def __init__(self, tree: dict[str, list[str]]) -> None:
        self.tree = tree
        self.asked: list[str] = []

    def topics(self, parent: str = "") -> tuple[Topic, ...]:
        """Return the children of a topic, and keep in mind that they were asked for."""
        self.asked.append(parent)
        return tuple(self._made(child, parent) for child in self.tree.get(parent, []))

    def topic_arrangement_counts(self) -> dict[str, int]:
        """Return that the topic "stating" states two arrangements."""
        return {"stating": 2}

    def topic(self, topic_id: str) -> Topic | None:
        """Return a topic by id."""
        parents = (parent for parent, children in self.tree.items() if topic_id in children)
        parent = next(parents, None)
        return None if parent is None else self._made(topic_id, parent)

    def _made(self, name: str, parent: str) -> Topic:
        supplied = name.startswith("supplied")
        children = len(self.tree.get(name, []))
        return Topic(
            id=name,
            document="d",
            parent=parent,
            title=f"Title of {name}",
            level=1,
            row=1,
            first_row=1,
            last_row=1,
            page=1,
            children=children,
            supplied=supplied,
        )


def type_text(model: ArrangementsFilterModel, text: str) -> None:
    """Filter a model by words, as if they were typed into the filter's box."""
    model.set_filter(replace(model.wanted, text=text))
