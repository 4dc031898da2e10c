"""More words of questions by cue and language: who holds mandates, and what two states do in each other's country."""

HOLDS = {
    "ar": "تمارس, يمارس, تتولاها, يتولاها, تمارسها, يمارسها, تضطلع بها, يضطلع بها",
    "de": "Mandate hält, Mandate halten, hält, halten, besitzt, besitzen",
    "en": "hold, holds, exercise, exercises",
    "es": "ejerce, ejercen, ostenta, ostentan, desempeña, desempeñan, posee, poseen",
    "fr": (
        "exerce, exercent, exerce t il, exerce t elle, exercent ils, exercent elles, détient, détiennent, "
        "détient il, détient elle, possède, possèdent"
    ),
    "pt": "exerce, exercem, detém, detêm, desempenha, desempenham, possui, possuem",
    "ru": "держит, держат",
}
"""What a state does with its mandates today."""

HELD = {
    "ar": "مارست, مارس, تولتها, تولاها, مارستها, مارسها",
    "de": "hielt, hielten, besaß, besaßen",
    "en": "held, exercised",
    "es": "ejerció, ejercieron, ejercía, ejercían, ostentó, ostentaba, desempeñó, desempeñaba",
    "fr": "exerçait, exerçaient, exerça, exercèrent, exerçait il, exerçait elle, détenait, détenaient, détint",
    "pt": "exerceu, exerceram, exercia, exerciam, deteve, detinha, detinham, desempenhou, desempenhava",
    "ru": "держал, держала, держали, держало",
}
"""What it did with them."""

EACH_OTHER = {
    "ar": "لدى الأخرى, لدى الآخر, لدى بعضهما, لدى بعضهما البعض, في الأخرى, لدى بعضها البعض",
    "de": (
        "jeweils im anderen Land, im jeweils anderen Land, beim jeweils anderen, jeweils beim anderen, beieinander, "
        "im jeweils anderen Staat, jeweils im anderen Staat"
    ),
    "en": "in the other's country, in the other country",
    "es": (
        "la una en la otra, el uno en el otro, en el otro país, el uno ante el otro, en el país del otro, "
        "uno en el otro, en el país de la otra"
    ),
    "fr": (
        "l un chez l autre, l une chez l autre, l un auprès de l autre, l un dans l autre, dans le pays de l autre, "
        "dans l autre pays, chez l autre"
    ),
    "pt": "um no outro, uma na outra, no país um do outro, no país do outro, no outro país, um junto do outro",
    "ru": "друг у друга, друг в друге, друг перед другом, в стране друг друга",
}
"""Beside two states: of both directions."""

ASKED_WHOM = {
    "ru": (
        "какие страны представлял, какие страны представляла, какие страны представляло, какие страны представляет, "
        "какие государства представлял, какие государства представляла, какие государства представляло, "
        "какие государства представляет"
    ),
}
"""Phrases that ask whom one state represents, of which the verb is a part."""

SHARE = {
    "ar": "حصة, نسبة, النسبة",
    "de": "Anteil, Anteile, Prozentsatz, Prozent",
    "en": "share of, share, proportion, percentage, percent",
    "es": "cuál es la parte, qué parte, porcentaje, proporción, cuota",
    "fr": "quelle est la part, quelle part, quelle était la part, proportion, pourcentage",
    "pt": "qual é a parte, que parte, percentagem, porcentagem, proporção, quota",
    "ru": "доля, долю, процент",
}
"""Words for what part of all mandates is whose, which nothing here tells."""

PROTECTED = {
    "es": "prisioneros de guerra, súbditos, súbditas",
    "fr": "prisonniers de guerre",
    "pt": "prisioneiros de guerra, súditos, súbditos",
}
"""Whom a power looks after, by words of which some mean a time alone: “guerre”."""

IN_FORCE = {
    "de": "bleiben in Kraft, sind in Kraft geblieben",
    "en": "remain in force, remains in force",
    "fr": "restent en vigueur, reste en vigueur, demeurent en vigueur, demeure en vigueur",
    "pt": "permanecem em vigor, permanece em vigor, continuam em vigor, continua em vigor",
}
"""What lasts until today."""

BECAME = {
    "es": "qué pasó con, qué ocurrió con, qué sucedió con, qué fue de, qué ha sido de",
}
"""What has become of a mandate."""

DOCUMENTS = {
    "de": (
        "auf welchen Dokumenten beruht, auf welchen Dokumenten beruhen, auf welche Dokumente stützt sich, "
        "worauf stützt sich die Angabe, worauf beruht die Angabe, auf welcher Quelle beruht die Angabe, "
        "auf welchen Quellen beruht die Angabe, auf welche Quelle stützt sich die Angabe, "
        "auf welche Quellen stützt sich die Angabe"
    ),
    "fr": "sur quels documents repose, sur quels documents reposent, sur quels documents s appuie, sur quels documents",
    "ru": "на каких документах основан, на каких документах основаны, на каких документах основывается",
}
"""What bears a mandate out."""

ASSUMED = {
    "de": "übernahm, übernahmen, übernommen",
    "en": "taken on, took on, take on, taken over, took over, take over",
    "es": "asumido, ha asumido, han asumido",
    "fr": "assumé, assumés, assuma, repris, reprit, endossé",
    "pt": "mandatos assumiu, assumiu, assumiram, assumido",
    "ru": "взяла на себя, взял на себя, взяло на себя, взяли на себя, приняла на себя, принял на себя",
}
"""Taking on: of mandates that are listed, their beginning lies in the time."""
