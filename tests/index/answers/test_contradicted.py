"""What the source says against public records is told as that, in answers and in citations, in each language."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.citing.reference import arrangement_references
from index.model import SOURCE_LAYER, Assessment
from index.words.language import translate
from index.words.wording import arrangement_sentence

LANGUAGES = ("de", "es", "fr", "pt", "ru", "ar")
CLAIMS = {
    Assessment.CONTRADICTED: "According to the source, against public records: {claim}",
    Assessment.UNSUPPORTED: "According to the source alone: {claim}",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_citation_says_whose_claim_it_is_where_public_records_do_not_bear_it_out(whole_library, spoken) -> None:
    told = 0
    for arrangement in whole_library.arrangements():
        for statement, cited in zip(
            arrangement.statements, arrangement_references(arrangement, whole_library), strict=True
        ):
            begun = [cited.claim.startswith(_beginning(pattern)) for pattern in CLAIMS.values()]
            assert begun == [statement.assessment is each for each in CLAIMS], cited.id
            told += any(begun)
    assert told > 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_says_what_public_records_say_instead(whole_library, whole_answers, spoken) -> None:
    contradicted = [each for each in whole_library.arrangements() if each.assessment is Assessment.CONTRADICTED]
    assert contradicted
    for each in contradicted:
        asked = f"Did {each.power.name} represent {each.represented.name} in {each.host.name}?"
        answer = answer_in_words(whole_answers.answer(asked))
        assert answer.summary.startswith(translate("Answers", "Public records contradict this claim of the source"))
        others = [other for other in whole_library.arrangements() if _is_instead(other, each)]
        assert others
        # After a colon a sentence may begin with a small letter.
        assert all(str(arrangement_sentence(other))[1:] in answer.summary for other in others)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_borne_out_is_told_in_every_answer_that_says_so(whole_library, whole_answers, spoken) -> None:
    doubtful = [each for each in whole_library.arrangements() if each.assessment in CLAIMS]
    assert len({each.assessment for each in doubtful}) == len(CLAIMS)
    for each in doubtful:
        asked = f"Did {each.power.name} represent {each.represented.name} in {each.host.name}?"
        assert str(arrangement_sentence(each))[1:] in answer_in_words(whole_answers.answer(asked)).summary, each.id


def _beginning(pattern: str) -> str:
    return translate("Citation", pattern).partition("{")[0]


def _is_instead(other, contradicted) -> bool:
    same = (other.represented, other.host) == (contradicted.represented, contradicted.host)
    return same and other != contradicted and any(each.layer != SOURCE_LAYER for each in other.statements)


def test_whoever_asks_who_acts_is_told_that_none_is_known_before_what_is_not_borne_out(whole_answers) -> None:
    answer = answer_in_words(whole_answers.answer("Who represents Germany in Libya?"))
    for text in (answer.sentence, answer.summary):
        assert text.startswith("No arrangement for Germany in Libya is known to be in force today. Not confirmed")
