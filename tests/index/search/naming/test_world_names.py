"""Every state of the world is found by all its names, in every language, as they stand in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.content.loader import load
from index.search.analysis import words
from index.search.naming.name_contexts import NO_CODES
from index.search.naming.name_table import NamedBy, name_table
from index.search.naming.world_names import WorldNames
from tests.architecture.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.model import State

CONTENT = load(ROOT / "resources" / "library")
WORLD = WorldNames(CONTENT.states, name_table(CONTENT.states, CONTENT.gazetteer))
ENTRIES = CONTENT.gazetteer.states
SENTENCES = (
    "who represents {} in Iran",
    "Qui représente les intérêts de {} à Téhéran ?",
    "Wer vertritt {} in Teheran?",
    "¿Quién representa a {} en Irán?",
    "من يمثل {} في إيران",
    "Кто представляет {} в Иране?",
    "谁在伊朗代表 {}",
    "{} の利益代表国",
    "{} 대사관",
    "מי מייצג את {} באיראן",
    "چه کسی نماینده {} در ایران است",
)


def found(text: str) -> list[str]:
    return [named.state.code for named in WORLD.find(text)]


# In other words than French ones it is another, or none in particular.
BESIDE_FRENCH = {"Confédération"}


def missed(kinds: Iterable[tuple[str, Iterable[str]]], sentence: str) -> list[tuple[str, str]]:
    """Return the states and names that a sentence with them is not read as, whole and as this state."""
    pairs = ((code, name) for code, names in kinds for name in names)
    return [(code, name) for code, name in pairs if not _is_read(sentence.format(name), name, code)]


def _is_read(text: str, name: str, code: str) -> bool:
    whole = [named for named in WORLD.find(text) if named.stop - named.start >= len(words(name))]
    return any(code in {each.state.code for each in named.candidates} and not named.corrected for named in whole)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_name_of_every_state_is_found_in_a_sentence(sentence: str) -> None:
    names = ((entry.code, {entry.name, *entry.names} - BESIDE_FRENCH) for entry in ENTRIES)
    assert missed(names, sentence) == []


def test_every_demonym_and_capital_is_found() -> None:
    demonyms = ((entry.code, [name[0].upper() + name[1:] for name in entry.demonyms]) for entry in ENTRIES)
    assert missed(demonyms, "the {} embassy in Tehran") == []
    assert missed(((entry.code, entry.capitals) for entry in ENTRIES), "the Swiss embassy in {}") == []


def test_every_code_is_found_that_is_no_everyday_word() -> None:
    unread = missed(((entry.code, entry.codes) for entry in ENTRIES), "{} for CH in Iran")
    assert [iso for _, iso in unread if not NO_CODES & {iso, iso.lower()}] == []


@pytest.mark.parametrize("state", CONTENT.states, ids=lambda state: state.code)
def test_the_names_of_the_librarys_own_list_lead_to_its_states_first(state: State) -> None:
    for name in (state.name, *state.aliases, *state.demonyms, state.capital):
        for named in WORLD.find(f"in {name}"):
            first = named.candidates[0]
            assert (first.state.code, first.listed, first.has_arrangements) == (state.code, True, True), name


def test_the_world_is_whole() -> None:
    codes = {entry.code for entry in ENTRIES}
    assert len([code for code in codes if len(code) == 2]) == 249
    assert len([code for code in codes if len(code) == 4]) == 31
    assert {state.code for state in CONTENT.states} <= codes
    assert {"x-prussia", "x-serbia", "x-manchukuo", "x-south-vietnam", "ZRCD", "RHZW"} <= codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Norway", {"NO"}),
        ("Congo", {"CD", "CG"}),
        ("Korea", {"KP", "KR"}),
        ("Yemen", {"YE", "YDYE", "x-yemen-arab-republic"}),
        ("Germany", {"DE", "DDDE"}),
        ("China", {"CN", "TW"}),
        ("Guinea", {"GN", "GQ", "GW"}),
        ("Sudan", {"SD", "SS"}),
        ("Vietnam", {"VN", "VDVN", "x-south-vietnam"}),
        ("Samoa", {"WS", "AS"}),
        ("Virgin Islands", {"VG", "VI"}),
        ("Serbia", {"RS", "x-serbia"}),
        ("Burma", {"MM", "BUMM"}),
        ("Macedonia", {"MK"}),
        ("Ireland", {"IE"}),
        ("Siam", {"TH"}),
        ("Persia", {"IR"}),
    ],
)
def test_a_name_leads_to_all_states_that_have_it(text: str, codes: set[str]) -> None:
    named = WORLD.named(text)
    assert named
    assert {candidate.state.code for candidate in named.candidates} == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("who represents Norway in Iran", ["NO", "IR"]),
        ("who protects US in Korea", ["US", "KP"]),
        ("U. S. and U. K. in the D.R. Congo", ["US", "GB", "CD"]),
        ("UK UAE DPRK", ["GB", "AE", "KP"]),
        ("CH for US in IR", ["CH", "US", "IR"]),
        ("qui représente l'Iran aux États-Unis", ["IR", "US"]),
        ("la puissance protectrice d’Oman", ["OM"]),
        ("wer vertritt die Vereinigten Staaten im Iran", ["US", "IR"]),
        ("die Vertretung Norwegens in Dänemark", ["NO", "DK"]),
        ("من يمثل النرويج بالعراق وللولايات المتحدة", ["NO", "IQ", "US"]),
        ("ومصر لفرنسا", ["EG", "FR"]),
        ("מי מייצג את ארצות הברית באיראן ובנורווגיה", ["US", "IR", "NO"]),
        ("кто представляет Норвегию в Северной Корее и Саудовской Аравии", ["NO", "KP", "SA"]),
        ("от Соединённых Штатов к Китаю", ["US", "CN"]),
        ("谁在伊朗代表美国", ["IR", "US"]),
        ("イランにおける日本の利益", ["IR", "JP"]),
        ("노르웨이는 이란에서 미국을 대표한다", ["NO", "IR", "US"]),
        ("چه کسی نماینده آمریکا در ایران است", ["US", "IR"]),
        ("l’ambassade suisse à Téhéran", ["CH", "IR"]),
        ("les intérêts américains en Corée", ["US", "KP"]),
        ("die schweizerische Botschaft und deutsche Interessen", ["CH", "DE"]),
        ("la embajada suiza y los intereses cubanos", ["CH", "CU"]),
        ("السفارة السويسرية والمصالح الأمريكية في طهران", ["CH", "US", "IR"]),
        ("尼日利亚和印度尼西亚", ["NG", "ID"]),
    ],
)
def test_names_are_found_as_they_stand_in_sentences(text: str, codes: list[str]) -> None:
    assert found(text) == codes


@pytest.mark.parametrize(
    "text",
    [
        "tell us about it",
        "the Vienna Convention",
        "a reunion of male poles",
        "Douglas and Victoria",
        "New Jersey",
        "mandates in the Falklands War",
        "guinea pig",
        "an island of the islands",
        "George finished his car",
        "the Vietnam War",
        "アマリリス",
        "what may a power do",
        "COULD IT BE SO",
        "",
    ],
)
def test_other_words_name_no_state(text: str) -> None:
    assert found(text) == []


def test_says_how_a_state_is_named_and_whether_the_library_speaks_of_it() -> None:
    swiss, capital, code = (WORLD.find(text)[0].candidates[0] for text in ("Swiss", "in Thimphu", "BR"))
    assert (swiss.named_by, swiss.has_arrangements) == (NamedBy.DEMONYM, True)
    assert (capital.named_by, capital.has_arrangements) == (NamedBy.CAPITAL, False)
    assert (code.named_by, code.state.name) == (NamedBy.CODE, "Brazil")


@pytest.mark.parametrize(("text", "code"), [("Swizerland", "CH"), ("Norwey", "NO"), ("Azerbijan", "AZ")])
def test_a_misspelled_name_is_corrected_and_says_so(text: str, code: str) -> None:
    (named,) = WORLD.find(f"who represents {text}")
    assert (named.state.code, bool(named.corrected)) == (code, True)


def test_a_word_of_the_library_is_not_taken_for_a_misspelled_name() -> None:
    careful = WorldNames(CONTENT.states, name_table(CONTENT.states, CONTENT.gazetteer), {"norwey"}.__contains__)
    assert not careful.find("Norwey")


def test_spans_are_words_and_characters_of_the_text() -> None:
    text = "who represents Saudi Arabia in Iran"
    named = WORLD.find(text)[0]
    assert words(text)[named.start : named.stop] == ["saudi", "arabia"]
    assert text[slice(*named.span)] == "Saudi Arabia"


@pytest.mark.parametrize(
    ("text", "codes"),
    [("embassy in Paris Saxon citizens", ["FR", "x-saxony"]), ("at the Coney Island base", []), ("a saxon word", [])],
)
def test_an_ordinary_word_beside_the_name_of_a_state_may_be_one(text: str, codes: list[str]) -> None:
    assert found(text) == codes
