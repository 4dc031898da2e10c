"""States that belong together in a question, and questions about the dates of an arrangement."""

import pytest

from tests.index.answers.examples import answered, ids


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("did Switzerland and Pakistan represent the US in Iran", ["ch-us-ir"]),
        ("Swiss or Pakistani mandates for the US", ["ch-us-ir"]),
        ("US in Iran, Britain and Argentina", ["ch-us-ir"]),
        ("who represented Iran in Britain, the US, or in Argentina", ["ch-ir-gb", "dz-ir-us", "pk-ir-us"]),
        ("Switzerland, the US, Iran", ["ch-us-ir"]),
        ("is Switzerland still protecting power for Britain in Argentina", ["ch-gb-ar"]),
        ("Argentina UK, who looked after British interests in 1983", ["ch-gb-ar"]),
        ("Welche Staaten außer Algeria haben Iran vertreten?", ["ch-ir-gb", "pk-ir-us"]),
        ("which countries, Algeria excepted, have represented Iran", ["ch-ir-gb", "pk-ir-us"]),
        ("Quels pays, Algeria exceptée, ont représenté Iran ?", ["ch-ir-gb", "pk-ir-us"]),
        ("what was the last protecting power of Iran in the US", ["pk-ir-us"]),
        ("Wer war die erste Schutzmacht von Iran in den USA?", ["dz-ir-us"]),
        ("US or UK protecting power in Iran", ["ch-us-ir"]),
        ("mandates that began in 1992", ["pk-ir-us"]),
        ("which mandates ended in 1992", ["dz-ir-us"]),
        ("Welche Mandate endeten vor 1991?", ["ch-gb-ar"]),
        ("Switzerland but not in Iran", ["ch-gb-ar", "ch-ir-gb"]),
        ("Schweizer Mandate, aber nicht in Iran", None),
        ("countries without a protecting power", None),
        ("why did Switzerland become a protecting power", None),
        ("¿Por qué tiene Switzerland mandatos?", None),
        ("why do the US and Iran have no diplomatic relations", None),
        ("why does Switzerland represent the US in Iran", ["ch-us-ir"]),
    ],
)
def test_words_around_several_states_are_read_together(text, expected):
    found = ids(text)
    assert (found if found is None else sorted(found)) == expected


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("how long did Algeria represent Iran in the US", "Between 11 and 13 years: Algeria"),
        (
            "how long has Switzerland represented the US in Iran",
            "About 45 years and 10 months up to the last confirmation: Switzerland",
        ),
        ("since when does Switzerland represent the US in Iran", "Switzerland represents"),
        ("since when did Switzerland represent Iran in Britain", "Neither start nor end is dated: Switzerland"),
        ("how long did Switzerland represent Iran in Britain", "Neither start nor end is dated: Switzerland"),
    ],
)
def test_dates_are_answered_with_how_long_or_with_what_is_not_dated(text, begins):
    assert answered(text).sentence.startswith(begins)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("who represents the US in Iran and Pakistan", "no arrangement for the United States in Pakistan."),
        ("US in Iran, Pakistan and Argentina", "for the United States in Pakistan or Argentina."),
        ("did Switzerland and Pakistan represent the US in Iran", "by Pakistan for the United States in Iran."),
    ],
)
def test_no_state_of_a_row_is_passed_over(text, ends):
    assert answered(text).sentence.endswith(ends)
