"""Words by which mandates are listed for what public records say of them, by language."""

ONE_SOURCE = {
    "ar": (
        "مصدر واحد, مصدر واحد فقط, إلى مصدر واحد, على مصدر واحد, تستند إلى مصدر واحد فقط, تستند إلى مصدر واحد, مصدر و "
        "احد, مصدر و احد فقط, تستند إلى مصدر و احد, تستند إلى مصدر و احد فقط, تعتمد على مصدر و احد فقط"
    ),
    "de": (
        "nur eine Quelle, nur durch eine Quelle belegt, durch eine Quelle, auf nur einer Quelle, auf einer einzigen "
        "Quelle, nur einer Quelle, nur eine Quelle haben, beruhen auf nur einer Quelle, beruhen nur auf einer Quelle, "
        "nur auf einer Quelle"
    ),
    "en": (
        "one source, one source only, only one source, a single source, rest on one source only, rest on one source, "
        "rest on only one source, rest on a single source, stated by one source only, confirmed by only one source, "
        "confirmed by one source only, on one source only, have only one source"
    ),
    "es": (
        "una sola fuente, una única fuente, se basan en una sola fuente, con una sola fuente, tienen una sola fuente, "
        "confirmados por una sola fuente, solo una fuente"
    ),
    "fr": (
        "une seule source, reposent sur une seule source, attestés par une seule source, sur une seule source, n ont "
        "qu une source, n ont qu une seule source, une source unique"
    ),
    "pt": (
        "uma só fonte, uma única fonte, assentam numa só fonte, assentam numa única fonte, baseiam se numa só fonte, "
        "numa só fonte, numa única fonte, têm uma só fonte, apenas uma fonte"
    ),
    "ru": (
        "одним источником, только одним источником, подтверждены только одним источником, подтверждены одним "
        "источником, на одном источнике, только один источник, один источник, основаны на одном источнике, только на "
        "одном источнике"
    ),
}
"""What rests on one source only."""

CONTRADICTED = {
    "ar": "متناقضة, تناقضها المصادر, تناقضها المراجع, منقوضة",
    "de": "widerlegt, widersprochen, denen widersprochen wird, von den Quellen widerlegt, widersprüchlich",
    "en": (
        "contradicted, contradicted by public records, contradicted by the public record, contradicted by records, "
        "contradicted by the record, do public records contradict, does the public record contradict"
    ),
    "es": (
        "contradichos, contradicho, contradicen las fuentes, contradicen las fuentes públicas, desmentidos, "
        "contradicen los registros públicos, contradichos por las fuentes"
    ),
    "fr": "contredits, contredit, contredits par les sources, démentis, contredits par les sources publiques",
    "pt": "contraditos, contradito, contrariados, desmentidos, contrariados pelas fontes, contraditos pelas fontes",
    "ru": "опровергнуты, опровергнут, опровергаются, противоречат источникам, опровергаются источниками",
}
"""What public records contradict."""

UNSUPPORTED = {
    "ar": "لا سند لها, بلا سند",
    "de": "unbelegt, unbelegte, unbelegten, nicht belegt",
    "en": "unsupported, not supported",
    "es": "sin respaldo, no tienen respaldo",
    "fr": "non étayés, non étayé, pas étayés",
    "pt": "sem fundamento",
    "ru": "без доказательств",
}
"""For what no public record was found."""

IMPRECISE = {
    "ar": "غير دقيقة",
    "de": "ungenau, unpräzise",
    "en": "imprecise, inaccurate",
    "es": "imprecisos, inexactos",
    "fr": "imprécis, inexacts",
    "pt": "imprecisos, inexatos",
    "ru": "неточны, неточные",
}
"""From what public records differ in part."""

CONFIRMED = {
    "ar": "مؤكدة, مثبتة, المؤكدة, المثبتة",
    "de": (
        "bestätigt, belegt, bestätigte, bestätigten, bestätigter, belegte, belegten, belegter, gesicherte, gesicherten"
    ),
    "en": "confirmed, borne out",
    "es": "confirmados, confirmado, comprobados",
    "fr": "confirmés, confirmé, attestés, avérés",
    "pt": "confirmados, confirmado, comprovados",
    "ru": "подтверждены, подтверждённые, подтверждённых",
}
"""What public records confirm."""

UNCONFIRMED = {
    "ar": "غير مؤكدة, غير المؤكدة, غير مثبتة, غير المثبتة, لم تؤكد, لم تثبت",
    "de": "unbestätigt, unbestätigte, unbestätigten",
    "en": "unconfirmed, not borne out",
    "es": "sin confirmar, por confirmar",
    "fr": "non confirmés, non attestés",
    "pt": "por confirmar, sem confirmação",
    "ru": "неподтверждённые, неподтверждены, без подтверждения",
}
"""What public records do not confirm, for whatever reason: all that is not confirmed."""

DOUBTFUL = {
    "ar": "مشكوك فيها, المشكوك فيها",
    "de": "zweifelhaft, zweifelhafte, zweifelhaften, fraglich, fragliche, fraglichen, fragwürdige, fragwürdigen",
    "en": "doubtful, dubious, questionable",
    "es": "dudosos, dudoso",
    "fr": "douteux",
    "pt": "duvidosos, duvidoso",
    "ru": "сомнительные, сомнительных, сомнительны",
}
"""What public records contradict, or for which none was found."""
