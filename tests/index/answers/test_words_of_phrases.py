"""What tells whether a text has a word of a phrase, without the cues of all, says what the cues say."""

from __future__ import annotations

import pytest

from index.answers.cues import Cue
from index.answers.vocabularies import VOCABULARIES
from index.answers.vocabulary import Vocabulary


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=lambda each: each.language)
def test_the_words_and_the_phrases_that_ask_for_a_meaning_are_those_of_the_cues(vocabulary: Vocabulary) -> None:
    assert vocabulary.spelled == {word for phrase in vocabulary.cues for word in phrase}
    assert vocabulary.defining >= {phrase for phrase, cues in vocabulary.cues.items() if Cue.DEFINE in cues}
