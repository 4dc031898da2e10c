"""What holds for every sentence that the program makes, in each of its languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from index.words.grammar import read_forms
from index.words.language import ENGLISH, Language, speak, spoken
from tests.architecture.source_tree import ROOT
from tests.resources.every_sentence import asked, sentences
from viewer.settings.languages import listed_languages, locale_name
from viewer.settings.translated_language import TranslatedLanguage, load_language

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = tuple(listed_languages())
BARE = "⟦{}⟧"
# Kinds of running text; the others have lines of a form, of a table and of a title with what is known of it.
RUNNING = {
    "answer",
    "channel",
    "coverage",
    "further",
    "home",
    "parties",
    "period",
    "remark",
    "row",
    "state page",
    "when",
}
# The full stop of "3. Februar" ends nothing.
SENTENCE_END = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.?!؟]\s+|(?<=\d{4})[.?!؟]\s+|(?<=: \d)\. |(?<=: \d\d)\. ")


class Marking(TranslatedLanguage):
    """A language that marks every name for which a sentence asks no form."""

    def in_sentence(self, name: str) -> str:
        """Return the name with marks."""
        return BARE.format(name)


def marking(code: str) -> Language:
    """Return a language with marks round names without a form."""
    language = load_language(code, QLocale(locale_name(code)), FOLDER)
    language.__class__ = Marking
    return language


@pytest.fixture(scope="module")
def answers(whole_library):
    return asked(whole_library)


@pytest.fixture(scope="module", params=["en", *LANGUAGES])
def said(request: pytest.FixtureRequest, whole_library, answers) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Return a language, and every sentence in it with its kind."""
    before = speak(ENGLISH if request.param == "en" else marking(request.param))
    yield request.param, list(dict.fromkeys(sentences(whole_library, answers)))
    speak(before)


def test_no_name_of_a_state_stands_bare_in_a_sentence(said) -> None:
    assert [each for each in said[1] if "⟦" in each[1]] == []


def test_no_date_stands_in_figures_alone(said) -> None:
    assert [each for each in said[1] if re.search(r"\d{4}-(0\d|1[0-2])\b", each[1])] == []


def test_no_sentence_ends_twice_and_no_quotation_with_it(said) -> None:
    """`give.“.` and `give..` are no ends of sentences in any language."""
    assert [each for each in said[1] if re.search(r"\.[“”»]\.|(?<!\.)\.\.(?!\.)", each[1])] == []


def test_after_a_full_stop_a_row_goes_on_with_a_capital(said) -> None:
    """A row of a channel is read in one go: its words, then from when to when."""
    when = re.compile(r"[”“»]\. [a-zà-ÿа-я]")
    assert [each for each in said[1] if each[0] == "channel row" and when.search(each[1])] == []


def test_after_a_colon_a_language_goes_on_as_it_does(said) -> None:
    """A sentence after a time begins with a capital in German, and in Romance languages with a small article."""
    signs = {
        "de": r"\d: [a-zäöü](?!öglicher)",
        "es": r"\d: (El|La|Los|Las) ",
        "fr": r"\d\xa0: (L[aes’]|Il )",
        "pt": r": (O|A|Os|As|Estava) ",
        "ru": r": Предполагалось",
    }
    wrong = re.compile(signs.get(said[0], "^$"))
    assert [each for each in said[1] if each[0] in {"answer", "channel"} and wrong.search(each[1])] == []


def test_after_a_colon_or_semicolon_russian_goes_on_small(said) -> None:
    """Within a sentence no capital stands but that of a name: “…: в последний раз подтверждён”."""
    wrong = re.compile(r"[:;] (?:В последний|Ни один|Государства:)")
    assert said[0] != "ru" or [each for each in said[1] if wrong.search(each[1])] == []


def test_a_russian_day_has_the_word_for_its_year(said) -> None:
    without = re.compile(r"\d [а-я]+\.? [12]\d{3}(?! год| г\.)")
    assert said[0] != "ru" or [each for each in said[1] if without.search(each[1])] == []


def test_a_count_is_told_as_of_a_day(said) -> None:
    """How many there are on a day is a state of things: “323 mandats au 29 novembre”, not “le”."""
    wrong = re.compile({"fr": r"\d( \w+)? le \d", "es": r"\d( \w+)? el \d"}.get(said[0], "(?!)"))
    assert [each for each in said[1] if each[0] in {"coverage", "filter"} and wrong.search(each[1])] == []


def test_what_follows_a_semicolon_in_a_count_is_no_new_sentence(said) -> None:
    assert [each for each in said[1] if each[0] == "filter" and re.search(r"; [A-ZÀ-ÝА-ЯЁ]", each[1])] == []


def test_spanish_joins_with_e_before_the_sound_of_i(said) -> None:
    found = [each for each in said[1] if re.search(r"\by (?:I|Í|Hi)", each[1])]
    assert said[0] != "es" or found == []


def test_no_sentence_has_two_colons(said) -> None:
    """A time or an exception before a count, which a list follows, is a part of its sentence."""
    split = [(kind, part) for kind, words in said[1] if kind in RUNNING for part in SENTENCE_END.split(words)]
    assert [each for each in split if each[1].count(":") > 1] == []


def test_arabic_says_that_a_mandate_is_entrusted_to_a_power(said) -> None:
    """“By Switzerland” is there “to Switzerland”, after a word that agrees with the mandates."""
    found = [each for each in said[1] if each[0] == "answer" and re.search(r"تكليف\S*( سابق)? إلى ", each[1])]
    assert said[0] != "ar" or found == []


@pytest.mark.parametrize(("language", "none"), [("pt", "0 mandatos"), ("fr", "0 mandat"), ("ru", "0 мандатов")])
def test_none_is_counted_as_the_country_counts(language: str, none: str) -> None:
    loaded = load_language(language, QLocale(locale_name(language)), FOLDER)
    assert loaded.translate("Counts", "%n arrangement(s)", n=0) == none


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_of_a_language_has_the_same_forms(language: str) -> None:
    forms = read_forms((FOLDER / f"forms_{language}.toml").read_text("utf-8"))
    for classes in (forms.state, forms.date):
        assert {frozenset(each.forms) for each in classes} == {frozenset(classes[0].forms)}


def test_no_change_is_told_that_is_none_in_words(said: tuple[str, list[tuple[str, str]]]) -> None:
    told = [re.split("[;؛] ?", re.sub("[\u2066-\u2069]", "", words)) for kind, words in said[1] if kind == "changes"]
    pairs = [re.fullmatch(r".*?[:：]\s*(.+?) \([^:]+:\s*(.+)\)", part) for parts in told for part in parts]
    assert any(pairs)
    assert [pair[0] for pair in pairs if pair and pair[1] == pair[2]] == []


def test_of_whom_a_source_tells_and_why_it_was_not_read_is_said_in_the_language(said, whole_library) -> None:
    """Whole formulas, so that nothing of them is quoted as English; parts and titles name records and stay."""
    research = whole_library.research()
    words = {source.states for source in (*research.gone_through, *research.not_gone_through)}
    words |= {source.why for source in research.not_gone_through}
    assert said[0] == "en" or {each for each in words if each and not spoken().worded(each)} == set()
