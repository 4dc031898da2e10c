"""Periods that readers name, with the days that lie in them by every account and the utmost ones."""

from __future__ import annotations

from index.arrangements.bounds import first_day, last_day
from tests.relevance.truth import Moment


def _period(first: str, last: str, sure: tuple[str, str], *words: str) -> Moment:
    return Moment(first_day(first), last_day(last), (first_day(sure[0]), last_day(sure[1])), words)


COLD_WAR = _period("1946", "1991", ("1950", "1988"), "cold war")
FIRST_WORLD_WAR = _period("1914", "1918", ("1914-09", "1918-10"), "first world war", "world war i ")
SECOND_WORLD_WAR = _period("1939", "1945", ("1939-10", "1945-04"), "second world war", "world war ii")
FALKLANDS_WAR = _period("1982", "1982", ("1982-04-02", "1982-06-14"), "falklands war")
GULF_WAR = _period("1990-08", "1991", ("1991-01-17", "1991-02-28"), "gulf war")
SIX_DAY_WAR = _period("1967", "1967", ("1967-06-05", "1967-06-10"), "six-day war")
FRANCO_PRUSSIAN_WAR = _period("1870", "1871", ("1870-08", "1871-04"), "franco-prussian war")
SINO_JAPANESE_WAR = _period("1894", "1895", ("1894-08", "1895-03"), "sino-japanese war")
BOER_WAR = _period("1899", "1902-05", ("1899-11", "1902-04"), "south african war", "boer war")
GADDAFI = _period("1969", "2011", ("1970", "2011-07"), "gaddafi")
OBAMA = _period("2009", "2017", ("2009-02", "2016-12"), "obama")

NAMED = {
    "the Cold War": COLD_WAR,
    "World War I": FIRST_WORLD_WAR,
    "the First World War": FIRST_WORLD_WAR,
    "WW2": SECOND_WORLD_WAR,
    "World War II": SECOND_WORLD_WAR,
    "the Second World War": SECOND_WORLD_WAR,
    "the Falklands War": FALKLANDS_WAR,
    "the Gulf War": GULF_WAR,
    "the Six-Day War": SIX_DAY_WAR,
    "the Franco-Prussian War": FRANCO_PRUSSIAN_WAR,
    "the First Sino-Japanese War": SINO_JAPANESE_WAR,
    "the Boer War": BOER_WAR,
    "the Gaddafi regime": GADDAFI,
    "the Obama administration": OBAMA,
}
