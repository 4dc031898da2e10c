"""What the card shows of an answer, in words; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.best_statement import best_statement, records_beside
from index.arrangements.confirmation import is_overdue
from index.arrangements.relations import is_doubtful, states_in_all
from index.model import Arrangement, Assessment
from index.values import Struct
from index.words.language import translate
from index.words.punctuation import capitalised, listed, quoted
from index.words.record_words import heaviest_record
from index.words.remark_words import all_remarks, remarks
from index.words.wording import arrangement_sentence, name_in_sentence, party_text
from viewer.kit.look.assessment_signs import assessment_text, badge_text
from viewer.reading.overview.overview_places import state_place

if TYPE_CHECKING:
    from datetime import date

    from index.built.library import Library
    from index.results import Answer, FollowUp

MOST_LISTED = 3  # arrangements below the sentence; all are among the hits, and the text must have room
_WARNED = (Assessment.CONTRADICTED, Assessment.UNSUPPORTED, Assessment.IMPRECISE)


class Basis(Struct, frozen=True):
    """The words that state an arrangement, in quotation marks, and where they stand; both blank where none are told."""

    quote: str = ""
    source: str = ""


def headline(answer: Answer) -> str:
    """Return what an answer says itself, without what it tells beside that."""
    return (answer.summary or answer.sentence).removesuffix(answer.beside).rstrip()


def told_one_by_one(answer: Answer) -> tuple[Arrangement, ...]:
    """Return the arrangements to tell below the sentence, a line each; none where it names them itself."""
    named = answer.kind in ("list", "count") and answer.summary in ("", answer.sentence)
    lines = [each for each in listed_below(answer) if not _tells(answer, each)]
    return () if named else tuple(lines[:MOST_LISTED])


def listed_below(answer: Answer) -> tuple[Arrangement, ...]:
    """Return the arrangements to list below the sentence, which gives the first where all are of the same states.

    Where it denies what was asked it does not, unless it says so.
    """
    pairs = {(arrangement.represented, arrangement.host) for arrangement in answer.arrangements}
    if len(pairs) != 1 or (answer.kind == "none" and not _tells(answer, answer.arrangements[0])):
        return answer.arrangements
    return answer.arrangements[1:]


def _tells(answer: Answer, arrangement: Arrangement) -> bool:
    """Return whether the words above the list say what an arrangement says."""
    return arrangement_sentence(arrangement).casefold() in (answer.summary or answer.sentence).casefold()


def cited(answer: Answer) -> tuple[Arrangement, ...]:
    """Return the arrangements that the sentence of an answer tells: the first, or the whole of a list."""
    told = counted(answer)
    return told[:1] if listed_below(answer) != answer.arrangements else told


def evidence(answer: Answer, library: Library) -> Basis:
    """Return what the sentence rests on; a list has no evidence of its own."""
    if not answer.arrangements or listed_below(answer) == answer.arrangements:
        return Basis()
    first = answer.arrangements[0]
    statement = best_statement(first)
    block = library.block(statement.passage) if statement.passage else None
    lines = (
        heaviest_record(records_beside(first, statement)),
        translate("AnswerCard", "§ {0}").format(block.number) if block else "",
        assessment_text(statement.assessment) if statement.assessment in _WARNED else "",
    )
    return Basis(quoted(statement.quote) if statement.quote else "", " · ".join(filter(None, lines)))


def line(arrangement: Arrangement) -> str:
    """Return an arrangement's sentence, with a warning before it where the record does not bear it out."""
    sentence = arrangement_sentence(arrangement)
    if not is_doubtful(arrangement):
        return str(sentence)
    pattern = translate("Answers", "{summary}: {statements}")  # it begins the sentence as the language does
    return pattern.format(summary=badge_text(arrangement), statements=sentence)


def remarks_on(answer: Answer, today: date) -> tuple[str, ...]:
    """Return the remarks on the arrangements shown; those on a single one need not say whom they are about.

    How many of the others nobody confirmed for a year is told, too: a list says of all that they are in force.
    """
    below = listed_below(answer)
    shown = answer.arrangements[:1] if below != answer.arrangements else below[:MOST_LISTED]
    told = remarks(shown[0], today) if len(shown) == 1 else all_remarks(shown, today)
    late = sum(is_overdue(each, today) for each in answer.arrangements if each not in shown)
    if not late:
        return told
    if not told:
        return (translate("AnswerCard", "Of these, %n (was|were) not confirmed in the last twelve months.", n=late),)
    return (*told, translate("AnswerCard", "%n more (was|were) not confirmed in the last twelve months.", n=late))


def counted(answer: Answer) -> tuple[Arrangement, ...]:
    """Return the arrangements that an answer speaks of: without those that the record does not bear out, if it can."""
    if answer.of_record:
        return answer.arrangements
    return tuple(each for each in answer.arrangements if not is_doubtful(each)) or answer.arrangements


def rest(answer: Answer) -> str:
    """Return how many arrangements there are besides those told, or how many there are if that is all of several."""
    every = len(counted(answer))
    more = len([each for each in listed_below(answer) if each in counted(answer)]) - MOST_LISTED
    if more > 0 and told_one_by_one(answer):
        return translate("AnswerCard", "and %n more →", n=more)
    return translate("AnswerCard", "show these %n in the panel →", n=every) if every > 1 else ""


def swap_words(answer: Answer) -> str:
    """Return what the opposite direction is called: "Iran in the United States →"."""
    first = answer.arrangements[0] if answer.arrangements else None
    if first is None or not (first.represented.code and first.host.code):
        return translate("AnswerCard", "The opposite direction →")
    names = {"represented": name_in_sentence(first.host), "host": name_in_sentence(first.represented)}
    return capitalised(translate("AnswerCard", "{represented} in {host} →").format(**names))


def further(asked: FollowUp) -> str:
    """Return what another question is called."""
    return translate("AnswerCard", "{0} →").format(capitalised(asked.text))


def state_ways(answer: Answer) -> tuple[tuple[str, str], ...]:
    """Return the places of the states that all arrangements of an answer share, each with what it is called."""
    return tuple((state_place(party.code or ""), party_text(party)) for party in states_in_all(answer.arrangements))


def how_read(answer: Answer, also_searched: tuple[str, ...], words: str) -> tuple[str, ...]:
    """Return how a question was read, a line each: as a question, as words, and with which other spellings."""
    lines = (
        (translate("AnswerCard", "Read as: {0}"), answer.read_as),
        (translate("AnswerCard", "Searched for: {0}"), words),
        (translate("AnswerCard", "Also searched: {0}"), listed(also_searched)),
    )
    return tuple(pattern.format(told) for pattern, told in lines if told)
