"""What an overview shows, as values without Qt: an overview is a page that is made of the library, such as Home."""

from __future__ import annotations

from index.values import Struct

ACTION = "action:"
"""Before the key of an action of the program, such a link has it done."""


class Card(Struct, frozen=True):
    """Something to choose: words, where they lead, and what is said of them in smaller letters."""

    text: str
    link: str
    detail: str = ""


class Row(Struct, frozen=True):
    """A line of a list: words, where they lead, and facts about them; `warning` is a fact to be careful about."""

    text: str
    link: str
    facts: tuple[str, ...] = ()
    warning: str = ""

    @property
    def told(self) -> tuple[str, ...]:
        """All facts, the warning last."""
        return (*self.facts, *filter(None, [self.warning]))


class Group(Struct, frozen=True):
    """Rows under a heading of their own, which may lead somewhere too; a blank heading is not shown."""

    rows: tuple[Row, ...]
    title: str = ""
    link: str = ""


class Section(Struct, frozen=True):
    """A part of an overview: cards to choose from, or a list; a blank title is not shown, nor is a blank note."""

    title: str = ""
    note: str = ""
    cards: tuple[Card, ...] = ()
    groups: tuple[Group, ...] = ()


class Overview(Struct, frozen=True):
    """A whole page; `place` is what the history calls it."""

    place: str
    title: str
    lead: str
    sections: tuple[Section, ...]
