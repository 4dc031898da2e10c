"""What a letter says before and after its question changes nothing."""

from __future__ import annotations

import pytest

from index.answers.kinds.courtesies import without_courtesies

_QUESTIONS = {
    "en": "who represents the United States in Syria?",
    "de": "wer vertritt die Vereinigten Staaten in Syrien?",
    "fr": "qui représente les États-Unis en Syrie ?",
    "es": "¿quién representa a Estados Unidos en Siria?",
    "pt": "quem representa os Estados Unidos na Síria?",
    "ru": "кто представляет США в Сирии?",
    "ar": "من يمثل الولايات المتحدة في سوريا؟",
}
_LETTERS = {
    "en": ("Dear Sir or Madam, {}", "Good morning! {}", "Dear Mr. Smith, I have a question: {}", "{} Thank you."),
    "de": ("Sehr geehrte Damen und Herren, {}", "Guten Tag, ich hätte eine Frage: {}", "{} Mit freundlichen Grüßen"),
    "fr": ("Monsieur le Ministre, {}", "Bonjour, une question : {}", "Madame l’Ambassadrice, {} Merci d’avance."),
    "es": ("Estimados señores: {}", "Buenos días, {}", "Señora Embajadora, {} Muchas gracias."),
    "pt": ("Exmos. Senhores, {}", "Bom dia, {}", "Senhor Ministro, {} Com os melhores cumprimentos"),
    "ru": ("Уважаемые коллеги, {}", "Добрый день! {}", "Ваше превосходительство, {} Заранее спасибо!"),
    "ar": ("السادة المحترمون، {}", "السلام عليكم، {}", "سعادة السفير، {} ولكم جزيل الشكر"),
}


@pytest.mark.parametrize("language", _LETTERS)
def test_a_letter_gets_the_answer_of_its_question(whole_answers, language):
    question = _QUESTIONS[language]
    plain = whole_answers.answer(question)
    assert plain.found
    for letter in _LETTERS[language]:
        answer = whole_answers.answer(letter.format(question))
        assert (answer.found, answer.reading) == (plain.found, plain.reading), letter


@pytest.mark.parametrize("text", ["Cars, Iran", "Hello", "Dear", "Thanks", "Sirs and Iran", "Switzerland, Iran, Cuba"])
def test_what_is_no_letter_stays_as_it_is(text):
    assert without_courtesies(text) == text
