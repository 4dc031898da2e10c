"""A library built by version 0.1.0 is not opened but built anew, and its links and numbers lead where they led."""

from __future__ import annotations

from index.built.library import Library
from index.built.manifest import Condition, examine
from index.built.opening import LibraryPlaces, Rebuilt, open_library
from index.citing.links import LinkKind, parse_link
from tests.first_edition import published, write_built


def test_the_built_format_of_the_first_edition_is_outdated(tmp_path) -> None:
    assert examine(write_built(tmp_path / "built"), "") is Condition.OUTDATED


def test_a_library_built_by_the_first_version_is_built_anew(tmp_path, small_source) -> None:
    places = LibraryPlaces(built=write_built(tmp_path / "built"), source=small_source, cache=tmp_path / "cache")
    opened = open_library(places)
    with opened.library:
        assert (opened.rebuilt, opened.problem) == (Rebuilt.STALE, None)
        assert opened.library.folder.parent == tmp_path / "cache"


def test_every_link_of_the_first_edition_opens_its_place(whole_library: Library) -> None:
    edition = published()
    arrangements = {each.id for each in whole_library.arrangements()}
    for numbers in edition.numbers.values():
        for block in numbers:
            link = parse_link(f"good-offices://passage/{block}")
            assert link is not None
            assert link.kind is LinkKind.PASSAGE
            assert whole_library.block(link.target) or whole_library.moved(link.target), block
    for identifier in edition.arrangements:
        link = parse_link(f"good-offices://arrangement/{identifier}")
        assert link is not None
        assert link.target in arrangements or whole_library.moved(link.target), identifier


def test_what_changed_since_is_called_by_names_of_states_and_no_codes(whole_library: Library) -> None:
    edition = published()
    codes = {facts[role] for facts in edition.arrangements.values() for role in ("power", "represented", "host")}
    titles = [change.title for change in whole_library.changes().changes if change.of == "arrangement"]
    assert [title for title in titles if codes & set(title.split())] == []


def test_every_number_of_the_first_edition_names_the_same_passage(whole_library: Library) -> None:
    for document, numbers in published().numbers.items():
        for block, number in numbers.items():
            found = whole_library.find(number, document) if "." in number else None
            gone = whole_library.moved(number, document)
            assert "." not in number or (found and found.id == block) or (gone and gone.id == block), number
