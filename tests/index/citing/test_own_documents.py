"""A reader's own document is cited by author, title, section or page and date, in every form; and a link leads back."""

import pytest

from index.citing.forms import FORMS
from index.citing.links import Link, LinkKind, parse_link
from index.citing.reference import Reference

OWN = "doc-0123abcd/9f86d081884c"
CITED = Reference(
    id=OWN,
    quote="The notary mediates.",
    document="Treaty of Bern",
    author="A. Notary",
    topic="Part one",
    number="",
    page=17,
    library="",
    edition="",
    date="1961-04",
    as_of="",
    link=Link(LinkKind.PASSAGE, OWN).address,
)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_form_names_author_title_section_page_and_date(form) -> None:
    text = form.write([CITED])
    for part in ("Treaty of Bern", "A. Notary", "Part one", "17", "1961", f"good-offices://passage/{OWN}"):
        assert part in text.replace("\\_", "_")
    assert "edition" not in text.lower()


def test_in_a_style_the_author_stands_first() -> None:
    assert FORMS["chicago"].write([CITED]).partition("” ")[2].startswith("A. Notary, Treaty of Bern, Part one, p. 17, ")
    assert "\nA. Notary. (1961, April). Treaty of Bern (Part one, p. 17)." in FORMS["apa"].write([CITED])
    assert "\nA. Notary. Treaty of Bern. " in FORMS["mla"].write([CITED])


def test_a_link_to_it_is_read_back_and_one_that_is_none_leads_nowhere() -> None:
    assert parse_link(CITED.link.upper().replace("GOOD-OFFICES", "good-offices")) == Link(LinkKind.PASSAGE, OWN)
    for wrong in ("doc-0123abc/a", "doc-0123abcd/a/b", "doc-0123abcd/..", "xdoc-0123abcd/a"):
        assert parse_link(f"good-offices://passage/{wrong}") is None
    assert parse_link(f"good-offices://state/{OWN}") is None
