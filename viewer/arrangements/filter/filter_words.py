"""A filter in the words of the panel: what is asked for, one chip each, and what can be chosen; no Qt."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from index.arrangements.filtering import ArrangementFilter
from index.folding import name_order
from index.model import Assessment, Status
from index.values import Struct, replace
from index.words.dates import date_words
from index.words.language import spoken, translatable, translate
from index.words.punctuation import labelled, listed
from index.words.wording import assessment_word, layer_word, party_text, status_word
from viewer.arrangements.table.columns import layers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.model import Arrangement, Party

# The fields that the panel offers, beside the text, in the order of its form.
LABELS = {
    "among": translatable("Filter", "From the answer"),
    "any_state": translatable("Filter", "State involved"),
    "power": translatable("Filter", "Power"),
    "represented": translatable("Filter", "For"),
    "host": translatable("Filter", "In"),
    "on": translatable("Filter", "In force"),
    "status": translatable("Filter", "Status"),
    "layer": translatable("Filter", "Stated in"),
    "assessment": translatable("Filter", "Assessment"),
    "firm_only": translatable("Filter", "Only firm statements"),
}
UNDECIDED = "(?)"
"""What stands before a row whose dates do not tell whether it belongs there."""
_DAY = len("1982-05-01")
_translate = partial(translate, "Filter")
STATE_FIELDS = ("any_state", "power", "represented", "host")


class Chip(Struct, frozen=True):
    """One condition of a filter in words, and its field."""

    field: str
    text: str


def chips(wanted: ArrangementFilter) -> tuple[Chip, ...]:
    """Return the conditions of a filter besides its text."""
    found = []
    for field in LABELS:
        value = getattr(wanted, field, "")
        if value is True:
            found.append(Chip(field, field_name(field)))
        elif value:
            text = _translate("{0}: {1}").format(field_name(field), value_words(field, value))
            found.append(Chip(field, text))
    return tuple(found)


def field_name(field: str) -> str:
    """Return what a field is called."""
    return _translate(LABELS[field])


def value_words(field: str, value: Any) -> str:  # noqa: ANN401  of any of the filter's fields
    """Return a value of a field as readers see it; names of states come as they were typed or chosen."""
    match field:
        case "among":
            return spoken().number(len(value))
        case "on":
            return date_words(value)
        case "status" if value in list(Status):
            return status_word(Status(value))
        case "assessment" if value in list(Assessment):
            return assessment_word(Assessment(value))
        case "layer":
            return layer_word(value)
    return str(value)


def without(wanted: ArrangementFilter, field: str) -> ArrangementFilter:
    """Return the filter without one of its conditions."""
    usual: dict[str, Any] = {field: getattr(ArrangementFilter(), field)}
    return replace(wanted, **usual)


def counted(wanted: ArrangementFilter, shown: int, total: int, undecided: int) -> str:
    """Return how many of all arrangements a filter by date shows, and how many it cannot tell of; blank without one."""
    if not wanted.on:
        return ""
    number = spoken().number
    sure = shown - undecided if wanted.undecided else shown
    pattern = _translate("{0} of {1} on {2}") if len(wanted.on) == _DAY else _translate("{0} of {1} in {2}")
    told = pattern.format(number(sure), number(total), date_words(wanted.on))
    if not undecided:
        return told
    if wanted.undecided:
        more = translate("Filter", "%n more, marked {0}, (is|are) not dated well enough to tell", n=undecided)
    else:
        more = translate("Filter", "%n more (is|are) not dated well enough to tell", n=undecided)
    return _translate("{0}; {1}.").format(told, more.format(UNDECIDED))


def totals(arrangements: Iterable[Arrangement]) -> str:
    """Return how many arrangements there are, and how many of them each layer states."""
    every = tuple(arrangements)
    stated = Counter(layer for arrangement in every for layer in layers(arrangement))
    parts = listed(labelled(layer_word(layer), spoken().number(number)) for layer, number in stated.items())
    pattern = translate(
        "Filter", "%n arrangement(s) in all. Stated in: {0}. What several state is counted once.", n=len(every)
    )
    return pattern.format(parts)


class Choices(Struct, frozen=True):
    """What a filter over some arrangements can ask for: state names by field, layers, and the years covered."""

    states: dict[str, tuple[str, ...]]
    layers: tuple[str, ...]
    first_year: int
    last_year: int


def choices(arrangements: Iterable[Arrangement]) -> Choices:
    """Return what can be filtered by, without values that would match nothing; both years are 0 without any date."""
    every = tuple(arrangements)
    roles = {
        "power": _names(arrangement.power for arrangement in every),
        "represented": _names(arrangement.represented for arrangement in every),
        "host": _names(arrangement.host for arrangement in every),
    }
    anyone = _names(
        party for arrangement in every for party in (arrangement.power, arrangement.represented, arrangement.host)
    )
    dates = [stage.date for arrangement in every for stage in arrangement.stages if stage.date]
    dates += [arrangement.as_of for arrangement in every if arrangement.as_of]
    years = [int(date[:4]) for date in dates]
    known = tuple(dict.fromkeys(layer for arrangement in every for layer in layers(arrangement)))
    return Choices({"any_state": anyone, **roles}, known, min(years, default=0), max(years, default=0))


def _names(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(sorted({party_text(party) for party in parties if party.code}, key=name_order))
