"""Words what an arrangement was limited to, in the language in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.scope import MandateScope
from index.words.inflected import Inflected
from index.words.language import translatable, translate
from index.words.punctuation import listed

if TYPE_CHECKING:
    from index.model import Arrangement

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
    MandateScope.NOT_CONSULAR: translatable("Scope", "without consular services"),
    MandateScope.PRISONERS: translatable("Scope", "protection of prisoners of war"),
    MandateScope.LISTED: translatable("Scope", "for a few listed persons only"),
    MandateScope.SOME: translatable("Scope", "for some of the interests"),
    MandateScope.DE_FACTO: translatable("Scope", "only de facto"),
    MandateScope.MOSCOW: translatable("Scope", "in Moscow"),
    MandateScope.PETROGRAD: translatable("Scope", "in Petrograd"),
    MandateScope.LATER_PART: translatable("Scope", "later in part of the country"),
    MandateScope.OCCUPIED: translatable("Scope", "under occupation"),
    MandateScope.UNOCCUPIED: translatable("Scope", "in unoccupied territory"),
    MandateScope.BY_GERMANY: translatable("Scope", "in territory occupied by Germany"),
    MandateScope.BY_JAPAN: translatable("Scope", "in territory occupied by Japan"),
    MandateScope.BEYOND_JAPAN: translatable("Scope", "also in territory occupied by Japan"),
    MandateScope.CONTINENTAL: translatable("Scope", "in the continental United States"),
    MandateScope.HAWAII: translatable("Scope", "in Hawaii"),
    MandateScope.SAMOA: translatable("Scope", "at first in American Samoa, later everywhere but in Hawaii"),
    MandateScope.UNION: translatable("Scope", "Union of South Africa"),
}
# Of which state these are authorities: they stand beside its name, as they would tell of another state elsewhere.
AUTHORITIES = {MandateScope.VICHY: "FR", MandateScope.FEDERAL: "DE", MandateScope.UNION: "ZA"}


def scope_word(scope: MandateScope) -> str:
    """Return what an arrangement was limited to, as it stands in brackets within a sentence."""
    return translate("Scope", _SCOPES[scope])


def scope_of_mandate(arrangement: Arrangement) -> str:
    """Return what a mandate was limited to, without what is said of one of its states; blank for nothing."""
    parties = {arrangement.power.code, arrangement.represented.code, arrangement.host.code}
    return listed(scope_word(each) for each in arrangement.scope if AUTHORITIES.get(each, "") not in parties)


def with_authority(arrangement: Arrangement, code: str | None, name: Inflected) -> Inflected:
    """Return the name of a state of an arrangement, with the authority that is meant: "France (Vichy government)"."""
    said = listed(scope_word(each) for each in arrangement.scope if code and AUTHORITIES.get(each) == code)
    if not said:
        return name
    pattern = translate("Wording", "{state} ({authority})")

    def in_form(form: str) -> str:
        return pattern.format(state=format(name, form), authority=said)

    return Inflected(in_form(""), in_form, name.agreement)
