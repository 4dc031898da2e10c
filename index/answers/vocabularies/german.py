"""The words of German questions."""

from index.answers.cues import Cue, Habit
from index.answers.vocabulary import Vocabulary

GERMAN = Vocabulary(
    language="de",
    phrases={
        Cue.ARTICLE: (
            "seinen, ihren, der, die, das, den, dem, des, ein, eine, einer, einem, einen, eines, seine, seiner, ihre, "
            "ihrer, alle, aller, stimmt es dass, stimmt es, ist es wahr dass, ist es richtig dass, trifft es zu dass"
        ),
        Cue.OWN: "seine, seiner, seinen, ihre, ihrer, ihren",
        Cue.REPRESENTS: (
            "vertritt, vertreten, vertrat, vertraten, vertrete, schützt, schützen, schützte, schützten, spricht für, "
            "sprach für, handelt für, handelte für, nimmt, nahm, wahrnimmt, wahrnahm, wahrt, wahrte, wahren, betreut, "
            "betreute, kümmert sich um, kümmert sich, kümmerte sich um, kümmerte sich, vertretet, steht für, "
            "tritt auf für, handelt im Auftrag, handelte im Auftrag, wirkte für, wirkten für"
        ),
        Cue.REPRESENTED: "vertreten, geschützt, wahrgenommen, betreut, repräsentiert",
        Cue.BE: "ist, sind, war, waren, wird, werden, wurde, wurden, worden, gewesen, lässt sich, ließ sich, "
        "lassen sich, ließen sich",
        Cue.DOES: "hat, haben, hatte, hatten, übt, üben, übte, übten",
        Cue.FOR: "für, im Namen, im Namen von, im Auftrag, im Auftrag von, zugunsten",
        Cue.OF: "von, vom, der, des",
        Cue.BY: "durch, von, vom, über",
        Cue.IN: (
            "auf, in, im, ins, in den, in der, in dem, bei, beim, an, am, zu, gegenüber, in allen Ländern außer, "
            "in allen Staaten außer, überall außer, in jedem Land außer"
        ),
        Cue.INTERESTS: (
            "Interessen, Interesse, Staatsangehörige, Staatsangehörigen, Bürger, Bürgern, Bürgerinnen, "
            "Interessenvertretung, Interessensektion, Interessenabteilung, Gefangene, Gefangenen, Touristen, Reisende, "
            "Kriegsgefangene, Kriegsgefangenen, Reisepass, verhaftet, verhaftete, verhafteter, festgenommen, "
            "inhaftiert, gestrandet, konsularische Aufgaben, konsularischen Aufgaben, Staatsbürger, Staatsbürgern, "
            "Staatsbürgerinnen, Belange, Belangen, Landsleute"
        ),
        Cue.EMBASSY: "Botschaft, Botschaften, Konsulat, Konsulate, Gesandtschaft, Mission, Vertretungsbehörde",
        Cue.PROTECTOR: (
            "Schutzmacht, Vertretung, Vertreter, Vermittler, Schutz, Beschützer, Schutzstaat, Interessenvertreter, "
            "Schutzherr"
        ),
        Cue.MANDATE: "Mandat, Mandate, Rolle, Schutzmachtmandat, Schutzmachtmandate, Schutzmachtrolle",
        Cue.WHO: (
            "wer, jemand, irgendjemand, irgendwer, welcher, welche, welches, welcher Staat, welches Land, "
            "welche Macht, durch wen, von wem, welche Länder, welche Staaten, welche Mächte, welcher Schutzmacht, was, "
            "von welchen Staaten, von welchen Ländern, von welchen Mächten, von welchem Staat, von welchem Land, "
            "von welcher Macht, durch welche Staaten, durch welchen Staat, durch welches Land, über wen, "
            "über welchen Staat, über welches Land, über welche Macht, über wen spricht, über wen sprach, "
            "über wen sprechen, über wen sprachen"
        ),
        Cue.WHOM: (
            "welche Interessen nimmt, welche Interessen nahm, welche Interessen vertritt, welche Interessen vertrat, "
            "welche fremden Interessen nimmt, welche fremden Interessen nahm, welche fremden Interessen vertritt, "
            "welche fremden Interessen vertrat, wen, wessen, für wen, wessen Interessen, für welche Länder, "
            "für welche Staaten, für welches Land, welchen Staat, für welchen Staat, von wem übernahm, "
            "von wem übernahmen, von welchem Staat übernahm, von welchem Land übernahm"
        ),
        Cue.POWERS: "Schutzmächte, Schutzmächten, Mächte, Schutzstaaten",
        Cue.STATES: "Länder, Ländern, Staaten, welche Länder, welche Staaten",
        Cue.ARRANGEMENTS: (
            "Mandate nimmt, Mandate nahm, Schutzmachtmandate nimmt, Schutzmachtmandate nahm, Mandate hält, Regelungen, "
            "Regelung, Mandate, Mandaten, Schutzmachtmandate, Schutzmachtmandaten, Vereinbarungen, Vertretungen"
        ),
        Cue.LIST: "Liste, Liste der, Liste aller, alle, zeige, zeig, auflisten, liste auf, nenne, Übersicht",
        Cue.HOW_MANY: (
            "wie viele, wieviele, Anzahl, Anzahl der, Zahl der, wie oft, wie viel, in wie vielen Ländern, "
            "in wie vielen Staaten, in wievielen Ländern, in wievielen Staaten"
        ),
        Cue.SINCE_WHEN: (
            "seit wann, ab wann, wann, seit welchem Jahr, von wann, zu welchem Zeitpunkt, ab welchem Zeitpunkt, "
            "seit welchem Zeitpunkt, ab welchem Jahr, in welchem Jahr, an welchem Tag, "
            "von welchem bis zu welchem Jahr, von welchem bis welchem Jahr, von welchem Jahr bis zu welchem Jahr, "
            "von welchem Jahr bis welchem Jahr"
        ),
        Cue.HOW_LONG: (
            "wie lange, seit wie vielen Jahren, wie viele Jahre, seit wie vielen Monaten, wie viele Monate, "
            "wie viele Tage, wie viele Wochen"
        ),
        Cue.WHY: "warum, weshalb, wieso, weswegen, aus welchem grund",
        Cue.STILL: "noch, immer noch, noch immer, in Kraft, noch in Kraft, gültig, noch gültig",
        Cue.ADVERB: (
            "in der Geschichte, im Laufe der Geschichte, im Ausland, jemals, je, schon, bereits, schon einmal, "
            "schon mal, schon jemals, je einmal, einmal, mal, auch, auch einmal, auch schon, auch schon einmal, "
            "irgendwann, irgendwann einmal, zeitweise, zeitweilig, vorübergehend, offiziell, formell, eigentlich, "
            "überhaupt, überhaupt je, überhaupt jemals, tatsächlich, wirklich, wohl, zwischenzeitlich, ebenfalls, "
            "gelegentlich"
        ),
        Cue.DEFINE: (
            "Definition, Definition von, definiere, Bedeutung, Bedeutung von, was ist, was sind, was bedeutet, "
            "was heißt, was versteht man unter, bedeutet, erkläre, was ist mit gemeint, Begriff"
        ),
        Cue.NOT: (
            "mit Ausnahme von, mit Ausnahme der, mit Ausnahme des, außer, ausser, nicht, "
            "ohne, abgesehen von, neben, ausgenommen, anderes als, andere als, statt, "
            "anderswo als, woanders als, anderswo außer, in allen Ländern außer, in allen Staaten außer, "
            "überall außer, in jedem Land außer"
        ),
        Cue.NOW: (
            "jetzt, derzeit, aktuell, aktuelle, aktuellen, heute, gegenwärtig, momentan, zurzeit, zur Zeit, noch, "
            "immer noch, noch immer, heutzutage, in Kraft, geltende, geltenden, laufende, laufenden, bestehende"
        ),
        Cue.FORMER: (
            "früher, frühere, früheren, ehemalig, ehemalige, ehemaligen, vergangene, vergangenen, beendet, beendete, "
            "beendeten, einst, ehemals, damals, abgelaufene, nicht mehr, nicht mehr in Kraft, nicht länger, "
            "erloschene, erloschenen, erloschen"
        ),
        Cue.NEVER: (
            "nie, niemals, nie in Kraft, abgelehnt, abgelehnte, abgelehnten, verweigert, nie in Kraft getreten, "
            "nie in Kraft traten, nicht in Kraft getreten, nie zustande gekommen, nie wirksam"
        ),
        Cue.BEFORE: "vor, bevor, davor, vorher, zuvor, Vorgänger von, Vorgängerin von, Vorgänger, abgelöst von",
        Cue.AFTER: (
            "nach, danach, nachher, folgte auf, Nachfolger von, Nachfolgerin von, übernahm von, löste ab, löste, "
            "folgte der, folgte dem, folgte den, Nachfolger"
        ),
        Cue.PREDECESSOR: "Vorgänger, Vorgängerin",
        Cue.SUCCESSOR: "Nachfolger, Nachfolgerin",
        Cue.TAKES_OVER: "folgte, folgt, gefolgt, übernahm, übernommen, übernimmt",
        Cue.BEGAN: "begonnen, begannen, begann, beginnen, hinzugekommen, kamen hinzu, kam hinzu, entstanden, "
        "fingen an, angefangen, traten in Kraft, trat in Kraft, in Kraft getreten, starteten, mit Beginn, "
        "mit Beginn in, mit Beginn im, mit Anfang",
        Cue.ONLY: "nur, ausschließlich, lediglich",
        Cue.ENDED: (
            "endeten, endete, beendet, geendet, erloschen, zu Ende, ausgelaufen, liefen aus, lief aus, abgelaufen, "
            "liefen ab, aufgehört, hörten auf, hörte auf, mit Ende, mit Ende in, mit Ende im"
        ),
        Cue.FIRST: "erste, erster, ersten, erstes, zuerst, als Erstes",
        Cue.LAST: "letzte, letzter, letzten, letztes, zuletzt",
        Cue.EXCEPTED: "ausgenommen, ausgeschlossen",
        Cue.BEYOND: (
            "Botschafter, Botschafterin, Botschafters, am meisten, die meisten, meisten, mehr als, weniger als, "
            "so viele wie, am häufigsten, häufigsten, Durchschnitt, Vergleich, Unterschied zwischen, voraus, "
            "vorausging, vorausgegangen, voran, anderswo, woanders, einzige, einziger, einziges, einzigen, alleinige, "
            "alleiniger, kurz vor, kurz nach, größte, größten, "
            "wichtigste, wichtigsten, häufigste"
        ),
        Cue.UNTIL: "bis, bis zu, bis zum",
        Cue.SINCE: "seit, ab",
        Cue.FROM: "auf, von, zwischen",
        Cue.BETWEEN: "zwischen",
        Cue.TO: "bis, und",
        Cue.DURING: "in, im, während, zur Zeit, im Jahr, im Jahre, den, in den, am, der, des, um, zu, zur, dem, in der",
        Cue.WHILE: "während, zur Zeit",
        Cue.REIGN: (
            "unter, unter der Herrschaft von, unter der Regierung, unter Präsident, zur Zeit von, in der Zeit von"
        ),
        Cue.EVENT: (
            "Putsch, Putsches, Staatsstreich, Staatsstreichs, Militärputsch, Militärputschs, Angriff, Überfall, Sturm, "
            "Erstürmung, Stürmung, Besetzung, Schließung, Abbruch, Bruch, Revolution, Invasion, Einmarsch, Fall, "
            "Sturz, Absetzung, Entmachtung, Tod, Unabhängigkeit, Abzug, Rückzug, Annexion, Aufstand, Waffenstillstand, "
            "Krieg, Kriegs, Krieges, Kriege, Konflikt, Konflikts, Krise, Ausbruch, Ausweisung, Evakuierung, Wahl, "
            "Ermordung, Verhaftung, Geiselnahme, Machtübernahme, Machtergreifung, Wende, Mauerfall, Wiedervereinigung"
        ),
        Cue.FALL: (
            "Ende, Fall, Sturz, Absetzung, Entmachtung, Tod, Zusammenbruch, Niederlage, Kapitulation, Untergang"
        ),
        Cue.OUTBREAK: "Beginn, Anfang, Ausbruch",
        Cue.MAY: "kann, können, könnte, darf, dürfen, muss, müssen, soll, ist es möglich, ist es erlaubt",
        Cue.QUALITY: "neutral, neutrale, neutraler, neutrales, neutralen",
        Cue.AND: "und, oder, und was ist mit, was ist mit, und wie ist es",
        Cue.THAT: "dem, davor, danach, dann, das, ihr, ihm",
        Cue.OPPOSITE: "umgekehrt, andersherum, anders herum, in umgekehrter Richtung, in der Gegenrichtung",
        Cue.WHERE: (
            "wo, in welchen Ländern, in welchem Land, in welchen Staaten, in welchem Staat, in wie vielen Ländern, "
            "in wie vielen Staaten, in wievielen Ländern, in wievielen Staaten, in welchen Hauptstädten, "
            "in welcher Hauptstadt"
        ),
        Cue.REACHES: (
            "spricht, sprach, sprachen, erreichen, erreicht, erreichten, erreichte, kontaktieren, kontaktiert, "
            "sprechen, spricht mit, in Kontakt treten, Kontakt aufnehmen, nimmt Kontakt auf, kommunizieren, "
            "kommuniziert, verständigen, sich verständigen, wenden, wendet, in Kontakt, in Verbindung, "
            "über wen spricht, über wen sprach, über wen sprechen, über wen sprachen"
        ),
        Cue.ENTRUSTS: (
            "anvertraut, anvertrauten, anvertraute, anvertrauen, vertraut, vertraute, vertrauten, übertragen, "
            "übertrug, überträgt, betraut, betraute, betrauten, beauftragt, beauftragte, beauftragten"
        ),
        Cue.SUCCEEDS: (
            "folgte, folgt, gefolgt, folgen, nachgefolgt, löste, löst, abgelöst, ablöste, ersetzte, ersetzt, beerbte, "
            "von wem übernahm, von wem übernahmen, von welchem Staat übernahm, von welchem Land übernahm"
        ),
        Cue.SEVERAL: ("haben, hatten"),
        Cue.SINGLE: (
            "hat, hatte, vertritt, vertrat, schützt, schützte, betreut, betreute, nimmt, nahm, wahrt, wahrte, "
            "spricht für, sprach für, handelt für, handelte für"
        ),
        Cue.PLACE: (
            "Afrika, Nordafrika, Westafrika, Ostafrika, Südwestafrika, Zentralafrika, Äquatorialafrika, "
            "Ostindien, Westindien, Europa, Asien, Südostasien, Südamerika, Lateinamerika, Mittelamerika, Nordamerika, "
            "Nahost, Nahen Osten, Naher Osten, Fernen Osten, Balkan, Karibik, Skandinavien, Orient, Somaliland, "
            "Guayana, Antillen, Levante, Kurdistan, Tibet, Kaschmir"
        ),
        Cue.TO_WHOM: (
            "wem, welchem Staat, welchem Land, welcher Macht, welchem Staate, an wen, an welchen Staat, "
            "an welches Land, an welche Macht, an welche Botschaft"
        ),
        Cue.EXISTS: "gibt es, gibt, hat, haben, besteht, bestehen, was ist",
        Cue.PRESENT: (
            "vertritt, ist, sind, wird, werden, schützt, nimmt, betreut, wahrt, lässt sich, lassen sich, spricht für, "
            "handelt für, schützen, wahren, betreuen, wahrnimmt, kümmert sich um, kümmert sich, vertretet, "
            "vertrete, steht für, tritt auf für, handelt im Auftrag"
        ),
        Cue.PAST: (
            "hatte, hatten, gehabt, gegeben, bestanden, existiert, gewesen, worden, vertrat, vertraten, schützte, "
            "schützten, nahm, wahrte, betreute, war, waren, wurde, wurden, sprach für, handelte für, kümmerte sich um, "
            "kümmerte sich, wahrnahm, handelte im Auftrag, wirkte für, wirkten für, je, jemals, schon jemals, "
            "je einmal, überhaupt je, überhaupt jemals, gehandelt, agiert, fungiert, gewirkt, gedient, amtiert"
        ),
        Cue.ABOUT: (
            "verloren, gestohlen, Drittstaat, Drittstaaten, Drittland, dritten, aktiv, diplomatisch, diplomatische, "
            "diplomatischen, konsularisch, konsularische, konsularischen, Land, Länder, Staat, Staaten, Macht, "
            "neutral, neutrale, dritte, Beziehungen, wahr, Angelegenheiten, hilft, Hilfe, zuständig, begonnen, begann, "
            "Beginn, Ende, geendet, Regierung, Schutzmacht, Schutz, andere, anderen, jemals, je, kam, kamen, bekannt, "
            "angegeben, übernommen, übernahm, inne, tätig, fungiert, fungierte, amtiert, Kontakt, aus, ausgeübt, "
            "ausübt, jemanden, gehandelt, gewirkt, wirkte, wirkten, wirkt, wirken, agiert, agierte, agierten, "
            "handelten, handelte, agieren, dauerte, dauert, gedauert, dauern, spielte, spielt, gespielt, spielten, "
            "fremde, fremden, fremder, besteht, bestand, bestehen, bestanden, laufen, läuft, liefen, lief, anderes, "
            "anderer, ging, gingen, gegangen, gedient, diente, Wahrung, Wahrnehmung"
        ),
        Cue.FILLER: (
            "gehabt, gegeben, bestanden, existiert, schon, bereits, ich, du, er, sie, es, wir, ihr, man, bitte, kann, "
            "kannst, könnte, soll, sollte, mir, uns, dass, ob, als, wie, wo, warum, gibt, gab, denn, da, dort, auch, "
            "nur, mit, auf, zu, die, der, das, den, dem, des, in, im, an, am, sich, Krieg, Krieges, Kriegs, Zeit, "
            "Jahr, Jahre, Jahren, überhaupt, ein, eine, sein, haben, gewesen, hat, so, dieser, diese, dieses, etwas, "
            "über, von, genau, aw, wg, betreff, hallo, guten, Tag, danke, gerne, wohl, eigentlich, denn, mal, grüße, "
            "dringend, aber, können, könnten, müssen, darf, dürfen, insgesamt, lassen, miteinander"
        ),
    },
    months="Januar/Jan/Jänner Februar/Feb März April/Apr Mai Juni Juli August/Aug September/Sept Oktober/Okt "
    "November/Nov Dezember/Dez",
    habits=frozenset({Habit.VERB_LAST}),
    object_articles=frozenset({"den"}),
    plurals=frozenset(
        {
            *(
                "staaten",
                "usa",
                "u.s.",
                "niederlande",
                "niederlanden",
                "philippinen",
                "emirate",
                "emiraten",
                "republiken",
            ),
            *("burenrepubliken", "inseln"),
        }
    ),
    # The genitive; names that end so in the nominative have none that can be heard.
    owner_forms=(
        r"^(?!(?:.*\b)?(?:laos|honduras|barbados|belarus|mauritius|bahamas|wales|tunis|damaskus|caracas|aires)$).*\w\ws$",
    ),
    counted=(
        "wie viele Länder, wie viele Staaten, wieviele Länder, wieviele Staaten",
        "vertritt, vertrat, schützt, schützte",
    ),
)
