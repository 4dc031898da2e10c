"""Home: what the program is for, questions to try, where the reader was, what is in force, and what there is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from index.built.library import Library
from index.citing.links import Link, LinkKind
from index.folding import name_order
from index.model import Arrangement, Block
from index.words.dates import date_words
from index.words.language import translatable, translate
from index.words.wording import party_text
from viewer.reading.overview.arrangement_rows import arrangement_row, holds, whom_and_where
from viewer.reading.overview.overview import ACTION, Card, Group, Overview, Row, Section
from viewer.reading.overview.overview_places import HOME, STATES
from viewer.reading.page.passage_words import first_words, place_name

_words = partial(translate, "Home")
_LATELY = 2  # passages where the reader was last
_LITTLE = 2  # letters of a word that is read with the next: “t-il”
QUESTIONS = (
    translatable("Home", "Who represents the United States in Iran?"),
    translatable("Home", "Which mandates does Switzerland hold now?"),
    translatable("Home", "Who represented the United Kingdom in Argentina in 1982?"),
    translatable("Home", "What is a protecting power?"),
)
"""Questions that the library answers, in every language."""


def home(library: Library, recent: Iterable[Block], today: date) -> Overview:
    """Return Home as it is on a day, for a reader who was at these blocks last, the latest first."""
    sections = (_questions(), _lately(library, recent), _in_force(library, today), _holdings(library))
    return Overview(
        HOME,
        _words("Who speaks for whom, where, since when"),
        _words(
            "A reference on protecting powers and mediation: the source word for word, every arrangement with the "
            "words it rests on, a note where the record differs, and all of it on this computer."
        ),
        tuple(section for section in sections if section.cards or section.groups),
    )


def _questions() -> Section:
    questions = [translate("Home", question) for question in QUESTIONS]
    return Section(cards=tuple(Card(_unbroken(asked), Link(LinkKind.SEARCH, asked).address) for asked in questions))


def _unbroken(words: str) -> str:
    """Return words that no narrow card breaks at a hyphen beside a little one: “a-t-elle” is one.

    A long one breaks at its hyphen, as it would otherwise break anywhere: “держава-покровительница”.
    """
    whole, *others = words.split("-")
    for each in others:
        beside = (whole.replace("\N{NON-BREAKING HYPHEN}", " ").split()[-1:] or [""], each.split()[:1] or [""])
        little = min(len(word) for (word,) in beside) <= _LITTLE
        whole += ("\N{NON-BREAKING HYPHEN}" if little else "-") + each
    return whole


def _lately(library: Library, recent: Iterable[Block]) -> Section:
    cards = [Card(place_name(library, block), _passage(block), first_words(block)) for block in recent]
    return Section(_words("Where you were last"), cards=tuple(cards[:_LATELY]))


def _in_force(library: Library, today: date) -> Section:
    """Return what is in force today by protecting power, most arrangements first, confirmed last first."""
    rows = [each for each in library.arrangements() if holds(each, today)]
    by_power: dict[str, list[Arrangement]] = {}
    by_name = sorted(rows, key=lambda each: name_order(whom_and_where(each)))
    for each in sorted(by_name, key=lambda each: each.last_confirmed, reverse=True):
        by_power.setdefault(party_text(each.power), []).append(each)
    powers = sorted(by_power, key=lambda power: (-len(by_power[power]), name_order(power)))
    groups = (_group(by_power[power], today) for power in powers)
    note = _words("As far as public records confirm it, with the date of the latest one.")
    return Section(_words("In force today: %n", n=len(rows)), note, groups=tuple(groups))


def _group(rows: list[Arrangement], today: date) -> Group:
    """Return the arrangements of one power below its name, which leads to its page."""
    power = rows[0].power
    link = Link(LinkKind.STATE, power.code).address if power.code else ""
    return Group(tuple(arrangement_row(each, whom_and_where(each), today) for each in rows), party_text(power), link)


def _holdings(library: Library) -> Section:
    passages = library.passage_counts()
    rows = [
        Row(topic.title, _passage(library.block_at(topic.first_row)), (_passages(passages[topic.document]),))
        for topic in library.topics()
    ]
    states, terms = len(library.states()), len(library.terms())
    rows.append(Row(_words("States"), STATES, (translate("Home", "%n state(s)", n=states),)))
    rows.append(Row(_words("Glossary"), f"{ACTION}glossary", (translate("Home", "%n term(s)", n=terms),)))
    edition = _words("Edition {number} of {date}").format(number=library.edition, date=date_words(library.date))
    rows.append(Row(edition, f"{ACTION}changes", (_words("what has changed"),)))
    arrangements = len(library.arrangements())
    note = translate("Home", "%n arrangement(s) in all", n=arrangements)
    return Section(_words("What is in it"), note, groups=(Group(tuple(rows)),))


def _passages(number: int) -> str:
    return translate("Counts", "%n passage(s)", n=number)


def _passage(block: Block) -> str:
    return Link(LinkKind.PASSAGE, block.id).address
