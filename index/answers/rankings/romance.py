"""The patterns by which French, Spanish and Portuguese ask who had the most, or the fewest, of something."""

from __future__ import annotations

from index.answers.question import Role
from index.answers.rankings.ranking_rules import MID, asking

_QUI = (
    r"(?:qui|quel(?:le)?s? (?:est (?:le |la |l['’]))?(?:pays|états?|nations?|puissances?(?: protectrices?)?)(?: qui)?)"
)
_EUT = (
    r"(?:(?:a|ont) (?:eu|exercé|reçu|détenu|assumé|assuré)|eut|eurent|avait|avaient|exerçait|exerçaient|exerça|"
    r"détenait|(?P<now>a|ont|exerce|exercent|détient|détiennent))"
)
_LE_PLUS = (
    r"(?:(?P<most>le plus(?: grand nombre)?)|(?P<fewest>le moins|le plus petit nombre))(?: de | d['’])"
    r"(?:différente?s )?"
)
_SOUVENT = r"(?:(?P<most>le plus(?: souvent| fréquemment)?)|(?P<fewest>le moins(?: souvent)?))"
_ONT_REPRESENTE = (
    r"(?:(?:a|ont) (?:représenté|protégé)|représentait|représentaient|représenta|représentèrent|"
    r"(?P<now>représente|représentent|protège))"
)
_FUT = r"(?:(?:a|ont) été|fut|furent|était|étaient|(?P<now>est|sont))"
_Y_A = r"(?:y a-t-il eu|y eut-il|y avait-il|furent exercés|(?P<now>y a-t-il|sont exercés))"

FRENCH = asking(
    "combien de mandats",
    (Role.REPRESENTED, Role.POWER, rf"{_QUI} {_EUT}{MID} {_LE_PLUS}puissances protectrices"),
    (Role.REPRESENTED, None, rf"{_QUI} {_FUT}{MID} {_SOUVENT} représentée?s?"),
    (Role.REPRESENTED, None, rf"{_QUI} {_FUT}{MID} représentée?s?{MID} {_SOUVENT}"),
    (Role.REPRESENTED, None, rf"{_QUI} (?:a|ont) confié{MID} {_LE_PLUS}mandats"),
    (
        Role.HOST,
        None,
        rf"dans quels? (?:pays|états?) (.+? (?:a-t-(?:il|elle) eu|avait-(?:il|elle))) {_LE_PLUS}mandats",
    ),
    (Role.HOST, None, rf"(?:dans quels? (?:pays|états?)|où) {_Y_A}{MID} {_LE_PLUS}mandats"),
    (Role.POWER, None, rf"{_QUI} {_EUT}{MID} {_LE_PLUS}mandats"),
    (
        Role.POWER,
        None,
        (
            rf"(?:{_QUI} {_FUT} |quel est )?(?:le |l['’]|la )?(?:pays|état|puissance(?: protectrice)?) (?:avec|ayant) "
            rf"{_LE_PLUS}mandats"
        ),
    ),
    (Role.POWER, Role.REPRESENTED, rf"{_QUI} {_ONT_REPRESENTE}{MID} {_LE_PLUS}(?:pays|états|nations)"),
    (Role.POWER, Role.HOST, rf"{_QUI} (?:a|ont) (?:agi|exercé des mandats){MID} dans {_LE_PLUS}(?:pays|états)"),
    (Role.POWER, None, rf"{_QUI} {_FUT}{MID} {_SOUVENT} (?:une |la )?puissance protectrice"),
)

FRENCH_FOR_STATES = asking(
    "combien de mandats pour",
    (Role.POWER, None, rf"{_QUI} (?:a|ont) {_SOUVENT} (?:représenté|protégé)"),
    (Role.POWER, None, rf"{_QUI} {_ONT_REPRESENTE}{MID} (?P<most>le plus(?: souvent| fréquemment|(?=\W*$)))"),
)

_QUIEN = (
    r"(?:qui[eé]n(?:es)?|(?:qu[eé]|cu[aá]l(?:es)?) (?:(?:es|fue|ha sido) )?(?:el |la )?"
    r"(?:pa[ií]s(?:es)?|estados?|naci[oó]n(?:es)?|potencias?(?: protectoras?)?)(?: que)?)(?: (?:es|fue) (?:el|la) que)?"
)
_CUAL_ES = r"(?:(?:qui[eé]n|cu[aá]l) (?:es|fue) )?"
_TUVO = (
    r"(?:(?:ha|han|había) (?:tenido|ejercido|recibido|ostentado|desempeñado|asumido)|tuvo|tuvieron|tenían?|ejerció|"
    r"ejercieron|recibió|recibieron|ostentó|desempeñó|(?P<now>tienen?|ejercen?|ostentan?))"
)
_MAS = r"(?:el |la )?(?:(?P<most>más|mayor (?:número|cantidad) de)|(?P<fewest>menos|menor (?:número|cantidad) de))"
_VECES = (
    r"(?:(?P<most>(?:el |la )?más(?: veces| a menudo)?|con más frecuencia|con mayor frecuencia)|"
    r"(?P<fewest>menos veces|con menos frecuencia))"
)
_REPRESENTO = (
    r"(?:(?:ha|han) (?:representado|protegido)|represent(?:ó|aron|aban?)|protegió|protegieron|"
    r"(?P<now>representan?|protegen?))"
)
_FUE = r"(?:fue|fueron|(?:ha|han) sido|era|eran|(?P<now>es|son))"
_HUBO = r"(?:hubo|había|ha habido|se ejercieron|existieron|(?P<now>hay|existen|se ejercen))"

SPANISH = asking(
    "cuántos mandatos",
    (Role.HOST, None, rf"en qu[eé] (?:país|países|estados?) (tuvo .+?) {_MAS} mandatos"),
    (Role.REPRESENTED, Role.POWER, rf"{_QUIEN} {_TUVO}{MID} {_MAS} potencias protectoras"),
    (Role.REPRESENTED, None, rf"{_QUIEN} {_FUE}{MID} {_VECES} representad[oa]s?"),
    (Role.REPRESENTED, None, rf"{_QUIEN} {_FUE}{MID} representad[oa]s?{MID} {_VECES}"),
    (Role.REPRESENTED, None, rf"{_QUIEN} (?:(?:ha|han) confiado|confió|confiaron){MID} {_MAS} mandatos"),
    (Role.HOST, None, rf"(?:en qu[eé] (?:pa[ií]s(?:es)?|estados?)|d[oó]nde) {_HUBO}{MID} {_MAS} mandatos"),
    (Role.POWER, None, rf"{_QUIEN} {_TUVO}{MID} {_MAS} mandatos"),
    (Role.POWER, None, rf"{_CUAL_ES}(?:el |la )?(?:país|estado|potencia(?: protectora)?) con {_MAS} mandatos"),
    (Role.POWER, None, rf"{_QUIEN} {_MAS} mandatos {_TUVO}"),
    (Role.POWER, Role.REPRESENTED, rf"{_QUIEN} {_REPRESENTO}(?: a)?{MID} {_MAS} (?:países|estados|naciones)"),
    (Role.POWER, Role.HOST, rf"{_QUIEN} (?:(?:ha|han) actuado|actuó|actuaron){MID} en {_MAS} (?:países|estados)"),
    (Role.POWER, None, rf"{_QUIEN} (?:{_FUE}|actuó como|ha actuado como){MID} {_VECES} (?:la )?potencia protectora"),
    (Role.POWER, None, rf"{_QUIEN} (?:{_FUE}|actuó como|ha actuado como){MID} potencia protectora{MID} {_VECES}"),
)

SPANISH_FOR_STATES = asking(
    "cuántos mandatos en representación de",
    (Role.POWER, None, rf"{_QUIEN} {_VECES} {_REPRESENTO} al?"),
    (Role.POWER, None, rf"{_QUIEN} {_REPRESENTO} {_VECES} al?"),
    (
        Role.POWER,
        None,
        rf"{_QUIEN} {_REPRESENTO} al?{MID} (?P<most>más(?: veces| a menudo|(?=\W*$))|con más frecuencia)",
    ),
)

_QUEM = (
    r"(?:quem|(?:que|qual|quais) (?:(?:é|foi|são|foram) )?(?:o |a |os |as )?"
    r"(?:pa[ií]s(?:es)?|estados?|naç(?:ão|ões)|potências?(?: prote(?:c)?toras?)?)(?: que)?)(?: (?:é|foi) (?:o|a) que)?"
)
_QUAL_E = r"(?:(?:quem|qual)(?: é| foi)? )?"
_TEVE = (
    r"(?:(?:tem|têm|tinha) (?:tido|exercido|recebido)|teve|tiveram|tinha|tinham|exerceu|exerceram|recebeu|receberam|"
    r"deteve|assumiu|(?P<now>tem|têm|exerce|exercem|detém))"
)
_MAIS = r"(?:o |a )?(?:(?P<most>mais|maior número de)|(?P<fewest>menos|menor número de))"
_VEZES = (
    r"(?:(?P<most>(?:o |a )?mais(?: vezes| frequentemente)?|com mais frequência|com maior frequência)|"
    r"(?P<fewest>menos vezes|com menos frequência))"
)
_REPRESENTOU = (
    r"(?:(?:tem|têm) (?:representado|protegido)|represent(?:ou|aram|avam?)|protegeu|protegeram|"
    r"(?P<now>representam?|protegem?))"
)
_FOI = r"(?:foi|foram|(?:tem|têm) sido|era|eram|(?P<now>é|são))"
_HOUVE = r"(?:houve|havia|existiram|se exerceram|foram exercidos|(?P<now>há|existem|se exercem))"

PORTUGUESE = asking(
    "quantos mandatos",
    (Role.HOST, None, rf"em que (?:país|países|estados?) (teve .+?) {_MAIS} mandatos"),
    (Role.REPRESENTED, Role.POWER, rf"{_QUEM} {_TEVE}{MID} {_MAIS} potências prote(?:c)?toras"),
    (Role.REPRESENTED, None, rf"{_QUEM} {_FOI}{MID} {_VEZES} representad[oa]s?"),
    (Role.REPRESENTED, None, rf"{_QUEM} {_FOI}{MID} representad[oa]s?{MID} {_VEZES}"),
    (Role.REPRESENTED, None, rf"{_QUEM} (?:confiou|confiaram|(?:tem|têm) confiado){MID} {_MAIS} mandatos"),
    (Role.HOST, None, rf"(?:em (?:que|qual|quais) (?:pa[ií]s(?:es)?|estados?)|onde) {_HOUVE}{MID} {_MAIS} mandatos"),
    (Role.POWER, None, rf"{_QUEM} {_TEVE}{MID} {_MAIS} mandatos"),
    (Role.POWER, None, rf"{_QUAL_E}(?:o |a )?(?:país|estado|potência(?: prote(?:c)?tora)?) com {_MAIS} mandatos"),
    (Role.POWER, None, rf"{_QUEM} {_MAIS} mandatos {_TEVE}"),
    (Role.POWER, Role.REPRESENTED, rf"{_QUEM} {_REPRESENTOU}{MID} {_MAIS} (?:países|estados|nações)"),
    (Role.POWER, Role.HOST, rf"{_QUEM} (?:atuou|atuaram|agiu){MID} em {_MAIS} (?:países|estados)"),
    (Role.POWER, None, rf"{_QUEM} (?:{_FOI}|atuou como){MID} {_VEZES} (?:a )?potência prote(?:c)?tora"),
    (Role.POWER, None, rf"{_QUEM} (?:{_FOI}|atuou como){MID} potência prote(?:c)?tora{MID} {_VEZES}"),
)

PORTUGUESE_FOR_STATES = asking(
    "quantos mandatos em representação de",
    (Role.POWER, None, rf"{_QUEM} {_VEZES} {_REPRESENTOU}"),
    (Role.POWER, None, rf"{_QUEM} {_REPRESENTOU}{MID} (?P<most>mais(?: vezes|(?=\W*$))|com (?:mais|maior) frequência)"),
)
