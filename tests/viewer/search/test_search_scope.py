"""Where a search may stay, and what it could not see of it."""

import pytest

from index.model import Topic
from index.results import Within
from viewer.search.search_scope import EVERYWHERE, Scope, scopes, words_unsearched

OWN = "doc-0123abcd"


class Shelf:
    """A shelf of two folders, one of them empty."""

    def folders(self):
        return (("Treaties", (OWN, "doc-11111111")), ("Empty", ()))

    def unsearched(self, documents):
        return f"not searched of {','.join(documents) or 'all'}"


class NoShelf(Shelf):
    def folders(self):
        return None


def topic(identifier, title):
    document = identifier.partition("/")[0]
    places = dict.fromkeys(("row", "first_row", "last_row", "page", "children"), 0)
    return Topic(id=identifier, document=document, parent="", title=title, level=1, **places)


@pytest.mark.parametrize("shelf", [None, NoShelf()])
def test_nothing_is_said_of_a_shelf_while_there_is_none(shelf):
    offered = scopes((topic("doc", "Doc"), topic("sub", "Sub")), shelf)
    assert offered == (
        ("Everywhere", EVERYWHERE),
        ("This document: Doc", Scope("doc", Within.REFERENCE)),
        ("This subject: Sub", Scope("sub", Within.REFERENCE)),
    )


def test_a_shelf_can_be_searched_alone_or_left_out_or_by_folder():
    assert scopes((), Shelf())[1:] == (
        ("Only the reference", Scope(within=Within.REFERENCE)),
        ("Only my shelf", Scope(within=Within.SHELF)),
        ("Folder: Treaties", Scope(within=Within.SHELF, documents=(OWN, "doc-11111111"))),
    )


def test_a_document_of_ones_own_is_searched_alone():
    offered = dict(scopes((topic(f"{OWN}/title", "Title"), topic(f"{OWN}/9f86d081884c", "Part")), Shelf()))
    assert offered["This document: Title"] == Scope(f"{OWN}/title", Within.SHELF)
    assert offered["This subject: Part"] == Scope(f"{OWN}/9f86d081884c", Within.SHELF)


def test_documents_chosen_together_are_searched_together():
    chosen = (OWN, "doc-11111111")
    assert dict(scopes((), Shelf(), chosen))["2 documents chosen in the contents"].documents == chosen
    assert scopes((), Shelf(), chosen[:1]) == scopes((), Shelf())


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        (EVERYWHERE, "not searched of all"),
        (Scope(within=Within.SHELF), "not searched of all"),
        (Scope(within=Within.REFERENCE), ""),
        (Scope("swiss-role", Within.REFERENCE), ""),
        (Scope(f"{OWN}/title", Within.SHELF), f"not searched of {OWN}"),
        (Scope(within=Within.SHELF, documents=(OWN,)), f"not searched of {OWN}"),
    ],
)
def test_what_a_search_could_not_see_is_said_of_where_it_stays(scope, said):
    assert words_unsearched(scope, Shelf()) == said
    assert words_unsearched(scope, None) == ""
