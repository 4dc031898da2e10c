"""The words for what changed since the last edition, for window and terminal alike."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.arrangements.stages import read_stages
from index.folding import name_order
from index.model import Assessment, Status
from index.published import ChangeKind
from index.values import Struct
from index.words.dates import date_words
from index.words.language import spoken, translatable, translate
from index.words.periods import worded_text
from index.words.punctuation import capitalised, labelled, listed_apart, quoted
from index.words.stage_words import stage_text
from index.words.wording import assessment_word, not_stated, parties_text, party_text, status_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from index.model import Arrangement, State
    from index.published import Change, Changes, FieldChange

_words = partial(translate, "Changes")
_HEADINGS = {
    ("arrangement", ChangeKind.ADDED): translatable("Changes", "Arrangements added"),
    ("arrangement", ChangeKind.ENDED): translatable("Changes", "Arrangements that have ended"),
    ("arrangement", ChangeKind.CORRECTED): translatable("Changes", "Arrangements corrected"),
    ("arrangement", ChangeKind.REMOVED): translatable("Changes", "Arrangements removed or split"),
    ("note", ChangeKind.ADDED): translatable("Changes", "Editors’ notes added"),
    ("note", ChangeKind.CORRECTED): translatable("Changes", "Editors’ notes corrected"),
    ("note", ChangeKind.REMOVED): translatable("Changes", "Editors’ notes removed"),
    ("term", ChangeKind.ADDED): translatable("Changes", "Glossary terms added"),
    ("term", ChangeKind.CORRECTED): translatable("Changes", "Glossary terms corrected"),
    ("term", ChangeKind.REMOVED): translatable("Changes", "Glossary terms removed"),
}
_FIELDS = {
    "power": translatable("Changes", "power"),
    "represented": translatable("Changes", "represented state"),
    "host": translatable("Changes", "host state"),
    "stages": translatable("Changes", "stages"),
    "start": translatable("Changes", "start"),
    "end": translatable("Changes", "end"),
    "period": translatable("Changes", "period"),
    "status": translatable("Changes", "status"),
    "assessment": translatable("Changes", "assessment"),
}


class ChangedThing(Struct, frozen=True):
    """One change in words: what changed, and how; `change` is what it was worded from."""

    title: str
    details: str
    change: Change


class ChangeSection(Struct, frozen=True):
    """The changes of one kind, below a heading."""

    heading: str
    things: tuple[ChangedThing, ...]


def since_text(changes: Changes) -> str:
    """Return one sentence on which editions were compared and how much changed."""
    if not changes.since:
        return _words("This is the first edition: nothing is known of an earlier one.")
    count = _words("%n change(s)", n=len(changes.changes))
    return _words("{count} since edition {edition} of {date}.").format(
        count=count, edition=changes.since, date=date_words(changes.date)
    )


def change_sections(
    changes: Changes, arrangements: Iterable[Arrangement], states: Iterable[State]
) -> tuple[ChangeSection, ...]:
    """Return all changes in words, grouped by what they are of and what happened, in the language in use."""
    arrangements = tuple(arrangements)
    now = {arrangement.id: arrangement for arrangement in arrangements}
    # What took the place of something may be given by the statement of it.
    now |= {statement.id: arrangement for arrangement in arrangements for statement in arrangement.statements}
    names = {state.code: party_text(state) for state in states}
    sections = []
    for (of, kind), heading in _HEADINGS.items():
        found = [change for change in changes.changes if (change.of, change.kind) == (of, kind)]
        things = tuple(_thing(change, now, names.get) for change in _in_order_of_names(found, now))
        sections += [ChangeSection(translate("Changes", heading), things)] if things else []
    return tuple(sections)


def _in_order_of_names(found: Iterable[Change], now: dict[str, Arrangement]) -> list[Change]:
    """Return changes in the alphabetical order of the language in use: of states, or of terms; notes as they stand."""

    def names(change: Change) -> list[str]:
        if arrangement := now.get(change.id) if change.of == "arrangement" else None:
            return [name_order(party_text(party)) for party in (arrangement.represented, arrangement.host)]
        return [] if change.of == "note" else [name_order(spoken().term(change.title))]

    return sorted(found, key=names)


def _thing(change: Change, now: dict[str, Arrangement], name: Callable[[str, str], str]) -> ChangedThing:
    arrangement = now.get(change.id) if change.of == "arrangement" else None
    title = parties_text(arrangement) if arrangement else _english_title(change)
    if change.kind is ChangeKind.REMOVED:
        followers = [parties_text(now[successor]) if successor in now else successor for successor in change.successors]
        details = labelled(_words("now"), listed_apart(followers)) if followers else ""
    else:
        # Texts before and after are not shown side by side: both would be paragraphs.
        shown = [field for field in change.fields if field.field in _FIELDS]
        details = listed_apart(filter(None, (_field_words(field, name) for field in shown)))
    return ChangedThing(title, details, change)


def _english_title(change: Change) -> str:
    """Return what a change is of by words of the library: those of a note, a term, or an arrangement that is gone."""
    if change.kind is ChangeKind.REMOVED:
        return worded_text(change.title)
    return quoted(change.title) if change.of == "note" else capitalised(spoken().term(change.title))


def _field_words(field: FieldChange, name: Callable[[str, str], str]) -> str:
    """Return what a field was and is; blank where only the English changed, and both are the same in words."""
    before, after = (
        _value(field.field, value, name) if value else not_stated() for value in (field.before, field.after)
    )
    if before == after:
        return ""
    pattern = _words("{after} (before: {before})")
    return labelled(translate("Changes", _FIELDS[field.field]), pattern.format(before=before, after=after))


def _value(field: str, value: str, name: Callable[[str, str], str]) -> str:
    match field:
        case "stages":
            return listed_apart(map(stage_text, read_stages(value)))
        case "status":
            return status_word(Status(value))
        case "assessment":
            return assessment_word(Assessment(value))
        case "start" | "end":
            return date_words(value)
    return worded_text(value) if field == "period" else name(value, value)
