"""The states of the world by all their names: frozen values, beside those of `index.model`."""

from __future__ import annotations

from index.values import Struct


class GazetteerEntry(Struct, frozen=True, kw_only=True):
    """A state of the world, of today or former, by its names; the library need not have arrangements of it.

    `codes` are those of ISO 3166, `names` those beside `name`, in all languages and in the forms of their sentences.
    `kindred` are the codes of states of other times that people may mean by its name. `lifetime` is from when to when a
    state existed that exists no longer, as ISO dates of any precision.
    """

    code: str
    name: str
    codes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    kindred: tuple[str, ...] = ()
    lifetime: tuple[str, str] = ("", "")


class Gazetteer(Struct, frozen=True):
    """The states of the world, and names of other things that have the name of a state in them ("New Jersey")."""

    states: tuple[GazetteerEntry, ...] = ()
    not_states: tuple[str, ...] = ()
