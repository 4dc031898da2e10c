"""The JSON in which `verify` tells what a library rests on and covers: stable keys, null for what is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.record_coverage import AGES
from index.json_format import citation_json
from index.values import to_builtins

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.answers.reach import Reach
    from index.arrangements.coverage import Coverage
    from index.arrangements.record_coverage import RecordCoverage
    from index.json_format import Json
    from index.research import Doubtful, GoneThrough, NotGoneThrough, Research


def passages_json(documents: Iterable[Coverage]) -> list[Json]:
    """Return how many passages of each document state something, and the numbers of those that perhaps should."""
    return [
        {
            "document": found.document,
            "passages": found.passages,
            "with_statements": len(found.yielding),
            "perhaps_missed": [block.number for block in found.missed],
        }
        for found in documents
    ]


def records_json(found: RecordCoverage) -> Json:
    """Return what a library rests on: its records by kind and age, its arrangements by how many of them agree."""
    *dated, older, undated = found.by_age
    recent, before, never = found.confirmed
    return {
        "records": found.records,
        "citations": found.citations,
        "by_kind": {str(kind): number for kind, number in found.by_kind.items()},
        "by_age": {
            **{f"up_to_{years}_years": number for years, number in zip(AGES, dated, strict=True)},
            "older": older,
            "undated": undated,
        },
        "without_publisher": found.without_publisher,
        "without_day_seen": found.without_day_seen,
        "arrangements_by_independent_records": list(found.independent),
        "current": {"confirmed_within_a_year": recent, "confirmed_before": before, "by_no_dated_record": never},
        "on_wikipedia_alone": list(found.wikipedia_alone),
    }


def reach_json(found: Reach) -> Json:
    """Return how far the arrangements reach: by period, state and the record that weighs most."""
    return {
        "counted": found.arrangements,
        "left_out": found.left_out,
        "undated": found.undated,
        "periods": [_blanks_null(to_builtins(period)) for period in found.periods],
        "by_best_record": {str(kind) if kind else "document": number for kind, number in found.kinds.items()},
        "states": [
            {
                "code": each.state.code,
                "name": each.state.name,
                "power": each.power,
                "represented": each.represented,
                "host": each.host,
            }
            for each in found.states
        ],
    }


def research_json(research: Research) -> Json:
    """Return what was gone through for the arrangements, what was not, and what was left out."""
    return {
        "gone_through": [_source(source) for source in research.gone_through],
        "not_gone_through": [_source(source) for source in research.not_gone_through],
        "doubtful": [
            _source(found) | {"citations": [citation_json(record) for record in found.citations]}
            for found in research.doubtful
        ],
        "known_gaps": [_blanks_null(to_builtins(gap)) for gap in research.known_gaps],
    }


def _source(source: GoneThrough | NotGoneThrough | Doubtful) -> Json:
    return _blanks_null(to_builtins(source))


def _blanks_null(facts: Json) -> Json:
    return {key: None if value == "" else value for key, value in facts.items()}
