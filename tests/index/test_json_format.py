"""The JSON of the terminal commands is a contract: these tests spell it out."""

from __future__ import annotations

import json
from datetime import date

from index.citation import RecordKind
from index.json_format import arrangement_json, result_json
from index.model import Assessment, Party, Status
from index.results import Answer, FollowUp, Hit, ReadAs, SearchResult, Snippet
from tests.index.made_content import made_arrangement, made_record, made_statement

TODAY = date(2022, 6, 1)
STATEMENT = {"layer": "source", "document": "d", "passage": "p", "quote": "q", "citation": None}
UNCHECKED = {"assessment": "one source only", "note": None}
OF_ITS_OWN = {
    "id": "s",
    **dict.fromkeys(("from", "to", "period", "as_of", "assessed", "not_before")),
    "status": "unknown",
}
IN_FORCE = {"stage": "in force", **dict.fromkeys(("date", "worded", "note", "refused_by")), "citations": []}
FIRM = {"hedged": False, "citations": [], "grounds": [], "stages": [IN_FORCE], "attested": [], "scope": []}
RECORD = made_record(id="a-report", date="2024-05", seen="2026-03-12")
RECORD_JSON = {
    "id": "a-report",
    "title": "A report",
    "publisher": "A newspaper",
    "address": "https://news.example/a",
    "kind": "press",
    "date": "2024-05",
    "seen": "2026-03-12",
    "as_of": "2024-05",
}
BARE = made_record(publisher="", date="", kind=RecordKind.MINISTRY)
BARE_JSON = RECORD_JSON | dict.fromkeys(("id", "publisher", "date", "seen", "as_of")) | {"kind": "ministry"}
IN_A_LINE = "A report (A newspaper, May 2024; press; seen 12 March 2026) · https://news.example/a"

HIT = Hit(
    kind="passage",
    id="p",
    number="4.2",
    document="d",
    path=(("d", "The document"), ("s", "Subject")),
    text="in Türkiye …",
    snippet=Snippet("in Türkiye", ((3, 10),)),
    score=1.23456,
)


def test_an_arrangement_with_little_known() -> None:
    assert arrangement_json(made_arrangement(host=Party(None, "")), TODAY) == {
        "id": "ch-us-tr",
        "power": {"code": "CH", "name": "Switzerland"},
        "represented": {"code": "US", "name": "United States"},
        "host": {"code": None, "name": None},
        **dict.fromkeys(("from", "to", "period", "as_of")),
        "status": "current",
        "assessment": "one source only",
        "statements": [STATEMENT | UNCHECKED | OF_ITS_OWN | FIRM],
        "stages": [IN_FORCE],
        "attested": [],
        "not_before": None,
        "scope": [],
        "last_confirmed": None,
        "not_rechecked": True,
        "contradicts": [],
    }


def test_an_arrangement_with_everything_known() -> None:
    checked = {"assessment": Assessment.CONFIRMED, "note": "n"}
    register = made_statement(layer="register", document="", passage="", quote="", citations=(RECORD,), **checked)
    dates = {"start": "1980", "end": "1991-05", "period": "for a while", "as_of": "2022-01"}
    written = arrangement_json(made_arrangement(statements=(register,), status=Status.ENDED, **dates), TODAY)
    assert [written[key] for key in ("from", "to", "period", "as_of")] == list(dates.values())
    nothing = dict.fromkeys(("document", "passage", "quote"))
    cited = {"citation": IN_A_LINE, "citations": [RECORD_JSON]}
    assert written["statements"] == [{"layer": "register", **nothing, **checked, **OF_ITS_OWN, **FIRM, **cited}]


def test_a_statement_with_its_own_dates_and_its_records() -> None:
    own = {"start": "1980", "end": "1991", "period": "once", "status": Status.ENDED, "as_of": "2022", "hedged": True}
    judged = {"citations": (RECORD,), "assessed": "2026-11-22", "grounds": (RECORD, BARE)}
    [written] = arrangement_json(made_arrangement(statements=(made_statement(**own, **judged),)), TODAY)["statements"]
    facts = [written[key] for key in ("from", "to", "period", "status", "as_of", "hedged", "assessed")]
    assert facts == ["1980", "1991", "once", "ended", "2022", True, "2026-11-22"]
    assert (written["citations"], written["grounds"]) == ([RECORD_JSON], [RECORD_JSON, BARE_JSON])


def test_a_search_that_found_nothing() -> None:
    assert result_json(SearchResult("xyz", ReadAs("xyz"), 0, ()), TODAY) == {
        "query": "xyz",
        "read_as": "xyz",
        "also_searched": [],
        "suggestion": None,
        "refused": None,
        "answer": None,
        "total": 0,
        "hits": [],
        "unsearched": 0,
    }


def answer_json(answer: Answer) -> dict:
    return result_json(SearchResult("q", ReadAs("q"), 0, (), answer=answer), TODAY)["answer"]


NO_MORE = {**dict.fromkeys(("count", "in_force_on", "read_as", "term")), "terms": []}


def test_an_answer_is_its_first_arrangement_with_a_sentence() -> None:
    first, second = made_arrangement(), made_arrangement(id="second")
    more = (FollowUp("And more?", "What else?"),)
    answer = Answer(sentence="It is so.", arrangements=(first, second), swap="And back?", follow_ups=more)
    assert answer_json(answer) == NO_MORE | {
        "kind": "arrangement",
        "sentence": "It is so.",
        **arrangement_json(first, TODAY),
        "arrangements": [arrangement_json(first, TODAY), arrangement_json(second, TODAY)],
        "swap": "And back?",
        "follow_ups": ["What else?"],
    }


def test_an_answer_without_an_arrangement_has_the_same_keys() -> None:
    beside = {"kind": "none", "sentence": "There is none.", "arrangements": [], "swap": None, "follow_ups": []}
    written = answer_json(Answer(kind="none", sentence="There is none."))
    assert written == dict.fromkeys(arrangement_json(made_arrangement(), TODAY)) | beside | NO_MORE


def test_a_hit() -> None:
    assert result_json(SearchResult("q", ReadAs("q"), 1, (HIT,), ("Turkey",)), TODAY)["hits"] == [
        {
            "kind": "passage",
            "id": "p",
            "number": "4.2",
            "document": "d",
            "topic": ["The document", "Subject"],
            "text": "in Türkiye …",
            "snippet": {"text": "in Türkiye", "spans": [[3, 10]]},
            "score": 1.2346,
            "fuzzy": False,
            "shelf": False,
            "page": None,
        }
    ]


def test_all_of_it_is_plain_json() -> None:
    hit = Hit(
        kind="topic", id="s", number="", document="d", path=(), text="Subject", snippet=Snippet("Subject"), score=0
    )
    written = {
        "result": result_json(SearchResult("q", ReadAs("q"), 1, (hit,)), TODAY),
        "rows": [arrangement_json(made_arrangement(), TODAY)],
    }
    assert json.loads(json.dumps(written, allow_nan=False)) == written
