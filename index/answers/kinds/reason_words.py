"""What is recorded of the reason, for a question that asks why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.model import StageKind
from index.words.language import translate
from index.words.periods import worded_text
from index.words.wording import assessment_word

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
    r"renewed|resigned|closed itself|passed to|took it over|withdrew)\b"
)
_REPEATED = r"[^.;]*\brepresented\b[^.;]*\b(since|from)\b[^.;]*\.?"  # what the answer says: who, whom, where, when


def with_reason(facts: AnswerFacts, text: str) -> str:
    """Return the text of an answer, of one mandate of which somebody asks why with what its records note.

    The ground of a refusal stands in the text. Where no note tells of what is asked, its beginning or its end, it is
    said that no reason is recorded, and then what is noted else.
    """
    if not facts.question.reason or len(facts.arrangements) != 1:
        return text
    arrangement = facts.arrangements[0]
    if any(stage.note for stage in arrangement.stages if stage.kind is StageKind.REFUSED):
        return text
    notes = [statement.note for statement in arrangement.statements if statement.note]
    asked = _ENDED if facts.question.of_end else _GIVEN
    told = next((note for note in notes if re.search(asked, note)), "")
    unexplained = "" if told else translate("Answers", "No reason is recorded with this mandate.")
    return " ".join(filter(None, (text, unexplained, _noted(told or _further(arrangement)))))


def _further(arrangement: Arrangement) -> str:
    """Return the first note of a mandate if it says more than the mandate itself, else blank."""
    note = next((statement.note for statement in arrangement.statements if statement.note), "")
    return "" if re.fullmatch(_REPEATED, note) else note


def _noted(note: str) -> str:
    return translate("Answers", "Noted with this mandate: {note}").format(note=worded_text(note)) if note else ""


def with_assessment(facts: AnswerFacts, text: str) -> str:
    """Return an answer with how its one mandate is assessed, to whoever asks for evidence of it; as it is otherwise."""
    if not facts.question.evidence or len(facts.found) != 1:
        return text
    pattern = translate("Answers", "{statement} Assessment: {assessment}.")
    return pattern.format(statement=text, assessment=assessment_word(facts.found[0].assessment))
