"""A question means the same in every language of the window, each with its order of words."""

from __future__ import annotations

import pytest

from tests.index.answers.examples import ids


@pytest.mark.parametrize(
    "text",
    [
        "Wer vertritt die Interessen der USA im Iran?",
        "Durch wen werden die USA im Iran vertreten?",
        "Vertritt die Schweiz die USA im Iran?",
        "Vertritt jemand die USA im Iran?",
        "Qui représente les intérêts des USA en Iran ?",
        "Par qui les USA sont-ils représentés en Iran ?",
        "La Suisse représente-t-elle les USA en Iran ?",
        "Quelqu’un représente-t-il les USA en Iran ?",
        "Quelqu’un a-t-il représenté les USA en Iran en 2000 ?",
        "¿Quién representa los intereses de USA en Iran?",
        "¿Representa Switzerland a USA en Iran?",
        "¿Representa alguien a USA en Iran?",
        "Quem representa os interesses dos USA no Iran?",
        "Por quem são representados os USA no Iran?",
        "A Switzerland representa os USA no Iran?",
        "Representa a Switzerland os USA no Iran?",
        "من يمثل مصالح USA في Iran؟",
        "Кто представляет интересы USA в Iran?",
        "Кем представлены USA в Iran?",
        "Представляет ли Switzerland USA в Iran?",
    ],
)
def test_a_question_means_the_same_in_every_language(text):
    assert ids(text) == ["ch-us-ir"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wer hat die USA im Iran vertreten?", ["ch-us-ir"]),
        ("Wer hat im Iran die USA vertreten?", ["ch-us-ir"]),
        ("Für wen ist die Schweiz im Iran Schutzmacht?", ["ch-us-ir"]),
        ("Welche Länder haben Iran in den USA vertreten?", ["dz-ir-us", "pk-ir-us"]),
        ("Wen hat Pakistan in den USA vertreten?", ["pk-ir-us"]),
        ("Iran US protecting power", ["dz-ir-us", "pk-ir-us"]),
        ("who came after Algeria as Iran's protecting power in the US", ["pk-ir-us"]),
        ("¿Quién representaba a Iran en los USA durante la crisis de 1985?", None),
        ("¿Quién representaba a Iran en los USA durante la guerra de 1985?", ["dz-ir-us"]),
        ("¿Representa Pakistan a Iran?", ["pk-ir-us"]),
        ("A Algeria representa o Iran?", ["dz-ir-us"]),
        ("Que países representa a Switzerland no Iran?", ["ch-us-ir"]),
    ],
)
def test_the_order_of_words_of_a_language_tells_the_roles(text, expected):
    found = ids(text)
    assert (found if found is None else sorted(found)) == expected
