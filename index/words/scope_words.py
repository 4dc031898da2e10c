"""Words what an arrangement was limited to, in the language in use."""

from __future__ import annotations

from index.scope import MandateScope
from index.words.language import translatable, translate

_SCOPES = {
    MandateScope.ARCHIVES: translatable("Scope", "archives only"),
    MandateScope.CONSULAR: translatable("Scope", "consular interests only"),
    MandateScope.CITIZENS: translatable("Scope", "protection of citizens"),
    MandateScope.CONSULATE: translatable("Scope", "protection of the consulate in Paris"),
    MandateScope.PARIS: translatable("Scope", "in Paris"),
    MandateScope.PART: translatable("Scope", "in part of the country"),
    MandateScope.UNOFFICIAL: translatable("Scope", "unofficially"),
    MandateScope.VICHY: translatable("Scope", "Vichy government"),
    MandateScope.FEDERAL: translatable("Scope", "Federal Republic of Germany"),
    MandateScope.TURKEY: translatable("Scope", "and then in Türkiye"),
}


def scope_word(scope: MandateScope) -> str:
    """Return what an arrangement was limited to, as it stands in brackets within a sentence."""
    return translate("Scope", _SCOPES[scope])
