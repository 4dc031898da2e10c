"""Rows of arrangements on overviews: since when and when confirmed of what is in force, what became of all else."""

from __future__ import annotations

from datetime import date
from functools import partial

from index.arrangements.bounds import first_day
from index.arrangements.confirmation import is_overdue
from index.arrangements.filtering import in_force
from index.arrangements.relations import is_doubtful
from index.arrangements.stages import before_effect
from index.citing.links import Link, LinkKind
from index.model import Arrangement, Status
from index.words.dates import date_words
from index.words.language import translate
from index.words.punctuation import capitalised
from index.words.stage_words import stage_text
from index.words.wording import (
    assessment_word,
    name_in_sentence,
    period_text,
    represented_in_sentence,
    status_text,
)
from viewer.reading.overview.overview import Row

_words = partial(translate, "Overview")


def holds(arrangement: Arrangement, today: date) -> bool:
    """Return whether an arrangement is known to be in force on a day and the record bears it out."""
    on = today.isoformat()
    dates = (*(stage.date for stage in arrangement.stages), *arrangement.attested)
    if arrangement.status is not Status.CURRENT and all(first_day(each) < on for each in dates):
        return False  # as `in_force` finds at length; a start asks it of all of them
    return bool(in_force(arrangement, on)) and not is_doubtful(arrangement)


def whom_and_where(arrangement: Arrangement) -> str:
    """Return whom the power of an arrangement represents in which state."""
    represented, host = represented_in_sentence(arrangement), name_in_sentence(arrangement.host)
    pattern = _words("{represented} in {host}") if host else _words("{represented}, host state not stated")
    return capitalised(pattern.format(represented=represented, host=host))


def arrangement_row(arrangement: Arrangement, words: str, today: date) -> Row:
    """Return a row that shows an arrangement in these words and leads to it."""
    link = Link(LinkKind.ARRANGEMENT, arrangement.id).address
    if is_doubtful(arrangement):
        doubt = _words("{status}; assessment: {assessment}").format(
            status=status_text(arrangement), assessment=assessment_word(arrangement.assessment)
        )
        return Row(words, link, (period_text(arrangement),), doubt)
    if not holds(arrangement, today):
        return Row(words, link, (period_text(arrangement), status_text(arrangement)))
    confirmed = date_words(arrangement.last_confirmed)
    if not is_overdue(arrangement, today):
        told = _words("confirmed {date}").format(date=confirmed) if confirmed else ""
        return Row(words, link, tuple(filter(None, (_since(arrangement), told))))
    late = _words("{date}, not checked since").format(date=confirmed) if confirmed else _words("no dated record")
    return Row(words, link, (_since(arrangement),), late)


def _since(arrangement: Arrangement) -> str:
    """Return since when it has been in force, else the last stage before that."""
    planned = before_effect(arrangement.stages)
    return stage_text(planned[-1]) if planned and not arrangement.start else period_text(arrangement)
