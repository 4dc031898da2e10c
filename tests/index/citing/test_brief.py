"""A citation in one sentence says no more than its quote and its records do."""

from __future__ import annotations

import re

import pytest

from index.arrangements.best_statement import best_statement, says_date
from index.arrangements.bounds import first_day, last_day
from index.citing.forms import FORMS
from index.citing.reference import arrangement_references, brief_reference, brief_statement_reference
from index.model import SOURCE_LAYER
from index.values import astuple
from index.words.language import ENGLISH

MONTHS = [ENGLISH.date(2000, month, 0).split()[0] for month in range(1, 13)]
DATE = re.compile(rf"(?:(?:(\d{{1,2}}) )?({'|'.join(MONTHS)}) )?(?<!\d)(\d{{4}})(?!\d)")

YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")


def dates(claim):
    """Return the dates that a claim gives, as ISO dates."""
    for day, month, year in DATE.findall(claim):
        yield year + (f"-{MONTHS.index(month) + 1:02}" if month else "") + (f"-{int(day):02}" if day else "")


def unfounded(cited):
    """Return the dates of a claim that neither the quote nor the date of a record, or of the document, carries."""
    founded = {cited.as_of, *(record.date for record in cited.records)}
    return [date for date in dates(cited.claim) if date not in founded and not says_date(cited.quote, date)]


def references(library):
    """Yield every reference that can be made to an arrangement."""
    for arrangement in library.arrangements():
        yield from arrangement_references(arrangement, library)
        yield from (brief_statement_reference(each, library, arrangement) for each in arrangement.statements)


def test_no_claim_has_a_date_that_its_quote_or_record_does_not_carry(whole_library) -> None:
    every = list(references(whole_library))
    assert sum(1 for cited in every for _ in dates(cited.claim)) > 500
    assert [(cited.id, cited.claim) for cited in every if unfounded(cited)] == []


def test_what_reaches_to_a_date_names_the_record_of_that_date(whole_library) -> None:
    for arrangement in whole_library.arrangements():
        cited, statement = brief_reference(arrangement, whole_library), best_statement(arrangement)
        assert cited.records[:1] == statement.citations[:1]
        if arrangement.status == "current" and any(each.date == arrangement.as_of for each in statement.citations):
            assert arrangement.as_of in [record.date for record in cited.records]


def test_what_has_ended_names_a_record_that_is_not_older_than_its_end(whole_library) -> None:
    late = {}
    for arrangement in whole_library.arrangements():
        cited, end = brief_reference(arrangement, whole_library), arrangement.end
        known = [each for each in best_statement(arrangement).citations if last_day(each.date) >= first_day(end)]
        if arrangement.status == "ended" and end and known:
            late[arrangement.id] = any(each in known for each in cited.records)
    assert len(late) > 50
    assert [each for each, named in late.items() if not named] == []


def test_one_sentence_and_its_record_are_all_that_is_told(whole_library) -> None:
    for arrangement in whole_library.arrangements():
        cited, statement = brief_reference(arrangement, whole_library), best_statement(arrangement)
        own = statement.layer != SOURCE_LAYER
        assert cited.told == ("" if own else statement.quote)
        text = FORMS["plain"].write([cited])
        assert text.startswith(cited.claim)
        assert len(cited.records) <= 2
        assert "confirmed" not in cited.verdict


@pytest.mark.parametrize("form", FORMS)
def test_no_form_has_a_year_that_is_not_of_the_quote_a_record_or_the_edition(whole_library, form) -> None:
    for arrangement in whole_library.arrangements():
        cited = brief_reference(arrangement, whole_library)
        fields = (cited.quote, cited.document, cited.as_of, cited.edition, cited.date, cited.link, cited.id)
        facts = [fact for record in cited.records for fact in astuple(record)]
        assert set(YEAR.findall(FORMS[form].write([cited]))) <= set(YEAR.findall(" ".join((*fields, *facts))))
