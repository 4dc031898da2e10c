"""Of each language the patterns of everyday phrasings: affairs for interests, what a state does, nouns for dates."""

from __future__ import annotations

from index.answers.roles.plain_rules import rules

# What happens at a time, in Arabic behind "at", which else stands before a place.
_HAPPENING_AR = "اندلاع|قيام|بدء|بداية|نهاية|انتهاء|قطع|سقوط|وقوع|حدوث|غزو|دخول|إغلاق|توقيع|انسحاب|تأسيس|ذلك"
_PASSIVE_AR = r"ت[\u064b-\u0652]*م[\u064b-\u0652]*ث[\u064b-\u0652]*ل[\u064b-\u0652]*"
_BY_AR = "عبر|من خلال|من قبل|بواسطة|عن طريق|من طرف"
_END = r"(?= *[?؟]?$)"
PHRASINGS = {
    "en": rules(
        (
            r"^(\W*)(?:on|upon) (?:what|which) (?:evidence|(?:source|record)s?) (?:does|do|did) (.+?) rest\b",
            r"\1what are the sources for \2",
        ),
        (
            (
                r"^(\W*)after (?:whom?|which state) did (.+?) (?:take over|take charge of|represent)(?: the)? "
                rf"(.+?){_END}"
            ),
            r"\1who represented \3 before \2",
        ),
        (r"\b(?:which|what) protecting powers? did (.+?) have\b", r"who represented \1"),
        (r"\b(?:which|what) protecting powers? (?:does|do) (.+?) have\b", r"who represents \1"),
        (r"(?<!foreign )(?<!home )\baffairs\b", "interests"),
        (r"\b(?:runs?|manages?|conducts?|handles?)\b(?= .*\binterests\b)", "looks after"),
        (r"\b(?:ran|managed|conducted|handled)\b(?= .*\binterests\b)", "looked after"),
        (r"\b(?:kept|guarded|minded)\b(?= .*\bembassy\b)", "looked after"),
        (r"\b(?:keeps|guards|minds)\b(?= .*\bembassy\b)", "looks after"),
        (r"^(\W*)what (did|does|do) (.+?) do as (?:an? |the )?protecting power\b", r"\1which mandates \2 \3 hold"),
        (r"^(\W*)(?:what (?:is|was) )?(?:the )?(?:duration|length) of (?=.*\bmandate)", r"\1how long did last "),
        (r"^(\W*)(?:what (?:is|was) )?(?:the )?(?:start|starting) date of (?=.*\bmandate)", r"\1when did begin "),
        (r"^(\W*)(?:what (?:is|was) )?(?:the )?(?:end|ending) date of (?=.*\bmandate)", r"\1when did end "),
        (
            r"^(\W*when) did (.+?) (?:give up|give back|return|hand back|relinquish) (?:its|the) mandate\b",
            r"\1 did end the mandate of \2",
        ),
        (r"^(\W*)which mandate (?:began|started) (first|last)\b", r"\1the \2 mandate"),
        (r" (?:throughout|in all of|over the course of) history\b| of all times?\b(?= *\??$)", ""),
        (r" (?:worldwide|in the (?:whole )?world|in the (?:database|register))\b", ""),
        (r"^(\W*)who (?:asked|requested) (.+?) to represent (?:it|them)\b", r"\1whom did \2 represent"),
        (r"^(\W*)who (?:asked|requested) (.+?) to represent ", r"\1which mandates did \2 have for "),
        (r"^(\W*)whom? did (.+?) ask to represent (?:it|them)\b", r"\1who represented \2"),
        (r"^(\W*)on whose behalf (?:did|does) (.+?) act\b", r"\1whom did \2 represent"),
    ),
    "de": rules(
        (
            rf"^(\W*)nach wem (?:übernahm|vertrat) (.+?) (die (?:\w+ )?(?:Interessen|Vertretung) .+?){_END}",
            r"\1wer vertrat \3 vor \2",
        ),
        (r"(?<!auswärtige )(?<!auswärtigen )(?<!innere )(?<!inneren )\bangelegenheiten\b", "Interessen"),
        (r"\b(?:führt|regelt|besorgt|verwaltet|kümmert sich um)\b(?= .*\binteressen\b)", "vertritt"),
        (r"\b(?:führte|regelte|besorgte|verwaltete|kümmerte sich um)\b(?= .*\binteressen\b)", "vertrat"),
        (r"^(\W*)was (?:tut|macht) (?=.* für )", r"\1welche Mandate hat "),
        (r"^(\W*)was (?:tat|machte) ", r"\1welche Mandate hatte "),
        (r"\birgendein(?:e|en|em|er)? (?=(?:\w+ )?mandat)|\birgendwelche[ns]? (?=(?:\w+ )?mandat)", "ein "),
        (r"\bin wessen (?:auftrag|namen) (?:handelte|agierte|wirkte)\b", "wen vertrat"),
        (r"\bin wessen (?:auftrag|namen) (?:handelt|agiert|wirkt)\b", "wen vertritt"),
        (
            r"^(\W*)(?:wie (?:ist|war) |was (?:ist|war) )?(?:die )?dauer (?:des|der) (?=.*mandat)",
            r"\1wie lange dauerte ",
        ),
        (
            r"^(\W*)(?:wann (?:ist|war) )?(?:der |das )?(?:datum des )?beginns? (?:des|der) (?=.*mandat)",
            r"\1wann begann ",
        ),
        (r"^(\W*)(?:wann (?:ist|war) )?(?:das )?(?:datum des )?endes? (?:des|der) (?=.*mandat)", r"\1wann endete "),
        (
            r"^(\W*wann) (?:hat|gab) (.+?) (?:ihr|sein|das) mandat\b(.*?) ?(?:zurück|ab|auf)(?:gegeben)?\b(?= *\??$)",
            r"\1 endete das Mandat von \2\3",
        ),
        (r"^(\W*)welches mandat begann (?:zuletzt|als letztes)\b", r"\1das letzte Mandat"),
        (r"^(\W*)welches mandat begann (?:zuerst|als erstes)\b", r"\1das erste Mandat"),
        (r"^(\W*)wer (?:bat|ersuchte) (.+?),? (?:ihn|sie|es) (.*?)\bzu vertreten", r"\1wen vertrat \2 \3"),
        (r"^(\W*)wer (?:bat|ersuchte) (.+?) um (?:ein mandat|(?:seine )?vertretung|schutz)\b", r"\1wen vertrat \2"),
        (
            r"^(\W*)wen (?:bat|ersuchte) (.+?)(?: um |,? (?:es|sie|ihn|seine|ihre)\b(?=.* zu vertreten)).*",
            r"\1wer vertrat \2?",
        ),
        (r"^(\W*wann) hat (.+?) gebeten,? (?:es|sie|ihn) (.*?)zu vertreten", r"\1 bat \2 um ein Mandat \3"),
        (r" (?:seit jeher|im laufe der geschichte|aller zeiten|weltweit|auf der (?:ganzen )?welt)\b", ""),
        (r" (?:in der datenbank|im register|im verzeichnis)\b", ""),
    ),
    "fr": rules(
        (
            rf"^(\W*)après qui (.+?)[ -]a(?:-t-(?:elle|il))? (?:repris|représenté|assumé|pris en charge) (.+?){_END}",
            r"\1qui représentait \3 avant \2",
        ),
        (r"(?<!d['’])\baffaires\b(?! (?:étrangères|intérieures|consulaires))", "intérêts"),
        (r"\b(?:gère|s['’]occupe de)s?(?: les)?(?= intérêts\b)", "représente les"),
        (r"\b(?:gérait|s['’]occupait de)s?(?: les)?(?= intérêts\b)", "représentait les"),
        (r"^(\W*)(?:que|qu['’]est-ce que) (?:fait|font) (?!partie)", r"\1quels mandats exerce "),
        (r"^(\W*)(?:que|qu['’]est-ce que) (?:fit|faisait|a fait|ont fait) ", r"\1quels mandats exerçait "),
        (r"\b(mandats exer.*?) (?:comme|en tant que) puissance protectrice\b", r"\1"),
        (r"\b(?:un mandat quelconque|le moindre mandat)\b", "un mandat"),
        (
            r"^(\W*)(?:quelle (?:est|était|fut|a été) )?(?:la )?durée (?:du|de la|des) (?=.*mandat)",
            r"\1combien de temps a duré le ",
        ),
        (
            r"^(\W*)(?:quelle (?:est|était|fut) )?(?:la )?date (?:du|de) début (?:du|de la) (?=.*mandat)",
            r"\1quand a commencé le ",
        ),
        (
            r"^(\W*)(?:quelle (?:est|était|fut) )?(?:la )?date (?:de la|de) fin (?:du|de la) (?=.*mandat)",
            r"\1quand a fini le ",
        ),
        (r"\bà quelle date\b", "quand"),
        (
            r"^(\W*quand) (.+?)[ -]a-t-(?:elle|il) (?:rendu|abandonné|quitté) (?:son|le) mandat\b",
            r"\1 a fini le mandat de \2",
        ),
        (r"\b(dernier|premier) mandat (?:conclu|enregistré|recensé)\b", r"\1 mandat"),
        (r"^(\W*)(?:quel est|quel fut|quel était) le (?=(?:dernier|premier) mandat *\??$)", r"\1"),
        (r"^(\W*)quel mandat a commencé (?:en dernier|le dernier)\b", r"\1dernier mandat"),
        (r"^(\W*)quel mandat a commencé (?:en premier|le premier)\b", r"\1premier mandat"),
        (r" (?:au (?:cours|fil) de|dans(?: toute)?|à travers) l['’]histoire\b| depuis toujours\b| de tout temps\b", ""),
        (r" (?:dans le monde(?: entier)?|dans la base(?: de données)?|dans le registre)\b", ""),
        (r"\bau nom de qui (?:agissait|a agi)\b", "qui représentait"),
    ),
    "es": rules(
        (
            rf"^(\W*)después de quién (?:asumió|representó) (.+?) (los intereses .+?){_END}",
            r"\1quién representó \3 antes de \2",
        ),
        (r"(?<!encargado de )(?<!encargada de )\basuntos\b(?! (?:exteriores|internos|interiores))", "intereses"),
        (
            r"\b(?:lleva|gestiona|atiende|maneja|tramita|se ocupa de|se encarga de)(?= (?:los )?intereses\b)",
            "representa",
        ),
        (
            (
                r"\b(?:llevó|llevaba|gestionó|gestionaba|atendió|atendía|manejaba|se (?:ocup|encarg)(?:ó|aba) de)"
                r"(?= (?:los )?intereses\b)"
            ),
            "representó",
        ),
        (r"\batiende a (?=l[oa]s )", "representa a "),
        (r"\baten(?:dió|día) a (?=l[oa]s )", "representó a "),
        (r"\bhace de (?:la )?(?=potencia protectora)", "es "),
        (r"\b(?:hizo|hacía) de (?:la )?(?=potencia protectora)", "fue "),
        (r"^(\W*)qu[ée] hacen? ", r"\1qué mandatos ejerce "),
        (r"^(\W*)qu[ée] (?:hizo|hacía|hicieron|hacían|ha hecho) ", r"\1qué mandatos ejerció "),
        (r"\b(mandatos ejerc.*?) como potencia protectora\b", r"\1"),
        (r"\balg[úu]n (?=(?:otro )?mandato)", "un "),
        (
            r"^(\W*)(?:cu[áa]l (?:es|fue|era) )?(?:la )?duración (?:del|de los) (?=mandato)",
            r"\1cuánto tiempo duró el ",
        ),
        (
            r"^(\W*)(?:cu[áa]l (?:es|fue|era) )?(?:la )?fecha (?:de|del) (?:inicio|comienzo) del (?=mandato)",
            r"\1cuándo empezó el ",
        ),
        (
            r"^(\W*)(?:cu[áa]l (?:es|fue|era) )?(?:la )?fecha del? (?:fin|final|término) del (?=mandato)",
            r"\1cuándo terminó el ",
        ),
        (r"\ben qu[ée] fecha\b", "cuándo"),
        (
            r"^(\W*cu[áa]ndo) (?:devolvió|dejó|entregó|abandonó|renunció) (.+?) (?:a )?(?:su|el) mandato\b",
            r"\1 terminó el mandato de \2",
        ),
        (r"^(\W*)qu[ée] mandato (?:empezó|comenzó) (?:el último|de último|al final)", r"\1el último mandato"),
        (r"^(\W*)qu[ée] mandato (?:empezó|comenzó) (?:el )?primero\b", r"\1el primer mandato"),
        (r" (?:desde siempre|de todos los tiempos|a lo largo de (?:toda )?(?:la|su) historia)\b", ""),
        (r" (?:en (?:todo )?el mundo|en la base(?: de datos)?|en el registro)\b", ""),
        (r"^(\W*)qui[ée]n (?:pidió|solicitó) a (.+?) que l[aeo] represent(?:ara|ase)\b", r"\1a quién representó \2"),
        (
            r"^(\W*)qui[ée]n (?:pidió|solicitó) a (.+?) que represent(?:ara|ase) a ",
            r"\1qué mandatos tuvo \2 para ",
        ),
        (r"\ben nombre de qui[ée]n (?:actuó|actuaba) ", "a quién representó "),
    ),
    "pt": rules(
        (
            rf"^(\W*)depois de quem (.+?) (?:assumiu|representou) (os interesses .+?){_END}",
            r"\1quem representou \3 antes de \2",
        ),
        (r"(?<!encarregado de )\bassuntos\b(?! (?:exteriores|externos|internos|estrangeiros))", "interesses"),
        (
            r"\b(?:gere|gerencia|administra|(?:se )?ocupa(?:-se)? d|trata d|cuida d)(?:e )?(?:os )?(?=interesses\b)",
            r"representa os ",
        ),
        (
            r"\b(?:geria|geriu|ocupava(?:-se)? d|trat(?:av|o)\w d|cuid(?:av|o)\w d)(?:e )?(?:os )?(?=interesses\b)",
            r"representou os ",
        ),
        (r"\btem a guarda d(?=[ao] embaixada)", "representa "),
        (r"\bteve a guarda d(?=[ao] embaixada)", "representou "),
        (r"\bcuida d(?=a embaixada)", "representa "),
        (r"^(\W*)(?:o )?qu[eê] (?:é que )?faz ", r"\1que mandatos exerce "),
        (r"^(\W*)(?:o )?qu[eê] (?:é que )?(?:fez|fazia) ", r"\1que mandatos exerceu "),
        (r"\b(mandatos exerc.*?) como potência protetora\b", r"\1"),
        (
            r"^(\W*)(?:qual (?:é|foi|era) )?(?:a )?duração do (?=mandato)",
            r"\1quanto tempo durou o ",
        ),
        (
            r"^(\W*)(?:qual (?:é|foi|era) )?(?:a )?data (?:de|do) (?:início|começo) do (?=mandato)",
            r"\1quando começou o ",
        ),
        (
            r"^(\W*)(?:qual (?:é|foi|era) )?(?:a )?data (?:de|do) (?:fim|final|término) do (?=mandato)",
            r"\1quando terminou o ",
        ),
        (r"\bem que data\b", "quando"),
        (
            r"^(\W*quando) (?:é que )?(.+?) (?:devolveu|deixou|entregou|abandonou) o (?:seu )?mandato\b",
            r"\1 terminou o mandato de \2",
        ),
        (r"^(\W*)(?:que|qual) mandato começou (?:por último|em último lugar)", r"\1o último mandato"),
        (r"^(\W*)(?:que|qual) mandato começou (?:primeiro|em primeiro lugar)", r"\1o primeiro mandato"),
        (r" (?:desde sempre|de todos os tempos|ao longo d(?:a|e toda a) história)\b", ""),
        (r" (?:no mundo(?: inteiro)?|na base(?: de dados)?|no registr?o)\b", ""),
        (r"\bem nome de quem (?:agiu|agia|atuou) ", "a quem representou "),
        (r"^(\W*)quem (?:pediu|solicitou) (?:à|ao|a) (.+?) que [ao] representasse\b", r"\1a quem representou \2"),
        (
            r"^(\W*)quem (?:pediu|solicitou) (?:à|ao|a) (.+?) que representasse [ao] ",
            r"\1que mandatos teve \2 para ",
        ),
    ),
    "ru": rules(
        (
            (
                r"^(\W*)после кого (.+?) (?:взяла?|приняла?|представляла?|стала? представлять)(?: на себя)? "
                rf"((?:представительство |защиту )?интерес.+?){_END}"
            ),
            r"\1кто представлял \3 до \2",
        ),
        (r"\bзанима(?:ется|ются) делами (?!в\b|на\b)", "представляет интересы "),
        (r"\bзанимал(?:ся|ась|ось|ись) делами (?!в\b|на\b)", "представлял интересы "),
        (r"^(\W*)дела (?!в\b|на\b|с\b|о\b|у\b|по\b)", r"\1интересы "),
        (r"^(\W*)что делает ", r"\1какие мандаты осуществляет "),
        (r"^(\W*)что с?делал([ао]?) ", r"\1какие мандаты осуществлял\2 "),
        (r"(?<=\w)( осуществлял?.*?) (?:как|в качестве) держав[аыу][- ]покровительниц[аыу]", r"\1"),
        (r"\bкак(?:ой|ие)-(?:либо|нибудь) (?=(?:\w+ )?мандат)", ""),
        (r"\bчуж(?:ие|их|ими) (?=интерес)", "чьи-либо "),
        (
            r"^(\W*)(?:какова |какая )?(?:была )?(?:продолжительность|длительность|срок) (?=.*мандат)",
            r"\1как долго длился ",
        ),
        (r"^(\W*)(?:какова |какая )?(?:была )?дата начала (?=.*мандат)", r"\1когда начался "),
        (
            r"^(\W*)(?:какова |какая )?(?:была )?дата (?:окончания|конца|завершения) (?=.*мандат)",
            r"\1когда закончился ",
        ),
        (r" (?:за всю историю|на протяжении (?:всей )?истории|за всё время|во всём мире|в мире)\b", ""),
        (r" в (?:базе(?: данных)?|реестре|справочнике|программе)\b", ""),
    ),
    "ar": rules(
        (r"\bاللي\b", "التي"),
        (r"(?<!\w)ف (?=\w)", "في "),
        (r"([\d٠-٩]{4}) ل ?(?=[\d٠-٩]{4})", r"\1 إلى "),
        (r"\b(?:يوم|بتاريخ) (?=[\d٠-٩])", "في "),
        (r"^(\W*)من (?:هي |هم )?(?=الدول |البلدان )", r"\1ما "),
        (r"\b(ت|ي)حمي(ها|هم)\b", r"\1رعا\2"),
        (r"^(\W*كم (?:تكليف\w*|مهمة)) (?:عند|بحوزة) ", r"\1 تولت "),
        (rf"\bعند (?!(?:ال)?(?:{_HAPPENING_AR}))", "لدى "),
        (
            rf"^(\W*)أين {_PASSIVE_AR} (.+?) (?:{_BY_AR}) (?:دولة|دول|بلد|بلدان) (?:أخرى|آخر)",
            r"\1في أي الدول ترعى دولة أخرى مصالح \2",
        ),
        (r"^(\W*هل )ر[\u064b-\u0652]*فضت? طلب ", r"\1رفض تكليف "),
        (r"^(\W*)أليست? (.+?) (?:هي|هو) (?:من|التي|الذي) ", r"\1ألا تمثل \2 "),
        (
            r"^(\W*)بمن استعان(?:ت|وا)? (.+?) (?:لرعاية|لتمثيل|لحماية|في رعاية) مصالح(?:ها|ه|هم)\b",
            r"\1من رعى مصالح \2",
        ),
        (
            (
                r"^(\W*)و?بعد من (?:تولت|تولى|مثلت|مثل|رعت|رعى) (.+?) "
                rf"((?:رعاية |حماية |تمثيل )?(?:ال)?مصالح.*?){_END}"
            ),
            r"\1من تولى \3 قبل \2",
        ),
        (r"(?:يتولى|تتولى|يدير|تدير|يسير|تسير|يهتم ب|تهتم ب)\s*شؤون ", "يرعى مصالح "),
        (r"(?:تولى|تولت|أدار|أدارت)\s*شؤون ", "رعى مصالح "),
        (r"^(\W*)شؤون ", r"\1مصالح "),
        (r"^(\W*)ماذا (?:تفعل|يفعل) ", r"\1ما دور "),
        (r"^(\W*)ماذا (?:فعلت|فعل|قدمت) ", r"\1ماذا كان دور "),
        (r"^(\W*هل .*)\bأي (?=تكليف)", r"\1"),
        (r"\bسارٍ", "ساري"),
        (r"^(\W*)(?:ما|ما هو|ما كان) (?=(?:أول|آخر|أقدم|أحدث|أطول|أقصر) تكليف)", r"\1"),
        (r"((?:أول|آخر|أقدم|أحدث) تكليف) (?:مسجل|مسجَّل|موثق)", r"\1"),
        (r"^(\W*)أي تكليف بدأ (?:آخرا|أخيرا|في الآخر)", r"\1آخر تكليف"),
        (r"^(\W*)أي تكليف بدأ (?:أولا|قبل غيره)", r"\1أول تكليف"),
        (r"\bمصالح (?:غيرها|غيرهم|غيره|الغير)", "مصالح دول أخرى"),
        (r"^(\W*)(?:ما|ما هي|أي) (?:(?:ال)?(?:دول|بلدان)(?: التي)?) ([\w\u064b-\u0652]+) فيها ", r"\1في أي دول \2 "),
        (r"^(\W*)كم (?:دولة|بلدا|بلدًا) (.*?) فيها ", r"\1في كم دولة \2 "),
        (r"^(\W*)من طلب من (.+?) أن (?:[تي]مثل|[تي]رعى مصالح)(?:ه|ها|هم)\b", r"\1ما التكليفات التي تولتها \2"),
        (r" (?:على مر|عبر|على مدى|طوال) (?:التاريخ|العصور)", ""),
        (r" (?:في العالم(?: كله)?|في قاعدة البيانات|في القاعدة|في السجل)", ""),
    ),
}
