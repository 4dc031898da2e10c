"""Who is not represented, never had a power, or would have one if, is no list of those who are, in any language."""

from __future__ import annotations

import pytest

STATES = {
    "en": ("the US", "Switzerland", "Sweden"),
    "de": ("die USA", "die Schweiz", "Schweden"),
    "fr": ("les États-Unis", "la Suisse", "la Suède"),
    "es": ("Estados Unidos", "Suiza", "Suecia"),
    "pt": ("os EUA", "a Suíça", "a Suécia"),
    "ru": ("США", "Швейцария", "Швеция"),
    "ar": ("الولايات المتحدة", "سويسرا", "السويد"),
}
DENIED = {
    "en": (
        *("Which countries have never had a protecting power?", "Which states have never had {} as protecting power?"),
        *("Which states were never represented by {}?", "Who is not represented by {}?", "Whom does {} not represent?"),
        *("Which states do not have {} as protecting power?", "If {} no longer represents Iran, who does?"),
        "Which states were represented by both {} and Norway?",
    ),
    "de": (
        *("Welche Länder hatten noch nie eine Schutzmacht?", "Welche Staaten hatten {} nie als Schutzmacht?"),
        *("Welche Staaten waren nie Schutzmacht?", "Welche Staaten haben {} nicht als Schutzmacht?"),
        *("Wen vertritt {} nicht?", "Falls {} den Iran nicht mehr vertritt, wer tut es?"),
        "Vertritt außer Norwegen niemand {}?",
    ),
    "fr": (
        *("Quels pays n'ont jamais eu de puissance protectrice ?", "Quels États {} ne représente-t-elle pas ?"),
        *("Quels États n'ont pas {} comme puissance protectrice ?", "Qui n'est pas représenté par {} ?"),
        *(
            "Si {} ne représente plus l'Iran, qui le fera ?",
            "Quels États {} a-t-elle représentés mais pas la Norvège ?",
        ),
    ),
    "es": (
        *("¿Qué países nunca han tenido una potencia protectora?", "¿Qué países no están representados por {}?"),
        *("¿Quién no está representado por {}?", "¿Qué países no tienen a {} como potencia protectora?"),
        "Si {} ya no representa a Irán, ¿quién lo hace?",
    ),
    "pt": (
        *("Que países nunca tiveram uma potência protetora?", "Quem não é representado por {}?"),
        *("Que países não são representados por {}?", "Que países não têm {} como potência protetora?"),
        "Se {} já não representar o Irão, quem o faz?",
    ),
    "ru": (
        *("Какие страны никогда не имели державы-покровительницы?", "Кого не представляет {}?"),
        *("Какие страны не имеют державы-покровительницы?", "Если {} больше не представляет Иран, кто это делает?"),
    ),
    "ar": ("ما الدول التي لا تمثلها {}؟", "ما الدول التي لم تمثلها {} قط؟", "ما الدول التي ليست لها دولة حامية؟"),
}


@pytest.mark.parametrize("language", DENIED)
def test_what_is_not_so_has_no_list_of_what_is(whole_answers, language) -> None:
    texts = {pattern.format(state) for pattern in DENIED[language] for state in STATES[language]}
    assert [text for text in sorted(texts) if (facts := whole_answers.answer(text)) and facts.arrangements] == []


@pytest.mark.parametrize(
    "text",
    [
        "Quem representou os EUA no Irão sem ser a Suíça?",
        "Quem representou os EUA no Irão a não ser a Suíça?",
        "Tirando a Suíça, quem representou os EUA no Irão?",
        "Qui a représenté les États-Unis en Iran sans compter la Suisse ?",
        "¿Quién representó a Estados Unidos en Irán sin contar a Suiza?",
        "Not counting Switzerland, who represented the US in Iran?",
        "Wer vertrat mit Ausnahme der Schweiz die USA im Iran?",
        "من مثل الولايات المتحدة في إيران ما خلا سويسرا؟",
    ],
)
def test_who_is_excepted_is_no_answer(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert [state.code for state in facts.question.without] == ["CH"]
    assert facts.arrangements == ()
