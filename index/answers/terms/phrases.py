"""Words of questions about terms, and the words that say nothing about a subject, by language.

Beside the names of states they mean nothing, and so are no cues of a vocabulary.
"""

from index.search.analysis import STOP_WORDS

MEANING = {
    "ar": (
        "ماهو, ماهي, ما دور, ما هو دور, دور, مهام, ما مهام, ما هي مهام, وظيفة, وظائف, ما وظيفة, ما هي وظيفة, ما هي "
        "وظائف, واجبات, ما هي واجبات, ماذا تقول, ماذا يقول, على ماذا تنص, علام تنص, تنص, ما مضمون, مضمون, ماذا "
        "تفعل, ماذا يفعل, من هي, من هو, ما المراد ب, المقصود ب, ايش معنى, وش معنى, شنو هي, شنو هو, شو معنى, ايش هي, "
        "ايش هو, اشرح لي, ما تعريف, ما هو تعريف, ما هو معنى"
    ),
    "de": (
        "versteht man unter, was meint man mit, was meint, was sagt, was regelt, was steht in, was besagt, wer ist, "
        "wer sind, was macht, was tut, was ist genau, was ist eigentlich, was genau ist, was bezeichnet, was ist "
        "unter, zu verstehen, was ist die Aufgabe, was sind die Aufgaben, Aufgaben, Aufgabe, Rolle, welche Aufgaben "
        "hat, welche Aufgabe hat, welche Rolle hat, und wozu dient sie, Inhalt von"
    ),
    "en": (
        "what does, what do, say, says, do, do exactly, say about it, what is said in, what does it mean, tell me "
        "about, what is the role of, role of, what are the tasks of, tasks of, duties of, what are the duties of, "
        "functions of, what are the functions of, what is the function of, and what is it for, exactly, what "
        "exactly is, what is understood by, what do you mean by, who are, who is, content of"
    ),
    "es": (
        "qué dice, qué dicen, qué dispone, qué establece, qué prevé, qué hace, qué hacen, para qué sirve, para qué "
        "sirven, cuál es el papel de, cuál es la función de, cuáles son las funciones de, funciones de, papel de, "
        "función de, tareas de, qué funciones tiene, a qué se llama, quién es, quiénes son, explique, explícame, y "
        "para qué sirve, qué se entiende por, en qué consiste, en qué consisten, contenido de"
    ),
    "fr": (
        "que dit, que disent, que dispose, que prévoit, que stipule, à quoi sert, à quoi servent, que fait, que "
        "font, quel est le rôle de, quel est le rôle d, rôle de, rôle d, quelles sont les fonctions de, quelles "
        "sont les fonctions d, quelles sont les tâches de, quelles sont les tâches d, qu entend t on par, qu "
        "appelle t on, qui est, qui sont, explique, expliquez, et à quoi sert elle, que recouvre, quel est le sens "
        "de, que veut dire l expression, contenu de"
    ),
    "pt": (
        "o que diz, que diz, o que dizem, o que dispõe, o que prevê, o que estabelece, o que faz, o que fazem, que "
        "faz, para que serve, para que servem, e para que serve, e para que servem, qual é o papel de, qual o papel "
        "de, papel de, função de, funções de, quais são as funções de, quais as funções de, tarefas de, quem é, "
        "quem são, em que consiste, em que consistem, o que vem a ser, a que se chama, conteúdo de"
    ),
    "ru": (
        "что говорит, что говорится в, что сказано в, что написано в, о чём говорит, что гласит, что предусматривает, "
        "что делает, что делают, кто такой, кто такая, кто такие, кто это, это, это что, для чего нужна, для чего "
        "нужен, зачем нужна, какие функции у, какие обязанности у, какие задачи у, функции, обязанности, задачи, "
        "роль, какова роль, в чём состоит роль, что понимать под, содержание, поясни, поясните"
    ),
}
"""Phrases before or after a term that ask what it means, beside those of Cue.DEFINE, separated by commas."""

DIFFERENCE = {
    "ar": (
        "الفرق بين, ما الفرق بين, ما هو الفرق بين, فرق بين, ما الاختلاف بين, الاختلاف بين, كيف تختلف, بم تختلف, "
        "قارن بين"
    ),
    "de": (
        "Unterschied, Unterschiede, Unterschied zwischen, was ist der Unterschied zwischen, "
        "worin besteht der Unterschied zwischen, "
        "Unterschiede zwischen, worin unterscheiden sich, worin unterscheidet sich, wie unterscheiden sich, wie "
        "unterscheidet sich, was unterscheidet, welcher Unterschied besteht zwischen, vergleiche"
    ),
    "en": (
        "difference between, what is the difference between, differences between, what are the differences between, "
        "what s the difference between, how does, how do, what distinguishes, distinguish between, compare, differ, "
        "is there a difference between"
    ),
    "es": (
        "diferencia entre, cuál es la diferencia entre, qué diferencia hay entre, diferencias entre, cuáles son las "
        "diferencias entre, qué diferencias hay entre, en qué se diferencian, en qué se diferencia, en qué se "
        "distinguen, en qué se distingue, qué distingue, comparar"
    ),
    "fr": (
        "différence entre, c est quoi la différence entre, "
        "quelle est la différence entre, quelle différence entre, quelle différence y a t il "
        "entre, différences entre, quelles sont les différences entre, en quoi, qu est ce qui distingue, qu est ce "
        "qui différencie, comparer, comment distinguer"
    ),
    "pt": (
        "diferença entre, qual a diferença entre, qual é a diferença entre, que diferença há entre, diferenças "
        "entre, quais as diferenças entre, quais são as diferenças entre, em que diferem, em que difere, em que se "
        "distinguem, em que se distingue, o que distingue, comparar"
    ),
    "ru": (
        "чем отличаются, чем отличается, чем, отличается, отличаются, "
        "в чём разница между, разница между, в чём отличие, отличие, отличия, в чём "
        "различие между, различие между, различия между, какая разница между, чем различаются, сравни"
    ),
}
"""Phrases that ask what sets two terms apart, and words between these, separated by commas."""

LITTLE = {
    "en": " ".join(sorted(STOP_WORDS)),
    "ar": (
        "من في على إلى الى عن مع هل ما ماذا متى أين كيف كم لماذا التي الذي هو هي هم هذا هذه ذلك تلك أن إن كان كانت "
        "و أو ثم قد لدى عند أي"
    ),
    "de": (
        "der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur im am beim ins "
        "in an auf aus bei mit nach für über unter vor durch um als wie wo wer wen wem wessen was wann warum "
        "weshalb wieso welche welcher welches welchen welchem ist sind war waren wird werden wurde wurden worden "
        "hat haben hatte hatten sich es er sie wir ich man auch noch schon dass ob da dort denn mal sein seine "
        "seinen ihre ihren ihr diese dieser dieses diesen"
    ),
    "es": (
        "el la los las un una unos unas de del al a y e o u en por para con sin sobre que qué quién quiénes quien "
        "cuál cuáles cómo cuándo dónde cuánto cuántos cuántas es son era eran fue fueron ser está están ha han "
        "había habían hay se su sus lo le les no ni si este esta estos estas ese esa eso esto como me te nos"
    ),
    "fr": (
        "le la les l un une des de du d au aux et ou où à en dans par pour sur avec sous chez vers que qui quoi "
        "quel quelle quels quelles ce cet cette ces ça c est sont était étaient fut furent a ont avait avaient ai "
        "il elle ils elles on se s n pas ne y son sa ses leur leurs comment quand pourquoi combien qu t être été "
        "dont comme si me te nous vous je tu"
    ),
    "pt": (
        "o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às e ou por pelo pela pelos pelas "
        "para com sobre que quem qual quais como quando onde quanto quantos quantas porque porquê é são era eram "
        "foi foram ser está estão há tem têm tinha se seu sua seus suas lhe não nem este esta esse essa isso isto "
        "aquele"
    ),
    "ru": (
        "и в во на с со к ко о об обо от до из за по при для у не ни же ли бы что чего чему кто кого кому кем чем "
        "как какой какая какое какие какую каких каким где когда почему зачем сколько это эта этот эти тот та то те "
        "его её их он она оно они был была было были есть быть а но или то так"
    ),
}
"""Words that say nothing about the subject."""

EVIDENCE = {
    "ar": (
        "كيف أقتبس, أقتبس, كيف أستشهد ب, "
        "من أين جاءت المعلومات, من أين جاءت المعلومة, من أين المعلومات, "
        "أدلة, الأدلة, دليل, الدليل, إثبات, إثباتات, الإثبات, مصادر, المصادر, مصدر, المصدر, براهين, تؤكد, تثبت, يثبت, "
        "يؤكد, تم تأكيد, جرى تأكيد, تأكيد, آخر مرة, لآخر مرة, للمرة الأخيرة, "
        "سند, السند, مرجع, المرجع, مراجع, المراجع, على أي مصادر يستند, إلى أي مصادر يستند, على أي مصدر يستند, "
        "إلى أي مصدر يستند, علام يستند, إلام يستند, يستند, مؤكد, مثبت, موثق"
    ),
    "de": (
        "wie zitiere ich, wie zitiert man, zitieren, "
        "woher stammt die Information, woher kommt die Information, woher stammt die Angabe, woher kommt die Angabe, "
        "auf welcher Grundlage, auf welche Quelle stützt sich, auf welche Quellen stützt sich, worauf stützt sich, "
        "aufgrund welcher Quelle, auf Grund welcher Quelle, wie sicher, wie verlässlich, "
        "worauf beruht, auf welcher Quelle beruht, auf welchen Quellen beruht, "
        "Belege, Beleg, Belegen, Beweise, Beweis, Nachweis, Nachweise, Quellen, Quelle, belegen, belegt, beweist, "
        "bestätigen, bestätigt, zuletzt bestätigt, zum letzten Mal bestätigt, zuletzt geprüft, nachgewiesen"
    ),
    "en": (
        "how do i cite, how to cite, cite, citing, "
        "where does the information come from, where is the information from, "
        "on what basis, how certain, how sure, how reliable, what is based on, based on, on which source, "
        "evidence, proof, source, sources, record of, records of, confirm, confirms, confirmed, last confirmed, "
        "last checked, last verified, attests, attest"
    ),
    "es": (
        "cómo se cita, cómo citar, cómo cito, citar, "
        "de dónde viene la información, de dónde procede la información, de dónde sale la información, "
        "según qué fuente, con qué certeza, en qué documento, en qué documentos, en qué fuente, en qué fuentes, "
        "fuente, fuentes, prueba, pruebas, evidencia, evidencias, confirman, confirma, confirmado, confirmó, "
        "se apoya, se basa, se confirmó por última vez, confirmado por última vez, por última vez, demuestra, "
        "demuestran, respaldan, respalda"
    ),
    "fr": (
        "comment citer, comment cite t on, citer, "
        "d après quelle source, avec quelle certitude, "
        "s appuie, s appuient, sur quoi s appuie, sur quoi repose, sur quoi se fonde, "
        "source, sources, preuve, preuves, confirment, confirme, confirmé, confirmé pour la dernière fois, "
        "pour la dernière fois, repose, se fonde, attestent, atteste, attesté, documenté"
    ),
    "pt": (
        "como citar, como se cita, como cito, citar, "
        "de onde vem a informação, de onde provém a informação, donde vem a informação, "
        "segundo que fonte, com que certeza, em que documento, em que documentos, em que fonte, em que fontes, "
        "fonte, fontes, prova, provas, evidência, evidências, comprova, comprovam, confirmam, confirma, confirmado, "
        "confirmado pela última vez, pela última vez, se baseia, assenta, atesta, atestam"
    ),
    "ru": (
        "как сослаться на, как ссылаться на, как цитировать, "
        "откуда взята информация, откуда взята информация о, откуда информация, откуда информация о, откуда сведения, "
        "откуда сведения о, "
        "каковы источники, каковы источники сведений о, источники сведений о, на чём основан, на чём основано, "
        "на каких источниках основан, на каком источнике основан, "
        "доказательства, доказательство, источник, источники, источника, подтверждение, подтверждения, подтверждает, "
        "подтверждают, подтверждается, подтверждён, подтверждался, последний раз подтверждён, "
        "последний раз подтверждался, в последний раз подтверждён, последний раз, в последний раз, доказывает"
    ),
}
"""Words that ask what bears a mandate out, how to cite it, or when it was last confirmed."""

REFUSING = {
    "ar": "ترفض, رفضها, رفضه, يرفض, رفضوا, لم توافق, لم يوافق",
    "de": "lehnt, lehnte, lehnten, ablehnte, ablehnten, ablehnen, verweigerte, verweigern, zurückgewiesen, wies zurück",
    "en": "refuse, refuses, reject, rejects, decline, turn down",
    "es": "rechazar, rechazó, rechaza, rechazaron, rechazada, denegó, denegaron, fracasaron",
    "fr": "refuser, refuse, refusa, refusée, rejeté, rejeta, refusé que, refusé de laisser",
    "pt": "recusar, recusou, recusa, recusaram, recusadas, rejeitou, rejeitaram, rejeitada",
    "ru": (
        "отказаться, отказаться от, отклонить, отказалась, отказался, отказалась от, отказался от, "
        "отклонила, отклонил, отклонена, отвергла, отверг, "
        "не дала согласия"
    ),
}
"""Words by which a mandate was refused, beside those of Cue.NEVER."""

INTRODUCING = {
    "ar": (
        "أود, أود أن أعرف, أود معرفة, أريد, أريد أن أعرف, أريد معرفة, أرغب, أرغب في معرفة, نود, نود أن نعرف, "
        "نود معرفة, "
        "نريد أن نعرف, معرفة, أعرف, نعرف, تعرف, تعرفون, تعلم, تعلمون, أتساءل, نتساءل, أخبرني, أخبرنا, أخبروني, قل لي, "
        "تخبرني, تخبرنا, تخبروني, هل لك أن تخبرني, يمكنك, يمكنكم, ممكن, أفيدونا, أفيدوني, أحب أن أعرف, يهمني أن أعرف"
    ),
    "de": (
        "möchte, möchten, gern, wissen, weiß, weißt, würde, würden, erfahren, sagen, sag, sagt, mitteilen, "
        "teilen, mit, "
        "erklären, verraten, interessiert, interessieren, mich, frage, fragen, fragt, wüsste, wüssten, "
        "brauche, müssen, muss, können, könnten, könnten Sie mir sagen, bitte, Auskunft, bekannt ist"
    ),
    "en": (
        "would like, i d like, d like, wonder, wondering, let, trying, try, interested, inform, say, curious, "
        "be interested, be glad, be grateful, be so kind"
    ),
    "es": (
        "me gustaría, gustaría, gustaria saber, nos gustaría, quisiera, quisiéramos, quiero, queremos, querría, saber, "
        "sabe, sabes, saben, conocer, dígame, decirme, decirnos, decir, díganos, indicarme, indicarnos, indique, "
        "indíqueme, pregunto, preguntamos, preguntaba, necesito, necesitamos, interesa, interesaría, nos, "
        "podrían, podéis, agradecería, informarme, averiguar"
    ),
    "fr": (
        "voudrais, voudrions, aimerais, aimerions, souhaite, souhaiterais, souhaitons, désire, savoir, savez, sais, "
        "savez vous, sais tu, connaître, dire, me, m, dites, dis, indiquer, indiquez, demande, demandais, demandons, "
        "veuillez, pouvez, pouvez vous, pourriez, pourriez vous, renseigner, informer, apprendre, cherche, intéresse, "
        "intéresserait, vous, merci de me dire"
    ),
    "pt": (
        "gostaria, gostava, gostaríamos, queria, queríamos, quero, queremos, saber, sabe, sabes, sabem, "
        "conhecer, dizer, "
        "dizer me, dizer nos, digam me, diga nos, podia, poderia, poderiam, podem, indicar, indique, indicar me, "
        "pergunto, pergunto me, perguntamos, preciso, precisamos, interessa, interessava, informar, informe, nos, "
        "agradecia, agradeceria"
    ),
    "ru": (
        "хотел, хотела, хотели, хотелось, хотим, узнать, знать, знаете, знаешь, сказать, подскажите, подскажи, "
        "сообщите, "
        "сообщить, прошу, просим, интересно, интересует, интересуюсь, не могли бы вы, могли, можете, не подскажете, "
        "не скажете, вы, вас, объясните, уточнить, уточните, известно, мне"
    ),
}
"""Words of what stands before an indirect question: "I would like to know"."""

ACTS = {
    "ar": "يتصرف نيابة عن, تتصرف نيابة عن, يدير شؤون, تدير شؤون, يدير مصالح, تدير مصالح",
    "de": "tritt für, treten für",
    "en": "defends, defend, covers, speaks in the name of",
    "es": "cubre, cubren, custodiando, interviene por, interviene en nombre de, se encarga de",
    "fr": (
        "parle au nom de, parle au nom d, parle au nom, parle pour le compte de, s exprime au nom de, "
        "s exprime au nom d, "
        "s exprime au nom, s exprime pour, intervient pour, intervient au nom de, intervient au nom d, "
        "intervient au nom"
    ),
    "pt": "intervém por, intervém em nome de, intervém pelo, intervém pela, intervém pelos, intervém pelas",
    "ru": "ведёт дела, ведут дела",
}
"""Words for what a power does, beside those of Cue.REPRESENTS."""

ACTED = {
    "ar": "تصرف نيابة عن, تصرفت نيابة عن, أدار شؤون, أدارت شؤون, أدار مصالح, أدارت مصالح",
    "de": "trat für, traten für",
    "en": "defended, covered, spoke in the name of",
    "es": (
        "cubría, cubrió, custodiaba, custodió, intervino por, intervenía por, actuó por, actuaba por, actuaron por, "
        "actuaban por, llevaba, llevaban, llevó, llevaron"
    ),
    "fr": (
        "parlait au nom de, parlait au nom d, parlait au nom, s exprimait au nom de, s exprimait au nom d, "
        "s exprimait au nom, intervenait pour, intervint pour, intervenait au nom de, intervenait au nom"
    ),
    "pt": "interveio por, interveio em nome de, intervinha por, agiu por, agiu pelo, agiu pela, agiu pelos, agiu pelas",
    "ru": "вёл дела, вела дела, вели дела",
}
"""Words for what a power did."""
