"""Two arrangements field by field, each value with the statement that gives it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from index.arrangements.relations import neighbours, opposite
from index.model import Arrangement, Statement
from index.values import Struct
from index.words.dates import date_words
from index.words.language import translatable, translate
from index.words.punctuation import listed_apart
from index.words.remark_words import contradiction_sentence
from index.words.stage_words import stages_text
from index.words.wording import not_stated, party_text, period_text, status_text
from viewer.arrangements.channel.channel_rows import detail, main_statements
from viewer.kit.look.assessment_signs import assessment_text

_translate = partial(translate, "Comparison")
_field = partial(translatable, "Comparison")


class Value(Struct, frozen=True):
    """What one arrangement says in a field; `statement` is the one that gives it, None where it is not stated."""

    text: str
    statement: Statement | None


class ComparedField(Struct, frozen=True):
    """One field of both arrangements."""

    name: str
    values: tuple[Value, Value]

    @property
    def differs(self) -> bool:
        """Whether the two say something different."""
        return self.values[0].text != self.values[1].text


def compared(one: Arrangement, other: Arrangement) -> tuple[ComparedField, ...]:
    """Return every field of two arrangements, side by side; some only where one of the two has something to say."""
    fields = (
        ComparedField(_translate(name), (_value(one, text, giving), _value(other, text, giving)))
        for name, text, giving in _FIELDS
    )
    seldom = {_translate(name) for name in _SELDOM}
    return tuple(field for field in fields if field.name not in seldom or _is_stated(field))


def likely_partner(arrangement: Arrangement, every: Iterable[Arrangement]) -> Arrangement | None:
    """Return the arrangement to compare it with: the one just before, just after, or of the opposite direction."""
    every = tuple(every)
    beside = neighbours(arrangement, every)
    found = (*beside.before[::-1], *beside.after, *opposite(arrangement, every), *beside.undated, *beside.doubtful)
    return next(iter(found), None)


Fact = Arrangement | Statement


def _value(arrangement: Arrangement, text: Callable[[Arrangement], str], giving: Callable[[Fact], object]) -> Value:
    said = text(arrangement)
    wanted = giving(arrangement)
    telling = sorted(arrangement.statements, key=detail, reverse=True)
    found = (statement for statement in telling if giving(statement) == wanted)
    best = next(found, None) if wanted else None
    return Value(said, best if said != not_stated() else None)


def _is_stated(field: ComparedField) -> bool:
    return any(value.text != not_stated() for value in field.values)


def _parties_are_said(fact: Fact) -> object:
    """Every statement names the parties: ask for the one that says most."""
    return fact.id if isinstance(fact, Statement) else main_statements(fact)[0].id


# Fields that most arrangements have not, and need not have.
_SELDOM = (_field("Last confirmed"), _field("Contradicted in the source"))


def _stages(arrangement: Arrangement) -> str:
    return stages_text(arrangement) or not_stated()


_FIELDS: tuple[tuple[str, Callable[[Arrangement], str], Callable[[Fact], object]], ...] = (
    (_field("Protecting power"), lambda arrangement: party_text(arrangement.power), _parties_are_said),
    (_field("Represented state"), lambda arrangement: party_text(arrangement.represented), _parties_are_said),
    (_field("Host state"), lambda arrangement: party_text(arrangement.host), _parties_are_said),
    (_field("Period"), period_text, lambda fact: (fact.period, fact.start, fact.end)),
    (
        _field("Begins"),
        lambda arrangement: date_words(arrangement.start) or not_stated(),
        lambda fact: fact.start,
    ),
    (_field("Ends"), lambda arrangement: date_words(arrangement.end) or not_stated(), lambda fact: fact.end),
    (_field("Stages"), _stages, lambda fact: tuple((stage.kind, stage.date) for stage in fact.stages)),
    (_field("Status"), status_text, lambda fact: (fact.status, fact.as_of)),
    (
        _field("Assessment"),
        lambda arrangement: assessment_text(arrangement.assessment),
        lambda fact: fact.assessment,
    ),
    (
        _field("Last confirmed"),
        lambda each: date_words(each.last_confirmed) or not_stated(),
        lambda _fact: "",
    ),
    (
        _field("Contradicted in the source"),
        lambda each: listed_apart(map(contradiction_sentence, each.contradictions)) or not_stated(),
        lambda _fact: "",
    ),
    (
        _field("Rests on"),
        lambda arrangement: _translate("%n statement(s)", n=len(arrangement.statements)),
        lambda _fact: "",
    ),
)
