"""How a query is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.search.query import MOST_WORDS, parse
from index.words.wording import read_as_text


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("protecting power iran", "protecting AND power AND iran…"),
        ("iran ", "iran"),
        ('"group of friends" mediation ', '"group of friends" AND mediation'),
        ("swiss -iran ", "swiss NOT iran"),
        ("swiss NOT iran ", "swiss NOT iran"),
        ("swiss OR polish | czech ", "(swiss OR polish OR czech)"),
        ("who represents the US in Iran ", "represents AND US AND Iran"),
        ("title:swiss ", "title: swiss"),
        ("power:Switzerland in:“North Korea” cold ", "cold power: Switzerland in: North Korea"),
        ("*a*", "a*"),
        ("prot*ing wom?n ", "prot*ing AND wom?n"),
        ("Iran? and ?who ", "Iran"),
        ("3?4 ", "3 AND 4"),
        ("伊朗？美国 ", "伊朗 AND 美国"),
        ('"protect* power" ', '"protect* power"'),
        ("swiss NEAR embassy ", "swiss NEAR/10 embassy"),
        ("polish OR swiss NEAR/3 embassy iran ", "(polish OR swiss NEAR/3 embassy) AND iran"),
        ("swiss NEAR/5 the NEAR/2 embassy ", "swiss NEAR/2 embassy"),
        ('-"swiss embassy"~4 iran ', 'iran NOT "swiss" NEAR/4 "embassy"'),
        ('-"the embassy"~4 iran ', 'iran NOT "embassy"'),
        ("iran NEAR", "iran"),
        ("iran NEAR/ swiss ", "iran NEAR/10 swiss"),
        ("NEAR iran ", "iran"),
        ("what is the", "what"),
        ("U.S.-Iran ", "U.S. AND Iran"),
        ("“half a phrase", '"half a phrase"…'),
        ("power: - NOT OR \0 \u200f", ""),
    ],
)
def test_reads_operators_as_people_know_them(text: str, read_as: str) -> None:
    assert parse(text).read_as().text == read_as


def test_the_last_word_may_go_on_only_while_typing() -> None:
    assert parse("swiss", typing=False).read_as().text == "swiss"


def test_stop_words_in_a_phrase_keep_their_room() -> None:
    ((term,),) = parse('"group of friends"').groups
    assert (term.words, term.distances) == (("group", "friends"), (0, 2))


def test_a_word_typed_twice_is_asked_for_once() -> None:
    assert len(parse("iran iran iran ").groups) == 1


def test_says_so_when_the_query_is_too_long() -> None:
    cut = parse(" ".join(f"word{n}" for n in range(MOST_WORDS + 5))).read_as()
    assert "only the first" in read_as_text(cut)


@given(st.text(alphabet=st.one_of(st.sampled_from('"“”-*|: \0\u200f\ud800'), st.characters()), max_size=60))
def test_reads_anything(text: str) -> None:
    parse(text).read_as()


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("Protecting_power ", "Protecting AND power"),
        ("U. S. Iran ", "U.S. AND Iran"),
        ("the U. K. and the U. S. S. R. ", "U.K. AND U.S.S.R."),
        ("J. C. King ", "King"),
    ],
)
def test_names_are_read_however_printed(text: str, read_as: str) -> None:
    assert parse(text).read_as().text == read_as


@pytest.mark.parametrize("text", ["list OR iran ", "list AND iran "])
def test_beside_operators_question_words_are_words(text: str) -> None:
    assert "list" in parse(text).read_as().text


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("¿Cómo se protege la embajada que está en La Habana?", "protege AND embajada AND Habana"),
        ("Qui protège les ambassades dans le monde ?", "protège AND ambassades AND monde"),
        ("Wer schützt die Botschaft in der Hauptstadt?", "schützt AND Botschaft AND Hauptstadt"),
        ("Quem protege a embaixada na capital?", "protege AND embaixada AND capital"),
        ("Кто охраняет посольство в столице?", "охраняет AND посольство AND столице"),
        ('¿Qué dice "La Nación" en la capital?', 'dice AND "La Nación" AND capital'),  # promised by the quotation marks
        ("de Gaulle", "de AND Gaulle"),  # one word makes no French
        ("war die", "war AND die"),  # nor do words that are English, too, where nothing else is left
    ],
)
def test_little_words_of_the_language_of_a_question_are_left_out(text: str, read_as: str) -> None:
    assert parse(text, typing=False).read_as().text == read_as
