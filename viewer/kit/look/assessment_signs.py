"""What the public record says about a statement, as a sign and in words, so that nothing depends on colour."""

from __future__ import annotations

from functools import partial

from index.arrangements.stages import took_effect
from index.model import Arrangement, Assessment, Status
from index.words.language import translatable, translate
from index.words.wording import assessment_word

SIGNS = {
    Assessment.CONFIRMED: "✓",
    Assessment.IMPRECISE: "≈",
    Assessment.CONTRADICTED: "✗",
    Assessment.UNSUPPORTED: "?",
    Assessment.ONE_SOURCE: "…",
}
DOUBTED = (Assessment.CONTRADICTED, Assessment.UNSUPPORTED)
_meaning = partial(translatable, "Assessments")
_MEANINGS = {
    Assessment.CONFIRMED: _meaning("Confirmed by an official or academic record, or by two records of other kinds"),
    Assessment.IMPRECISE: _meaning("The public record differs in part"),
    Assessment.CONTRADICTED: _meaning("The public record says otherwise"),
    Assessment.UNSUPPORTED: _meaning("No public record was found that bears it out"),
    Assessment.ONE_SOURCE: _meaning("Stated by one source only, neither official nor academic"),
}


def assessment_text(assessment: Assessment) -> str:
    """Return an assessment as its sign and its word: "✓ confirmed"."""
    return f"{SIGNS[assessment]} {assessment_word(assessment)}"


def assessment_meaning(assessment: Assessment) -> str:
    """Return in a few words what an assessment means."""
    return translate("Assessments", _MEANINGS[assessment])


def badge_text(arrangement: Arrangement) -> str:
    """Return what a reader must know first: that the arrangement was never in force, and what the record says."""
    never = translate("Assessments", "⊘ never in force")
    badge = assessment_text(arrangement.assessment)
    return f"{never} · {badge}" if arrangement.status is Status.NEVER else badge


def doubt_sign(arrangement: Arrangement) -> str:
    """Return the sign of what speaks against an arrangement: the record, or that it may not have taken effect."""
    if arrangement.assessment in DOUBTED:
        return SIGNS[arrangement.assessment]
    return "" if took_effect(arrangement.stages) else "⊘"
