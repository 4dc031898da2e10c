"""Finds the words of an annotation again after the text around them has changed.

The order is: the same place; the same words elsewhere in the same block; the same words in another block, if they or
their neighbours leave no doubt; else the annotation is kept as it is and flagged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import nlargest

from index.model import Block, Span
from index.values import Struct, replace
from viewer.annotations.annotation import Anchor, Standing

# Measured on the bundled library (180 passages). Similarity is difflib's ratio, 0 to 1.
_CONTEXT = 48  # characters on each side; 82 % of such stretches occur once, 31 % of those of 8 characters
# Words this long that are found once are the same words; shorter ones must have similar neighbours too. Of stretches
# of 24 characters 64 % occur once, of 12 only 46 %: below, a single find says little.
_TELLING = 24  # characters
# Neighbours with one to three of their words exchanged are 0.62 (worst twentieth) to 0.81 (median) alike, those of
# other places 0.27 (median) to 0.56 (best hundredth). Higher would lose edited places, lower would take wrong ones.
_SIMILAR_NEIGHBOURS = 0.6
# Between two places of the same words: less than this apart, the choice would be a guess.
_CLEARLY_BETTER = 0.15
# A block is taken for the rewritten one when it is this similar to the words marked; it is shown, never trusted. With
# a fifth of its words exchanged a passage is 0.83 or more like itself, and another passage at most 0.55 in 19 cases
# of 20.
_SIMILAR_TEXT = 0.6
_TOO_DIFFERENT = 0.1
_LOOKED_AT = 5  # blocks compared letter by letter


class _Place(Struct, frozen=True):
    block: Block
    start: int
    before: str
    after: str


def anchored(block: Block, span: Span | None, previous: str = "", following: str = "") -> Anchor:
    """Return the anchor of a span of a block, or of the whole block; the texts beside it give it neighbours."""
    start, end = span or (0, len(block.text))
    before, after = _neighbours(block.text, start, end, previous, following)
    return Anchor(
        block=block.id,
        start=start,
        end=end,
        quote=block.text[start:end],
        whole=span is None,
        before=before,
        after=after,
        document=block.document,
    )


def find_again(
    anchor: Anchor, block: Block | None, everywhere: Callable[[], Sequence[Block]]
) -> tuple[Anchor, Standing]:
    """Return where the words of an anchor are now, and how certain that is.

    `block` is the block that has the anchor's id today, or took its place. `everywhere` returns all blocks in reading
    order and is asked only when the words are not in that block. An anchor whose words are found nowhere keeps
    its words.
    """
    if block is not None and _stands(anchor, block):
        return replace(anchor, block=block.id, document=block.document), Standing.IN_PLACE
    within = [] if block is None else [_place(block, start, anchor) for start in _occurrences(anchor.quote, block.text)]
    if block is not None and within:
        best = max(within, key=lambda place: (_likeness(place, anchor), -abs(place.start - anchor.start)))
        return _moved(anchor, best), Standing.IN_PLACE
    blocks = everywhere()
    places = list(_places(anchor, blocks))
    # Another document may quote the same words; their own document comes first.
    own = [place for place in places if place.block.document == anchor.document]
    found = _only(own or places, anchor)
    if found is not None:
        return _moved(anchor, found), Standing.MOVED
    near = block or _rewritten(anchor, blocks)
    return (replace(anchor, block=near.id, document=near.document) if near else anchor), Standing.CHANGED


def _stands(anchor: Anchor, block: Block) -> bool:
    if anchor.whole:
        return block.text == anchor.quote
    return bool(anchor.quote) and block.text[anchor.start : anchor.end] == anchor.quote


def _places(anchor: Anchor, blocks: Sequence[Block]) -> Iterator[_Place]:
    for at, block in enumerate(blocks):
        for start in _occurrences(anchor.quote, block.text):
            previous = blocks[at - 1].text if at else ""
            following = blocks[at + 1].text if at + 1 < len(blocks) else ""
            yield _place(block, start, anchor, previous, following)


def _place(block: Block, start: int, anchor: Anchor, previous: str = "", following: str = "") -> _Place:
    return _Place(block, start, *_neighbours(block.text, start, start + len(anchor.quote), previous, following))


def _only(places: list[_Place], anchor: Anchor) -> _Place | None:
    """Return the only plausible place, or None if there is none or more than one."""
    scored = sorted(((_likeness(place, anchor), place) for place in places), key=lambda pair: pair[0], reverse=True)
    match scored:
        case []:
            return None
        case [(likeness, place)]:
            telling = len(anchor.quote) >= _TELLING
            return place if telling or likeness >= _SIMILAR_NEIGHBOURS else None
        case [(best, place), (second, _), *_]:
            clear = best >= _SIMILAR_NEIGHBOURS and best - second >= _CLEARLY_BETTER
            return place if clear else None
    return None


def _moved(anchor: Anchor, place: _Place) -> Anchor:
    end = place.start + len(anchor.quote)
    return replace(
        anchor,
        block=place.block.id,
        start=place.start,
        end=end,
        whole=anchor.whole and anchor.quote == place.block.text,
        before=place.before,
        after=place.after,
        document=place.block.document,
    )


def _rewritten(anchor: Anchor, blocks: Iterable[Block]) -> Block | None:
    """Return the block that is most likely the changed one, or None when none is similar."""
    words = set(anchor.quote.casefold().split())
    if not words:
        return None
    sharing = nlargest(_LOOKED_AT, blocks, key=lambda block: len(words & set(block.text.casefold().split())))
    likeness, best = max(
        ((_similarity(anchor.quote, block.text), block) for block in sharing),
        key=lambda pair: pair[0],
        default=(0.0, None),
    )
    return best if likeness >= _SIMILAR_TEXT else None


def _likeness(place: _Place, anchor: Anchor) -> float:
    """Return how much the neighbours of a place are those of the anchor, 0 to 1."""
    return (_similarity(place.before, anchor.before) + _similarity(place.after, anchor.after)) / 2


def _similarity(one: str, other: str) -> float:
    from difflib import SequenceMatcher  # noqa: PLC0415  needed only where a text has changed

    matcher = SequenceMatcher(None, one, other, autojunk=False)
    most = matcher.real_quick_ratio()  # by their lengths alone; texts of very different lengths would take minutes
    return most if most < _TOO_DIFFERENT else matcher.ratio()


def _neighbours(text: str, start: int, end: int, previous: str, following: str) -> tuple[str, str]:
    before = f"{previous}\n{text[:start]}"[-_CONTEXT:]
    after = f"{text[end:]}\n{following}"[:_CONTEXT]
    return before.strip("\n"), after.strip("\n")


def _occurrences(quote: str, text: str) -> Iterator[int]:
    start = text.find(quote) if quote else -1
    while start >= 0:
        yield start
        start = text.find(quote, start + 1)
