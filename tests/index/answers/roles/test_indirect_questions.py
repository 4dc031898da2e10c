"""An indirect question has the answer of the direct one: "I would like to know which country represents X in Y"."""

from __future__ import annotations

import pytest

from index.words.wording import name_in_sentence

# What stands before the clause, and the clause itself, which is a question of its own.
BEFORE = {
    "en": (
        "I would like to know",
        "I’d like to know",
        "Do you know",
        "Could you tell me",
        "Please tell me",
        "I am wondering",
        "I wonder",
        "We would like to find out",
        "I need to know",
        "I am trying to find out",
        "Can you let me know",
        "I want to know",
    ),
    "de": (
        "Ich möchte wissen,",
        "Ich möchte gerne wissen,",
        "Wissen Sie,",
        "Können Sie mir sagen,",
        "Könnten Sie mir bitte mitteilen,",
        "Ich würde gern erfahren,",
        "Ich frage mich,",
        "Mich interessiert,",
        "Wir müssen wissen,",
        "Bitte teilen Sie mir mit,",
        "Sagen Sie mir,",
        "Weißt du,",
    ),
    "fr": (
        "Je voudrais savoir",
        "J’aimerais savoir",
        "Savez-vous",
        "Pouvez-vous me dire",
        "Pourriez-vous m’indiquer",
        "Dites-moi",
        "Je me demande",
        "Je souhaite savoir",
        "Nous aimerions connaître",
        "Veuillez m’indiquer",
        "Sais-tu",
    ),
    "es": (
        "Me gustaría saber",
        "Quisiera saber",
        "¿Sabe usted",
        "¿Podría decirme",
        "Dígame",
        "Me pregunto",
        "Quiero saber",
        "Necesito saber",
        "¿Puede indicarme",
        "¿Me puede decir",
        "Nos interesa saber",
    ),
    "pt": (
        "Gostaria de saber",
        "Queria saber",
        "Sabe",
        "Pode dizer-me",
        "Poderia dizer-me",
        "Diga-me",
        "Pergunto-me",
        "Preciso de saber",
        "Você sabe",
        "Pode me dizer",
        "Gostaríamos de saber",
    ),
    "ru": (
        "Хотел бы узнать,",
        "Хотелось бы знать,",
        "Я хочу знать,",
        "Знаете ли вы,",
        "Скажите, пожалуйста,",
        "Не могли бы вы сказать,",
        "Подскажите,",
        "Интересно,",
        "Прошу сообщить,",
        "Сообщите,",
        "Мне нужно знать,",
    ),
    "ar": (
        "أود أن أعرف",
        "أريد أن أعرف",
        "هل تعرف",
        "هل يمكنك أن تخبرني",
        "أخبرني",
        "أرغب في معرفة",
        "أتساءل",
        "هل تعلم",
        "هل لك أن تخبرني",
        "نود معرفة",
    ),
}
CLAUSES = {
    "en": ("which country represents {0:nom} in {1:nom}", "who represented {0:nom} in {1:nom}"),
    "de": ("welches Land {0:acc} {1:in} vertritt", "wer {0:acc} {1:in} vertreten hat"),
    "fr": ("quel pays représente {0:nom} {1:in}", "qui a représenté {0:nom} {1:in}"),
    "es": ("qué país representa {0:to} {1:in}", "quién representó {0:to} {1:in}"),
    "pt": ("que país representa {0:nom} {1:in}", "quem representou {0:nom} {1:in}"),
    "ru": ("какая страна представляет {0:acc} {1:in}", "кто представлял {0:acc} {1:in}"),
    "ar": ("أي دولة تمثل {0:nom} لدى {1:nom}", "من مثل {0:nom} لدى {1:nom}"),
}


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", BEFORE)
def test_an_indirect_question_has_the_answer_of_the_direct_one(whole_library, whole_answers, language) -> None:
    wrong = []
    for number, each in enumerate(whole_library.arrangements()):
        parties = map(name_in_sentence, (each.represented, each.host))
        clause = CLAUSES[language][number // 12 % 2].format(*parties)
        asked = f"{BEFORE[language][number % len(BEFORE[language])]} {clause}."
        direct, indirect = (_told(whole_answers.answer(text)) for text in (f"{clause}?", asked))
        if direct and direct != indirect:
            wrong.append(asked)
    assert wrong == []


def _told(facts) -> list[str]:
    return [each.id for each in facts.arrangements] if facts and facts.any_found else []
