"""The rows of the details card: what an arrangement rests on, and how it relates to others. No widget, no colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from index.arrangements.best_statement import by_evidence
from index.arrangements.bounds import bounds_of
from index.arrangements.relations import neighbours, opposite, roles_of
from index.arrangements.stages import told_stages, took_effect
from index.built.library import Library
from index.citation import Citation
from index.citing.prose import plain_text
from index.citing.reference import statement_reference
from index.model import SOURCE_LAYER, Arrangement, Assessment, Note, Stage, Statement, Status
from index.values import Struct, replace
from index.words.dates import date_words
from index.words.language import translate
from index.words.periods import note_alone, note_text, resolve_currently, worded_text
from index.words.punctuation import capitalised, labelled, listed, listed_apart, quoted
from index.words.record_words import addressed_record, record_words
from index.words.remark_words import contradiction_sentence
from index.words.stage_words import effect_text, planned_text, stage_text
from index.words.wording import (
    current_text,
    layer_word,
    name_in_sentence,
    not_stated,
    parties_text,
    party_text,
    period_text,
    row_sentence,
    status_word,
)
from viewer.kit.look.assessment_signs import assessment_text

ROLES_AT_FIRST = 4  # Switzerland has 31 others, which would push everything else out of the card

_translate = partial(translate, "Details")


class DetailRow(Struct, frozen=True, kw_only=True):
    """One row of a card: `label` is in the margin, `alert` and then muted `lines` below the `text`.

    `section` is the heading above the first row of a section. Choosing a row opens its `statement` or shows its
    `arrangement`; one that `expands` brings the rows left out, a
    `strong` one has others below it. `spoken` is what a screen reader says, `copied` what
    copying the row gives, `addresses` those that can be copied alone.
    """

    text: str
    label: str = ""
    section: str = ""
    alert: str = ""
    lines: tuple[str, ...] = ()
    spoken: str = ""
    copied: str = ""
    addresses: tuple[str, ...] = ()
    statement: Statement | None = None
    arrangement: Arrangement | None = None
    expands: bool = False
    strong: bool = False


def detail_rows(
    arrangement: Arrangement, library: Library, every: Iterable[Arrangement], *, all_roles: bool = False
) -> tuple[DetailRow, ...]:
    """Return every row of an arrangement's card; `all_roles` includes all other roles of the power."""
    every = tuple(every)
    return (
        *_contradiction_rows(arrangement, every),
        *statement_rows(arrangement, library),
        *stage_rows(arrangement),
        *_note_rows(arrangement, library),
        *_neighbour_rows(arrangement, every),
        *_section(_translate("The opposite direction"), map(arrangement_row, opposite(arrangement, every))),
        *_role_rows(arrangement, every, None if all_roles else ROLES_AT_FIRST),
    )


def statement_rows(arrangement: Arrangement, library: Library) -> Iterator[DetailRow]:
    """Yield a row for each statement, the best evidence first, each with the document that makes it."""
    rows = (statement_row(each, library, arrangement.statements) for each in by_evidence(arrangement))
    yield from _section(_translate("Evidence, the best first"), rows)


def _stated_in(statement: Statement, library: Library) -> str:
    """Return the layer that makes a statement, and the title of its document there."""
    heading = _translate("In the source")
    if statement.layer != SOURCE_LAYER:
        heading = _translate("In the {0}").format(layer_word(statement.layer))
    titles = {document.id: document.title for document in library.documents()}
    return labelled(heading, titles[statement.document]) if statement.document in titles else heading


def statement_row(statement: Statement, library: Library, beside: tuple[Statement, ...] = ()) -> DetailRow:
    """Return a statement's row: its words, its dates, how certain it is, and its records."""
    block = library.block(statement.passage) if statement.passage else None
    number = block.number if block else ""
    words = quoted(statement.quote) or listed_apart(map(record_words, statement.citations)) or not_stated()
    alerts = [
        _translate("~ hedged in the text") if statement.hedged else "",
        _translate("≠ dates differ between statements") if _disagrees(statement, beside) else "",
    ]
    alert = " · ".join(filter(None, alerts))
    # The grounds of the assessment may be in the card already, as another statement or a note.
    elsewhere = {other.quote for other in beside} | {note.text for note in library.notes(statement.passage)}
    repeated = bool(statement.note) and statement.note in elsewhere
    citations = () if repeated else statement.citations
    note = "" if repeated else statement.note
    lines = [*_told_lines(statement, note_alone(note)), _stated_in(statement, library)]
    said = quoted(statement.quote.removesuffix(".")) or words
    place = _translate("Passage {0}: {1}").format(number, said) if number else said
    # Heard in one go with what is around it, the English of a note is said to be English.
    heard = [*_told_lines(statement, note_text(note).removesuffix(".")), _stated_in(statement, library)]
    return DetailRow(
        text=words,
        label=number,
        alert=alert,
        lines=tuple(filter(None, [*lines, *map(addressed_record, citations)])),
        spoken=_spoken((place, alert, *heard, *map(record_words, citations))),
        copied=plain_text(statement_reference(statement, library)),
        addresses=tuple(record.address for record in citations),
        statement=statement,
    )


def _contradiction_rows(arrangement: Arrangement, every: tuple[Arrangement, ...]) -> Iterator[DetailRow]:
    """Yield what the source says in contradiction to it, and the arrangement that it states there."""
    rows: list[DetailRow] = []
    for found in arrangement.contradictions:
        sentence = contradiction_sentence(found)
        rows.append(DetailRow(text=sentence, spoken=sentence, copied=sentence))
        others = {side.arrangement for side in found.sides} - {arrangement.id}
        rows += (arrangement_row(other, "≠") for other in every if other.id in others)
    yield from _section(_translate("Contradicted in the source itself"), rows)


def stage_rows(arrangement: Arrangement) -> Iterator[DetailRow]:
    """Yield a row for each stage with its records; none where the dates of the arrangement tell as much."""
    told = told_stages(arrangement.start, arrangement.end, arrangement.status)
    if [(stage.kind, stage.date) for stage in told] == [(stage.kind, stage.date) for stage in arrangement.stages]:
        return
    shown = {statement.citations for statement in arrangement.statements}
    stages = arrangement.stages
    rows = (_stage_row(stage, stages[:at], shown) for at, stage in enumerate(stages))
    yield from _section(_translate("Its stages"), rows)


def _stage_row(stage: Stage, before: tuple[Stage, ...], shown: set[tuple[Citation, ...]]) -> DetailRow:
    """Return a stage's row, with its records unless they are those of a statement, which are `shown` with it."""
    text = stage_text(stage, before)
    records = stage.citations if stage.citations not in shown else ()
    return DetailRow(
        text=text,
        lines=tuple(map(addressed_record, records)),
        spoken=_spoken((text, *map(record_words, records))),
        copied="\n".join((text, *map(addressed_record, stage.citations))),
        addresses=tuple(record.address for record in stage.citations if record.address),
    )


def _spoken(parts: Iterable[str]) -> str:
    """Return sentences joined, each with a capital before and one full stop after it."""
    return ". ".join(capitalised(part.rstrip(".")) for part in parts if part)


def arrangement_row(arrangement: Arrangement, label: str = "", text: str = "") -> DetailRow:
    """Return the short row of an arrangement; its accessible text is the whole sentence."""
    sentence = row_sentence(arrangement)
    badge = "" if arrangement.assessment is Assessment.CONFIRMED else assessment_text(arrangement.assessment)
    lines = listed((when_text(arrangement), badge))
    spoken = labelled(label, sentence)
    row = DetailRow(text=text or parties_text(arrangement), label=label, lines=(lines,) if lines else (), spoken=spoken)
    return replace(row, copied=sentence, arrangement=arrangement)


def when_text(dated: Arrangement | Statement) -> str:
    """Return period and status in few words, as of which date; blank when neither is stated."""
    planned_only = planned_text(dated) if not took_effect(dated.stages) else ""
    period = planned_only or period_text(dated)
    told_by_period = resolve_currently(dated.period, "") != dated.period
    status = "" if told_by_period else _status(dated)
    return listed_apart(part for part in (period, effect_text(dated), status) if part != not_stated())


def _status(dated: Arrangement | Statement) -> str:
    if dated.status is not Status.CURRENT:
        return "" if dated.status is Status.UNKNOWN else status_word(dated.status)
    if isinstance(dated, Statement) and dated.layer == SOURCE_LAYER:
        return resolve_currently("currently", dated.as_of)
    return current_text(dated.as_of)


def _disagrees(statement: Statement, others: Iterable[Statement]) -> bool:
    return any(bounds_of(statement).contradict(bounds_of(other)) for other in others)


def _told_lines(statement: Statement, note: str) -> list[str]:
    """Return the dates of a statement and what the editors say about it."""
    assessed = "" if statement.assessment is Assessment.ONE_SOURCE else assessment_text(statement.assessment)
    # A note may be English: in another language it has a line, and a direction, of its own.
    return [" · ".join(filter(None, (when_text(statement), assessed))), note]


def _note_rows(arrangement: Arrangement, library: Library) -> Iterator[DetailRow]:
    """Yield the editors' notes on the sentences that state the arrangement, each once."""
    rows: dict[str, DetailRow] = {}
    for statement in arrangement.statements:
        for note in library.notes(statement.passage) if statement.passage else ():
            if _speaks_of(note, statement, library):
                rows.setdefault(note.id, _note_row(note, statement, library))
    yield from _section(_translate("The editors’ notes on it"), rows.values())


def _speaks_of(note: Note, statement: Statement, library: Library) -> bool:
    """Return whether a note's words and a statement's overlap in their passage, or either is on the whole of it."""
    block = library.block(statement.passage)
    said, noted = (block.text.find(quote) if block else -1 for quote in (statement.quote, note.quote))
    if not note.quote or not statement.quote or said < 0 or noted < 0:
        return True
    return said < noted + len(note.quote) and noted < said + len(statement.quote)


def _note_row(note: Note, statement: Statement, library: Library) -> DetailRow:
    block = library.block(note.passage)
    verdict = assessment_text(note.verdict)
    on = _translate("Note of {date} on {words}").format(words=quoted(note.quote), date=date_words(note.date))
    records = tuple(map(addressed_record, note.citations))
    return DetailRow(
        text=note.text,
        label=block.number if block else "",
        alert=verdict,
        lines=(on, *records),
        spoken=_translate("Editors’ note, {0}. {1} {2}").format(verdict, worded_text(note.text), on),
        copied="\n".join((f"{verdict}. {worded_text(note.text)}", on, *records)),
        addresses=tuple(record.address for record in note.citations),
        statement=statement,
    )


def _neighbour_rows(arrangement: Arrangement, every: tuple[Arrangement, ...]) -> Iterator[DetailRow]:
    found = neighbours(arrangement, every)
    by_time = (
        (_translate("before"), found.before),
        (_translate("after"), found.after),
        (_translate("undated"), found.undated),
        (_translate("apart"), found.doubtful),
    )
    rows = (_neighbour_row(other, label) for label, others in by_time for other in others)
    yield from _section(_translate("Before and after, for the same state in the same host"), rows)


def _neighbour_row(arrangement: Arrangement, label: str) -> DetailRow:
    return arrangement_row(arrangement, label, party_text(arrangement.power))


def _role_rows(arrangement: Arrangement, every: tuple[Arrangement, ...], limit: int | None) -> Iterator[DetailRow]:
    others = [other for other in roles_of(arrangement.power.code, every).power if other.id != arrangement.id]
    shown = others if limit is None or len(others) <= limit + 1 else others[:limit]
    heading = _translate("Other roles of {power}").format(power=name_in_sentence(arrangement.power))
    yield from _section(heading, map(arrangement_row, shown))
    if len(shown) < len(others):
        text = _translate("Show all %n", n=len(others))
        yield DetailRow(text=text, spoken=labelled(heading, text), expands=True)


def _section(heading: str, rows: Iterable[DetailRow]) -> Iterator[DetailRow]:
    """Yield rows, the first of them below a heading."""
    for at, row in enumerate(rows):
        yield row if at else replace(row, section=heading)
