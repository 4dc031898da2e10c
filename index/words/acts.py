"""The sentences on who acts for whom, of what is in force, was so, was agreed on, or was no more than proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.stages import took_effect
from index.model import StageKind, Status
from index.words.language import translatable

if TYPE_CHECKING:
    from index.model import Arrangement

# Each with a host state and without: whole patterns, as word order differs.
_ACTS = {
    Status.CURRENT: (
        translatable("Acts", "{power} {power:represents|represent} {represented} in {host}"),
        translatable("Acts", "{power} {power:represents|represent} {represented}, host state not stated"),
    ),
    Status.ENDED: (
        translatable("Acts", "{power} represented {represented} in {host}"),
        translatable("Acts", "{power} represented {represented}, host state not stated"),
    ),
    Status.NEVER: (
        translatable("Acts", "it was proposed that {power} represent {represented} in {host}"),
        translatable("Acts", "it was proposed that {power} represent {represented}, host state not stated"),
    ),
    Status.UNKNOWN: (
        translatable("Acts", "{power} {power:has|have} represented {represented} in {host}"),
        translatable("Acts", "{power} {power:has|have} represented {represented}, host state not stated"),
    ),
}
# What the power and the represented state had agreed on, and is not known to have been in force.
_AGREED = (
    translatable("Acts", "{power} {power:was|were} to represent {represented} in {host}"),
    translatable("Acts", "{power} {power:was|were} to represent {represented}, host state not stated"),
)


def acts(arrangement: Arrangement) -> tuple[str, str]:
    """Return the patterns whose verb is right, with a host state and without: what is dated to a time was so then."""
    if not took_effect(arrangement.stages):
        agreed = any(stage.kind is StageKind.AGREED for stage in arrangement.stages)
        return _AGREED if agreed else _ACTS[Status.NEVER]
    dated = bool(arrangement.end or arrangement.period) and not arrangement.period.lower().startswith("since")
    return _ACTS[Status.ENDED if arrangement.status is Status.UNKNOWN and dated else arrangement.status]
