"""Of each language the patterns of who took over, gave up and lost mandates, and of who asked for one."""

from __future__ import annotations

from index.answers.roles.plain_rules import rules

# Whoever takes over the mandates of a power comes after it. "Assumed" and "held" may be said of any mandate.
SUCCESSIONS = {
    "en": rules(
        (
            (
                r"^(\W*)(?:who|which (?:power|state|country|powers|states|countries)) "
                r"(?:took over|takes over|has taken over|have taken over|inherited|took on) "
                r"(?:the |all )*(?:mandates? of (?:the )?(?!.*\bfrom\b)|(?!the |all |its |their )(?=\w+ mandates?\b))"
            ),
            r"\1who succeeded ",
        ),
        (
            r"^(\W*who) (?:took over|took on|inherited) (?:the |its )?mandates? (in .+?) from ([^?]+)",
            r"\1 succeeded \3 \2",
        ),
        (
            (
                r"^(\W*)to (?:whom|which (?:power|state|country)) did (.+?) "
                r"(?:cede|hand over|transfer|pass|pass on|give|give up) (?:its|their|the) mandates?\b"
            ),
            r"\1who succeeded \2",
        ),
        (r"^(\W*which (?:power|state|country)) (?:took|has taken) the place of ", r"\1 succeeded "),
    ),
    "de": rules(
        (
            (
                r"^(\W*)(?:wer|welche[rs]? (?:macht|staat|land|mächte|staaten|länder)) (?:übernahm|übernahmen) "
                r"(?:(\d{4}|im jahre? \d{4}) )?(?:das |die )"
                r"(?:mandate? (?:der |des |von |(?=\w{3,}s\b))|(?=\w+ mandate?\b))"
            ),
            r"\1wer folgte \2 auf ",
        ),
        (
            (
                r"^(\W*)(?:an wen|wem) (?:gab|gaben|übergab|übergaben|überließ|trat|traten|reichte) (.+?) "
                r"(?:sein|ihr|das|die|seine|ihre) mandate?\b(.*?)(?: ab| weiter| über)?(?= *\??$)"
            ),
            r"\1wer folgte auf \2\3",
        ),
        (
            (
                r"^(\W*)wer (?:bat|ersuchte) ([^,]+), (?!(?:ihn|sie|es)\b)([\w-]+|die \w+)"
                r"((?: i[nm] [\w-]+)?) zu vertreten\b"
            ),
            r"\1welche Mandate hatte \2 für \3\4",
        ),
        (r"^(\W*welche\w* mandate?) verlor(?:en)? ([^?]+)", r"\1 von \2 sind beendet"),
        (r"^(\W*welche\w* mandate?) (?:hat|haben) ([^?]+) verloren\b(?= *\??$)", r"\1 von \2 sind beendet"),
    ),
    "fr": rules(
        (
            (
                r"^(\W*)(?:qui|quelles? puissances?|quels? (?:états?|pays)) (?:a|ont) (?:repris|hérité d)(?:es?)? ?"
                r"(?:le |les )?mandats? (?:de la |de l['’]|des |du |d['’]|de )?"
            ),
            r"\1qui a succédé à ",
        ),
        (
            (
                r"^(\W*)à (?:qui|quelle puissance|quel (?:état|pays)) (.+?)[ -](?:a|ont)-(?:t-)?(?:elles?|ils?) "
                r"(?:cédé|transmis|remis|passé|transféré|laissé) (?:son|ses|le|les|leurs?) mandats?\b"
            ),
            r"\1qui a succédé à \2",
        ),
        (r"\bmandats (.*?)[ -](?:a|ont)-(?:t-)?(?:elles?|ils?) perdus?\b", r"mandats terminés de \1"),
        (r"\bcomme (?=(?:puissance )?protectrice d)", ""),
        (r"^(\W*)qui a demandé à (.+?) de représenter ", r"\1quels mandats \2 a-t-elle exercés pour "),
    ),
    "es": rules(
        (
            (
                r"^(\W*)(?:quién|quiénes|qué (?:potencias?|países|país|estados?)) (?:asumió|asumieron|heredó|heredaron|"
                r"retomó|retomaron) (?:el |los )?mandatos? (?:de los |de las |de la |del |de )?"
            ),
            r"\1quién sucedió a ",
        ),
    ),
    "pt": rules(
        (
            (
                r"^(\W*)(?:quem|que (?:potências?|países|país|estados?)) (?:assumiu|assumiram|herdou|herdaram|retomou|"
                r"retomaram) (?:o |os )?mandatos? (?:d[oa]s? |de )?"
            ),
            r"\1quem sucedeu a ",
        ),
    ),
    "ru": rules(
        (
            (
                r"^(\W*)(?:кто|как(?:ая|ое) (?:держава|страна|государство)) (?:принял|перенял|унаследовал)[аои]? "
                r"(?:мандаты? |(?=\w+ мандаты?\b))"
            ),
            r"\1кто сменил ",
        ),
        (
            r"^(\W*)кому (.+?) (?:передал|уступил|отдал)[аои]? (?:свой |свои )?мандаты?\b",
            r"\1кто сменил \2",
        ),
        (r"\bмандаты (?:потерял|утратил)[аои]? ([^?]+)", r"мандаты \1 прекратились"),
        (
            r"^(\W*)кто (?:по)?просил[аои]? (\w+)ю представлять (?!его\b|её\b|их\b)(?:интересы )?",
            r"\1какие мандаты осуществляла \2я для ",
        ),
        (
            r"^(\W*)кто (?:по)?просил[аои]? (\w+)ю представлять (?:его|её|их)\b(?: интересы\b)?",
            r"\1кого представляла \2я",
        ),
        (
            r"^(\W*)кто (?:по)?просил[аои]? (\w+)у представлять (?:его|её|их)\b(?: интересы\b)?",
            r"\1кого представляла \2а",
        ),
        (
            r"^(\W*)кто (?:по)?просил[аои]? (.+?) представлять (?:его|её|их)\b(?: интересы\b)?",
            r"\1кого представлял \2",
        ),
    ),
    "ar": rules(
        (
            (
                r"^(\W*)من (?:تولى|ورث|تسلم) (?:تكليف|تكليفات|(?:التكليف|التكليفات)(?= ال\w+ية?\b)"
                r"(?! (?:السارية|الساري|الحالية|الحالي|المنتهية|المنتهي)\b)) (?!في\b|من\b|عن\b)"
            ),
            r"\1من خلف ",
        ),
        (
            r"^(\W*)من طلب من (.+?) أن (?:[تي]مثل|[تي]رعى مصالح) (?=\w)",
            r"\1ما التكليفات التي تولتها \2 نيابة عن ",
        ),
        (r"\bالتكليفات التي (?:فقدتها|خسرتها) ", "التكليفات المنتهية ل"),
    ),
}
