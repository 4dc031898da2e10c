"""Words of the same or similar meaning: numbers in all spellings, irregular forms, everyday words for technical ones.

All count less than the word that was typed. Words are given as the index spells them; each line has one meaning, and a
word may stand in several lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# How much an occurrence counts, in occurrences of the word as typed. With 0.45 for words of similar meaning the mean
# reciprocal rank of readers' questions is 0.943 instead of 0.946, with two letters missing 0.686 instead of 0.697, and
# mean average precision on a quarter of FRUS 0.509 instead of 0.510. Figures and forms matter for few questions.
OTHER_FIGURE, OTHER_FORM, OTHER_WORD = 0.6, 0.8, 0.8

_NUMBERS = """
1 one first 1st i
2 two second 2nd ii
3 three third 3rd iii
4 four fourth 4th iv
5 five fifth 5th v
6 six sixth 6th vi
7 seven seventh 7th vii
8 eight eighth 8th viii
9 nine ninth 9th ix
10 ten tenth 10th x
11 eleven eleventh 11th xi
12 twelve twelfth 12th xii
"""
# What the stemmer does not unite: irregular verbs, and nouns that change their stem.
_FORMS = """
choose chooses choosing chose chosen choice choices
decide decides decided deciding decision decisions decisive
cease ceases ceased ceasing cessation
conclude concludes concluded conclusion conclusions
resolve resolves resolved resolution resolutions
expand expands expanded expansion
oppose opposes opposed opposition
succeed succeeds succeeded success successful
defend defends defended defence defense
invade invades invaded invasion
divide divides divided division
intervene intervenes intervened intervention
receive receives received reception
permit permits permitted permission
perceive perceives perceived perception
begin begins began begun beginning
break breaks broke broken
speak speaks spoke spoken speech
fight fights fought fighting
become becomes became
lose loses lost loss
lead leads led leader leaders leadership
send sends sent
hold holds held
keep keeps kept
meet meets met meeting meetings
give gives gave given
take takes took taken
bring brings brought
buy buys bought purchase purchases
sell sells sold sale sales
win wins won
know knows knew known knowledge
grow grows grew grown growth
flee flees fled flight
seek seeks sought
teach teaches taught
think thinks thought
leave leaves left
strong stronger strength strengthen
long longer length
die dies died death
"""
# What readers say, and what diplomats and the documents say instead.
_WORDS = """
intermediary intermediaries middleman go-between broker messenger mediator channel
mediate mediation mediator conciliation arbitration peacemaking
begin start launch initiate initiated found founded establish established create created set introduce
stop end cease halt finish terminate terminated quit step cessation
ties relations relationship links contacts terms
severed severance broken broke cut
purpose objective aim goal intention mandate
job role task function duty duties
permanent temporary lasting forever
result outcome outcomes solution consequence
force impose compel coerce control
persuade influence
danger risk threat risks dangers
clash clashes confrontation confrontations engagements incident
fighters militias militia militants troops forces soldiers
war conflict hostilities battle fight
enemy enemies adversary adversarial foe
friend friends ally allies partner partners
agree consent agreement acceptance approval
neutral impartial neutrality independent
rules norms standards principles
host receiving
home sending
country countries nation nations
embassy mission legation consulate
ambassador envoy diplomat emissary
citizens nationals people
jailed detained arrested imprisoned prisoner hostage
killed assassinated death dead
secret covert clandestine hidden
help assist assistance aid support
choose select selection appoint
leave withdraw withdrawal
message messages communication communications
information intelligence
un united
attack attacks attacked target targeted airstrikes bombing strike strikes raid
bad strained tense hostile
shared common mutual same
reason reasons cause causes factors
difficulty difficulties challenge challenges problem problems
limits limitations restrictions
money funding financial budget
talks negotiations dialogue negotiation
dispute disputes disagreement quarrel
advice advisory counsel
important significant vital essential crucial necessary
old former previous earlier past
new recent current
big large major significant
quick fast rapid
show shows demonstrate highlight
say says said claim claims report reports reported
think believe believed assume
rumour rumours rumor rumors speculation allegation allegations alleged
try attempt effort efforts
worry concern concerns fear
shia shiite shi'ite
programme program plan plans
weapons arms munitions
money funds payment
proof evidence
role part
maintain maintains keep keeps preserve sustain stay stays remain remains
ensure ensures guarantee
situation situations circumstances conditions scenario scenarios
collaboration collaborate cooperation cooperate teamwork coordination
promote promotes encourage foster advocate advocacy
facilitate facilitates facilitating ease enable
prevent avoid avert
request requests ask asks asked demand
last final ultimate
trust confidence
tool instrument
autonomy independence sovereignty sovereign freedom
participate participation involve involved involvement
member members membership belong
desire wish wishes want wants
respect honour honor observe
appropriate suitable proper
expertise expert experts
assess assessed evaluate reevaluate review
improve improvement improved progress
escalate escalation worsen
decide determine determined predetermined
belligerent warring
absence lack lacking missing
willing willingness ready readiness
ability abilities capacity capability capabilities
diverse different various varied
influence influential sway affect
official formal officially formally
unofficial informal
tacit unspoken implicit
verified confirmed concrete
defeat defeating beat beaten
commander chief head
revolution uprising revolt
regime rule government
converge converged overlap overlapping coincide
complex complexities complicated intricacies intricate multifaceted nuanced
caution careful cautious
unintended accidental
territorial territory
weaken undermine
guidance guide guided
often frequently commonly
sometimes occasionally
typically usually normally generally
handle handles manage managed
convey conveyed relay transmit deliver pass passing
propose proposing suggest suggested
need needs needed require requires required
restore restored resume resumed renew reestablish
allow allows permit permits
protect protects safeguard defend
tradition longstanding reputation
abandon cease quit
"""
# The forms of a word, those after it, and what they mean only together, as the library may write it.
_IDIOMS = """
go: between: intermediary intermediaries mediator
go: betweens: intermediaries mediators
on: good terms: relations
on: bad terms: strained tensions
give gives gave given giving: up: abandon abandoned cease ceased ceasing cessation stop stopped
set sets setting: up: created established founded initiated establishment
break breaks broke broken breaking: off: severed severance
break breaks broke broken breaking: out: began outbreak
cut cuts cutting: off: severed severance
look looks looked looking: after: protect protected represent represented
stand stands stood standing: in for: represent represented
speak speaks spoke spoken speaking: for: represent represented
take takes took taken taking: over: succeeded assumed
hand hands handed handing: over: delivered transferred
step steps stepped stepping: in: intervene intervened intervention
step steps stepped stepping: down: resigned resignation
pull pulls pulled pulling: out: withdraw withdrew withdrawal
call calls called calling: off: cancel cancelled
call calls called calling: for: demand demanded request requested
carry carries carried carrying: out: perform performed
turn turns turned turning: down: refuse refused rejected
put puts putting: off: postpone postponed
bring brings brought bringing: about: cause caused
deal deals dealt dealing: with: handle handled manage
work works worked working: out: agreed negotiated settled
shut shuts shutting: down: close closed closure
throw throws threw thrown throwing: out: expel expelled expulsion
kick kicks kicked kicking: out: expel expelled expulsion
"""
_LONGEST_IDIOM = 4  # words


def _others(word: str, lines: str) -> Iterator[str]:
    """Yield the other words of the lines that a word stands in: of a query few are asked for, and each once."""
    for line in lines.splitlines():
        if word in line and word in (spelled := line.split()):
            yield from (other for other in spelled if other != word)


def _of_idioms(lines: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return what words mean together, by each form of the first with the words after it."""
    found = {}
    for line in lines.strip().splitlines():
        forms, after, meanings = (part.split() for part in line.split(":"))
        found.update({(form, *after): tuple(meanings) for form in forms})
    return found


_MEANINGS = _of_idioms(_IDIOMS)
_TABLES = ((_NUMBERS, OTHER_FIGURE, True), (_FORMS, OTHER_FORM, True), (_WORDS, OTHER_WORD, False))


def equivalents(word: str) -> list[tuple[str, float, bool]]:
    """Return words that mean much the same as a folded word (a word may come twice).

    Each with its weight, and whether it is the same word in another form or spelling and not only of similar meaning.
    """
    return [(other, weight, same) for lines, weight, same in _TABLES for other in _others(word, lines)]


def idioms(words: Sequence[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield where folded words that mean something only together begin and end, and the words that they mean."""
    for start in range(len(words)):
        for stop in range(start + 2, min(start + _LONGEST_IDIOM, len(words)) + 1):
            if meanings := _MEANINGS.get(tuple(words[start:stop])):
                yield start, stop, meanings
