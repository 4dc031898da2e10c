"""What a letter says before and after its question: "Sehr geehrte Damen und Herren, …", "… Thank you in advance."."""

from __future__ import annotations

import re

from index.late_patterns import late_pattern

# Words that open a letter; what follows them up to a comma or the end of the sentence is whom it is to.
_GREETINGS = (
    "dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|excuse me|"
    "your excellency|ladies and gentlemen|sir|madam|"
    "sehr geehrte[rs]?|sehr verehrte[rs]?|geehrte[rs]?|verehrte[rs]?|liebe[rs]?|werte[rs]?|hallo|moin|servus|"
    "gr[üu][ßs]s? gott|gr[üu]ezi|guten (?:morgen|tag|abend)|exzellenz|meine damen und herren|"
    "monsieur|madame|mesdames|messieurs|mademoiselle|bonjour|bonsoir|salut|ch[eè]re?s?|excellences?|"
    "estimad[oa]s?|distinguid[oa]s?|apreciad[oa]s?|querid[oa]s?|muy señor(?:es)?|señor(?:a|es|as)?|hola|"
    "buen d[ií]a|buenos d[ií]as|buenas(?: tardes| noches)?|excelent[ií]sim[oa]s?|excelencia|"
    r"ex\.?m[oa]s?\.?|prezad[oa]s?|car[oa]s?|ilustr[ií]ssim[oa]s?|excelent[ií]ssim[oa]s?|excel[êe]ncia|"
    "senhor(?:a|es|as)?|ol[áa]|bom dia|boa (?:tarde|noite)|"
    "(?:много|глубоко)?уважаем(?:ые|ый|ая)|дорог(?:ие|ой|ая)|господа|дамы и господа|коллеги|здравствуйте|привет|"
    "добр(?:ый|ого|ое) (?:день|дня|вечер|вечера|утро|утра|времени)|доброго времени суток|ваше превосходительство|"
    "السادة|السيد|السيدة|السيدات|سعادة|معالي|فخامة|حضرة|حضرات|تحية|السلام عليكم|صباح الخير|مساء الخير|مرحبا|مرحبًا|"
    "أهلا|أهلًا|عزيزي|عزيزتي|أعزائي|الزملاء|الأخ|الأخت|الإخوة"
)
# What announces a question; nothing but a comma, a colon or the end of a sentence goes with it.
_ANNOUNCED = (
    "(?:i have a |a |one )?(?:quick |short |small )?question(?: for you)?|"
    "(?:ich (?:habe|hätte) )?(?:mal )?(?:eine |nur eine )?(?:kurze |kleine )?frage(?: an sie)?|"
    "(?:j[’']ai )?(?:une )?(?:petite )?question|(?:tengo )?(?:una )?(?:pequeña )?(?:pregunta|consulta|duda)|"
    "(?:tenho )?(?:uma )?(?:pequena )?(?:pergunta|d[úu]vida)|(?:у меня )?(?:есть )?(?:такой )?вопрос|"
    "(?:لدي|عندي) (?:سؤال|استفسار)|سؤال"
)
_THANKS = (
    "thanks?(?: you)?|many thanks|with thanks|(?:kind|best|warm) regards|regards|sincerely|"
    "yours (?:sincerely|faithfully)|"
    "(?:vielen |herzlichen |besten )?dank|danke(?: ?sch[öo]n)?|mit (?:freundlichen|besten) gr[üu][ßs]s?en|"
    "viele gr[üu][ßs]s?e|merci|cordialement|bien [àa] vous|je vous remercie|(?:muchas |mil )?gracias|"
    "(?:un )?(?:cordial )?saludos?|"
    "atentamente|(?:muito )?obrigad[oa]|(?:com os melhores )?cumprimentos|atenciosamente|agrade[çc]o|desde j[áa]|"
    "(?:заранее )?(?:большое )?спасибо|заранее благодар(?:ю|им|ен|на)|благодарю|с уважением|"
    "(?:و)?شكر(?:ا|ًا)|مع (?:جزيل )?الشكر|(?:و)?لكم (?:جزيل )?الشكر|مع (?:فائق )?(?:التحية|الاحترام|التقدير)"
)
_TITLES = r"(?:\b(?:mr|mrs|ms|dr|sr|sra|sres|exm[oa]s?|ex|prof|m|mme|h|hr|fr)\.|[^,،;:!?؟.\n])"
_OPENING = late_pattern(rf"\W*(?:{_GREETINGS})\b{_TITLES}{{0,60}}[,،;:!.\n]+\s*(?=\S)", re.IGNORECASE)
_ANNOUNCING = late_pattern(rf"\W*(?:{_ANNOUNCED})\s*[,،;:!.\n–—-]+\s*(?=\S)", re.IGNORECASE)
_CLOSING = late_pattern(rf"(?<=[^\W\d_])\s*(?P<mark>[?؟]?)[?؟!.,،;\n\s]+(?:{_THANKS})\b[^?؟]*$", re.IGNORECASE)


# Words of a text without a sign between them, for which these patterns, of which each is long, are worth their making.
_SHORTEST = 4
_SIGNS = frozenset(",،;:!.?؟–—\n")


def without_courtesies(text: str) -> str:
    """Return a text without the words that address somebody before its question, and those that thank after it."""
    if _SIGNS.isdisjoint(text) and len(text.split()) < _SHORTEST:
        return text
    asked = text
    while opening := _OPENING.match(asked) or _ANNOUNCING.match(asked):
        asked = asked[opening.end() :]
    return _CLOSING.sub(r"\g<mark>", asked)
