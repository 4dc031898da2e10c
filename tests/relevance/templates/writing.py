"""Ways of writing: names, numbers, another keyboard, operators and filters, long questions (kinds 6, 10 and 11)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from index.folding import fold
from tests.relevance.judging import Expected, holds
from tests.relevance.question import Question, about_arrangements, filled
from tests.relevance.templates.roles import expected_in
from tests.relevance.templates.times import timed
from tests.relevance.truth import codes, ids, moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from index.model import Block
    from tests.relevance.cards import Card
    from tests.relevance.truth import Truth

_PERIODS = Path(__file__).parents[3] / "resources" / "library" / "periods.toml"
NUMBERS = ("{}", "{}.", "({})", "§ {}", "§ {},", "§{}", "No. {}", "no {}", "passage {}")
_DOCUMENTS = 2  # of the library, each with a passage 1.1
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю"
WRITTEN = {
    "Protecting_power US Iran": ("US", "IR"),
    "U. S. Iran": ("US", "IR"),
    "who represents the U. S. in Iran": ("US", "IR"),
    "U. K. Argentina": ("GB", "AR"),
    "who represented the U. K. in Libya": ("GB", "LY"),
    "U.S.A./Iran": ("US", "IR"),
    "US-Iran": ("US", "IR"),
    "US–Iran": ("US", "IR"),
    "US & Iran": ("US", "IR"),
    "who_represents_the_US_in_Iran": ("US", "IR"),
    "who   represents\tthe US in\u00a0Iran": ("US", "IR"),
    "WHO REPRESENTS THE US IN IRAN???": ("US", "IR"),
    "who represents us in iran": ("US", "IR"),
    "who represents america in cuba": ("US", "CU"),
}
LONG = (
    "I am writing a seminar paper about consular protection, and my teacher says that when two countries have broken "
    "off their relations somebody else has to look after the people and the buildings that stay behind. I have read "
    "about it in the newspaper, but it did not say which country it was, so my question is: who represents {R} in {H}?"
)
CHATTY = "sorry to bother you again, one more thing, I forgot, who was it that represents {R} in {H}, thanks a lot"
MEANINGLESS = (
    "power:Swizerland",
    "in:Atlantis",
    "for:Narnia",
    "power:42",
    "type:arangement",
    "in:Irann",
)
# Names of states that are names of a time as well: "German Empire".
_TIMES = {
    name: (period["start"], period.get("end", "9999"))
    for period in tomllib.loads(_PERIODS.read_text("utf-8"))["period"]
    for name in period["names"]
    if "state" in period
}


def questions(truth: Truth) -> Iterator[Question]:
    """Yield the questions in unusual writing."""
    for text, (represented, host) in WRITTEN.items():
        reading = truth.reading(represented=represented, host=host)
        expected = Expected(readings=(reading,) if reading else (), roles=("", represented, host))
        yield about_arrangements("ways of writing names", text, expected)
    yield from _numbers(truth)
    yield from _other_keyboard(truth)
    yield from _any_written_form(truth)
    for one in truth.three_states:
        expected = expected_in(truth, "RH", one)
        yield about_arrangements("long question", filled(LONG, truth, one), expected)
        yield about_arrangements("chatty question", filled(CHATTY, truth, one), expected)
    yield from _operators(truth)
    no_capitalize = holds(lambda card: not card.rows and not any("capitali" in word for word in card.also_searched))
    yield Question("capital of an unknown state", ("capital of Burkina Faso",), no_capitalize)


def _numbers(truth: Truth) -> Iterator[Question]:
    for place, block in enumerate(block for block in truth.blocks if block.number):
        text = NUMBERS[place % len(NUMBERS)].format(block.number)
        yield Question("passage number", (text,), holds(_leads_to(block)))


def _leads_to(block: Block) -> Callable[[Card], bool]:
    """Return whether a passage is the first hit but for those with the same number in other documents."""
    return lambda card: block.id in [id_ for _, id_, number in card.hits[:_DOCUMENTS] if number == block.number]


def _other_keyboard(truth: Truth) -> Iterator[Question]:
    """Yield names of states typed as on a Latin keyboard while the Russian one is on."""
    keys = str.maketrans(_LATIN, _RUSSIAN)
    named = sorted({code for one in truth.three_states for code in codes(one)})
    for state in (truth.states[code] for code in named):
        for word in (state.name.lower(), *(demonym.lower() for demonym in state.demonyms[:1])):
            if word.isascii() and word.isalpha():
                yield Question("other keyboard", (word.translate(keys),), holds(_suggests(word)))


def _suggests(word: str) -> Callable[[Card], bool]:
    return lambda card: word in fold(card.suggestion)


def _any_written_form(truth: Truth) -> Iterator[Question]:
    """Yield pairs in which each state is written in another of its ways, in all scripts and languages."""
    for number, one in enumerate(truth.three_states):
        _, represented, host = (truth.states[code] for code in codes(one))
        if represented.aliases and host.aliases:
            first = represented.aliases[number % len(represented.aliases)]
            second = host.aliases[number * 7 % len(host.aliases)]
            expected = expected_in(truth, "RH", one)
            for when in (_TIMES[name] for name in (first, second) if name in _TIMES):
                expected = timed(truth, truth.stated("", *codes(one)[1:]), moment(*when))
            yield about_arrangements("any written form", f"who represents {first} in {second}", expected)


def _operators(truth: Truth) -> Iterator[Question]:
    """Yield questions with operators: a card, if there is one, holds what either side of OR means; filters filter."""
    named = sorted({code for one in truth.three_states for code in codes(one)})
    for one, other in zip(named, [*named[7:], *named[:7]], strict=True):
        text = f"{truth.states[one].name} OR {truth.states[other].name}"
        either = ids(row for row in truth.every if {one, other} & set(codes(row)))
        yield Question("card of OR", (text,), holds(_none_or_all(either)))
    for role, place in (("power", 0), ("for", 1), ("in", 2)):
        for code in sorted({codes(one)[place] for one in truth.three_states}):
            fits = ids(one for one in truth.every if codes(one)[place] == code)
            yield Question("filter", (f'{role}:"{truth.states[code].name}"',), holds(_only(fits)))
    for filter_ in MEANINGLESS:
        yield Question("filter that means nothing", (f"protecting power {filter_}",), holds(_is_refused))
    only_terms = holds(lambda card: bool(card.hits) and {kind for kind, *_ in card.hits} == {"term"})
    yield Question("filter", ("protecting power type:glossary",), only_terms)


def _only(fits: frozenset[str]) -> Callable[[Card], bool]:
    def is_filtered(card: Card) -> bool:
        arrangements = [id_ for kind, id_, _ in card.hits if kind == "arrangement"] + list(card.ids)
        return bool(card.hits) and set(arrangements) <= fits

    return is_filtered


def _none_or_all(either: frozenset[str]) -> Callable[[Card], bool]:
    return lambda card: not card.kind or set(card.ids) == either


def _is_refused(card: Card) -> bool:
    """Return whether a filter without meaning filtered everything out, or is answered by a suggestion."""
    return not card.total or bool(card.suggestion)
