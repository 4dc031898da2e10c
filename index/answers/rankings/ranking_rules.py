"""What a pattern of a question for the most or the fewest asks, and the plain question for their number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from index.answers.question import Superlative
from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from index.answers.question import Role

# A time may stand between the words of a question: "hatte im Zweiten Weltkrieg die meisten Mandate".
MID = r"((?: [^?]*?)?)"
# What asks for more than their number, in small words that no other question heeds: "at the same time", "in one year".
_MORE = late_pattern(
    r"\b(?:same|one|single|each|every|any|once|per|is|are|was|were|gleiche[nr]?|selben|ein(?:e[mnr]?)?|einzige\w*|je|pro|"
    r"jede[mnrs]?|ist|sind|même|seule?|une?|chaque|par an|est|sont|mism[oa]|sol[oa]|una?|cada|vez|mesm[oa]|"
    r"só|uma?|одно\w*|одной|один|том же|каждо\w*|сразу)\b|نفس|واحد|كل ",
    re.IGNORECASE,
)


class RankingRule(NamedTuple):
    """What finds a question for states in a `role` by what they have of the role `wanted`, None for arrangements.

    `how_many` asks for the number of arrangements in the same language.
    """

    how_many: str
    role: Role
    wanted: Role | None
    pattern: re.Pattern[str]

    def read(self, text: str) -> tuple[str, Superlative] | None:
        """Return the plain question with what else the text says, and what is to be ranked; None for another one."""
        found = self.pattern.search(text)
        if found is None:
            return None
        named = found.groupdict()
        others = {*self.pattern.groupindex.values()}
        between = [part for place, part in enumerate(found.groups(), 1) if part and place not in others]
        rest = " ".join((*between, text[: found.start()].strip(" ,¿¡"), text[found.end() :]))
        if _MORE.search(rest):
            return None
        ranking = Superlative(
            role=self.role,
            wanted=self.wanted,
            fewest=named.get("fewest") is not None,
            of_now=named.get("now") is not None,
        )
        return f"{self.how_many} {rest}", ranking


def asking(how_many: str, *written: tuple[Role, Role | None, str]) -> tuple[RankingRule, ...]:
    """Return the rules of a language, in the order in which they are tried."""
    return tuple(
        RankingRule(how_many, role, wanted, late_pattern(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE))
        for role, wanted, pattern in written
    )
