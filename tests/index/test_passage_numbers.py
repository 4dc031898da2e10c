"""Numbers of passages as people write them."""

import pytest

from index.passage_numbers import passage_number

WRITTEN = (
    "4.2", "4.2.", "(4.2)", "[4.2]", "§ 4.2", "§ 4.2,", "§4.2", "§§ 4.2", "(§ 4.2).", "No. 4.2", "no 4.2", "№ 4.2",
    "n° 4.2", "Nr. 4.2", "passage 4.2", "Abschnitt 4.2", "núm. 4.2", "رقم 4.2", " 4.2; ",
)  # fmt: skip


@pytest.mark.parametrize("text", WRITTEN)
def test_a_number_is_found_however_written(text: str) -> None:
    assert passage_number(text) == "4.2"


@pytest.mark.parametrize(
    "text", ["", "4", "1949", "4.2 million", "article 46", "version 4.2", "4.2-4.5", "note 4.2 iran"]
)
def test_other_texts_are_no_number(text: str) -> None:
    assert passage_number(text) == ""
