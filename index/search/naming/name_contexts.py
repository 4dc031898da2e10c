"""Whether words that may be the name of a state are meant so: by the words and letters around them.

"Reunion" and "male" name a state only with a capital letter, and a capital city with the name of a person only after
"in"; "Vienna Convention" names none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.search.analysis import LIGHT_WORDS, STOP_WORDS
from index.search.naming.name_table import NamedBy

if TYPE_CHECKING:
    from collections.abc import Sequence


class Word(NamedTuple):
    """A word of a text: as written, folded, and where it begins and ends, in characters."""

    written: str
    folded: str
    start: int
    stop: int


def _split(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


# "us" after one of these is the pronoun.
BEFORE_PRONOUN = _split("tell tells give gives show shows let lets")
# Abbreviations in capital letters, and in small ones everyday words, that are codes of states as well.
NO_CODES = _split("AD AI AM AND CD CV DE DO EH EU ID LA MA MR MS PA PM PR PS RE SS ST TV VI") | STOP_WORDS | LIGHT_WORDS
# Ordinary words in small letters: "a reunion of male poles".
_ORDINARY = _split(
    "reunion male pole poles man lao saxon saxons papal manx nevis saba salisbury dominique maurice", "island"
) | {
    *("the valley", "west island", "road town", "grand turk"),
}
# Capitals, and “frances” without its accent, that are more often persons or other things: they name a state only where
# a place is named, or before an embassy.
_OTHER_MEANINGS = _split(
    "victoria douglas stanley hamilton plymouth kingston georgetown jamestown wellington nassau colombo frances"
) | {
    *("george town", "san juan", "san jose"),
    *("saint denis", "saint pierre", "st johns", "saint johns", "st georges", "saint georges"),
}
# French for Switzerland, with its accent and its capital letter, where no word after it tells of another one.
_CONFEDERATION = "confederation"
_AFTER_CONFEDERATION = _split(
    "a au aux avait avec comme dans en est et etait exerce exerca fut ou par pour protege represente representait sur"
)
_PLACES = _split("in at to from near of into inside for a en au nach bei em")
_OF_A_STATE = _split("interests citizens nationals")
_MISSIONS = _split("embassy embassies consulate legation mission")
# "Vietnam War" is a time, not a place; where the library speaks of the state, a question may mean that.
_EVENTS = _split("war wars crisis conflict")
# What a capital gave its name to is no place: "Vienna Convention", "Algiers Accords".
_NAMED_AFTER_A_CAPITAL = _split(
    "convention conventions accord accords agreement agreements declaration protocol protocols treaty treaties pact",
    "conference process formula document statute charter summit club post times",
)


def is_meant(
    spoken: Sequence[Word], start: int, stop: int, key: str, kind: NamedBy, *, listed: bool, beside: bool = False
) -> bool:
    """Tell whether the words around a name let it be that of a state; `listed` if the library's own list has it.

    `beside` tells that the name of another state stands directly before: "Paris Saxon citizens".
    """
    before = spoken[start - 1].folded if start else ""
    after = spoken[stop].folded if stop < len(spoken) else ""
    if key == "us":
        return before not in BEFORE_PRONOUN
    if after in _EVENTS and not listed:
        return False
    if kind is NamedBy.CAPITAL and after in _NAMED_AFTER_A_CAPITAL:
        return False
    if key == _CONFEDERATION:
        written = spoken[start].written
        return written[0].isupper() and not written.isascii() and (not after or after in _AFTER_CONFEDERATION)
    alone = stop - start == len(spoken)
    if key in _OTHER_MEANINGS and not (kind is NamedBy.DEMONYM and not spoken[start].written.isascii()):
        return alone or before in _PLACES | _MISSIONS | _OF_A_STATE or after in _MISSIONS
    return key not in _ORDINARY or alone or _is_a_name(spoken, start, beside=beside)


def _is_a_name(spoken: Sequence[Word], start: int, *, beside: bool) -> bool:
    """Tell whether a word has a capital letter of its own, and not as a part of another name, as in "Wake Island"."""
    begun = start > 1 and not beside and spoken[start - 1].written[0].isupper()
    return spoken[start].written[0].isupper() and not begun


def is_cut_out(spoken: Sequence[Word], start: int, stop: int) -> bool:
    """Tell whether a name is a part of a longer word: "マリ" of "アマリリス". Japanese writes those in katakana."""
    first, last = spoken[start], spoken[stop - 1]
    joined_before = start > 0 and spoken[start - 1].stop == first.start and _is_katakana(spoken[start - 1].written)
    joined_after = stop < len(spoken) and spoken[stop].start == last.stop and _is_katakana(spoken[stop].written)
    return (joined_before and _is_katakana(first.written)) or (joined_after and _is_katakana(last.written))


def _is_katakana(letter: str) -> bool:
    return "\u30a1" <= letter[0] <= "\u30fa" or letter[0] == "\u30fc"
