"""The styles write what their guides print: entries that the guides, or libraries teaching them, have published."""

from __future__ import annotations

import re
from html import unescape

import pytest

from index.citing.apa import apa_entry
from index.citing.chicago import chicago_entry, chicago_note
from index.citing.forms import FORMS
from index.citing.markup import PLAIN, RICH, Markup
from index.citing.mla import mla_entry
from index.citing.reference import Reference
from index.citing.source import Source, SourceKind, own_source, record_source
from index.citing.style_dates import day_first, month_first, year_first
from tests.index.made_content import made_record

YALE = Source(
    kind=SourceKind.PAGE,
    title="About Yale: Yale Facts",
    publisher="Yale University",
    seen="2017-05-01",
    address="https://www.yale.edu/about-yale/yale-facts",
)
UNSIGNED = Source(
    kind=SourceKind.ARTICLE,
    title="In Texas, Ad Heats Up Race for Governor",
    publisher="New York Times",
    date="2002-07-30",
)
MEMORANDUM = Source(
    kind=SourceKind.DOCUMENT,
    title="Henry Kissinger to Richard Nixon, memorandum, Washington",
    container="Foreign Relations of the United States, 1969–1976",
    number="doc. 190",
    date="1970-12-18",
    address="https://history.state.gov/historicaldocuments/frus1969-76v21/d190",
)
WIKIPEDIA = Source(
    kind=SourceKind.ENTRY,
    title="James Monroe",
    container="Wikipedia",
    date="2014-02-20",
    address="http://en.wikipedia.org/wiki/James_Monroe",
)
CHICAGO_NOTES = (
    (YALE, f"“About Yale: Yale Facts,” Yale University, accessed May 1, 2017, {YALE.address}"),
    (UNSIGNED, "“In Texas, Ad Heats Up Race for Governor,” *New York Times*, July 30, 2002"),
    (
        MEMORANDUM,
        (
            "Henry Kissinger to Richard Nixon, memorandum, Washington, December 18, 1970, "
            f"in *Foreign Relations of the United States, 1969–1976*, doc. 190, {MEMORANDUM.address}"
        ),
    ),
    (WIKIPEDIA, f"*Wikipedia*, s.v. “James Monroe,” last modified February 20, 2014, {WIKIPEDIA.address}"),
)
CHICAGO_ENTRIES = (
    (YALE, f"Yale University. “About Yale: Yale Facts.” Accessed May 1, 2017. {YALE.address}."),
    (UNSIGNED, "*New York Times*. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002."),
)
APA_ENTRIES = (
    (
        Source(
            kind=SourceKind.PAGE,
            title="Justice served: Case closed for over 40 dogfighting victims",
            publisher="American Society for the Prevention of Cruelty to Animals",
            date="2019-11-21",
            address="https://www.aspca.org/news/justice-served-case-closed-over-40-dogfighting-victims",
        ),
        (
            "American Society for the Prevention of Cruelty to Animals. (2019, November 21). "
            "*Justice served: Case closed for over 40 dogfighting victims*. "
            "https://www.aspca.org/news/justice-served-case-closed-over-40-dogfighting-victims"
        ),
    ),
    (
        Source(
            kind=SourceKind.PAGE,
            title="U.S. and world population clock",
            publisher="U.S. Census Bureau",
            container="U.S. Department of Commerce",
            seen="2020-01-09",
            address="https://www.census.gov/popclock/",
        ),
        (
            "U.S. Census Bureau. (n.d.). *U.S. and world population clock*. U.S. Department of Commerce. "
            "Retrieved January 9, 2020, from https://www.census.gov/popclock/"
        ),
    ),
    (
        Source(
            kind=SourceKind.ENTRY,
            title="Quantum mechanics",
            container="Wikipedia",
            date="2019-11-19",
            address="https://en.wikipedia.org/w/index.php?title=Quantum_mechanics&oldid=948476810",
        ),
        (
            "Quantum mechanics. (2019, November 19). In *Wikipedia*. "
            "https://en.wikipedia.org/w/index.php?title=Quantum_mechanics&oldid=948476810"
        ),
    ),
    (
        Source(
            kind=SourceKind.DATASET,
            title="American trends panel Wave 26",
            publisher="Pew Research Center",
            date="2018",
            address="https://www.pewsocialtrends.org/dataset/american-trends-panel-wave-26",
        ),
        (
            "Pew Research Center. (2018). *American trends panel Wave 26* [Data set]. "
            "https://www.pewsocialtrends.org/dataset/american-trends-panel-wave-26"
        ),
    ),
    (
        Source(
            kind=SourceKind.TREATY,
            title="United Nations Convention on the Rights of the Child",
            date="1989-11-20",
            address="https://www.ohchr.org/en/professionalinterest/pages/crc.aspx",
        ),
        (
            "United Nations Convention on the Rights of the Child, November 20, 1989, "
            "https://www.ohchr.org/en/professionalinterest/pages/crc.aspx"
        ),
    ),
)
WEBMD = Source(
    kind=SourceKind.PAGE,
    title="Athlete's Foot - Topic Overview",
    publisher="WebMD",
    date="2014-09-25",
    address="www.webmd.com/skin-problems-and-treatments/tc/athletes-foot-topic-overview",
)
REVISION = Source(
    kind=SourceKind.ENTRY,
    title="The Fellowship of the Ring",
    container="Wikipedia, The Free Encyclopedia",
    publisher="Wikimedia Foundation",
    date="2022-05-07",
    address="https://en.wikipedia.org/w/index.php?title=The_Fellowship_of_the_Ring&oldid=1086623696",
)
MLA_ENTRIES = (
    (WEBMD, f"“Athlete's Foot - Topic Overview.” *WebMD*, 25 Sept. 2014, {WEBMD.address}."),
    (
        REVISION,
        (
            "“The Fellowship of the Ring.” *Wikipedia, The Free Encyclopedia*, Wikimedia Foundation, 7 May 2022, "
            f"{REVISION.address}."
        ),
    ),
)
WRITERS = (chicago_note, chicago_entry, apa_entry, mla_entry)
IN_ITALICS = Markup(
    words=PLAIN.words,
    title=lambda title: f"*{PLAIN.words(title)}*",
    address=PLAIN.address,
    english=PLAIN.english,
)


@pytest.mark.parametrize(
    ("write", "published"),
    [
        *((chicago_note, each) for each in CHICAGO_NOTES),
        *((chicago_entry, each) for each in CHICAGO_ENTRIES),
        *((apa_entry, each) for each in APA_ENTRIES),
        *((mla_entry, each) for each in MLA_ENTRIES),
    ],
)
def test_an_entry_is_written_as_it_was_published(write, published) -> None:
    source, entry = published
    assert write(source, IN_ITALICS) == entry


@pytest.mark.parametrize(
    ("date", "chicago", "apa", "mla"),
    [
        ("2026-03-12", "March 12, 2026", "2026, March 12", "12 Mar. 2026"),
        ("1943-05", "May 1943", "1943, May", "May 1943"),
        ("1980", "1980", "1980", "1980"),
        ("", "", "n.d.", ""),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(date, chicago, apa, mla) -> None:
    assert (month_first(date), year_first(date), day_first(date)) == (chicago, apa, mla)


def test_titles_in_quotation_marks_keep_their_own_marks_and_one_full_stop() -> None:
    asked = Source(kind=SourceKind.PAGE, title="Who acts, and “where”?", publisher="A ministry", date="2020")
    ending = Source(kind=SourceKind.PAGE, title="Field “Posts”", publisher="Embassy in the U.S.", date="2020")
    assert chicago_note(asked, PLAIN).startswith("“Who acts, and ‘where’?,” A ministry")
    assert chicago_entry(asked, PLAIN) == "A ministry. “Who acts, and ‘where’?” 2020."
    assert chicago_entry(ending, PLAIN) == "Embassy in the U.S. “Field ‘Posts.’” 2020."


def test_the_series_is_told_from_the_document_in_it() -> None:
    title = "The Chargé to the Secretary of State (FRUS 1964-1968, vol. E-4, doc. 35)"
    found = record_source(made_record(title=title))
    assert (found.title, found.container, found.number) == (
        "The Chargé to the Secretary of State",
        "Foreign Relations of the United States, 1964–1968",
        "vol. E-4, doc. 35",
    )


def test_what_has_no_title_is_described_and_not_quoted() -> None:
    found = record_source(made_record(title="[Press release on a visit]"))
    assert chicago_note(found, PLAIN).startswith("Press release on a visit, A newspaper")
    assert apa_entry(found, PLAIN).startswith("[Press release on a visit]. (1992, March 4).")


def test_a_passage_is_cited_by_section_document_and_edition() -> None:
    parts = {"document": "A document", "topic": "T", "number": "4.4", "library": "Good Offices", "edition": "2026.2"}
    cited = Reference(quote="Words.", date="2026-11-29", as_of="2022-01", link="good-offices://passage/p", **parts)
    assert FORMS["chicago"].write([cited]) == (
        "“Words.” As of January 2022. A document, § 4.4, in Good Offices, ed. 2026.2, November 29, 2026, "
        "good-offices://passage/p."
    )
    assert apa_entry(own_source(cited), IN_ITALICS) == (
        "*A document* (§ 4.4). (2026, November 29). In *Good Offices* (Ed. 2026.2). good-offices://passage/p"
    )
    assert "<i>A document</i>. <i>Good Offices</i>" in FORMS["mla"].rich([cited])


@pytest.mark.parametrize("write", WRITERS)
def test_every_record_is_written_whole_and_alike_as_plain_and_as_rich_text(whole_library, write) -> None:
    statements = [each for arrangement in whole_library.arrangements() for each in arrangement.statements]
    for source in map(record_source, {record for each in statements for record in each.citations}):
        text, rich = write(source, PLAIN), write(source, RICH)
        assert unescape(re.sub(r"</?(?:i|a)\b[^>]*>", "", rich)) == text
        assert source.address in text
        assert not re.search(r",[,.]|[^.]\.\.[^.]|“”|\(\)", f"{text.replace(source.address, '')} "), text
