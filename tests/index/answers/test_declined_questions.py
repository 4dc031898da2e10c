"""Questions as they are written: with the forms that a language gives to names, and with its own ways of asking."""

from __future__ import annotations

import pytest

from index.answers.answering import Answers
from index.answers.facts import AnswerFacts
from index.answers.when.named_times import named_times
from index.search.naming.name_table import read_name_table
from index.search.naming.names import StateNames
from index.search.search_index import WHOOSH_FOLDER
from index.words.wording import name_in_sentence

PATTERNS = {
    "de": "Wer vertrat {represented:acc} {host:in}?",
    "fr": "Qui représentait {represented:nom} {host:in} ?",
    "es": "¿Quién representaba {represented:to} {host:in}?",
}
WHETHER = {
    "de": "Hatte {represented:nom} eine Schutzmacht {host:in}?",
    "fr": "Quelle puissance protectrice avait {represented:nom} {host:in} ?",
    "es": "¿Tenía {represented:nom} una potencia protectora {host:in}?",
}
OF_A_POWER = [
    ("de", "Welche Mandate nimmt {power:nom} wahr?"),
    ("de", "Welche Schutzmachtmandate nahm {power:nom} wahr?"),
    ("de", "Welche Mandate hält {power:nom}?"),
    ("de", "Welche Mandate hat {power:nom} wahrgenommen?"),
    ("de", "Welche Interessen nimmt {power:nom} wahr?"),
    ("de", "Welche Interessen hat {power:nom} wahrgenommen?"),
    ("fr", "Quels mandats assume {power:nom} ?"),
    ("fr", "Quels mandats assure {power:nom} ?"),
    ("fr", "Quels mandats détient {power:nom} ?"),
    ("es", "¿Qué mandatos asume {power:nom}?"),
    ("es", "¿Qué mandatos asumió {power:nom}?"),
    ("es", "¿Qué mandatos desempeña {power:nom}?"),
]
OWN_WAYS = {
    "Wer löste Algerien als Schutzmacht Irans in den USA ab?": {"pk-ir-us"},
    "Wer folgte der Schweiz als Schutzmacht der USA in Kuba?": set(),
    "Welche Macht handelt im Auftrag der USA im Iran?": {"ch-us-ir"},
    "Wer handelte im Auftrag Irans in den USA?": {"pk-ir-us", "dz-ir-us"},
    "Wer hat eine Interessenabteilung der USA in Kuba?": {"ch-us-cu"},
    "Welche Interessen der USA vertritt die Schweiz im Iran?": {"ch-us-ir"},
    "Hatte Ungarn in Israel eine Schutzmacht?": {"se-hu-il"},
    "La Hongrie avait-elle une puissance protectrice en Israël ?": {"se-hu-il"},
    "Quels mandats la Suisse détient-elle en Iran ?": {"ch-us-ir", "ch-sa-ir", "ch-za-ir"},
    "Welche Mandate nahm Algerien in 1985 wahr?": {"dz-ir-us"},
    "Quels mandats assume l’Algérie en 1985 ?": {"dz-ir-us"},
    "¿Qué mandatos asumió Argelia en 1985?": {"dz-ir-us"},
    "Quels pays défendent les intérêts des États-Unis en Iran ?": {"ch-us-ir"},
    "Quels États assument la représentation de l’Iran aux États-Unis ?": {"pk-ir-us", "dz-ir-us"},
    "Quels étaient les prédécesseurs du Pakistan pour l’Iran aux États-Unis ?": {"dz-ir-us"},
    "Quels étaient les successeurs de l’Algérie pour l’Iran aux États-Unis ?": {"pk-ir-us"},
    "¿Quién se encargó de los intereses de Irán en Estados Unidos?": {"pk-ir-us", "dz-ir-us"},
    "¿Quién veló por los intereses de Irán en Estados Unidos?": {"pk-ir-us", "dz-ir-us"},
    "¿Quién actuó en nombre de Irán en Estados Unidos?": {"pk-ir-us", "dz-ir-us"},
    "¿Quiénes protegieron a Irán en Estados Unidos?": {"pk-ir-us", "dz-ir-us"},
    "¿Quién representa a Irán en Estados Unidos a día de hoy?": {"pk-ir-us"},
    "¿Quiénes fueron los predecesores de Pakistán para Irán en Estados Unidos?": {"dz-ir-us"},
    "¿Quiénes fueron los sucesores de Argelia para Irán en Estados Unidos?": {"pk-ir-us"},
    "Wer kam nach Algerien als Vertreter Irans in den USA?": {"pk-ir-us"},
    "Wer vertrat den Norddeutschen Bund in Frankreich?": {"us-x-north-german-confederation-fr"},
    "À qui s’adresse un Canadien à Téhéran ?": {"it-ca-ir"},
    "¿A quién acude un canadiense en Teherán?": {"it-ca-ir"},
    "¿Qué Estados ha representado Suecia en Corea del Norte?": {"se-us-kp", "se-au-kp", "se-ca-kp"},
    "¿Quién representó a Costa de Marfil en Israel?": {"ch-ci-il"},
}


@pytest.fixture(scope="module")
def answers(whole_library) -> Answers:
    names = StateNames(whole_library.states(), table=read_name_table(whole_library.folder / WHOOSH_FOLDER))
    periods = named_times(whole_library.periods())
    return Answers(whole_library.arrangements(), names, periods, whole_library.terms())


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", PATTERNS)
@pytest.mark.parametrize("patterns", [PATTERNS, WHETHER], ids=["who", "whether"])
def test_every_pair_is_found_by_its_names_as_the_language_declines_them(
    whole_library, answers, patterns, language
) -> None:
    parties = {(each.represented, each.host) for each in whole_library.arrangements()}
    pairs = sorted((pair for pair in parties if pair[0].code and pair[1].code), key=str)
    wrong = []
    for represented, host in pairs:
        named = {"represented": name_in_sentence(represented), "host": name_in_sentence(host)}
        declined = patterns[language].format(**named)
        english = f"who represents {represented.name} in {host.name}"
        if ids(answers.answer(declined)) != ids(answers.answer(english)):
            wrong.append(declined)
    assert pairs
    assert wrong == []


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize(("language", "pattern"), OF_A_POWER)
def test_every_power_has_its_mandates_by_the_verbs_of_a_language(whole_library, answers, language, pattern) -> None:
    held = {}
    for each in whole_library.arrangements():
        if each.power.code:
            held.setdefault(each.power, set()).add(each.id)
    asked = {pattern.format(power=name_in_sentence(power)): power for power in held}
    wrong = [text for text, power in asked.items() if not held[power] & ids(answers.answer(text))]
    assert asked
    assert wrong == []


@pytest.mark.parametrize("text", OWN_WAYS)
def test_a_question_is_understood_in_the_way_a_language_asks_it(answers, text) -> None:
    assert ids(answers.answer(text)) == OWN_WAYS[text]


def ids(facts: AnswerFacts | None) -> set[str]:
    return {each.id for each in facts.arrangements} if facts else set()
