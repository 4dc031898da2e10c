"""The words of Spanish questions."""

from index.answers.cues import Cue, Habit
from index.answers.vocabulary import Vocabulary

# "¿Por quién fue sustituida España?" asks who came after the state that follows.
_REPLACED = ", ".join(
    f"por {who} fue {replaced}"
    for who in ("quién", "qué país", "qué estado", "qué potencia")
    for verb in ("sustituid", "reemplazad", "relevad", "sucedid")
    for replaced in (f"{verb}o", f"{verb}a")
)

SPANISH = Vocabulary(
    language="es",
    phrases={
        Cue.ARTICLE: (
            "la parte, el, la, los, las, un, una, unos, unas, su, sus, todos, todas, al, del, "
            "es verdad que, es cierto que, es verdad, es cierto"
        ),
        Cue.OWN: "su, sus",
        Cue.REPRESENTS: (
            "custodia, custodiaba, cuida, cuidaba, representa, representan, representaba, representaban, representó, "
            "representaron, representar, representando, ha representado, han representado, había representado, "
            "habían representado, haya representado, hayan representado, hubiera representado, habría representado, "
            "representará, representaría, tiene encomendados, tenía encomendados, tuvo encomendados, "
            "tiene encomendada, tenía encomendada, tuvo encomendada, tiene confiados, tenía confiados, tuvo confiados, "
            "tiene a su cargo, tenía a su cargo, tuvo a su cargo, protege, protegen, protegía, protegían, protegió, "
            "protegieron, vela por, velaba por, defiende, defendía, actúa por, actúa en nombre de, habla por, "
            "habla en nombre de, se ocupa de, se encarga de, se encargaba de, se ocupaba de, asume, asumió, "
            "se encargó de, se ocupó de, veló por, actuó en nombre de, defendió, defendían"
        ),
        Cue.REPRESENTED: (
            "representado, representada, representados, representadas, protegido, protegida, protegidos, protegidas, "
            "representar, proteger"
        ),
        Cue.BE: (
            "es, son, era, eran, fue, fueron, está, están, estaba, estaban, estuvo, estuvieron, sido, ha sido, "
            "han sido, siendo, se hace, se hizo, se hacía, se hacen"
        ),
        Cue.DOES: "ha, han, había, habían, tiene, tienen, tenía, tenían, tuvo, tuvieron",
        Cue.FOR: (
            "para, en nombre de, a nombre de, por cuenta de, en representación de, vela por, velaba por, veló por, "
            "actúa por, actúa en nombre de, actuó en nombre de, habla por, habla en nombre de, se ocupa de, "
            "se ocupaba de, se ocupó de, se encarga de, se encargaba de, se encargó de"
        ),
        Cue.OF: "de, del, a, al",
        Cue.BY: "por, a través de, mediante, por medio de",
        Cue.IN: (
            "en el, en la, en los, en las, en, ante, hacia, dentro de, en todos los países excepto, "
            "en todos los países salvo, en todos los países menos, en todas partes excepto, en todas partes menos"
        ),
        Cue.INTERESTS: (
            "intereses, interés, ciudadanos, ciudadano, ciudadana, nacionales, nacional, sección de intereses, "
            "prisioneros, prisionero, turistas, viajeros, detenidos, detenido, presos, pasaporte, arrestado, "
            "arrestados, varados, encarcelado"
        ),
        Cue.EMBASSY: "embajada, embajadas, consulado, consulados, legación, misión",
        Cue.PROTECTOR: (
            "potencia protectora, estado protector, representación, representante, protección, intermediario, "
            "protector, protectora, país protector"
        ),
        Cue.MANDATE: "mandato, mandatos, papel, función, mandato de potencia protectora",
        Cue.WHO: (
            "qué potencias protectoras, a través de quiénes, quién, quiénes, qué, cuál, cuáles, qué país, qué estado, "
            "qué potencia, por quién, qué países, qué estados, qué potencias, cuál país, a quién acude, "
            "a quién acudir, a quién puede acudir, a quién se dirige, a quién dirigirse, a través de qué país, "
            "a través de qué estado, por qué estado, por qué país, por qué potencia, a través de quién, "
            "por qué estados, por qué países, por qué potencias"
        ),
        Cue.WHICH: (
            "qué, cuál, cuáles, qué país, qué estado, qué potencia, qué países, qué estados, qué potencias, cuál país"
        ),
        Cue.SEVERAL: (
            "representan, representaban, representaron, han representado, habían representado, protegen, protegían, "
            "protegieron, defendían"
        ),
        Cue.WHOM: (
            "a quién, a quiénes, a qué país, a qué países, a qué estado, a qué estados, los intereses de quién, "
            "los intereses de qué país, los intereses de qué países, de quién, para quién, para qué países, "
            "a qué potencia, a qué potencias, a qué gobierno, a qué gobiernos, a qué nación, a qué naciones, a cuáles, "
            "a cuál, qué intereses, cuáles intereses, cuáles eran los intereses, cuáles son los intereses, "
            "países que representa, países que representaba, países que representó, países que ha representado, "
            "estados que representa, estados que representaba, estados que representó, estados que ha representado"
        ),
        Cue.POWERS: (
            "qué potencias protectoras, potencias protectoras, potencias, estados protectores, países protectores, "
            "protectoras, protectores"
        ),
        Cue.STATES: "países, estados, naciones, gobiernos, qué países, qué estados",
        Cue.ARRANGEMENTS: (
            "mandatos asume, mandatos asumió, acuerdos, acuerdo, mandatos, mandatos de potencia protectora, arreglos, "
            "mandato"
        ),
        Cue.LIST: "lista, lista de, listado, listado de, enumera, muestra, muéstrame, todos los, todas las, listar",
        Cue.HOW_MANY: (
            "cuántos, cuántas, número de, cantidad de, cuántas veces, en cuántos países, en cuántos estados"
        ),
        Cue.SINCE_WHEN: "desde cuándo, cuándo, a partir de cuándo, desde qué año, desde qué fecha",
        Cue.HOW_LONG: (
            "cuánto tiempo, desde hace cuánto, durante cuánto tiempo, durante cuántos años, hace cuánto, cuántos años, "
            "durante cuántos meses, cuántos meses, durante cuántos días, cuántos días, cuántas semanas, cuánto duró, "
            "cuánto dura, cuánto ha durado, cuánto duraba, cuánto lleva, cuánto llevan, cuánto llevaba"
        ),
        Cue.WHY: "por qué, por qué motivo, por qué razón",
        Cue.STILL: "todavía, aún, sigue, siguen, vigente, vigentes, en vigor, sigue en vigor, sigue vigente",
        Cue.ADVERB: (
            "en la historia, a lo largo de la historia, en el extranjero, alguna vez, ya, también, una vez, alguna, "
            "en algún momento, algún día, realmente, oficialmente, temporalmente, acaso, en alguna ocasión, a veces, "
            "efectivamente"
        ),
        Cue.DEFINE: (
            "definición, definición de, definir, define, significado, significado de, qué es, qué son, qué significa, "
            "qué quiere decir, qué se entiende por, significa, explica"
        ),
        Cue.NOT: (
            "excepto, salvo, menos, sin, sin contar, sin contar a, a no ser, quitando, quitando a, "
            "exceptuando, exceptuando a, "
            "aparte de, además de, que no sea, que no sean, no, distinto de, distintos de, "
            "fuera de, pero no, otro que, distinta de, distintas de, en otro lugar que, en otro país que, "
            "en otra parte que, en otros países que, en todos los países excepto, en todos los países salvo, "
            "en todos los países menos, en todas partes excepto, en todas partes menos"
        ),
        Cue.NOW: (
            "ahora, actualmente, actual, actuales, hoy, hoy en día, hoy día, en la actualidad, en este momento, "
            "todavía, aún, vigente, vigentes, en vigor, presente, sigue, siguen, a día de hoy"
        ),
        Cue.FORMER: (
            "antiguo, antigua, antiguos, antiguas, pasado, pasados, anteriores, antes, antiguamente, terminado, "
            "terminados, en el pasado, anteriormente, finalizados, extinguidos, ya no, ya no está, "
            "ya no están vigentes, expirados"
        ),
        Cue.NEVER: (
            "nunca, jamás entró en vigor, jamás entraron en vigor, jamás en vigor, nunca en vigor, rechazado, "
            "rechazados, denegado, nunca entró en vigor, nunca entraron en vigor, no entró en vigor, "
            "nunca se hizo efectivo"
        ),
        Cue.BEFORE: (
            "antes, antes de, antes del, antes que, previo a, anterior a, predecesor de, predecesora de, "
            "predecesores de, antecesores de, reemplazado por, reemplazada por, sustituido por, sustituida por, "
            "relevado por, relevada por, sucedido por, sucedida por, precedió a, precedió al, precedió"
        ),
        Cue.AFTER: (
            "sucedió a, sucedió al, siguió a, después de, después del, tras, después, posterior a, sucesor de, "
            "sucesora de, sucesores de, reemplazó a, sustituyó a, relevó a, tomó el relevo de, ocupó el lugar de, "
            f"{_REPLACED}"
        ),
        Cue.PREDECESSOR: "predecesor, predecesora, antecesor, antecesora, predecesores, antecesores",
        Cue.SUCCESSOR: "sucesor, sucesora, sucesores",
        Cue.BEGAN: (
            "comenzado, comenzaron, comenzó, empezado, empezaron, empezó, inició, iniciados, iniciaron, "
            "se iniciaron, arrancaron, arrancó, entraron en vigor, entró en vigor"
        ),
        Cue.ONLY: "sólo, solamente, únicamente",
        Cue.ENDED: (
            "terminado, terminó, terminaron, terminados, finalizaron, finalizados, cesaron, acabaron, se acabaron, "
            "acabados, concluyeron, concluidos, expiraron, vencieron, se extinguieron, caducaron, dejó de, dejaron de, "
            "llegaron a su fin"
        ),
        Cue.FIRST: "primer, primera, primero, primeras, primeros",
        Cue.LAST: "último, última, últimos, últimas",
        Cue.EXCEPTED: "exceptuado, exceptuada, excluido, excluida, aparte",
        Cue.BEYOND: (
            "más representó, más representaron, representó más, "
            "embajador, embajadora, embajadores, representa a más, representó a más, ha representado a más, "
            "más países, más estados, más potencias, el más, la más, los más, las más, más veces, más mandatos, "
            "más tiempo, más que, menos que, tantos como, diferencia entre, promedio, comparar, jamás, en otro lugar, "
            "en otra parte, única, el único, la única"
        ),
        Cue.UNTIL: "hasta",
        Cue.SINCE: "desde, a partir de",
        Cue.FROM: "de, entre, desde, del",
        Cue.BETWEEN: "entre",
        Cue.TO: "a, y, hasta, al",
        Cue.DURING: "en, durante, el, en el, los, años, en el año, de, del, la, en la, por",
        Cue.WHILE: "durante",
        Cue.REIGN: (
            "bajo, bajo el régimen de, bajo el gobierno de, bajo la presidencia de, en tiempos de, en la época de"
        ),
        Cue.EVENT: (
            "golpe, golpe de estado, asalto, ataque, toma, cierre, ruptura, revolución, invasión, caída, "
            "derrocamiento, destitución, muerte, independencia, retirada, salida, anexión, ocupación, levantamiento, "
            "armisticio, guerra, guerras, conflicto, estallido, expulsión, evacuación, elección, asesinato, detención, "
            "derrota, reunificación"
        ),
        Cue.FALL: (
            "fin, final, caída, derrocamiento, destitución, muerte, hundimiento, derrota, capitulación, rendición"
        ),
        Cue.OUTBREAK: "inicio, comienzo, principio, estallido, comienzos, inicios",
        Cue.MAY: "puede, pueden, podría, debe, deben, se puede, es posible, hay que",
        Cue.QUALITY: "neutral, neutrales",
        Cue.AND: "y, o, u, y qué hay de, qué hay de, e, y qué pasa con",
        Cue.THAT: "eso, esto, él, ese, ella, ello",
        Cue.OPPOSITE: "al revés, a la inversa, viceversa, en sentido contrario, inversamente, en el otro sentido",
        Cue.WHERE: (
            "dónde, en qué países, en qué país, en qué estados, en qué estado, en cuáles países, en cuántos países, "
            "en cuántos estados"
        ),
        Cue.REACHES: (
            "comunica, se comunica, contactar, contacta, contactan, contactar con, comunicarse, comunicarse con, "
            "se comunica con, se comunican, ponerse en contacto, ponerse en contacto con, hablar con, habla con, "
            "hacer llegar, llegar hasta, dirigirse a, comunican, habla, hablan, hablaba, hablaban, hablar"
        ),
        Cue.ENTRUSTS: (
            "confió, confiaron, confiado, confiados, confía, confían, confiaba, confiar, encomendó, encomendaron, "
            "encomienda, encomiendan, encomendado, encomendados, encargó, encargaron, encargado"
        ),
        Cue.SUCCEEDS: (
            "sucedió, sucedió a, sucedido, sucede, reemplazó, reemplazó a, reemplazado, sustituyó, sustituyó a, "
            "sustituido, relevó, relevó a, relevado, siguió a, siguió, sustituida, reemplazada, relevada, sucedida"
        ),
        Cue.SINGLE: (
            "ha, había, representa, representaba, representó, ha representado, había representado, protege, protegía, "
            "protegió, defiende, defendía, defendió, asume, asumió"
        ),
        Cue.PLACE: (
            "África, África del Norte, África Occidental, África Oriental, África Ecuatorial, África Central, "
            "Norte de África, Indias, Indias Orientales, Indias Occidentales, Antillas, Europa, Asia, "
            "Sudeste Asiático, Oriente Próximo, Oriente Medio, Extremo Oriente, Balcanes, Caribe, Escandinavia, "
            "Sudamérica, Suramérica, Latinoamérica, Centroamérica, Levante, Kurdistán, Tíbet, Cachemira"
        ),
        Cue.EXISTS: "hay, existe, existen, tiene, tienen, cuenta con",
        Cue.PRESENT: (
            "custodia, cuida, representa, representan, protege, protegen, es, son, está, están, defiende, vela por, "
            "actúa por, actúa en nombre de, habla por, habla en nombre de, se ocupa de, se encarga de, asume, "
            "tiene encomendados, tiene encomendada, tiene confiados, tiene a su cargo, defienden, lleva, llevan"
        ),
        Cue.PAST: (
            "tuvo, tuvieron, tenía, tenían, tenido, habido, existido, sido, ha sido, han sido, representaba, "
            "representaban, representó, representaron, ha representado, han representado, había representado, "
            "protegía, protegían, protegió, protegieron, fue, era, fueron, eran, habían representado, "
            "tenía encomendados, tuvo encomendados, tenía a su cargo, tuvo a su cargo, velaba por, defendía, "
            "se encargaba de, se ocupaba de, asumió, se encargó de, se ocupó de, veló por, actuó en nombre de, "
            "defendió, defendían, alguna vez, algún día"
        ),
        Cue.ABOUT: (
            "perdido, perdió, robado, pasaporte, activo, activos, activa, activas, diplomático, diplomática, "
            "diplomáticos, consular, consulares, país, países, estado, estados, potencia, relaciones, neutral, "
            "tercero, tercer, asuntos, ayuda, empezó, comenzó, inicio, fin, terminó, gobierno, tenido, otros, otro, "
            "otra, alguna, vez, encargado, cargo, oficial, conocido, hay, existe, hubo, protectora, asistencia, "
            "alguien, ejerce, ejercen, ejercía, ejerció, ejercido, desempeña, desempeñan, desempeñaba, desempeñó, "
            "actuó, actuaron, actuado, actuaba, actuaban, actúa, actúan, actuar, ejercieron, ejercían, ejercer, "
            "obraron, duró, dura, durado, duraba, dirigirse, acudir, recurrir, acude, jugó, jugaba, juega"
        ),
        Cue.FILLER: (
            "tenido, habido, existido, que, yo, tú, usted, ella, nosotros, ellos, se, lo, le, les, me, te, como, cómo, "
            "dónde, donde, por qué, si, con, sobre, este, esta, estos, estas, ese, esa, favor, por favor, puede, "
            "puedo, dime, o, u, muy, más, cual, guerra, tiempo, año, años, época, momento, mundo, el, la, los, las, "
            "de, del, a, en, y, qué, hay, haya, existe, existen, entonces, también, son, fueron, período, periodo, "
            "hola, gracias, asunto, rv, urgente, buenos, días, saludos, realmente, pero, pueden, podía, podían, hizo, "
            "podría, podrían, en total, o no, momento, siglo, fecha, fechas, día, mes"
        ),
    },
    months="enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago septiembre/sept/setiembre "
    "octubre/oct noviembre/nov diciembre/dic",
    habits=frozenset({Habit.ADJECTIVE_AFTER, Habit.OBJECT_AFTER_OF, Habit.FOR_IS_BY}),
    counted=(
        "cuántos países, cuántos estados",
        "representa, representaba, representó, ha representado, protege, protegía, protegió",
    ),
    plurals=frozenset({"estados", "paises", "emiratos", "islas", "filipinas", "maldivas", "bahamas", "comoras"}),
)
