"""What is recorded of the reason, for a question that asks why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.words.language import translate
from index.words.periods import worded_text

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts


def with_reason(facts: AnswerFacts, text: str) -> str:
    """Return the text of an answer, of one mandate of which somebody asks why with what its records note.

    What is noted of its stages, such as why it was refused, stands in the text; where nothing is noted, that is told.
    """
    if not facts.question.reason or len(facts.arrangements) != 1:
        return text
    arrangement = facts.arrangements[0]
    notes = [statement.note for statement in arrangement.statements if statement.note]
    if notes:
        noted = translate("Answers", "Noted with this mandate: {note}").format(note=worded_text(notes[0]))
        return " ".join((text, noted))
    if any(stage.note for stage in arrangement.stages):
        return text
    return " ".join((text, translate("Answers", "No reason is recorded with this mandate.")))
