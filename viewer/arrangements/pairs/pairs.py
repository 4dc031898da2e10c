"""Who represents whom between two states, in both directions; no Qt."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.folding import fold_name, name_order
from index.values import Struct
from index.words.language import translate
from index.words.wording import name_in_sentence, party_text, unnamed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from index.model import Arrangement, Party

Way = tuple[str, str]

_translate = partial(translate, "Pairs")


class PairDirection(Struct, frozen=True):
    """One state's interests in the other: the arrangements shown, and how many more the library has."""

    represented: Party
    host: Party
    shown: tuple[Arrangement, ...]
    hidden: int = 0

    @property
    def title(self) -> str:
        """The direction in words; without arrangements: whether the library has none or the filter hides them."""
        represented, host = map(name_in_sentence, (self.represented, self.host))
        if self.shown:
            pattern = _translate("For {represented} in {host}")
        elif self.hidden:
            pattern = _translate("%n filtered out for {represented} in {host}", n=self.hidden)
        else:
            pattern = _translate("No one is known for {represented} in {host}")
        nobody = unnamed("a state that is not stated")
        return pattern.format(represented=represented or nobody, host=host or nobody)


class Pair(Struct, frozen=True):
    """Two states and what is known in each direction; only one direction where a state is not stated by name."""

    title: str
    directions: tuple[PairDirection, ...]


def pairs(shown: Iterable[Arrangement], known: Mapping[Way, int]) -> tuple[Pair, ...]:
    """Return the pairs of states that the shown arrangements concern, by name.

    Pass all `known` arrangements to tell “no data” from “filtered out”.

    Within a direction the arrangements keep their order.
    """
    by_way: dict[Way, list[Arrangement]] = {}
    for arrangement in shown:
        by_way.setdefault(way_of(arrangement), []).append(arrangement)
    found: dict[Way, Pair] = {}
    for way, members in by_way.items():
        key = (min(way), max(way))
        if key not in found:
            found[key] = _pair(members[0], by_way, known)
    return tuple(sorted(found.values(), key=lambda pair: name_order(pair.title)))


def way_of(arrangement: Arrangement) -> Way:
    """Return whose interests an arrangement looks after and where, by code or name."""
    represented, host = arrangement.represented, arrangement.host
    return represented.code or represented.name, host.code or host.name


def _pair(arrangement: Arrangement, by_way: dict[Way, list[Arrangement]], known: Mapping[Way, int]) -> Pair:
    first, second = sorted((arrangement.represented, arrangement.host), key=lambda party: fold_name(party.name) or "~")
    ways = [(first, second), (second, first)]
    if not (first.code and second.code) or first == second:
        ways = [(arrangement.represented, arrangement.host)]
    directions = []
    for represented, host in ways:
        way = (represented.code or represented.name, host.code or host.name)
        shown = tuple(by_way.get(way, ()))
        directions.append(PairDirection(represented, host, shown, known.get(way, 0) - len(shown)))
    return Pair(_title(first, second), tuple(directions))


def _title(first: Party, second: Party) -> str:
    if second.name:
        return f"{party_text(first)} – {party_text(second)}"
    if first.name:
        return _translate("{state} – host state not stated").format(state=party_text(first))
    return _translate("Not stated – host state not stated")
