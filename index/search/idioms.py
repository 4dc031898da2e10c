"""Words that mean something only together, "give up", "go-between": looked for as they stand, and as what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST = 4  # words
# The forms of the first word, the words after it, and what they mean in one word, as the library may write it.
_IDIOMS = """
go: between: intermediary intermediaries mediator
go: betweens: intermediaries mediators
on: good terms: relations
on: bad terms: strained tensions
give gives gave given giving: up: abandon abandoned cease ceased ceasing cessation stop stopped
set sets setting: up: created established founded initiated establishment
break breaks broke broken breaking: off: severed severance
break breaks broke broken breaking: out: began outbreak
cut cuts cutting: off: severed severance
look looks looked looking: after: protect protected represent represented
stand stands stood standing: in for: represent represented
speak speaks spoke spoken speaking: for: represent represented
take takes took taken taking: over: succeeded assumed
hand hands handed handing: over: delivered transferred
step steps stepped stepping: in: intervene intervened intervention
step steps stepped stepping: down: resigned resignation
pull pulls pulled pulling: out: withdraw withdrew withdrawal
call calls called calling: off: cancel cancelled
call calls called calling: for: demand demanded request requested
carry carries carried carrying: out: perform performed
turn turns turned turning: down: refuse refused rejected
put puts putting: off: postpone postponed
bring brings brought bringing: about: cause caused
deal deals dealt dealing: with: handle handled manage
work works worked working: out: agreed negotiated settled
shut shuts shutting: down: close closed closure
throw throws threw thrown throwing: out: expel expelled expulsion
kick kicks kicked kicking: out: expel expelled expulsion
"""


def _read(lines: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    found = {}
    for line in lines.strip().splitlines():
        forms, after, meanings = (part.split() for part in line.split(":"))
        found.update({(form, *after): tuple(meanings) for form in forms})
    return found


_MEANINGS = _read(_IDIOMS)


def idioms(words: Sequence[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield where such words begin and end among folded words, and the words that they mean."""
    for start in range(len(words)):
        for stop in range(start + 2, min(start + _LONGEST, len(words)) + 1):
            if meanings := _MEANINGS.get(tuple(words[start:stop])):
                yield start, stop, meanings
