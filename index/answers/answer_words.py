"""Puts answers into words: with `when_words`, the only module of the answers that knows languages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.about_words import described, first_of
from index.answers.count_words import (
    by_reading,
    counted,
    counted_and_listed,
    found_now,
    in_order_of_names,
    of_all_then,
    undecided,
)
from index.answers.denial_words import denial, denials_around, none_refused
from index.answers.facts import AnswerKind
from index.answers.further_questions import asked, follow_up, swap
from index.answers.kinds.asides import beside
from index.answers.kinds.help_asked import chapter_on, help_sentence, on_mediation
from index.answers.kinds.lasting import dates_told
from index.answers.kinds.left_apart import MOST_NAMED, left_apart, sentences, with_limit
from index.answers.kinds.reason_words import with_assessment, with_reason
from index.answers.limit_words import limit_in_words, tells_its_date, without_unread
from index.answers.question import Asked, Question, Role, is_of_now
from index.answers.rankings.ranking_words import ranking_sentence
from index.answers.read_words import read_as
from index.answers.terms.definition_words import definition_answer
from index.answers.texts_in_words import CASES
from index.answers.verdict_words import denied_today, none_today, of_what_never_was, with_verdict
from index.answers.when.when_words import in_force_on, when_text
from index.arrangements.relations import is_doubtful
from index.model import Assessment, Status
from index.results import Answer
from index.search.analysis import words
from index.values import replace
from index.words.inflected import enumerated
from index.words.language import translate
from index.words.local_names import local_name
from index.words.punctuation import quoted, without_gaps
from index.words.stage_words import stages_text
from index.words.wording import arrangement_sentence, name_in_sentence, parties_in_sentence, parties_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.facts import AnswerFacts
    from index.answers.question import Named
    from index.answers.roles.role_readings import Reading
    from index.answers.selecting import Found
    from index.model import Arrangement

_words = partial(translate, "Answers")


def answer_in_words(facts: AnswerFacts) -> Answer:
    """Return an answer in the language in use; so are the queries in it, but for the whole question in English."""
    if facts.terms:
        return definition_answer(facts.terms, reread=facts.reread)
    facts = in_order_of_names(facts)
    sentence, summary = (
        without_unread(facts.question, with_assessment(facts, with_reason(facts, text)))
        for text in _sentence_and_summary(facts)
    )
    if facts.question.mediation:
        sentence, summary = on_mediation(sentence), on_mediation(summary)
    return Answer(
        sentence=sentence,
        arrangements=facts.arrangements,
        swap=swap(facts),
        follow_ups=tuple(follow_up(role, state) for role, state in facts.follow_ups),
        summary=summary,
        beside=beside(facts, summary),
        kind=str(facts.kind),
        number=_number(facts),
        in_force_on=in_force_on(facts.question.when),
        read_as=read_as(facts),
        asked=asked(facts),
        chapter=chapter_on(facts.about),
        reread=facts.reread,
        of_record=bool(facts.question.assessments or facts.question.fate),
    )


def _number(facts: AnswerFacts) -> int | None:
    """Return what was counted; None where nothing was, and where nobody knows if there was any."""
    if facts.kind is not AnswerKind.COUNT or facts.question.ranking or (facts.undecided and not facts.found):
        return None
    return len(facts.wanted or facts.found)


def _sentence_and_summary(facts: AnswerFacts) -> tuple[str, str]:
    """Return an answer in words, and the beginning of it that does without the single arrangements."""
    if facts.about:
        return help_sentence(facts.about), help_sentence(facts.about)
    if facts.unknown:
        sentence = _words("{states}: no arrangement in this library.").format(
            states=enumerated(map(_as_called, facts.unknown))
        )
        return sentence, sentence
    if not facts.arrangements or facts.kind is AnswerKind.NONE:
        return _none(facts)
    answered = _answered_in_words(facts)
    said = [with_verdict(facts, text) for text in answered]
    before, behind = denials_around(facts, affirmed=said[0] != answered[0])
    return " ".join((*before, said[0], *behind)), " ".join((*before, said[1], *behind))


def _answered_in_words(facts: AnswerFacts) -> tuple[str, str]:
    """Return what the arrangements say; what is asked in the present and has all ended is said to be none of today."""
    said = _told(facts)
    if not is_of_now(facts.question) or found_now(facts) or not facts.found:
        return said
    return none_today(facts, said[0]), none_today(facts, said[1])


def _told(facts: AnswerFacts) -> tuple[str, str]:
    if facts.question.outermost and facts.found:
        return _stated(facts)
    if facts.question.ranking:
        return (ranking_sentence(facts, facts.question.ranking),) * 2
    # A list of one is the sentence of that one, which does not tell its assessment.
    listed = len(facts.found) != 1 and (facts.question.asked is Asked.LIST or facts.question.fate is not None)
    listed = listed or bool(facts.question.assessments)
    if facts.kind is AnswerKind.COUNT or listed or len(facts.found) > MOST_NAMED:
        return _counted_and_listed(facts)
    return _stated(facts)


def _as_called(named: Named) -> str:
    """Return a state by its name, and by that of the question where that is another one: "Macau, “Macao”"."""
    name = local_name(named.states[0])
    forms = (format(name_in_sentence(named.states[0]), case) for case in CASES)
    called = {*words(named.called)}  # none where an adjective names it: "Palestinian"
    is_other = bool(called) and called.isdisjoint(words(" ".join((name, *forms))))
    return _words("{state}, {called}").format(state=name, called=quoted(named.called)) if is_other else name


def _none(facts: AnswerFacts) -> tuple[str, str]:
    """Return that there is no arrangement, and what there is instead."""
    if facts.refuses:
        return none_refused(facts), none_refused(facts)
    if facts.claimed:
        return _contradicted(arrangement_sentence(facts.claimed[0]), facts.borne_out)
    if facts.doubtful and not facts.instead:
        return _doubtful(facts, facts.doubtful)
    if facts.planned and facts.question.when:
        return _planned(facts.planned, when_text(facts.question.when), described(facts.reading, *facts.also))
    return _denied(facts)


def _denied(facts: AnswerFacts) -> tuple[str, str]:
    """Return that there is no arrangement, with what has ended, or what others did, or what is of other times."""
    if not facts.instead:
        summary = denial(facts)
        others = [_joined(_words("At other times"), sentences(facts.of_other_times))] if facts.of_other_times else []
        return " ".join((summary, *others)), summary
    if facts.question.asked is Asked.WHETHER and _has_ended(facts):
        one_pair = len({(each.represented, each.host) for each in facts.instead}) == 1
        told = facts.instead[:1] if one_pair else facts.instead  # of one pair the last
        full, short = _several(replace(facts, question=Question()), described(facts.reading), told)
        return denied_today(facts, full if one_pair else short), denied_today(facts, short)
    summary = denial(facts)
    without_power: Reading = {role: states for role, states in facts.reading.items() if role is not Role.POWER}
    of_others = replace(facts, reading=without_power, question=Question())
    return f"{summary} {_several(of_others, described(without_power), facts.instead)[0]}", summary


def _has_ended(facts: AnswerFacts) -> bool:
    """Return whether what is asked about has all ended; that others had a mandate tells nothing of the power asked."""
    powers = [state.code for state in facts.reading.get(Role.POWER, ())]
    ended = all(each.status is Status.ENDED for each in facts.instead)
    return ended and (not powers or all(each.power.code in powers for each in facts.instead))


def _doubtful(facts: AnswerFacts, doubtful: Found) -> tuple[str, str]:
    """Return that what was found never was in force, or that the record does not bear it out, and what it does."""
    statement = arrangement_sentence(doubtful[0])
    if doubtful[0].status is Status.NEVER:
        never = tuple(each for each in doubtful if each.status is Status.NEVER)
        sentence = of_what_never_was(facts, statement if len(never) == 1 else _counted_never(facts, never))
        return sentence, sentence
    if doubtful[0].assessment is Assessment.CONTRADICTED:
        return _contradicted(statement, facts.borne_out)
    sentence = _joined(_words("Not confirmed by public records"), statement)
    is_over = is_of_now(facts.question) and doubtful[0].status is Status.ENDED
    return (none_today(facts, sentence) if is_over else sentence,) * 2


def _counted_never(facts: AnswerFacts, never: Found) -> str:
    """Return how many arrangements never took effect, and which."""
    of_them = replace(facts.question, status=Status.NEVER, when=None, asked=Asked.LIST, wanted=None)
    counted_facts = replace(facts, question=of_them, found=never, undecided=(), doubtful=(), uncounted=(), wanted=())
    return counted_and_listed(counted_facts)


def _contradicted(statement: str, borne_out: Found) -> tuple[str, str]:
    """Return that public records contradict a statement of the source, and what they say themselves."""
    summary = _words("Public records contradict this claim of the source")
    truly = [_words("Instead, they say: {statements}").format(statements=sentences(borne_out))] if borne_out else []
    return (" ".join((_joined(summary, statement), *truly)),) * 2


def _planned(planned: Found, when: str, about: str) -> tuple[str, str]:
    """Return that nothing is stated of the time asked about, and what was requested or agreed by then."""
    none = _words("{when}, the documents state no arrangement in force {about}.")
    summary = without_gaps(none.format(when=when, about=about))
    pattern = _words("{parties}: {stages}.")
    plans = [pattern.format(parties=parties_text(each), stages=stages_text(each)) for each in planned[:MOST_NAMED]]
    sentence = " ".join((summary, *plans))
    return sentence, sentence if len(plans) == 1 else summary


def _stated(facts: AnswerFacts) -> tuple[str, str]:
    """Return the arrangements that were found, each in a sentence, for the time and with the limits of the question."""
    if not facts.found:
        return _undecided_alone(facts) if facts.undecided else _doubtful(facts, facts.doubtful)
    dates = dates_told(facts.question, facts.found[0]) if len(facts.found) == 1 else ""
    limit = dates if tells_its_date(facts.found[0], facts.question.when) else limit_in_words(facts) or dates
    about = described(facts.reading, *facts.also)
    statements, summary = _several(facts, about, facts.found, limit)
    told = map(sentences, facts.told_beside)
    more = [*filter(None, (undecided(facts), *told, left_apart(facts), of_all_then(facts)))]
    return " ".join((statements, *more)), " ".join((summary, *more))


def _undecided_alone(facts: AnswerFacts) -> tuple[str, str]:
    """Return who may answer the question, and that the dates do not decide it; of what is only planned, that it is."""
    may_have_been = [each for each in facts.undecided if each not in facts.undecided_plans]
    if not may_have_been:
        sentence = f"{denial(facts)} {sentences(facts.undecided)}"
        return sentence, sentence if len(facts.undecided) == 1 else denial(facts)
    of_powers = Role.POWER not in facts.reading
    named = [name_in_sentence(each.power) if of_powers else parties_in_sentence(each) for each in may_have_been]
    names = [*dict.fromkeys(named)]
    powers = first_of(names[:MOST_NAMED], len(names), Role.POWER if of_powers else None)
    pattern = _words("{limit}: perhaps {powers}; not dated well enough to tell.")
    summary = pattern.format(limit=limit_in_words(facts) or _words("Today"), powers=powers)
    return f"{summary} {sentences(facts.undecided)}", summary


def _several(facts: AnswerFacts, about: str, found: Sequence[Arrangement], limit: str = "") -> tuple[str, str]:
    """Return what the arrangements say, naming those that the record bears out, and the beginning of that alone.

    `limit` is the time or the order asked about, as the beginning of a sentence. What has other roles is told apart.
    """
    if facts.also:
        parts = [part for part in by_reading(facts, found) if part.found]
        # What is true of the other direction alone would else be read on as if it were of the first.
        other = limit or (_words("In the other direction") if facts.question.both_ways else "")
        parted = zip(parts, (limit, *(other for _ in parts[1:])), strict=False)
        told = [_several(part, described(part.reading), part.found, of_part) for part, of_part in parted]
        texts, summaries = (dict.fromkeys(every) for every in zip(*told, strict=True))  # each is told once
        return " ".join(texts), " ".join(summaries)
    sound = tuple(arrangement for arrangement in found if not is_doubtful(arrangement))
    if not sound:
        return _doubtful(facts, tuple(found))
    if len(sound) == 1:
        sentence = with_limit(limit, sound[0])
        return sentence, sentence
    if limit and facts.question.outermost:
        sentence = _joined(limit, sentences(sound))
        return sentence, sentence
    number = counted(facts, about, len(sound))
    summary = _words("{summary}.").format(summary=number)
    if len({(arrangement.represented, arrangement.host) for arrangement in sound}) == 1:
        summary = f"{with_limit(limit, sound[0])} {_words('%n more (is|are) stated.', n=len(sound) - 1)}"
    lasted = [dates_told(facts.question, each) for each in sound] if facts.question.lasting else ()
    return _joined(number, sentences(sound, lasted)), summary


def _counted_and_listed(facts: AnswerFacts) -> tuple[str, str]:
    """Return the number of what was asked for, and the first of it."""
    if not facts.found and 0 < len(facts.undecided) <= MOST_NAMED:
        return _undecided_alone(facts)
    sentence = counted_and_listed(facts)
    return sentence, sentence


def _joined(summary: str, statements: str) -> str:
    return _words("{summary}: {statements}").format(summary=summary, statements=statements)
