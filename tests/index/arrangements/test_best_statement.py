"""Whether words carry a date, to the day where it has one."""

import pytest

from index.arrangements.best_statement import says_date


@pytest.mark.parametrize(
    ("text", "date", "says"),
    [
        ("since 21 May 1980", "1980-05-21", True),
        ("since 21 May 1980", "1980-05", True),
        ("since 1980", "1980", True),
        ("since 1980", "1980-05-21", False),
        ("since May 1980", "1980-05-21", False),
        ("since 21 May 1980", "1980-05-01", False),
        ("from 8 February to 28 June 2004", "2004-02-08", True),
        ("from September to October 1939", "1939-09", True),
        ("on 8 February; it ended on 28 June 2004", "2004-02-08", False),
    ],
)
def test_words_say_a_date_as_exactly_as_it_is(text: str, date: str, says: bool) -> None:
    assert says_date(text, date) is says
