"""The words of English questions."""

from index.answers.cues import Cue, Habit
from index.answers.vocabulary import Vocabulary

ENGLISH = Vocabulary(
    language="en",
    phrases={
        Cue.ARTICLE: (
            "the, a, an, its, their, our, your, all, both, is it true that, is it true, is it correct that, "
            "is it right that, is it so that, true that"
        ),
        Cue.OWN: "its, their",
        Cue.REPRESENTS: (
            "represent, represents, represented, representing, acts for, acted for, act for, acting for, serves, "
            "served, serving, serve, protects, protected, protect, protecting, speaks for, spoke for, speak for, "
            "stands in for, stood in for, looks after, looked after, look after, takes care of, took care of, handles, "
            "handled, handle, helps, helped, help, acts as, acted as, act as, acts on behalf of, acted on behalf of, "
            "has represented, have represented, had represented, is representing, are representing, was representing, "
            "were representing, protects the interests of, was entrusted with, is entrusted with, were entrusted with, "
            "been entrusted with, was charged with"
        ),
        Cue.REPRESENTED: "represented, protected, looked after, served",
        Cue.BE: "is, was, were, are, be, been, being, has been, have been, had been, get, gets, is there, are there, "
        "have themselves, has itself, had themselves, had itself",
        Cue.DOES: "does, do, did, has, have, had",
        Cue.FOR: "for, on behalf of, in the name of",
        Cue.OF: "of",
        Cue.BY: "by, through, via",
        Cue.IN: (
            "in, inside, within, at, into, to, near, visiting, towards, with, outside, outside of, "
            "in all countries except, in all countries but, in every country except, in every country but, "
            "in all states except, in every state except, everywhere except, everywhere but, everywhere except in, "
            "everywhere but in"
        ),
        Cue.INTERESTS: (
            "interests, interest, citizen, citizens, national, nationals, people, passport, passports, prisoner, "
            "prisoners, traveller, travellers, traveler, travelers, tourist, tourists, visitor, visitors, detainee, "
            "get help, gets help, find help, need help, needs help, seek help, seeks help, ask for help, detainees, "
            "student, students, abroad, stranded, arrested, detained, jailed, trapped, in trouble, trouble, "
            "interests section, prisoners of war, pows, subjects"
        ),
        Cue.EMBASSY: "embassy, embassies, consulate, consulates, legation, mission, diplomatic mission, diplomats",
        Cue.PROTECTOR: (
            "protecting power, protective power, protector, protection, representation, representative, behalf, "
            "intermediary, middleman, broker, go between, channel, protecting state"
        ),
        Cue.MANDATE: "mandate, mandates, mandated, role, roles, mandate holder, protecting power mandate",
        Cue.WHO: (
            "through which country, through which state, through which power, through which embassy, "
            "through which government, through what country, through what state, via which country, via which state, "
            "via which power, via which embassy, via which government, via what country, via what state, who, which, "
            "what, by whom, which country, which state, which power, what country, what state, which embassy, "
            "which nation, which government, through whom, which states, which countries, which powers, who but, "
            "who else but, which countries but, which states but, which powers but"
        ),
        Cue.WHOM: (
            "whom, who does, who did, who do, whom does, whom did, which countries does, which countries did, "
            "which states does, which states did, which states has, which countries has, which country does, "
            "which country did, which state does, which state did, whose interests does, whose interests did, "
            "whose interests has, who has it represented, for whom does, for whom did, for which states does, "
            "for which countries does, on whose behalf does, whose, for whom, which power did, "
            "which protecting power did, which interests, what interests"
        ),
        Cue.POWERS: "protecting powers, protective powers, powers, protectors, protecting states, which powers but",
        Cue.STATES: (
            "countries, states, nations, governments, which countries, which states, what countries, "
            "which countries but, which states but"
        ),
        Cue.ARRANGEMENTS: (
            "arrangements, arrangement, mandates, protecting power mandates, protecting power arrangements, mandate"
        ),
        Cue.LIST: (
            "list, list of, list all, lists, all, every, show, show all, show me, give me, overview of, overview, name"
        ),
        Cue.HOW_MANY: (
            "how many, number of, count of, how often, the number of, how many times, in how many countries, "
            "in how many states"
        ),
        Cue.SINCE_WHEN: "since when, from when, when did, when was, when were, when has, starting when, when",
        Cue.HOW_LONG: (
            "how long, for how long, for how many years, how many years, for how many months, how many months, "
            "for how many days, how many days, for how many weeks, how many weeks"
        ),
        Cue.WHY: "why, why did, why does, why do, why is, why was, why has, for what reason, how come",
        Cue.STILL: "still, still in force, in force, still valid, valid, still in effect, in effect, active",
        Cue.ADVERB: (
            "in history, throughout history, ever, already, also, too, as well, at any time, at any point, "
            "at some point, sometimes, actually, really, indeed, officially, formally, temporarily, at any stage, "
            "on occasion"
        ),
        Cue.DEFINE: (
            "define, definition of, definition, meaning, meaning of, what is, what are, what is meant by, what does, "
            "mean, means, what is the meaning of, what is the definition of, explain, whats, what was"
        ),
        Cue.NOT: (
            "not counting, leaving aside, leaving out, not, except, "
            "except for, other than, besides, beside, without, apart from, but not, excluding, not by, "
            "aside from, save for, nor, minus, instead of, rather than, outside, outside of, elsewhere than, "
            "anywhere but, anywhere other than, anywhere else than, anywhere except, in all countries except, "
            "in all countries but, in every country except, in every country but, in all states except, "
            "in every state except, everywhere except, everywhere but, everywhere except in, everywhere but in, "
            "who but, who else but, which countries but, which states but, which powers but"
        ),
        Cue.NOW: (
            "now, currently, current, today, nowadays, at present, present, presently, these days, at the moment, "
            "right now, this year, still, as of today, still in force, still valid, in force, in force today, "
            "in effect, active, in force now"
        ),
        Cue.FORMER: (
            "used to, once, former, formerly, past, ended, previous, previously, historical, in the past, expired, "
            "no longer, no longer in force, no longer valid, no longer in effect, not in force any more, any more, "
            "not in force anymore, anymore, any longer, not in force any longer, terminated, lapsed"
        ),
        Cue.NEVER: (
            "never, never in force, never took effect, refused, rejected, never came into force, never took office, "
            "never entered into force, never came into effect, never effective, did not take effect, never began, "
            "did not come into force, failed to take effect, turned down, declined, never implemented"
        ),
        Cue.BEFORE: (
            "before, prior to, earlier than, preceding, preceded, ahead of, predecessor of, predecessors of, "
            "came before, handed over to, was replaced by, were replaced by, was succeeded by, was followed by, "
            "replaced by, succeeded by, followed by, gave way to, until it was replaced by"
        ),
        Cue.AFTER: (
            "after, came after, comes after, following, later than, succeeding, succeeded, successor of, successor to, "
            "successors of, took over from, takes over from, taken over from, taking over from, replaced, replaces, "
            "replacing, follows, followed, inherited from"
        ),
        Cue.PREDECESSOR: "predecessor, predecessors",
        Cue.SUCCESSOR: "successor, successors",
        Cue.TAKES_OVER: "took over, takes over, take over, taken over, taking over",
        Cue.BEGAN: (
            "began, begun, begin, begins, started, start, starts, commenced, came into force, entered into force, "
            "took effect, came into effect"
        ),
        Cue.ONLY: "only, solely, exclusively",
        Cue.ENDED: (
            "ended, end, ends, expired, terminated, stopped, ceased, lapsed, concluded, finished, came to an end, "
            "were over, ran out"
        ),
        Cue.FIRST: "first, earliest",
        Cue.LAST: "last, latest, most recent, newest",
        Cue.EXCEPTED: "excepted, excluded, aside",
        Cue.BEYOND: (
            "most, most often, most frequently, more than, less than, fewer than, as many as, fewest, "
            "more countries, more states, more mandates, average, difference between, ranking, than, elsewhere, "
            "anywhere else, the only, sole, shortly before, "
            "shortly after"
        ),
        Cue.OTHER: "other, others, else",
        Cue.UNTIL: "until, till, up to, up until",
        Cue.SINCE: "since, ever since, starting in, beginning in, as of",
        Cue.FROM: "from, between",
        Cue.BETWEEN: "between",
        Cue.TO: "to, and, until, till, through, up to",
        Cue.DURING: "in, during, on, at the time of, throughout, in the course of, over, under, around, about, the",
        Cue.WHILE: "during, at the time of, throughout, in the course of",
        Cue.REIGN: (
            "under the rule of, under the regime of, under the reign of, under the government of, under president, "
            "under"
        ),
        Cue.EVENT: (
            "coup, coup d etat, assault, attack, raid, storming, seizure, closure, closing, break, rupture, severance, "
            "breakup, revolution, invasion, fall, overthrow, ouster, toppling, deposition, death, independence, "
            "withdrawal, departure, annexation, occupation, uprising, rebellion, armistice, ceasefire, war, wars, "
            "conflict, crisis, hostilities, outbreak, nationalization, expulsion, evacuation, bombing, election, "
            "assassination, murder, arrest, sanctions"
        ),
        Cue.FALL: (
            "end of, end, fall, overthrow, ouster, toppling, deposition, death, collapse, defeat, surrender, close of"
        ),
        Cue.OUTBREAK: "beginning of, beginning, start of, outbreak, outbreak of, onset of",
        Cue.MAY: "may, can, could, must, should, might, is it possible, is it allowed, does a state have to",
        Cue.QUALITY: "neutral, neutrals",
        Cue.AND: "and, and what about, what about, how about, and then, or",
        Cue.THAT: "that, then, them, it",
        Cue.OPPOSITE: (
            "the other way round, the other way around, other way round, other way around, vice versa, conversely, "
            "the reverse, the opposite, the opposite direction, in reverse, and back, and the reverse"
        ),
        Cue.WHERE: (
            "where, in which countries, in which country, in which states, in which state, in what countries, "
            "in what country, in how many countries, in how many states"
        ),
        Cue.REACHES: (
            "talk, talks, reach, reaches, contact, contacts, get in touch with, get through to, communicate, "
            "communicate with, talk to, speak to, talk with, speak with, get a message to, send a message to, "
            "pass a message to, each other"
        ),
        Cue.ENTRUSTS: ("entrust, entrusts, entrusted, has entrusted, had entrusted, confide, confided, charged with"),
        Cue.SUCCEEDS: ("succeed, replace, follow, take over from, relieve"),
        Cue.PLACE: (
            "africa, north africa, west africa, east africa, equatorial africa, central africa, southwest africa, "
            "south west africa, indies, east indies, west indies, europe, asia, "
            "south east asia, southeast asia, middle east, near east, far east, balkans, caribbean, scandinavia, "
            "somaliland, guiana, antilles, levant, kurdistan, tibet, kashmir"
        ),
        Cue.TO_WHOM: ("to whom, to which state, to which country, to which power, to which embassy"),
        Cue.EXISTS: "is there, are there, there is, there are, has, have, exists, exist, what is, what are",
        Cue.PRESENT: (
            "does, do, is, are, represents, represent, acts for, act for, protects, protect, serves, serve, "
            "speaks for, speak for, stands in for, looks after, look after, takes care of, handles, handle, helps, "
            "help, acts as, act as, acts on behalf of, is representing, are representing, protects the interests of, "
            "is entrusted with"
        ),
        Cue.PAST: (
            "represented, protected, looked after, acted for, served, has represented, have represented, "
            "had represented, did, was, were, had, been, handled, helped, acted as, acted on behalf of, stood in for, "
            "spoke for, took care of, was representing, were representing, was entrusted with, were entrusted with, "
            "ever"
        ),
        Cue.ABOUT: (
            "arrangement, arrangements, protecting, protect, protected, protection, power, powers, diplomatic, "
            "consular, consul, neutral, third, party, country, countries, matters, state, states, nation, nations, "
            "government, governments, messages, message, help, look, after, speak, speaks, spoke, go, between, "
            "section, affairs, since, until, when, begin, began, start, started, history, historically, ever, other, "
            "others, else, any, act, take, takes, took, care, contact, turn, call, relations, happened, responsible, "
            "official, job, pass, passes, access, services, service, take over, took over, taken over, currently, "
            "anybody, anyone, someone, somebody, there, stated, known, hold, holds, held, holder, carry, out, carries, "
            "carried, acting, acted, act, worked, work, chosen, appointed, looking, end, ends, begins, passport, visa, "
            "document, documents, travel, emergency, renew, renewed, renewal, contact, exercise, exercises, exercised, "
            "exercising"
        ),
        Cue.FILLER: (
            "already, yet, so, far, please, can, could, should, might, would, will, shall, tell, tells, find, "
            "describe, happen, me, us, i, we, you, it, he, she, they, this, that, these, those, there, so, then, than, "
            "if, my, his, her, am, as, or, on, one, thing, things, know, want, need, needs, wants, out, s, also, just, "
            "the, how, why, about, mean, exactly, did, listed, library, war, years, year, time, times, period, era, "
            "ones, it, was, where, explain, ever, at, any, some, fw, fwd, re, subject, hello, hi, dear, good, morning, "
            "urgent, fyi, thanks, thank, regards, asap, quick, question, query, wondering, hey, ok, okay, whos, "
            "really, actually, got, getting, nearest, closest, due, via, cc, 4, 2, u, r, pls, plz, involve, involved, "
            "involving, concerning, regarding, but, in total, overall, altogether"
        ),
    },
    months="January/Jan February/Feb March/Mar April/Apr May June/Jun July/Jul August/Aug September/Sept October/Oct "
    "November/Nov December/Dec",
    habits=frozenset({Habit.SUBJECT_FIRST}),
)
