"""The patterns by which Russian and Arabic ask who had the most, or the fewest, mandates, states or powers."""

from __future__ import annotations

from index.answers.question import Role
from index.answers.rankings.ranking_rules import MID, asking

_KTO = r"(?:кто|как(?:ая|ие|ое) (?:страна|страны|держав[аы](?:-покровительниц[аы])?|государств[оа]))"
_U_KOGO = r"у (?:кого|как(?:ой|их|ого) (?:страны|стран|держав(?:ы)?(?:-покровительниц(?:ы)?)?|государства|государств))"
_BOLSHE = (
    r"(?:(?P<most>больше всего|больше всех|(?:наибольшее|наибольшего|наибольшим|максимальное|самое большое) "
    r"(?:число|числа|числом|количество|количества|количеством))|(?P<fewest>меньше всего|меньше всех|"
    r"(?:наименьшее|наименьшего|самое маленькое) (?:число|числа|количество|количества)))"
)
_CHASCHE = r"(?:(?P<most>чаще всего|чаще всех|чаще других)|(?P<fewest>реже всего|реже всех))"
_STRAN = r"(?:других |разных |иностранных )?(?:стран|государств)"
_IMEL = r"(?:имел[аои]?|получил[аои]?|осуществлял[аои]?|(?P<now>имеет|имеют|осуществляет|осуществляют))"
_PREDSTAVLYAL = (
    r"(?:представлял[аио]?|представил[аио]?|защищал[аио]?|(?P<now>представляет|представляют|защищает|защищают))"
)
_BYLI = r"(?:представляли|представлялись|были представлены|(?P<now>представляют|представляются|представлены))"
_CHI = r"(?:чьи интересы|интересы (?:кого|какой страны|какого государства|каких стран|каких государств))"

RUSSIAN = asking(
    "сколько мандатов",
    (Role.REPRESENTED, Role.POWER, rf"{_U_KOGO}{MID} было{MID} {_BOLSHE} держав-покровительниц"),
    (Role.REPRESENTED, None, rf"{_CHI}{MID} {_CHASCHE} {_BYLI}"),
    (Role.REPRESENTED, None, rf"{_CHI} {_BYLI}{MID} {_CHASCHE}"),
    (Role.REPRESENTED, None, rf"(?:кого|какую страну|какое государство){MID} {_CHASCHE} {_BYLI}"),
    (Role.REPRESENTED, None, rf"(?:кого|какую страну|какое государство) {_BYLI}{MID} {_CHASCHE}"),
    (
        Role.HOST,
        None,
        rf"(?:в как(?:ой|их|ом) (?:стране|странах|государстве|государствах)|где){MID} было{MID} {_BOLSHE} мандатов",
    ),
    (Role.HOST, None, rf"(?:в как(?:ой|ом) (?:стране|государстве)|где)(?P<now> сейчас)? {_BOLSHE} мандатов"),
    (Role.POWER, None, rf"{_U_KOGO}{MID} было{MID} {_BOLSHE} мандатов"),
    (Role.POWER, None, rf"(?:страна|государство|держава(?:-покровительница)?) с {_BOLSHE} мандатов"),
    (Role.POWER, None, rf"{_U_KOGO}{MID} {_BOLSHE} было мандатов"),
    (Role.POWER, None, rf"{_U_KOGO}(?P<now>(?: сейчас| сегодня)?) {_BOLSHE} мандатов"),
    (Role.POWER, None, rf"{_KTO}{MID} {_IMEL}{MID} {_BOLSHE} мандатов"),
    (Role.POWER, Role.REPRESENTED, rf"{_KTO}{MID} {_PREDSTAVLYAL}(?: интересы)?{MID} {_BOLSHE} {_STRAN}"),
    (
        Role.POWER,
        None,
        rf"{_KTO}{MID} {_CHASCHE} (?:был[аои]?|выступал[аои]?|являл(?:ся|ась|ось)) державой-покровительницей",
    ),
)

RUSSIAN_FOR_STATES = asking(
    "сколько мандатов для защиты интересов",
    (Role.POWER, None, rf"{_KTO} {_CHASCHE} {_PREDSTAVLYAL}(?: интересы)?"),
    (Role.POWER, None, rf"{_KTO} {_PREDSTAVLYAL}(?: интересы)?{MID} {_CHASCHE}"),
)

_MAN = r"(?:من|ما|أي|أية)(?: (?:هي |هو )?(?:ال)?(?:دولة|بلد|دول|بلدان|قوة)(?: (?:ال)?حامية)?)?(?: (?:التي|الذي))?"
_LAHA = (
    r"(?:كانت? (?:لها|له|لديها|لديه)|تولت|تولى|حصلت على|حصل على|نالت|نال|مارست|"
    r"(?P<now>لها|له|لديها|لديه|تتولى|يتولى))"
)
_AKTHAR = r"(?:(?P<most>أكثر|أكبر عدد(?: من)?)|(?P<fewest>أقل(?: عدد(?: من)?)?|أصغر عدد(?: من)?))"
_TAKLIFAT = r"(?:عدد(?:ا|اً)? من )?(?:ال)?تكليفات"
_DUWAL = r"(?:عدد(?:ا|اً)? من )?(?:ال)?(?:دول|بلدان)"
_MOST_STATE = (
    r"(?:ما |من )?(?:هي |هو )?(?:(?P<most>أكثر|أكبر)|(?P<fewest>أقل)) (?:ال)?(?:دولة|دول|بلد|بلدان|قوة)(?: حامية)?"
)
_MUTHILAT = r"(?:مثلت|مثل|رعت مصالح|حمت|(?P<now>تمثل|يمثل|ترعى مصالح))"

ARABIC = asking(
    "كم عدد التكليفات",
    (Role.REPRESENTED, Role.POWER, rf"{_MAN} {_LAHA}{MID} {_AKTHAR} (?:ال)?(?:دول|قوى) (?:ال)?حامية"),
    (Role.REPRESENTED, None, rf"{_MOST_STATE} (?:تم|جرى) تمثيل(?:ها|ه)"),
    (Role.REPRESENTED, None, rf"{_MAN} (?:تم|جرى) تمثيل(?:ها|ه){MID} {_AKTHAR}(?: من غير(?:ها|ه))?"),
    (
        Role.HOST,
        None,
        rf"(?:في أي (?:دولة|بلد)|أين) (?:كانت|وجدت|كان هناك|(?P<now>توجد|هناك)){MID} {_AKTHAR} {_TAKLIFAT}",
    ),
    (Role.POWER, None, rf"{_MAN} {_LAHA}{MID} {_AKTHAR} {_TAKLIFAT}"),
    (Role.POWER, None, rf"{_MAN} (?:رعت|(?P<now>ترعى)){MID} {_AKTHAR} (?:ال)?مصالح"),
    (Role.POWER, None, rf"{_MOST_STATE} (?:{_LAHA} |من حيث (?:عدد )?|في عدد )?{_TAKLIFAT}"),
    (Role.POWER, Role.REPRESENTED, rf"{_MAN} {_MUTHILAT}{MID} {_AKTHAR} {_DUWAL}"),
    (Role.POWER, Role.REPRESENTED, rf"{_MOST_STATE} {_MUTHILAT} (?:ال)?(?:دول(?:ا|اً)?|بلدانا?)(?: أخرى)?"),
)

ARABIC_FOR_STATES = asking(
    "كم عدد التكليفات لرعاية مصالح",
    (Role.POWER, None, rf"(?:أي|أية) دولة {_MUTHILAT}{MID} (?P<most>أكثر)(?: من غيرها)?(?=\W*$)"),
)
