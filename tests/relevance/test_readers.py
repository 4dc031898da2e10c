"""Questions of a consular officer, a journalist, students, a German and a French speaker: what the card names first."""

import pytest

from index.search.searcher import Searcher
from tests.relevance.cards import ask

FIRST = {
    "US citizen arrested Tehran who do we contact": "ch-us-ir",
    "FW: Iranians in Saudi Arabia - who looks after them": "ch-ir-sa",
    "who took over from Poland for the US in Syria": "cz-us-sy",
    "predecessor of the Czech Republic in Syria for the US": "pl-us-sy",
    "successor of Turkey for US in Libya": "hu-us-ly",
    "Switzerland to represent Mexico in Ecuador after embassy raid": "ch-mx-ec",
    "Ukraine asks Switzerland to represent it in Moscow": "ch-ua-ru",
    "Brazil gives up Argentina mandate in Caracas": "br-ar-ve",
    "Suez crisis who represented Britain in Egypt": "ch-gb-eg",
    "Turkish interests in London 1915": "us-x-ottoman-empire-gb",
    "Austrian interests in Russia 1914": "us-x-austria-hungary-ru",
    "Prague Washington Cuba": "cshh-cu-us",
    "who represented Germany in Britain in 1915": "us-de-gb-1914",
    "who represented Nazi Germany in Britain": "ch-de-gb",
    "who rpresents US in Iran, which contry": "ch-us-ir",
    "Wer übernahm von Polen die Vertretung der USA in Syrien?": "cz-us-sy",
    "Amerikaner in Nordkorea verhaftet - wer hilft?": "se-us-kp",
    "Wer vertrat das Dritte Reich in Großbritannien?": "ch-de-gb",
    "Qui a remplacé la Pologne pour les États-Unis en Syrie ?": "cz-us-sy",
    "Objet : citoyens canadiens à Pyongyang": "se-ca-kp",
}
NO_CARD = (
    "does Switzerland have more mandates than Sweden",
    "which countries has Switzerland not represented",
)


@pytest.mark.parametrize("text", FIRST)
def test_the_card_names_the_arrangement_first(searcher: Searcher, text: str) -> None:
    assert ask(searcher, (text,)).ids[:1] == (FIRST[text],)


@pytest.mark.parametrize("text", NO_CARD)
def test_what_cannot_be_looked_up_has_no_card(searcher: Searcher, text: str) -> None:
    assert not ask(searcher, (text,)).kind
