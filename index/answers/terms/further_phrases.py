"""More words of questions by cue and language, beside those of the vocabularies: superlatives, stages, reasons."""

FIRST = {
    "ar": "أقدم, الأقدم, أبكر",
    "de": (
        "älteste, ältester, ältestes, ältesten, früheste, frühester, frühestes, frühesten, allererste, allererstes, "
        "allerersten"
    ),
    "en": "oldest, first ever, very first",
    "es": "más antiguo, más antigua, el más antiguo, la más antigua, más temprano",
    "fr": "plus ancien, plus ancienne, le plus ancien, la plus ancienne, tout premier, toute première",
    "pt": "mais antigo, mais antiga, o mais antigo, a mais antiga",
    "ru": (
        "старейший, самый старый, самый давний, самый первый, самый ранний, самого старого, самого давнего, самого "
        "первого, наиболее ранний"
    ),
}
"""The oldest: what began first."""

LAST = {
    "ar": "أحدث, الأحدث",
    "de": "jüngste, jüngster, jüngstes, jüngsten, neueste, neuester, neuestes, neuesten, allerletzte",
    "en": "very last",
    "es": "más reciente, el más reciente, la más reciente",
    "fr": "plus récent, plus récente, le plus récent, la plus récente",
    "pt": "mais recente, o mais recente, a mais recente",
    "ru": "самый новый, самый последний, самый недавний, самый поздний, новейший",
}
"""The latest: what began last."""

LONGEST = {
    "ar": "أطول, الأطول, أدوم, الأدوم, دام أطول, استمر أطول",
    "de": (
        "längste, längster, längstes, längsten, am längsten, dauerhafteste, dauerte am längsten, bestand am längsten"
    ),
    "en": "longest, longest running, longest lasting, lasted longest, lasted the longest, has lasted longest",
    "es": (
        "más largo, más larga, más largos, más largas, el más largo, la más larga, más duradero, más duradera, más "
        "prolongado, más prolongada, más larga duración, duró más, dura más, ha durado más"
    ),
    "fr": (
        "plus long, plus longue, plus longs, plus longues, le plus long, la plus longue, le plus longtemps, "
        "plus durable, a duré le plus longtemps, dura le plus longtemps, a duré le plus"
    ),
    "pt": (
        "mais longo, mais longa, mais longos, mais longas, o mais longo, a mais longa, mais duradouro, mais duradoura, "
        "mais prolongado, mais prolongada, durou mais, durou mais tempo, que durou mais tempo"
    ),
    "ru": (
        "самый долгий, самая долгая, самый длинный, самый длительный, самая длительная, самый продолжительный, самая "
        "продолжительная, самое долгое, самое длительное, самого долгого, самым долгим, самым длительным, "
        "дольше всего, дольше всех, длился дольше всего, длился дольше всех, действовал дольше всего, "
        "действовал дольше всех"
    ),
}
"""The longest, of which only mandates are asked for."""

SHORTEST = {
    "ar": "أقصر, الأقصر, دام أقصر, استمر أقصر",
    "de": (
        "kürzeste, kürzester, kürzestes, kürzesten, am kürzesten, dauerte am kürzesten, bestand am kürzesten, "
        "kurzlebigste, kurzlebigsten"
    ),
    "en": "shortest, shortest lived, shortest lasting, briefest, lasted shortest, lasted the shortest",
    "es": (
        "más corto, más corta, más cortos, más cortas, el más corto, la más corta, más breve, más breves, el más "
        "breve, menor duración, duró menos, ha durado menos, duró menos tiempo"
    ),
    "fr": (
        "plus court, plus courte, plus courts, plus courtes, le plus court, la plus courte, plus bref, plus brève, "
        "plus brefs, le plus bref, a duré le moins longtemps, dura le moins longtemps, a duré le moins"
    ),
    "pt": (
        "mais curto, mais curta, mais curtos, mais curtas, o mais curto, a mais curta, mais breve, mais breves, o mais "
        "breve, menor duração, durou menos, durou menos tempo, que durou menos tempo"
    ),
    "ru": (
        "самый короткий, самая короткая, самое короткое, самые короткие, самого короткого, самым коротким, "
        "самый краткий, самый недолгий, самый непродолжительный, самый кратковременный, короче всего, короче всех, "
        "длился меньше всего, длился меньше всех, действовал меньше всего, действовал меньше всех"
    ),
}
"""The shortest, of which only mandates are asked for."""

REQUESTED = {
    "ar": "طلبت, طلب, طلبوا, التمست, التمس, طلبها",
    "de": "bat, baten, gebeten, erbeten, erbat, erbaten, ersuchte, ersuchten, ersucht, angefragt, beantragt",
    "en": "ask, asked, request, requested, requesting",
    "es": "pidió, pidieron, pedido, pedida, solicitó, solicitaron, solicitado, solicitada",
    "fr": "demandé, demanda, demandèrent, demandaient, demandait, sollicité, sollicitèrent, sollicita",
    "pt": "pediu, pediram, pedido, pedida, solicitou, solicitaram, solicitado, solicitada",
    "ru": (
        "попросил, попросила, попросили, попросило, просили, запросил, запросила, запросили, запрошен, обратились к, "
        "обратилась к, обратился к"
    ),
}
"""Words by which a mandate was requested."""

AGREED = {
    "ar": "وافقت, وافق, وافقوا, اتفق, اتفقت, الاتفاق على, تم الاتفاق على, جرى الاتفاق على",
    "de": (
        "vereinbart, vereinbarten, vereinbarte, zugestimmt, stimmte, stimmten, zustimmte, zustimmten, akzeptierte, "
        "akzeptierten, akzeptiert, willigte, einwilligte"
    ),
    "en": "agree, agreed, agree to, agreed to, accept, accepted, consent, consented, agreed upon",
    "es": "acordado, acordada, acordó, acordaron, aceptó, aceptaron, aceptado, consintió, consintieron, convenido",
    "fr": "convenu, convinrent, accepté, accepta, acceptèrent, consenti, consentit, consentirent, donné son accord",
    "pt": (
        "acordado, acordada, acordaram, acordou, aceitou, aceitaram, aceite, aceito, consentiu, consentiram, "
        "concordou, concordaram, combinado"
    ),
    "ru": (
        "согласован, согласована, согласовано, согласовали, согласилась, согласился, согласилось, согласились, дала "
        "согласие, дал согласие, дали согласие, дало согласие"
    ),
}
"""Words by which a mandate was agreed."""

WHY = {
    "ar": "ما سبب, ما السبب, سبب, لم السبب, ما أسباب, أسباب, ما الذي دفع",
    "de": (
        "aus welchen gründen, was war der grund für, was ist der grund für, was waren die gründe für, welcher grund, "
        "welchen grund, aus welchem anlass, wie kam es zu, wie kam es dazu dass"
    ),
    "en": "what is the reason for, what was the reason for, what were the reasons for, what reason, for what reasons",
    "es": (
        "por qué razón, por qué motivo, por qué causa, cuál es la razón de, cuál fue la razón de, "
        "cuál es el motivo de, cuál fue el motivo de, a qué se debe, a qué se debió, cuál fue la causa de"
    ),
    "fr": (
        "quelle est la raison de, quelle fut la raison de, quelle était la raison de, quelles sont les raisons de, "
        "quel est le motif de, quel fut le motif de, pour quel motif, pour quels motifs, la raison de, à quoi tient"
    ),
    "pt": (
        "porque motivo, qual é a razão de, qual é a razão da, qual é a razão do, qual a razão de, qual a razão da, "
        "qual a razão do, qual foi a razão de, qual foi a razão da, qual foi a razão do, qual foi o motivo de, "
        "qual foi o motivo da, qual foi o motivo do, qual o motivo de, qual o motivo da, qual o motivo do, "
        "qual é o motivo de, "
        "qual é o motivo da, qual é o motivo do, a que se deve, por que é que"
    ),
    "ru": "какова причина, в чём причина, по каким причинам, из-за чего, в связи с чем, каковы причины, какая причина",
}
"""Words that ask for a reason."""

PROTECTOR = {
    "ar": "وسيط, الوسيط",
    "de": "Vermittler, Vermittlerin",
    "en": "mediator, mediators",
    "es": "mediador, mediadora, mediadores",
    "fr": "médiateur, médiatrice, médiateurs",
    "pt": "mediador, mediadora, mediadores",
    "ru": "медиатор, медиатором",
}
"""Mediators, for whom the protecting powers are told."""

REPRESENTATION = {
    "ar": "تمثيل",
    "de": "Vertretung",
    "en": "representation",
    "es": "representación",
    "fr": "représentation",
    "pt": "representação",
    "ru": "представительство, представительства, представительством",
}
"""What is of whoever is represented and of whoever represents: "representation of X"."""

ENDED = {
    "ar": "منتهية, منتهيا, منته, أنهت, أنهى, كفت عن, كف عن",
    "de": "vorbei",
    "en": "come to an end, at an end, stop, cease, cessation",
    "es": (
        "acabó, se acabó, finalizó, expiró, concluyó, cesó, venció, caducó, se extinguió, llegó a su fin, dejó, "
        "dejaron, dejado"
    ),
    "fr": "fini, finie, expira, cessa, arrêté",
    "pt": "acabou, acabado, cessou, cessado, expirou, findou, caducou, concluído, chegou ao fim, deixou, parou",
    "ru": (
        "завершён, завершена, завершено, окончен, окончена, окончено, прекращена, прекращено, истекла, истекло, "
        "прекратила, прекратил, прекратили, перестала, перестал, перестало, перестали"
    ),
}
"""Of one mandate that it has ended."""

FILLER = {
    "ar": "في السجل",
    "de": "im Register, des Registers",
    "en": "in the register, of the register",
    "es": "en el registro, del registro",
    "fr": "dans le registre, du registre",
    "pt": "no registo, do registo, no registro, do registro",
    "ru": "в реестре, реестра",
}
"""Where what is asked for is looked up."""

BEFORE = {
    "ar": "سلف",
    "de": "Vorgänger von, Vorgängerin von, Vorgänger der, Vorgängerin der",
    "en": "predecessor to",
    "es": "antecesor de, antecesora de, antecesores de, predecesor de, predecesora de",
    "fr": "prédécesseur de, prédécesseure de, devancier de",
    "pt": (
        "antecessor de, antecessor da, antecessor do, antecessora de, antecessora da, antecessora do, predecessor de, "
        "predecessor da, predecessor do, predecessora de, predecessora da, predecessora do"
    ),
    "ru": "предшественник, предшественница, предшествовал, предшествовала, предшествовало, предшествовали",
}
"""Who was there before a power that is named after it."""

AFTER = {
    "ar": "حل محل, حلت محل, حل مكان, حلت مكان, جاء بعد, جاءت بعد, أتى بعد, أتت بعد, لمن سلمت, لمن سلم, إلى من سلمت",
    "de": "trat an die Stelle, traten an die Stelle, kam nach, folgte nach, wem übergab, an wen übergab",
    "en": "came next after, took the place of",
    "es": (
        "vino después de, vino tras, llegó después de, tomó el relevo de, tomó el lugar de, a quién entregó, a quién "
        "traspasó, a quién pasó, a quién cedió"
    ),
    "fr": "a pris la place de, a pris la place du, a pris la place des, est venu après, est venue après, "
    "a pris la suite de, a pris la suite du, a pris la relève du",
    "pt": (
        "veio depois de, veio depois da, veio depois do, veio após, veio a seguir a, ocupou o lugar de, ocupou o lugar "
        "da, ocupou o lugar do, a quem entregou, a quem passou, a quem transmitiu, a quem cedeu"
    ),
    "ru": (
        "заняла место, занял место, заняло место, пришло на смену, пришли на смену, последовал за, "
        "последовала за, пришёл после, пришла после, кому передала, "
        "кому передал, кому передало, кому передали"
    ),
}
"""Who was there after a power that is named after it."""

INTERESTS = {
    "ar": "إلى من ألجأ, بمن أتصل, إلى أي سفارة أتوجه, إلى من أتوجه, إلى أين أتوجه, إلى من يتوجه, بمن يتصل",
    "de": (
        "an wen wende ich mich, an wen kann ich mich wenden, an wen soll ich mich wenden, wohin wende ich mich, an wen "
        "wendet sich, wohin wendet sich, an welche Botschaft wende ich mich"
    ),
    "en": "whom do i turn to, who do i turn to, who do i contact, whom do i contact, which embassy do i contact",
    "es": (
        "a quién acudo, a quién acudir, a quién debo acudir, a quién puedo acudir, a quién acude, a dónde acudo, "
        "a dónde va, a dónde acude, a quién me dirijo, a qué embajada acudo, a qué embajada acude, "
        "a qué embajada debo acudir"
    ),
    "fr": (
        "à qui m adresser, à qui dois je m adresser, à qui puis je m adresser, à qui s adresse, "
        "quelle ambassade dois je contacter, quelle ambassade contacter, qui dois je contacter, qui contacter, "
        "vers qui me tourner"
    ),
    "pt": (
        "a quem recorro, a quem recorrer, a quem recorre, a quem me dirijo, a quem devo dirigir me, "
        "a quem devo recorrer, a que embaixada recorro, a que embaixada me dirijo"
    ),
    "ru": (
        "к кому обратиться, куда обратиться, к кому обращаться, куда обращаться, в какое посольство обратиться, "
        "в какое посольство обращаться, к кому обращается, куда обращается"
    ),
}
"""What nationals of a state need abroad."""

PERSON = {
    "ar": "أنا",
    "de": "ich bin, wenn ich, als",
    "en": "i am, i m, if i am",
    "es": "soy, estoy, si soy, estando, siendo",
    "fr": "je suis, si je suis, en tant que, comme",
    "pt": "sou, estou, se sou, sendo, estando",
    "ru": "я, если я, как",
}
"""Who asks for himself."""
