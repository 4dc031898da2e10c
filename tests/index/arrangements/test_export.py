"""What readers take away: the same rows, in the same order, in three forms."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest

from index.arrangements.csv_export import csv_text
from index.arrangements.export import json_text, markdown_text
from index.arrangements.stages import read_stages
from index.json_format import arrangement_json
from index.model import Contradiction, Party, Side, Stage, StageKind, Status
from index.values import replace
from tests.index.made_content import made_arrangement, made_statement

TODAY = date(2022, 6, 1)
SINCE_1980 = made_arrangement(period="since 1980", start="1980", as_of="2022-01", last_confirmed="2022-01")
NEVER = made_arrangement(id="ch-ua-ru", host=Party(None, ""), status=Status.NEVER, statements=(made_statement(),) * 2)
AGREED_FIRST = read_stages("agreed 2017-10-25; in force 2018-03")


def cite(statement):
    """Cite a statement by its quote."""
    return f"“{statement.quote}”"


def test_markdown_is_a_table_with_a_footnote_for_every_statement() -> None:
    assert markdown_text((SINCE_1980, NEVER), "Two rows", cite, TODAY) == (
        "# Two rows\n"
        "\n"
        "| Power | For | In | Period | Status | Assessment | Rests on |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n"
        "| Switzerland | United States | Türkiye | since 1980 | current as of Jan 2022 | one source only | [^1] |\n"
        "| Switzerland | United States | not stated | not stated | never in force | one source only | [^2][^3] |\n"
        "\n"
        "[^1]: “q”\n"
        "[^2]: “q”\n"
        "[^3]: “q”\n"
    )


@pytest.mark.parametrize(
    ("fields", "period"),
    [
        ({"start": "1980"}, "since 1980"),
        ({"start": "1980", "status": Status.ENDED}, "from 1980"),
        ({"start": "2018-03", "stages": AGREED_FIRST}, "agreed on 25 October 2017; took effect in March 2018"),
        ({"end": "1991"}, "until 1991"),
        ({"start": "1980", "end": "1991"}, "1980 to 1991"),
        ({"period": "currently", "as_of": "2022-01"}, "current according to the source, as of January 2022"),
    ],
)
def test_the_period_in_markdown(fields, period) -> None:
    assert f"| {period} |" in markdown_text((made_arrangement(**fields),), "One", cite, TODAY)


def test_markdown_keeps_signs_as_they_are_and_addresses_whole() -> None:
    text = markdown_text((SINCE_1980,), "a|b *c*", lambda _: "x_y, https://example.org/a_b.html.", TODAY)
    assert text.startswith("# a\\|b \\*c\\*\n")
    assert text.endswith("[^1]: x\\_y, <https://example.org/a_b.html>.\n")


def test_json_is_what_the_terminal_writes() -> None:
    rows = [arrangement_json(each, TODAY) for each in (SINCE_1980, NEVER)]
    assert json.loads(json_text((SINCE_1980, NEVER), TODAY)) == rows


def test_what_was_not_confirmed_for_a_year_says_so_in_every_form() -> None:
    later = date(2023, 2, 1)
    (row,) = csv.DictReader(io.StringIO(csv_text([SINCE_1980], later), newline=""))
    assert (row["last_confirmed"], row["not_rechecked"]) == ("2022-01", "yes")
    (written,) = json.loads(json_text([SINCE_1980], later))
    assert (written["last_confirmed"], written["not_rechecked"]) == ("2022-01", True)
    assert "Last confirmed in January 2022, not re-checked since." in markdown_text([SINCE_1980], "One", cite, later)
    assert "not re-checked" not in markdown_text([SINCE_1980], "One", cite, TODAY)


def test_stages_and_contradictions_are_taken_away() -> None:
    sides = (
        Side("ch-us-tr", Party("CH", "Switzerland"), "p", "4.2"),
        Side("se-us-tr", Party("SE", "Sweden"), "q", "4.5"),
    )
    stages = (Stage(kind=StageKind.AGREED, date="1979-12-01"), Stage(kind=StageKind.IN_FORCE, date="1980"))
    told = replace(SINCE_1980, stages=stages, contradictions=(Contradiction(sides, ("ch-us-tr",)),))
    (row,) = csv.DictReader(io.StringIO(csv_text([told], TODAY), newline=""))
    assert (row["stages"], row["contradicts"]) == ("agreed 1979-12-01; in force 1980", "se-us-tr")
    said = "§ 4.2 names Switzerland, § 4.5 Sweden; the record bears out Switzerland."
    assert said in markdown_text([told], "One", cite, TODAY)
