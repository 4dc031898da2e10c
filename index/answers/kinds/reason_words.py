"""What is recorded of the reason, for a question that asks why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.answer_kind import MOST_EXPLAINED
from index.model import StageKind, Status
from index.words.inflected import enumerated
from index.words.language import translate
from index.words.periods import note_text
from index.words.wording import assessment_word, parties_in_sentence, parties_text

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts
    from index.model import Arrangement

# The notes are English. One may tell why a mandate was given, or why it ended; as texts, until they are needed.
_GIVEN = (
    r"\b(because|broke|broken|break|followed the|war|closed its|invasion|crisis|coup|withdrawn|"
    r"no (legation|mission|consuls?|embassy|relations))\b"
)
_ENDED = (
    r"\b(ended|gave (it|the mandate) up|given (it|the mandate) up|gave notice|lost it|opened again|came back|restored|"
    r"renewed|resigned|closed itself|passed to|took (it|them) over|withdrew|withdraw|withdrawn)\b"
)
_REPEATED = r"[^.;]*\brepresented\b[^.;]*\b(since|from)\b[^.;]*\.?"  # what the answer says: who, whom, where, when


def with_reason(facts: AnswerFacts, text: str) -> str:
    """Return the text of an answer, of a few mandates of which somebody asks why with what their records note.

    The ground of a refusal stands in the text. Where no note tells of what is asked, its beginning or its end, it is
    said that no reason is recorded, and then what is noted else; what never came to be has notes that tell why.
    """
    if not _is_explained(facts):
        return text
    unexplained = "" if any(_telling(each, facts) for each in facts.arrangements) else _unexplained(facts)
    return " ".join(filter(None, (text, unexplained, *notes(facts))))


def notes(facts: AnswerFacts) -> tuple[str, ...]:
    """Return what the records of a few mandates note, of which somebody asks why; of several only what tells that."""
    if not _is_explained(facts):
        return ()
    if len(facts.arrangements) > 1:
        pattern = translate("Answers", "{parties}, noted: {note}")
        told = [(each, note) for each in facts.arrangements if (note := _telling(each, facts))]
        return tuple(pattern.format(parties=parties_text(each), note=note_text(note)) for each, note in told)
    (arrangement,) = facts.arrangements
    note = _telling(arrangement, facts) or _further(arrangement)
    return (translate("Answers", "Noted with this mandate: {note}").format(note=note_text(note)),) if note else ()


def _is_explained(facts: AnswerFacts) -> bool:
    few = 0 < len(facts.arrangements) <= MOST_EXPLAINED
    alone = facts.arrangements[0].stages if len(facts.arrangements) == 1 else ()
    refused = any(stage.note for stage in alone if stage.kind is StageKind.REFUSED)
    return bool(facts.question.reason and few and not refused)


def _telling(arrangement: Arrangement, facts: AnswerFacts) -> str:
    """Return the first note of a mandate that tells of what is asked, blank where none does."""
    asked = _ENDED if facts.question.of_end else f"{_GIVEN}|{_ENDED}"
    noted = [statement.note for statement in arrangement.statements if statement.note]
    never = arrangement.status is Status.NEVER
    return next((note for note in noted if never or re.search(asked, note)), "")


def _unexplained(facts: AnswerFacts) -> str:
    if facts.question.of_end:
        return translate("Answers", "Why it ended is not recorded.")
    return translate("Answers", "No reason is recorded with this mandate.")


def _further(arrangement: Arrangement) -> str:
    """Return the first note of a mandate if it says more than the mandate itself, else blank."""
    note = next((statement.note for statement in arrangement.statements if statement.note), "")
    return "" if re.fullmatch(_REPEATED, note) else note


def with_assessment(facts: AnswerFacts, text: str) -> str:
    """Return an answer with how its few mandates are assessed, to whoever asks for evidence; as it is otherwise."""
    found = facts.found if facts.question.evidence else ()
    if not 0 < len(found) <= MOST_EXPLAINED or (facts.also and len(found) > 1):
        return text
    pattern = translate("Answers", "{statement} Assessment: {assessment}.")
    told = {assessment_word(each.assessment) for each in found}
    if len(told) == 1:
        return pattern.format(statement=text, assessment=told.pop())
    each_told = translate("Answers", "{summary} ({exception})")
    words = (
        each_told.format(summary=parties_in_sentence(each), exception=assessment_word(each.assessment))
        for each in found
    )
    return pattern.format(statement=text, assessment=enumerated(words))
