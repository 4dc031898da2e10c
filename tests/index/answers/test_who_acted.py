"""Who acted somewhere is asked for in the ways of each language."""

from __future__ import annotations

import pytest

from tests.index.answers.examples import ids


@pytest.mark.parametrize(
    "text",
    [
        "Que potências agiram no Iran?",
        "Que potências atuaram no Iran?",
        "Que potência protetora agia no Iran?",
        "Quem atuou no Iran?",
        "Que potências protetoras houve no Iran?",
        "¿Qué potencias protectoras hubo en Iran?",
        "Какие державы действовали в Iran?",
    ],
)
def test_who_acted_somewhere_is_who_represented_others_there(text):
    assert ids(text) == ids("Which powers represented others in Iran?") == ["ch-us-ir"]
