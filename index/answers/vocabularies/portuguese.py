"""The words of Portuguese questions, as they are written in Portugal and in Brazil.

"é" folds like "e", so that it is no word for "is" by itself: it stands in the phrases that it makes.
"""

from index.answers.cues import Cue, Habit
from index.answers.vocabulary import Vocabulary

# "Age pelos", "agiu em nome da": the preposition is one word with the article.
_ACTS_FOR = ", ".join(
    f"{verb} {behalf}"
    for verb in ("age", "agia", "agiu", "agem", "atua", "atuava", "atuou", "actua", "actuou", "fala", "falava", "falou")
    for behalf in ("por", "pelo", "pela", "pelos", "pelas", "em nome de", "em nome do", "em nome da", "em nome dos")
)

PORTUGUESE = Vocabulary(
    language="pt",
    phrases={
        Cue.ARTICLE: (
            "a parte, o, a, os, as, um, uma, uns, umas, ao, aos, seu, seus, sua, suas, todo, toda, todos, todas, "
            "todos os, todas as, é verdade que, será que, algum, alguns, algumas"
        ),
        Cue.OWN: "seu, seus, sua, suas",
        Cue.REPRESENTS: (
            "assegura, asseguram, assegurava, asseguravam, assegurou, asseguraram, representa, representam, "
            "representava, representavam, representou, representaram, representara, representar, representando, "
            "a representar, passou a representar, passaram a representar, ficou a representar, ficaram a representar, "
            "veio a representar, vieram a representar, tem representado, têm representado, tinha representado, "
            "tinham representado, havia representado, é que representa, protege, protegem, protegia, protegiam, "
            "protegeu, protegeram, "
            "defende, defendem, defendia, defendeu, zela por, zelava por, zela pelos, zelava pelos, "
            f"{_ACTS_FOR}, "
            "cuida de, cuida dos, cuidava de, cuidava dos, cuidou dos, trata dos, tratava dos, ocupa se de, "
            "ocupa se dos, ocupava se dos, encarrega se de, encarrega se dos, encarregava se dos, assume, assumiu, "
            "assumia, é a potência protetora, é potência protetora, é o estado protetor, é o país protetor, "
            "é que protege"
        ),
        Cue.REPRESENTED: (
            "defendido, defendida, defendidos, defendidas, assegurado, assegurados, representado, representada, "
            "representados, representadas, protegido, protegida, protegidos, protegidas, é representado, "
            "é representada, é protegido, é protegida, se fazem representar, fazem-se representar, se faz representar, "
            "faz-se representar, se fizeram representar, fizeram-se representar"
        ),
        Cue.BE: (
            "são, era, eram, foi, foram, está, estão, estava, estavam, esteve, estiveram, sido, tem sido, têm sido, "
            "sendo, ser, fora"
        ),
        Cue.DOES: "tem, têm, tinha, tinham, teve, tiveram, há, havia, houve",
        Cue.FOR: (
            "para, para o, para a, para os, para as, em nome de, em nome do, em nome da, em nome dos, em nome das, "
            "por conta de, por conta do, por conta da, por conta dos, em representação de, em representação do, "
            "em representação da, em representação dos, em representação das"
        ),
        Cue.OF: "de, do, da, dos, das, d, ao, aos",
        Cue.BY: (
            "por, pelo, pela, pelos, pelas, através de, através do, através da, através dos, por meio de, por meio da, "
            "por intermédio de, por intermédio da, por intermédio do"
        ),
        Cue.IN: (
            "em, no, na, nos, nas, num, numa, nalgum, nalguma, nalguns, nalgumas, junto de, junto do, junto da, "
            "junto dos, junto ao, junto à, junto aos, perante, perante o, perante a, dentro de, dentro do, dentro da, "
            "em todos os países exceto, em todos os países menos, em todos os países salvo, em toda parte exceto, "
            "em toda parte menos"
        ),
        Cue.INTERESTS: (
            "interesses, interesse, cidadãos, cidadão, cidadã, cidadãs, nacionais, nacional, súbditos, súditos, "
            "secção de interesses, seção de interesses, prisioneiros, prisioneiro, turistas, turista, viajantes, "
            "detidos, detido, presos, preso, passaporte, retidos, encarcerados, refugiados"
        ),
        Cue.EMBASSY: "embaixada, embaixadas, consulado, consulados, legação, missão",
        Cue.PROTECTOR: (
            "potência protetora, potência protectora, estado protetor, estado protector, representação, representante, "
            "proteção, protecção, intermediário, protetor, protetora, protector, protectora, país protetor"
        ),
        Cue.MANDATE: "mandato, mandatos, papel, função, mandato de potência protetora",
        Cue.WHO: (
            "quem, alguém, quem é, quem é que, que, qual, quais, qual é, que país, que estado, que potência, por quem, "
            "que países, que estados, que potências, qual país, quais países, qual estado, quais estados, "
            "qual potência, quais potências, o que, algum país, algum estado, alguma potência"
        ),
        Cue.REACHES: (
            "contactar, contacta, contactam, contactar com, comunicar, comunica, comunicam, comunicar com, "
            "comunica com, comunicam com, entrar em contacto, entrar em contacto com, falar com, fala com, falam com, "
            "chegar a, fazer chegar, dirigir se a"
        ),
        Cue.ENTRUSTS: "confiou, confiaram, confiado, confiados, confia, confiam, confiava, confiar, encarregou",
        Cue.SUCCEEDS: "sucedeu, sucedeu a, sucedeu ao, sucedeu à, substituiu, substituiu a, substituiu o, rendeu",
        Cue.SINGLE: (
            "tem, tinha, teve, havia, representa, representava, representou, tem representado, tinha representado, "
            "havia representado, protege, protegia, protegeu, defende, defendia, defendeu, assume, assumia, assumiu, "
            "assegura, assegurava, assegurou"
        ),
        Cue.TO_WHOM: (
            "a quem, a que país, a que países, a que estado, a que estados, a que potência, a que potências, "
            "a qual país, a qual estado, a qual potência, ao cuidado de quem"
        ),
        Cue.PLACE: (
            "África, Norte de África, África do Norte, África Ocidental, África Oriental, África Equatorial, "
            "África Central, Índias, Índias Orientais, Índias Ocidentais, Antilhas, Europa, Ásia, "
            "Sudeste Asiático, Próximo Oriente, Médio Oriente, Extremo Oriente, Balcãs, Caraíbas, Escandinávia, "
            "América do Sul, América Latina, América Central, Levante, Curdistão, Tibete, Caxemira"
        ),
        Cue.WHERE: (
            "onde, em quantos países, em quantos estados, em que país, em que países, em que estado, em que estados, "
            "em quais países, em qual país"
        ),
        Cue.WHOM: (
            "a que país, a que países, a que estado, a que estados, a que potência, a que potências, a quem, "
            "os interesses de quem, os interesses de que país, que interesses representa, que interesses representava, "
            "que interesses representou, de quem, para quem, em nome de quem, de que países, para que países"
        ),
        Cue.POWERS: (
            "potências protetoras, potências protectoras, potências, estados protetores, países protetores, "
            "protetoras, protectoras, protetores, que potências, quais potências"
        ),
        Cue.STATES: "países, estados, que países, que estados, quais países, quais estados",
        Cue.ARRANGEMENTS: (
            "mandatos assume, mandatos assumiu, acordos, acordo, mandatos, mandatos de potência protetora, arranjos, "
            "mandato"
        ),
        Cue.LIST: (
            "lista, lista de, lista dos, lista das, listar, listagem, enumera, enumere, enumerar, mostra, mostre, "
            "mostrar, mostra me, mostre me, todos os, todas as"
        ),
        Cue.HOW_MANY: (
            "em quantos países, em quantos estados, quantos, quantas, número de, quantidade de, quantas vezes"
        ),
        Cue.SINCE_WHEN: (
            "de que ano a que ano, de quando a quando, entre que anos, de que data a que data, desde quando, quando, "
            "a partir de quando, desde que ano, em que ano, desde que data"
        ),
        Cue.HOW_LONG: (
            "quanto tempo, há quanto tempo, durante quanto tempo, por quanto tempo, quantos anos, "
            "durante quantos anos, por quantos anos, há quantos anos, durante quantos meses, por quantos meses, "
            "quantos meses, durante quantos dias, quantos dias, quantas semanas"
        ),
        Cue.WHY: "porquê, por que razão, por que motivo, porque motivo, porque razão, porque é que, por que",
        Cue.STILL: "ainda, continua, continuam, vigente, vigentes, em vigor, ainda em vigor, continua em vigor",
        Cue.ADVERB: (
            "na história, ao longo da história, no estrangeiro, alguma vez, já, também, uma vez, algum dia, "
            "em algum momento, em alguma ocasião, realmente, oficialmente, temporariamente, porventura, por acaso, "
            "certa vez, por vezes, às vezes, efetivamente"
        ),
        Cue.DEFINE: (
            "definição, definição de, definir, define, defina, significado, significado de, o que é, o que são, "
            "o que significa, que significa, que é, que quer dizer, o que quer dizer, o que se entende por, significa, "
            "explica, explique, que são, o que é que é"
        ),
        Cue.NOT: (
            "exceto, excepto, salvo, menos, sem, sem ser, a não ser, tirando, sem contar, sem contar com, "
            "além de, além da, além do, além dos, para além de, para além da, "
            "para além do, à parte de, à parte da, à parte do, fora, "
            "que não seja, que não sejam, que não, não, mas não, senão, diferente de, "
            "diferentes de, outro que, em todos os países exceto, em todos os países menos, em todos os países salvo, "
            "em toda parte exceto, em toda parte menos"
        ),
        Cue.NOW: (
            "agora, atualmente, actualmente, atual, atuais, actual, hoje, hoje em dia, na atualidade, neste momento, "
            "presentemente, ainda, vigente, vigentes, em vigor, presente, continua, continuam, de momento"
        ),
        Cue.FORMER: (
            "antigo, antiga, antigos, antigas, passado, passados, anterior, anteriores, antes, antigamente, terminado, "
            "terminados, no passado, anteriormente, findo, findos, extinto, extintos, já não, já não está, "
            "já não está em vigor, já não estão em vigor, não está mais em vigor, outrora, expirado, expirados, ex"
        ),
        Cue.NEVER: (
            "nunca, jamais, nunca em vigor, recusado, recusados, recusada, rejeitado, rejeitados, negado, "
            "nunca entrou em vigor, nunca entraram em vigor, não entrou em vigor, nunca se concretizou"
        ),
        Cue.BEFORE: (
            "e antes, antes disso, e antes disso, antes de, antes do, antes da, antes dos, antes das, antes que, "
            "anterior a, anterior ao, predecessor de, predecessora de, antecessor de, antecessora de, substituído por, "
            "substituída por, substituído pela, substituído pelo, substituída pela, substituída pelo, antecedeu, "
            "antecedeu a, antecedeu o, precedeu, precedeu a, precedeu o"
        ),
        Cue.AFTER: (
            "sucedeu a, sucedeu ao, sucedeu aos, seguiu se a, depois de, depois do, depois da, depois dos, depois das, "
            "após, após a, após o, após as, após os, depois, posterior a, posterior ao, sucessor de, sucessor da, "
            "sucessor do, sucessora de, sucessora da, sucessora do, substituiu, substituiu a, substituiu o"
        ),
        Cue.PREDECESSOR: "predecessor, predecessora, antecessor, antecessora",
        Cue.SUCCESSOR: "sucessor, sucessora",
        Cue.BEGAN: (
            "passou a representar, passaram a representar, ficou a representar, ficaram a representar, "
            "veio a representar, vieram a representar, começado, começaram, começou, iniciou, iniciado, iniciados, "
            "iniciaram, se iniciaram, "
            "iniciaram se, tiveram início, arrancaram, entraram em vigor, entrou em vigor"
        ),
        Cue.ONLY: "só, somente, apenas, unicamente",
        Cue.ENDED: (
            "terminado, terminou, terminaram, terminados, acabaram, acabados, cessaram, findaram, concluíram se, "
            "concluídos, expiraram, caducaram, deixou de, deixaram de, chegaram ao fim"
        ),
        Cue.FIRST: "primeiro, primeira, primeiros, primeiras",
        Cue.LAST: "último, última, últimos, últimas",
        Cue.EXCEPTED: "excetuado, excetuada, excluído, excluída, excetuando, excluindo, à parte",
        Cue.BEYOND: (
            "mais representou, mais representaram, representou mais, "
            "embaixador, embaixadora, embaixadores, o mais, a mais, os mais, as mais, mais vezes, mais mandatos, "
            "mais países, mais estados, mais potências, "
            "mais tempo, mais que, mais do que, menos que, menos do que, tantos como, tantos quanto, diferença entre, "
            "média, comparar, única, o único, a única"
        ),
        Cue.UNTIL: "até, até a, até ao, até o, até as, até aos",
        Cue.SINCE: (
            "desde, desde o, desde a, desde os, desde as, a partir de, a partir do, a partir da, a partir dos, "
            "a partir das"
        ),
        Cue.FROM: "de, entre, desde, do, da",
        Cue.BETWEEN: "entre",
        Cue.TO: "a, e, até, ao, até ao, até a",
        Cue.DURING: (
            "em, durante, durante a, durante o, durante os, no, na, nos, os, anos, nos anos, no ano, no ano de, de, "
            "do, da, dos, o, a, por, no tempo de"
        ),
        Cue.WHILE: "durante, durante a, durante o, durante as, durante os",
        Cue.REIGN: "sob, sob o regime de, sob o governo de, sob a presidência de, no tempo de, na época de",
        Cue.EVENT: (
            "golpe, golpe de estado, assalto, ataque, tomada, encerramento, fecho, fechamento, ruptura, rutura, corte, "
            "revolução, invasão, queda, derrube, derrubada, destituição, morte, independência, retirada, saída, "
            "anexação, ocupação, levantamento, armistício, guerra, guerras, conflito, crise, eclosão, expulsão, "
            "evacuação, eleição, assassinato, assassínio, detenção, derrota, reunificação"
        ),
        Cue.FALL: (
            "fim, final, queda, derrube, derrubada, destituição, morte, colapso, derrota, capitulação, rendição"
        ),
        Cue.OUTBREAK: "início, começo, princípio, eclosão, deflagração",
        Cue.MAY: "pode, podem, poderia, deve, devem, pode se, é possível, é preciso",
        Cue.QUALITY: "neutra, neutro, neutras, neutros, neutral",
        Cue.AND: "e antes, e antes disso, e, ou, e quanto a, e quanto ao, e que tal, e em relação a",
        Cue.THAT: "antes disso, e antes disso, isso, isto, aquilo, ele, ela, esse, essa, este",
        Cue.OPPOSITE: (
            "ao contrário, inversamente, vice versa, no sentido inverso, em sentido inverso, no sentido contrário, "
            "em sentido contrário"
        ),
        Cue.EXISTS: "há, existe, existem, tem, têm, quem é, qual é, que é, dispõe de",
        Cue.PRESENT: (
            "representa, representam, protege, protegem, é, são, está, estão, defende, assegura, asseguram, "
            "é que representa, defendem, zela por, zela pelos, age por, age em nome de, age em nome da, "
            "age em nome do, age em nome das, age em nome dos, atua por, atua em nome de, fala por, fala em nome de, "
            "fala em nome da, fala em nome do, fala em nome dos, cuida de, cuida dos, trata dos, ocupa se de, "
            "ocupa se dos, encarrega se de, assume, é a potência protetora, é potência protetora, é que protege, "
            "é representado, é representada, é protegido, é protegida"
        ),
        Cue.PAST: (
            "tido, havido, existido, houve, tinha, tinham, teve, tiveram, havia, existia, existiu, sido, tem sido, "
            "têm sido, representava, representavam, representou, representaram, representara, tem representado, "
            "têm representado, tinha representado, tinham representado, havia representado, protegia, protegiam, "
            "protegeu, protegeram, defendia, defendeu, foi, era, foram, eram, assegurava, asseguravam, assegurou, "
            "asseguraram, zelava por, zelava pelos, falava por, cuidava de, cuidava dos, cuidou dos, tratava dos, "
            "ocupava se dos, encarregava se dos, assumiu, assumia, alguma vez, algum dia"
        ),
        Cue.ABOUT: (
            "algum lado, em algum lado, nalgum lado, perdeu, perdido, passaporte, ativo, ativos, ativa, ativas, durou, "
            "duraram, dura, durava, podem, aconteceu, aconteceu a, aconteceu ao, aconteceu à, aconteceu com, "
            "aconteceu com o, diplomático, diplomática, diplomáticos, diplomáticas, consular, consulares, país, "
            "países, estado, estados, potência, relações, neutro, neutra, neutral, terceiro, terceira, assuntos, "
            "ajuda, apoio, começou, início, começo, fim, terminou, acabou, deixou, governo, tido, outros, outro, "
            "outra, outras, alguma, alguma vez, vez, encarregado, encarregada, cargo, oficial, conhecido, existe, "
            "existiu, protetora, assistência, exerce, exercem, exercia, exerceu, exerceram, exercido, detém, deteve, "
            "age, agem, agia, agiam, agiu, agiram, atua, atuam, atuava, atuavam, atuou, atuaram, actua, actuou, "
            "actuaram, em algum país, em algum estado"
        ),
        Cue.FILLER: (
            "tido, havido, existido, existia, existiu, que, eu, tu, você, ela, nós, eles, elas, se, lhe, lhes, me, te, "
            "como, onde, porque, com, sobre, este, esta, estes, estas, esse, essa, favor, por favor, pode, posso, "
            "diga, diga me, diz me, ou, muito, mais, qual, guerra, tempo, ano, anos, época, altura, momento, mundo, o, "
            "a, os, as, de, do, da, dos, das, em, no, na, e, há, existem, então, também, são, foram, período, olá, "
            "obrigado, obrigada, assunto, urgente, bom, boa, dia, tarde, saudações, realmente, mas, já, é que, foi que"
        ),
    },
    months="janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set "
    "outubro/out novembro/nov dezembro/dez",
    habits=frozenset({Habit.ADJECTIVE_AFTER, Habit.OBJECT_AFTER_SUBJECT}),
    counted=(
        "quantos países, quantos estados",
        "representa, representava, representou, tem representado, protege, protegia, protegeu",
    ),
    plurals=frozenset({"estados", "paises", "emirados", "ilhas", "filipinas", "maldivas", "bahamas", "comores"}),
)
