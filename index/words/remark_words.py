"""Words what a reader must know of an arrangement besides its facts: contradictions, and that nobody looked again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.arrangements.confirmation import is_overdue
from index.words.dates import date_words
from index.words.inflected import opening
from index.words.language import translate
from index.words.wording import name_in_sentence, parties_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from index.model import Arrangement, Contradiction

_words = partial(translate, "Remarks")


def remarks(arrangement: Arrangement, today: date) -> tuple[str, ...]:
    """Return all remarks on an arrangement, a sentence each."""
    confirmation = confirmation_sentence(arrangement, today)
    return (*map(contradiction_sentence, arrangement.contradictions), *filter(None, [confirmation]))


def all_remarks(arrangements: Iterable[Arrangement], today: date) -> tuple[str, ...]:
    """Return the remarks on several arrangements, each once, with whom it is about; not where all are of one pair."""
    arrangements = tuple(arrangements)
    one_pair = len({(each.represented, each.host) for each in arrangements}) == 1
    found: dict[str, None] = {}
    for arrangement in arrangements:
        about = None if one_pair else arrangement
        found |= dict.fromkeys(contradiction_sentence(each, about) for each in arrangement.contradictions)
        if confirmation := confirmation_sentence(arrangement, today):
            remark = opening(f"{confirmation[:1].lower()}{confirmation[1:]}")
            found[_words("{parties}: {remark}").format(parties=parties_text(arrangement), remark=remark)] = None
    return tuple(found)


def contradiction_sentence(found: Contradiction, about: Arrangement | None = None) -> str:
    """Return which passages name which powers, and which of the two the record bears out; and `about` whom, if told."""
    first, second = found.sides
    pattern = _words("The source contradicts itself: § {first} names {power}, § {second} {other}")
    if about:
        pattern = _words(
            "On who represented {represented} in {host}, the source contradicts itself:"
            " § {first} names {power}, § {second} {other}"
        )
    said = pattern.format(
        represented=name_in_sentence(about.represented) if about else "",
        host=name_in_sentence(about.host) if about else "",
        first=first.number,
        power=name_in_sentence(first.power),
        second=second.number,
        other=name_in_sentence(second.power),
    )
    borne_out = [name_in_sentence(side.power) for side in found.sides if side.arrangement in found.borne_out]
    match borne_out:
        case [power]:
            return _words("{contradiction}; the record bears out {power}.").format(contradiction=said, power=power)
        case []:
            return _words("{contradiction}; the record bears out neither.").format(contradiction=said)
    return _words("{contradiction}; the record bears out both.").format(contradiction=said)


def confirmation_sentence(arrangement: Arrangement, today: date) -> str:
    """Return when a current arrangement was last confirmed, if that is more than twelve months before `today`."""
    if not is_overdue(arrangement, today):
        return ""
    if not arrangement.last_confirmed:
        return _words("No dated record confirms that it is current.")
    return _words("Last confirmed {date:in}, not re-checked since.").format(date=date_words(arrangement.last_confirmed))
