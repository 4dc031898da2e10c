"""The JSON that the terminal commands print: stable keys, null for what is not known; more keys may be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.confirmation import is_overdue
from index.citation import Citation
from index.content.citation_parts import citation_words
from index.model import Arrangement, Party, Stage, Statement
from index.published import Changes
from index.results import Answer, Hit, SearchResult
from index.words.wording import read_as_text, refused_text

if TYPE_CHECKING:
    from datetime import date

Json = dict[str, object]
_ARRANGEMENT_KEYS = (
    "id", "power", "represented", "host", "from", "to", "period", "status", "as_of", "assessment", "statements",
    "stages", "attested", "not_before", "scope", "last_confirmed", "not_rechecked", "contradicts",
)  # fmt: skip


def arrangement_json(arrangement: Arrangement, today: date) -> Json:
    """Return an arrangement with its statements, ready for `json.dumps`; `today` decides what is `not_rechecked`."""
    return {
        "id": arrangement.id,
        "power": _party(arrangement.power),
        "represented": _party(arrangement.represented),
        "host": _party(arrangement.host),
        "from": arrangement.start or None,
        "to": arrangement.end or None,
        "period": arrangement.period or None,
        "status": str(arrangement.status),
        "as_of": arrangement.as_of or None,
        "assessment": str(arrangement.assessment),
        "statements": [_statement(statement) for statement in arrangement.statements],
        "stages": [_stage(stage) for stage in arrangement.stages],
        "attested": list(arrangement.attested),
        "not_before": arrangement.not_before or None,
        "scope": list(arrangement.scope),
        "last_confirmed": arrangement.last_confirmed or None,
        "not_rechecked": is_overdue(arrangement, today),
        "contradicts": contradicted(arrangement),
    }


def contradicted(arrangement: Arrangement) -> list[str]:
    """Return the ids of the arrangements that the document which states this one states in contradiction to it."""
    sides = (side.arrangement for each in arrangement.contradictions for side in each.sides)
    return [identifier for identifier in sides if identifier != arrangement.id]


def changes_json(changes: Changes) -> Json:
    """Return what changed since the last edition, ready for `json.dumps`."""
    return {
        "since": changes.since or None,
        "date": changes.date or None,
        "changes": [
            {
                "kind": str(change.kind),
                "of": change.of,
                "id": change.id,
                "title": change.title,
                "fields": [
                    {"field": fact.field, "before": fact.before or None, "after": fact.after or None}
                    for fact in change.fields
                ],
                "successors": list(change.successors),
            }
            for change in changes.changes
        ],
    }


def result_json(result: SearchResult, today: date, unsearched: int = 0) -> Json:
    """Return the result of a search, ready for `json.dumps`; so many documents of the reader's no index has yet."""
    return {
        "query": result.query,
        "read_as": read_as_text(result.read_as) or None,
        "also_searched": list(result.also_searched),
        "suggestion": result.suggestion or None,
        "refused": refused_text(result.refused) or None,
        "answer": _answer(result.answer, today) if result.answer else None,
        "total": result.total,
        "hits": [_hit(hit) for hit in result.hits],
        "unsearched": unsearched,
    }


def _answer(answer: Answer, today: date) -> Json:
    """Return an answer: the keys of its first arrangement, null if there is none, and those of the answer itself."""
    rows = [arrangement_json(arrangement, today) for arrangement in answer.arrangements]
    return {
        "kind": answer.kind,
        "sentence": answer.sentence,
        **(rows[0] if rows else dict.fromkeys(_ARRANGEMENT_KEYS)),
        "arrangements": rows,
        "swap": answer.swap or None,
        "follow_ups": [follow_up.query for follow_up in answer.follow_ups],
        "count": answer.number,
        "in_force_on": answer.in_force_on,
        "read_as": answer.read_as or None,
        "term": answer.terms[0] if answer.terms else None,
        "terms": list(answer.terms),
    }


def _party(party: Party) -> Json:
    return {"code": party.code or None, "name": party.name or None}


def _statement(statement: Statement) -> Json:
    return {
        "layer": statement.layer,
        "document": statement.document or None,
        "passage": statement.passage or None,
        "quote": statement.quote or None,
        "citation": citation_words(statement.citations) or None,
        "assessment": str(statement.assessment),
        "note": statement.note or None,
        "id": statement.id,
        "from": statement.start or None,
        "to": statement.end or None,
        "period": statement.period or None,
        "status": str(statement.status),
        "as_of": statement.as_of or None,
        "hedged": statement.hedged,
        "citations": [citation_json(citation) for citation in statement.citations],
        "assessed": statement.assessed or None,
        "grounds": [citation_json(citation) for citation in statement.grounds],
        "stages": [_stage(stage) for stage in statement.stages],
        "attested": list(statement.attested),
        "not_before": statement.not_before or None,
        "scope": list(statement.scope),
    }


def _stage(stage: Stage) -> Json:
    return {
        "stage": str(stage.kind),
        "date": stage.date or None,
        "worded": stage.worded or None,
        "note": stage.note or None,
        "refused_by": _party(stage.by) if stage.by.code else None,
        "citations": [citation_json(citation) for citation in stage.citations],
    }


def citation_json(citation: Citation) -> Json:
    """Return a public record, ready for `json.dumps`."""
    return {
        "id": citation.id or None,
        "title": citation.title,
        "publisher": citation.publisher or None,
        "address": citation.address,
        "kind": str(citation.kind),
        "date": citation.date or None,
        "seen": citation.seen or None,
        # The name that the date had in the editions before 2026.2.
        "as_of": citation.date or None,
    }


def _hit(hit: Hit) -> Json:
    return {
        "kind": hit.kind,
        "id": hit.id,
        "number": hit.number or None,
        "document": hit.document or None,
        "topic": [title for _, title in hit.path],
        "text": hit.text,
        "snippet": {"text": hit.snippet.text, "spans": [list(span) for span in hit.snippet.spans]},
        "score": round(float(hit.score), 4),
        "fuzzy": hit.fuzzy,
        "shelf": hit.shelf,
        "page": hit.page or None,
    }
