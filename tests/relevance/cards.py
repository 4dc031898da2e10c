"""What was answered, read from the JSON of `search --json`, in the form of today and in the one with a `kind`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from index.json_format import result_json
from index.results import SearchRequest
from index.search.operators import ALL_KINDS
from index.values import Struct, replace

if TYPE_CHECKING:
    from index.search.searcher import Searcher

_HITS = 5  # a judge looks at the first ones alone


class Row(Struct, frozen=True):
    """An arrangement on a card: its id, and the codes of the power, the represented and the host state."""

    id: str
    roles: tuple[str, str, str]


class Card(Struct, frozen=True):
    """An answer and the hits below it; `kind` is blank when there is no answer.

    `of_today` tells the form without a `kind`: there, no arrangements mean that it says there is none. `hits` are
    (kind, id, number) of the first.
    """

    kind: str = ""
    rows: tuple[Row, ...] = ()
    sentence: str = ""
    in_force_on: str = ""
    of_today: bool = False
    hits: tuple[tuple[str, str, str], ...] = ()
    total: int = 0
    suggestion: str = ""
    also_searched: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the arrangements, in order."""
        return tuple(row.id for row in self.rows)


def card_of(result: dict[str, Any]) -> Card:
    """Return the card in a result of a search, as the terminal prints it in JSON."""
    hits = tuple((hit["kind"], hit["id"], hit["number"] or "") for hit in result["hits"])
    below = {"hits": hits, "total": result["total"], "suggestion": result["suggestion"] or ""}
    below["also_searched"] = tuple(result["also_searched"])
    answer = result["answer"]
    if answer is None:
        return Card(**below)
    rows = tuple(_row(arrangement) for arrangement in answer["arrangements"])
    return Card(
        answer.get("kind") or ("arrangement" if rows else "none"),
        rows,
        answer["sentence"],
        str(answer.get("in_force_on") or ""),
        "kind" not in answer,
        **below,
    )


def _row(arrangement: dict[str, Any]) -> Row:
    power, represented, host = (arrangement[role]["code"] or "" for role in ("power", "represented", "host"))
    return Row(arrangement["id"], (power, represented, host))


def ask(searcher: Searcher, texts: tuple[str, ...]) -> Card:
    """Return the card for the last of several questions, which are asked one after the other.

    As in the terminal, other kinds of hits are looked for where the documents have none.
    """
    after = ""
    for text in texts:
        request = SearchRequest(text, _HITS, typing=False, after=after)
        result = searcher.search(request)
        if not result.hits:
            result = searcher.search(replace(request, kinds=ALL_KINDS))
        after = result.answer.asked if result.answer else after
    return card_of(result_json(result, date(2026, 11, 29)))
