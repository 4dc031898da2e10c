"""The patterns by which English and German ask who had the most, or the fewest, mandates, states or powers."""

from __future__ import annotations

from index.answers.question import Role
from index.answers.rankings.ranking_rules import MID, asking

_WHO = r"(?:who|(?:which|what) (?:(?:protecting )?(?:country|countries|states?|nations?|powers?|governments?)))"
_HAD = (
    r"(?:(?:has|have) (?:ever )?(?:had|held|exercised|received)|had|held|exercised|received|got|"
    r"(?P<now>has|have|holds?|exercises?))"
)
_MOST = (
    r"(?:the )?(?:(?P<most>most|(?:largest|highest|greatest) number of)|"
    r"(?P<fewest>fewest|least|(?:smallest|lowest) number of))"
)
_OFTEN = r"(?:the )?(?:(?P<most>most(?: often| frequently)?)|(?P<fewest>least(?: often| frequently)?))"
_OFTENER = (
    r"(?:the )?(?:(?P<most>most(?: often| frequently|(?=\W*$)))|"
    r"(?P<fewest>least(?: often| frequently|(?=\W*$))))"
)
_MANDATES = r"(?:protecting[- ]power )?(?:mandates|arrangements)"
_COUNTRIES = r"(?:other |foreign |different )?(?:countries|states|nations)"
_REPRESENTED = (
    r"(?:(?:has|have) (?:ever )?(?:represented|protected)|represented|protected|acted for|looked after|"
    r"(?P<now>represents?|protects?|acts? for|looks? after))"
)
_WERE = r"(?:was|were|(?:has|have) been|(?P<now>is|are))"

ENGLISH = asking(
    "how many mandates",
    (Role.REPRESENTED, Role.POWER, rf"{_WHO} {_HAD}{MID} {_MOST} (?:different )?protecting powers"),
    (Role.REPRESENTED, None, rf"which represented (?:state|countrie|country)s? {_HAD}{MID} {_MOST} {_MANDATES}"),
    (Role.REPRESENTED, None, rf"{_WHO} {_WERE}{MID} represented{MID} {_OFTEN}"),
    (Role.REPRESENTED, None, rf"{_WHO} {_WERE}{MID} {_OFTEN} represented"),
    (Role.REPRESENTED, None, rf"{_WHO} (?:has |have )?(?:entrusted|conferred|granted){MID} {_MOST} {_MANDATES}"),
    (
        Role.HOST,
        None,
        rf"(?:in (?:which|what) (?:country|countries|states?)|where) {_WERE}(?: there)?{MID} {_MOST} {_MANDATES}",
    ),
    (Role.HOST, None, rf"(?:which|what) host (?:country|countries|states?) {_HAD}{MID} {_MOST} {_MANDATES}"),
    (Role.POWER, None, rf"{_WHO} {_HAD}{MID} {_MOST} {_MANDATES}"),
    (
        Role.HOST,
        None,
        rf"(?:in (?:which|what) (?:country|countries|states?)|where) (did .+? (?:have|hold)) {_MOST} {_MANDATES}",
    ),
    (
        Role.POWER,
        None,
        rf"(?:{_WHO} {_WERE} )?(?:the )?(?:country|state|(?:protecting )?power) with {_MOST} {_MANDATES}",
    ),
    (Role.POWER, Role.REPRESENTED, rf"{_WHO} {_REPRESENTED}{MID} {_MOST} {_COUNTRIES}"),
    (Role.POWER, Role.HOST, rf"{_WHO} (?:has |have )?(?:acted|(?P<now>acts?)){MID} in {_MOST} {_COUNTRIES}"),
    (
        Role.POWER,
        None,
        rf"{_WHO} (?:has |have )?(?:acted|(?P<now>acts?)){MID} {_OFTEN} as (?:a |the )?protecting power",
    ),
    (Role.POWER, None, rf"{_WHO} (?:has |have )?(?:acted as|{_WERE}){MID} (?:a |the )?protecting power{MID} {_OFTEN}"),
)

ENGLISH_FOR_STATES = asking(
    "how many mandates for",
    (Role.POWER, None, rf"{_WHO} {_REPRESENTED}{MID} {_OFTENER}"),
    (Role.POWER, None, rf"{_WHO} (?:has |have )?{_OFTENER} {_REPRESENTED}"),
)

_WER = r"(?:wer|welche[rs]? (?:land|länder|staat(?:en)?|nation(?:en)?|(?:schutz)?m[aä]chte?))"
_HATTE = r"(?:hatten?|übten?|erhielt(?:en)?|bekam(?:en)?|hielt(?:en)?|führten?|(?P<now>hat|haben|hält|halten|führt))"
_MEISTE = r"(?:die )?(?:(?P<most>meisten|(?:größte|höchste) (?:an)?zahl (?:von|an))|(?P<fewest>wenigsten))"
_OFT = r"am (?:(?P<most>häufigsten|meisten|öftesten)|(?P<fewest>seltensten|wenigsten))"
_MANDATE = r"(?:schutzmacht)?mandaten?"
_LAENDER = r"(?:anderen? |fremden? |verschiedenen? )?(?:ländern?|staaten|nationen)"
_VERTRAT = r"(?:vertrat(?:en)?|schützten?|(?P<now>vertritt|vertreten|schützt))"
_GEHABT = r"(?:gehabt|ausgeübt|geführt|innegehabt|erhalten|bekommen)"
_WAREN = r"(?:waren|gab es|bestanden|galten|(?P<now>sind|gibt es|bestehen|gelten))"

GERMAN = asking(
    "wie viele Mandate",
    (Role.REPRESENTED, Role.POWER, rf"{_WER} {_HATTE}{MID} {_MEISTE} (?:verschiedenen )?schutzmächte"),
    (Role.REPRESENTED, None, rf"{_WER} (?:wurden?|ist|sind|(?P<now>wird|werden)){MID} {_OFT} vertreten(?: worden)?"),
    (Role.REPRESENTED, None, rf"{_WER} (?:hat|haben){MID} {_MEISTE} {_MANDATE} (?:erteilt|vergeben|übertragen)"),
    (Role.REPRESENTED, None, rf"{_WER} (?:erteilten?|vergab(?:en)?|übertrug(?:en)?){MID} {_MEISTE} {_MANDATE}"),
    (Role.HOST, None, rf"(?:in welche[mn] (?:land|ländern|staat|staaten)|wo) {_WAREN}{MID} {_MEISTE} {_MANDATE}"),
    (Role.POWER, None, rf"{_WER} (?:hat|haben){MID} {_MEISTE} {_MANDATE} {_GEHABT}"),
    (Role.POWER, None, rf"{_WER} {_HATTE}{MID} {_MEISTE} {_MANDATE}"),
    (
        Role.HOST,
        None,
        rf"(?:in welche[mn] (?:land|ländern|staat|staaten)|wo) (hatte .+?) {_MEISTE} {_MANDATE}",
    ),
    (
        Role.POWER,
        None,
        rf"(?:{_WER} (?:ist|war) )?(?:das |der |die )?(?:land|staat|(?:schutz)?macht) mit den {_MEISTE} {_MANDATE}",
    ),
    (Role.POWER, Role.REPRESENTED, rf"{_WER} (?:hat|haben){MID} {_MEISTE} {_LAENDER} (?:vertreten|geschützt)"),
    (Role.POWER, Role.REPRESENTED, rf"{_WER} {_VERTRAT}{MID} {_MEISTE} {_LAENDER}"),
    (
        Role.POWER,
        Role.HOST,
        rf"{_WER} (?:war|wirkte|(?P<now>ist)){MID} in den {_MEISTE} {_LAENDER} (?:als )?schutzmacht",
    ),
    (Role.POWER, None, rf"{_WER} (?:war|wirkte|diente|(?P<now>ist)){MID} {_OFT} (?:als )?schutzmacht"),
)

GERMAN_FOR_STATES = asking(
    "wie viele Mandate für",
    (Role.POWER, None, rf"{_WER} (?:hat|haben){MID} {_OFT} (?:vertreten|geschützt)"),
    (Role.POWER, None, rf"{_WER} {_VERTRAT}{MID} {_OFT}"),
)
