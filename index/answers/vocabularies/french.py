"""The words of French questions."""

from index.answers.cues import Cue, Habit
from index.answers.vocabulary import Vocabulary

# "A représenté", "a-t-elle représentés": the participle agrees with whom it is about.
_DONE = ("représenté", "représentée", "représentés", "représentées")
_SHE_HAS_DONE, _THEY_HAVE_DONE, _HAS_SHE_DONE = (
    ", ".join(f"{has} {done}" for has in having for done in _DONE)
    for having in (("a", "avait", "eut", "ait"), ("ont", "avaient", "aient"), ("a t elle", "a t il"))
)
_HAS_DONE = f"{_SHE_HAS_DONE}, {_THEY_HAVE_DONE}"

# "Ne représente plus", "ne représente-t-elle plus": no longer.
_NO_LONGER = ", ".join(
    f"{verb} plus"
    for verb in ("représente", "représentent", "représente t elle", "représente t il", "représentent elles")
)

FRENCH = Vocabulary(
    language="fr",
    phrases={
        Cue.ARTICLE: (
            "la partie, leur, le, la, les, l, un, une, ses, son, sa, leurs, tous, toutes, du, des, aux, "
            "est il vrai que, est il vrai qu, est il exact que, est il exact qu, est ce vrai que, est ce vrai qu"
        ),
        Cue.OWN: "ses, son, sa, leurs, leur",
        Cue.REPRESENTS: (
            f"a repris, ont repris, reprit, reprirent, reprend, reprennent, reprenait, {_HAS_DONE}, "
            f"{_HAS_SHE_DONE}, {_NO_LONGER}, "
            "représente, représentent, représentait, représentaient, représentera, gère, gérait, représenter, "
            "représentant, protège, protègent, protégeait, protégeaient, défend, défendait, agit pour, agissait pour, "
            "parle pour, parlait au nom de, agit au nom de, s occupe, s occupait, veille sur, assure, assurait, "
            "assume, assumait, représenta, représentèrent, représenteront, défendent, défendaient, assurent, assument, "
            "représente t il, représente t elle, représentent ils, représentent elles, représentait il, "
            "représentait elle, représentaient ils, représentaient elles, protège t il, protège t elle, protégeait il, "
            "protégeait elle, défend il, défend elle, défendait il, défendait elle"
        ),
        Cue.REPRESENTED: (
            "représenté, représentée, représentés, représentées, protégé, protégée, protégés, protégées, représenter, "
            "protéger"
        ),
        Cue.BE: (
            "est, sont, était, étaient, été, fut, furent, est il, est elle, sont ils, sont elles, était il, "
            "était elle, étaient ils, étaient elles, a t il été, a t elle été, ont ils été, ont elles été, fut il, "
            "fut elle, furent ils, se fait, se font, se fait il, se fait elle, se font ils, se faisait, se faisaient, "
            "s est fait"
        ),
        Cue.DOES: (
            "eues, eus, eut, eurent, "
            "a, ont, avait, avaient, ait, aient, a t elle, a t il, ont elles, ont ils, avait elle, avait il, "
            "avaient elles, avaient ils"
        ),
        Cue.FOR: "pour, au nom de, au nom des, au nom du, pour le compte de, pour le compte des, pour le compte du",
        Cue.OF: "de, d, du, des",
        Cue.BY: "par, via, à travers, par l intermédiaire de, par le biais de",
        Cue.IN: (
            "dans le, dans les, dans la, en, à, au, aux, dans, chez, vers, auprès de, auprès des, auprès du, auprès, "
            "dans tous les pays sauf, dans tous les États sauf, partout sauf"
        ),
        Cue.INTERESTS: (
            "affaires consulaires, intérêts, intérêt, ressortissants, ressortissant, citoyens, citoyen, citoyenne, "
            "section d intérêts, section des intérêts, prisonniers, prisonnier, touristes, voyageurs, détenus, "
            "passeport, arrêté, arrêtés, détenu, emprisonné, emprisonnés, bloqués, en détresse"
        ),
        Cue.EMBASSY: "ambassade, ambassades, consulat, consulats, légation, mission",
        Cue.PROTECTOR: (
            "puissance protectrice, état protecteur, représentation, représentant, protection, intermédiaire, "
            "protecteur, protectrice"
        ),
        Cue.MANDATE: "mandat, mandats, rôle, mandat de puissance protectrice",
        Cue.WHO: (
            "quelles puissances protectrices, quels états protecteurs, qui, quel, quelle, quel pays, quel état, "
            "quelle puissance, par qui, qui est ce qui, quels, quelles, lequel, laquelle, quels pays, quels états, "
            "quelles puissances, à qui s adresse, à qui s adresser, à qui peut s adresser, à qui doit s adresser, "
            "vers qui se tourner, quelqu’un, par quel intermédiaire, par l intermédiaire de quel pays, par quel canal, "
            "par quel état, par quel pays, par quelle puissance"
        ),
        Cue.WHOM: (
            "qui est ce que, quels pays la, quels états la, quel pays la, qui la, à qui, quels intérêts, de qui, "
            "de quels pays, pour qui, pour quels pays, pour quels états, quelle puissance la, quel pays le, qui le, "
            "pays que représente, pays que représentait, pays que représenta, états que représente, "
            "états que représentait"
        ),
        Cue.POWERS: (
            "quelles puissances protectrices, quels états protecteurs, quelles puissances, protectrices, protecteurs, "
            "puissances protectrices, puissances, états protecteurs"
        ),
        Cue.STATES: "pays, états, quels pays, quels états",
        Cue.ARRANGEMENTS: (
            "mandats assume, mandats assure, mandats détient, arrangements, arrangement, mandats, "
            "mandats de puissance protectrice, accords, mandat, dispositifs"
        ),
        Cue.LIST: "liste, liste des, liste de, lister, tous les, toutes les, énumère, énumérer, montre, montrer",
        Cue.HOW_MANY: (
            "combien, combien de, combien d, nombre de, nombre des, le nombre de, dans combien de pays, "
            "dans combien d états"
        ),
        Cue.SINCE_WHEN: "depuis quand, à partir de quand, quand, depuis quelle date, depuis quelle année",
        Cue.HOW_LONG: (
            "pendant combien d années, depuis combien de temps, combien de temps, pendant combien de temps, "
            "combien d années, pendant combien de mois, depuis combien de mois, combien de mois, "
            "pendant combien de jours, combien de jours, combien de semaines"
        ),
        Cue.WHY: "pourquoi, pour quelle raison, pour quelles raisons",
        Cue.STILL: "encore, toujours, en vigueur, encore en vigueur, toujours en vigueur",
        Cue.ADVERB: (
            "dans l histoire, au cours de l histoire, à l étranger, ne, n, jamais, déjà, un jour, une fois, parfois, "
            "aussi, également, officiellement, temporairement, provisoirement, vraiment, réellement, effectivement, "
            "à un moment donné, à un moment, déjà une fois"
        ),
        Cue.DEFINE: (
            "définition, définition de, définir, définis, signification, qu est ce que, qu est ce qu, que signifie, "
            "que sont, que veut dire, c est quoi, qu est ce que c est, signifie, sens de, qu entend on par"
        ),
        Cue.NOT: (
            "sauf, excepté, hormis, hors, sans, sans compter, "
            "à part, mis à part, mise à part, autre que, autres que, mais pas, pas, "
            "outre, autrement que, ailleurs qu, ailleurs que, dans tous les pays sauf, dans tous les États sauf, "
            "partout sauf, à l exception de, à l exception du, à l exception des, en dehors de, en dehors du, "
            "en dehors des, exception faite de, exception faite du, exception faite des, à l exclusion de, "
            "à l exclusion du, à l exclusion des, abstraction faite de, abstraction faite du, abstraction faite des, "
            "en plus de, en plus du, en plus des"
        ),
        Cue.NOW: (
            "maintenant, actuellement, actuel, actuelle, actuels, actuelles, aujourd hui, à présent, en ce moment, "
            "encore, toujours, de nos jours, en vigueur, en cours, aujourdhui"
        ),
        Cue.FORMER: (
            f"{_NO_LONGER}, "
            "auparavant, antérieurement, ancien, ancienne, anciens, anciennes, passé, passés, terminé, terminés, "
            "autrefois, jadis, par le passé, précédemment, échus, n est plus, ne sont plus, plus en vigueur, "
            "n est plus en vigueur, ne sont plus en vigueur, expirés, expiré"
        ),
        Cue.NEVER: (
            "n a jamais, n ont jamais, n a t il jamais, n a t elle jamais, n ont ils jamais, n avait jamais, "
            "n est jamais, ne sont jamais, n a jamais été, n ont jamais été, ne fut jamais, jamais en vigueur, refusé, "
            "refusés, refusées, jamais entré en vigueur, jamais entrés en vigueur, n a jamais pris effet, "
            "n ont jamais pris effet, jamais pris effet, ne sont jamais entrés en vigueur, "
            "n est jamais entré en vigueur, ne sont jamais entrés, n est jamais entré, "
            "n étaient jamais entrés en vigueur"
        ),
        Cue.BEFORE: (
            "avant, avant l, et auparavant, précédant, prédécesseur de, prédécesseur du, prédécesseur des, "
            "prédécesseurs de, prédécesseurs du, prédécesseurs des, remplacé par, remplacée par, a précédé, précéda, "
            "précédait, précède, précédé"
        ),
        Cue.AFTER: (
            "après, à la suite de, a succédé à, succéda à, succédé à, succédé aux, successeur de, successeur du, "
            "successeur des, successeurs de, successeurs du, successeurs des, a remplacé, remplaça, remplace, "
            "a pris la relève de, a pris la relève du, a pris la relève des, a pris le relais de, a pris le relais du, "
            "a pris le relais des, a pris la suite de, a pris la suite du, a pris la suite des, a repris le mandat de, "
            "a repris le mandat du, a repris le mandat des, reprit le mandat de, reprit le mandat du, "
            "reprit le mandat des"
        ),
        Cue.PREDECESSOR: "prédécesseur, prédécesseurs",
        Cue.SUCCESSOR: "successeur, successeurs",
        Cue.BEGAN: (
            "commencé, commencés, commencèrent, débuté, débutés, débutèrent, démarré, démarrés, entrés en vigueur, "
            "entré en vigueur, entrèrent en vigueur"
        ),
        Cue.ONLY: "seulement, uniquement, exclusivement",
        Cue.ENDED: (
            "terminé, terminés, pris fin, prirent fin, prenant fin, expiré, expirés, cessé, achevé, achevés, "
            "terminèrent, cessèrent, arrivés à échéance"
        ),
        Cue.FIRST: "premier, première, premiers, premières",
        Cue.LAST: "dernier, dernière, derniers, dernières",
        Cue.EXCEPTED: "excepté, exceptée, exceptés, exceptées, exclu, exclue, non compris, mis à part, mise à part",
        Cue.BEYOND: (
            "ambassadeur, ambassadrice, ambassadeurs, n ont pas, n a pas, n avait pas, n avaient pas, n ont aucun, "
            "n ont aucune, n a aucun, n a aucune, n ont plus, n a plus, à la place de, a été remplacé par qui, "
            "a été remplacée par qui, le plus, la plus, les plus, le plus souvent, plus que, comparer, "
            "différence entre, moyenne, ailleurs, seule, la seule, le seul, unique, peu avant, peu après"
        ),
        Cue.UNTIL: "jusqu en, jusqu à, jusqu au, jusqu aux, jusque",
        Cue.SINCE: "depuis, dès, à partir de",
        Cue.FROM: "de, entre, d",
        Cue.BETWEEN: "entre",
        Cue.TO: "à, et, jusqu en, jusqu à, au, aux",
        Cue.DURING: (
            "en, pendant, durant, lors de, lors du, lors des, au cours de, dans, les années, années, le, au cours des, "
            "dans les années, pendant les années, l année, la, les, du, de"
        ),
        Cue.WHILE: "pendant, durant, lors de, lors du, au cours de, au cours des",
        Cue.REIGN: (
            "sous, sous le règne de, sous le régime de, sous la présidence de, sous le gouvernement de, à l époque de, "
            "du temps de"
        ),
        Cue.EVENT: (
            "coup d état, putsch, assaut, attaque, prise, raid, saisie, fermeture, rupture, révolution, invasion, "
            "chute, renversement, destitution, mort, indépendance, retrait, départ, annexion, occupation, soulèvement, "
            "armistice, guerre, guerres, conflit, crise, éclatement, expulsion, évacuation, élection, assassinat, "
            "arrestation, décès, réunification"
        ),
        Cue.FALL: "fin, fin de, chute, renversement, destitution, mort, effondrement, défaite, capitulation",
        Cue.OUTBREAK: "début, début de, déclenchement, commencement, éclatement",
        Cue.MAY: "peut, peuvent, pourrait, doit, doivent, peut on, peut il, est il possible, faut il",
        Cue.QUALITY: "neutre, neutres",
        Cue.AND: "et, ou, et alors, et auparavant, et pour, qu en est il de",
        Cue.THAT: (
            "cela, ça, celui ci, lui, celle ci, elle, représente t il, représente t elle, représentent ils, "
            "représentent elles, représentait il, représentait elle, représentaient ils, représentaient elles, "
            "protège t il, protège t elle, protégeait il, protégeait elle, défend il, défend elle, défendait il, "
            f"défendait elle, {_HAS_SHE_DONE}, a t il, a t elle, ont ils, ont elles, avait il, avait elle, "
            "avaient ils, avaient elles"
        ),
        Cue.OPPOSITE: "inversement, dans l autre sens, l inverse, à l inverse, vice versa, dans le sens inverse",
        Cue.WHERE: (
            "où, dans quels pays, dans quel pays, dans quels états, dans quel état, en quels pays, "
            "dans combien de pays, dans combien d états"
        ),
        Cue.REACHES: (
            "joindre, joignent, joint, contacter, contacte, contactent, communiquer, communique, communiquent, "
            "entrer en contact, parler à, parle à, se parler, se parlent, parlent à, parlent ils à, parlent elles à, "
            "parle t il à, parle t elle à, parlent ils, parlent, communiquent ils, se joindre, atteindre"
        ),
        Cue.ENTRUSTS: (
            "confié, confiée, confiés, confiées, confie, confient, confia, confièrent, confiait, confiaient, confier, "
            "attribué, attribuée, attribués, attribuées, chargé de ses intérêts, chargé de sa représentation, "
            "chargé de leurs intérêts, chargé de leur représentation"
        ),
        Cue.SUCCEEDS: (
            "succédé, succédé à, succéda, succéda à, succède, succède à, a succédé à, succédé aux, remplacé, remplaça, "
            "remplace, a remplacé, relevé"
        ),
        Cue.SINGLE: (
            "a, avait, a t elle, a t il, avait elle, avait il, représente, représentait, représenta, représente t il, "
            "représente t elle, représentait il, représentait elle, protège, protégeait, défend, "
            f"défendait, assure, assurait, assume, assumait, {_SHE_HAS_DONE}, {_HAS_SHE_DONE}"
        ),
        Cue.PLACE: (
            "Afrique, Afrique du Nord, Afrique de l Ouest, Afrique occidentale, Afrique équatoriale, "
            "Afrique orientale, Afrique centrale, Indes, Indes orientales, Antilles, Europe, Asie, "
            "Asie du Sud Est, Proche Orient, Moyen Orient, Extrême Orient, Balkans, Caraïbes, Scandinavie, "
            "Somalie française, Levant, Kurdistan, Tibet, Cachemire"
        ),
        Cue.TO_WHOM: (
            "à qui, à quel état, à quel pays, à quelle puissance, à quels pays, à quels états, à quelle ambassade"
        ),
        Cue.EXISTS: (
            "y a t il, y a, il y a, a t il, a t elle, ont ils, ont elles, existe, existe t il, existe t elle, "
            "existent, dispose, disposent"
        ),
        Cue.PRESENT: (
            f"reprend, reprennent, {_NO_LONGER}, "
            "représente t elle, représente t il, représentent ils, représentent elles, protège t il, protège t elle, "
            "agit pour, agit, agit elle, agit il, parle pour, agit au nom de, s occupe, veille sur, gère, défendent, "
            "défend il, défend elle, assurent, assument, représente, représentent, est, sont, protège, protègent, "
            "défend, est elle, est il, sont ils, sont elles, assure, assume"
        ),
        Cue.PAST: (
            "eues, eus, eut, eurent, avait, avaient, eu, eue, y a t il eu, il y a eu, a t il eu, a t elle eu, "
            "ont ils eu, ont elles eu, a repris, ont repris, reprit, reprirent, a représentés, a représentées, "
            "a t elle représenté, a t il représenté, a t elle représentés, a t il représentés, était, étaient, fut, "
            "furent, représentait il, représentait elle, représentaient ils, représentaient elles, défendait, "
            "défendaient, assurait, assumait, agissait pour, parlait au nom de, s occupait, été, était, étaient, fut, "
            "furent, était il, était elle, étaient ils, étaient elles, fut il, fut elle, a t il été, a t elle été, "
            "ont ils été, ont elles été, représentait il, représentait elle, représentaient ils, représentaient elles, "
            f"{_HAS_DONE}, {_HAS_SHE_DONE}, représentait, représentaient, représenta, représentèrent, protégeait, "
            "protégeaient, jamais, un jour"
        ),
        Cue.ABOUT: (
            "perdu, perdue, volé, passeport, tierce, active, actives, actif, actifs, cessé, cesse, cessa, arrêté, "
            "diplomatique, diplomatiques, consulaire, consulaires, pays, état, états, puissance, relations, neutre, "
            "tiers, affaires, aide, aider, début, commencé, commence, fin, gouvernement, protectrice, protéger, eu, "
            "eue, eus, eues, exerce, exercent, exerçait, exercé, exercés, exercer, connu, indiqué, pris en charge, "
            "existe, jamais, autre, autres, charge, chargée, chargé, nom, officiel, détient, détenait, détenu, agi, "
            "agit, agissait, agissaient, agirent, agissent, œuvré, avait, avaient, y avait il, duré, dura, dure, "
            "durait, adresser, tourner, joué, joua, jouait, jouent, sert, sert d, servait, servait d, servi, servi d"
        ),
        Cue.FILLER: (
            "eu, eue, y a t il eu, il y a eu, a t il eu, a t elle eu, ont ils eu, ont elles eu, est ce que, est ce qu, "
            "que, quoi, je, tu, il, elle, on, nous, vous, ils, elles, se, ce, cet, cette, ces, déjà, comme, y, t, s, "
            "c, n, ne, qu, ou, où, si, peut, peux, avec, sur, dans, a, l, d, de, des, du, la, le, les, en, comment, "
            "pourquoi, svp, s il vous plaît, dis moi, moi, été, monde, guerre, temps, moment, année, époque, "
            "que s est il passé, s est il passé, s est passé, est, il y a, existe t il, y a t il, sont, période, "
            "bonjour, merci, objet, tr, urgent, svp, madame, monsieur, donc, mais, alors, bien, vraiment, peuvent, "
            "peut il, peut elle, peuvent ils, peuvent elles, pourrait, pourraient, en tout, au total, s, fait, fit"
        ),
    },
    months="janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct "
    "novembre/nov décembre/déc",
    habits=frozenset({Habit.ADJECTIVE_AFTER}),
    counted=(
        "combien de pays, combien d états",
        "représente, représentait, représenta, a représenté, protège, protégeait, protégea",
    ),
    plurals=frozenset(
        {"etats", "pays", "emirats", "iles", "philippines", "maldives", "seychelles", "bahamas", "comores"}
    ),
)
