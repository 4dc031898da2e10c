"""The names of terms that a built library has are those that its glossary gives, also for terms called the same."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

from index.answers.terms.name_tables import NameTables, add_shown, name_tables, read_name_tables, write_name_tables
from index.answers.terms.term_names import TermNames
from index.built.library import Library
from index.model import Term
from index.values import replace


def facts_of(tables: NameTables) -> tuple[object, ...]:
    of_each = [{*stems.split()} for stems in tables.of_each]
    every = (tables.exact, tables.names, tables.stems, tables.others)
    return *(table.lines() for table in every), tables.longest, of_each


def test_what_is_read_is_what_was_written(whole_library: Library, tmp_path: Path) -> None:
    terms = whole_library.terms()
    write_name_tables(tmp_path, terms)
    assert facts_of(read_name_tables(tmp_path)) == facts_of(name_tables(terms))


def test_no_term_is_read_before_one_is_asked_for(whole_library: Library) -> None:
    terms = iter(whole_library.terms())
    named = TermNames(terms, name_tables(whole_library.terms()))
    assert named.get(("no", "name", "of", "any")) is None
    assert next(terms) == whole_library.terms()[0]


def test_what_is_added_for_the_window_is_as_if_the_glossary_had_it() -> None:
    names = ("Schutzmacht", "die Schutzmächte", "Bote", "schutzmacht", "Artikel 5")
    for chosen in permutations(names, 3):
        bare = [
            Term(id=f"t{place}", term=name, definition="", citations=(), forms=("Bote",), names=(names[place],))
            for place, name in enumerate(("power", "messenger", "article"))
        ]
        added = name_tables(bare)
        add_shown(added, bare, chosen)
        whole = [replace(term, names=(*term.names, name)) for term, name in zip(bare, chosen, strict=True)]
        assert facts_of(added) == facts_of(name_tables(whole))
