"""Every sentence that the program makes of the library's arrangements, in the language in use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from index.answers.answer_words import answer_in_words
from index.answers.answering import Answers
from index.answers.channels import calendar_of, channel_on
from index.answers.facts import AnswerFacts
from index.answers.reach import reach
from index.answers.when.named_times import named_times
from index.arrangements.export import markdown_text
from index.arrangements.filtering import ArrangementFilter
from index.built.library import Library
from index.model import Arrangement, Party
from index.results import Answer
from index.search.naming.name_table import read_name_table
from index.search.naming.names import StateNames
from index.search.search_index import WHOOSH_FOLDER
from index.words.change_words import change_sections, since_text
from index.words.coverage_words import coverage_sections, coverage_summary
from index.words.remark_words import all_remarks, remarks
from index.words.stage_words import stages_text
from index.words.wording import parties_in_sentence, parties_text, period_text, row_sentence, status_text
from index.words.years import years_text
from viewer.arrangements.channel.channel_rows import channel_rows, channel_sentence
from viewer.arrangements.details.details import when_text
from viewer.arrangements.filter.filter_words import counted
from viewer.arrangements.pairs.pairs import PairDirection
from viewer.reading.overview.home import home
from viewer.reading.overview.overview import Overview
from viewer.reading.overview.state_pages import state_page
from viewer.search.card_words import swap_words

TODAY = date(2030, 1, 1)
_QUESTIONS = (
    "Who represents {represented} in {host}?",
    "Did {power} represent {represented} in {host} in 1943?",
    "Who represented {represented} in {host} before 1950?",
    "Who represented {represented} in {host} from 1941 to 1945?",
    "Who other than {power} represented {represented} in {host}?",
    "Who represented {represented} in {host} after {power}?",
    "How many states has {power} represented in {host}?",
    "Which powers have represented {represented}?",
    "Which powers have acted in {host}?",
    "Which mandates did {power} hold on 21 May 1980?",
    "Which mandates does {power} hold now?",
    "Who other than {power} represented {represented}?",
    "Which mandates did {power} hold other than in {host}?",
    "How many states did {power} represent before 1950?",
    "Which powers have acted in {host} since 1940?",
    "How long did {power} represent {represented} in {host}?",
    "Which mandates of {power} began in 1914?",
)
_DATES = ("", "1943", "1985-05", "2020-04-01")


def asked(library: Library) -> tuple[AnswerFacts, ...]:
    """Return the answers to questions about every arrangement, before they are worded in any language."""
    names = StateNames(library.states(), table=read_name_table(library.folder / WHOOSH_FOLDER))
    periods, gaps = named_times(library.periods()), library.research().known_gaps
    answers = Answers(library.arrangements(), names, periods, library.terms(), gaps=lambda: gaps)
    questions = dict.fromkeys(_question(at, each) for at, each in enumerate(library.arrangements()))
    return tuple(facts for question in questions if (facts := answers.answer(question)) is not None)


def sentences(library: Library, answers: Iterable[AnswerFacts]) -> Iterator[tuple[str, str]]:
    """Yield every sentence with the kind that it is of."""
    every = library.arrangements()
    for each in every:
        yield from _of_arrangement(each)
        yield from (("remark", remark) for remark in remarks(each, TODAY))
        yield "pair", PairDirection(each.represented, each.host, (each,)).title
        yield "pair", PairDirection(each.represented, each.host, ()).title
        yield "pair", PairDirection(each.represented, each.host, (), 3).title
    yield from _of_channels(library, every)
    yield from (("remark", remark) for remark in all_remarks(every, TODAY))
    yield from (("markdown", line) for line in markdown_text(every, "", lambda _: "", TODAY).splitlines())
    for facts in answers:
        yield from _of_answer(answer_in_words(facts))
    yield from _of_overview("home", home(library, (), TODAY))
    for state in library.states()[::8]:
        yield from _of_overview("state page", state_page(library, state, TODAY))
    yield from _of_coverage(library)
    yield from (("filter", counted(ArrangementFilter(on=on), 3, 9, more)) for on in _DATES if on for more in (0, 1, 2))


def _question(at: int, each: Arrangement) -> str:
    names = {"power": each.power.name, "represented": each.represented.name, "host": each.host.name}
    return _QUESTIONS[at % len(_QUESTIONS)].format(**names)


def _of_arrangement(each: Arrangement) -> Iterator[tuple[str, str]]:
    yield "row", row_sentence(each)
    yield "parties", parties_text(each)
    yield "parties", parties_in_sentence(each)
    yield "period", period_text(each)
    yield "status", status_text(each)
    yield "years", years_text(each)
    yield "stages", stages_text(each)
    yield from (("when", when_text(statement)) for statement in each.statements)


def _of_channels(library: Library, every: Iterable[Arrangement]) -> Iterator[tuple[str, str]]:
    every, calendar = tuple(every), calendar_of(library)
    states = {state.code: state for state in library.states()}
    ends = sorted({_ends(each) for each in every if each.represented.code and each.host.code})
    for at, (one, other) in enumerate(ends):
        on = _DATES[at % len(_DATES)]
        found = channel_on(one, other, every, on, calendar)
        yield "channel", channel_sentence(found, states[one], states[other], on, TODAY)
    for at, (one, other) in enumerate(ends[::8]):
        on = _DATES[at % len(_DATES)]
        for row in channel_rows(
            channel_on(one, other, every, on, calendar), states[one], states[other], library, TODAY
        ):
            yield from (("channel row", words) for words in (row.section, row.alert, row.spoken))


def _ends(each: Arrangement) -> tuple[str, str]:
    return _code(each.represented), _code(each.host)


def _code(party: Party) -> str:
    return party.code or ""


def _of_answer(answer: Answer) -> Iterator[tuple[str, str]]:
    yield "answer", answer.sentence
    yield "answer", answer.summary
    yield "answer", swap_words(answer)
    yield from (("further", further.text) for further in answer.follow_ups)


def _of_overview(kind: str, page: Overview) -> Iterator[tuple[str, str]]:
    yield kind, page.lead
    for section in page.sections:
        yield kind, section.title
        yield kind, section.note
        for group in section.groups:
            for row in group.rows:
                yield from ((kind, words) for words in (row.text, *row.told))


def _of_coverage(library: Library) -> Iterator[tuple[str, str]]:
    told = reach(library)
    yield "coverage", coverage_summary(told)
    for section in coverage_sections(told, library.research()):
        yield "coverage", section.text
        yield from (("gone through", line) for entry in section.entries for line in entry.lines)
    yield "changes", since_text(library.changes())
    for part in change_sections(library.changes(), library.arrangements(), library.states()):
        yield from (("changes", words) for thing in part.things for words in (thing.title, thing.details))
