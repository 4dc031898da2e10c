"""What an arrangement was limited to, in words that the language in use has, too."""

from enum import StrEnum


class MandateScope(StrEnum):
    """What an arrangement was limited to, or for which of its authorities it was made, where the record says so."""

    ARCHIVES = "archives only"
    CONSULAR = "consular interests only"
    CITIZENS = "protection of citizens"
    CONSULATE = "protection of the consulate in Paris"
    PARIS = "in Paris"
    PART = "in part of the country"
    UNOFFICIAL = "unofficially"
    VICHY = "Vichy government"
    FEDERAL = "Federal Republic of Germany"
    TURKEY = "and then in Türkiye"
