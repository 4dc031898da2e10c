"""What a reader takes to another computer in one file: annotations, settings and own keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, Literal

from index.values import Struct, field, json
from index.words.language import translate
from viewer.annotations.annotation import Annotation
from viewer.kit.action_spec import ActionSpec
from viewer.kit.keymap import checked
from viewer.kit.own_keys import read_own_keys
from viewer.settings.setting_specs import OWN_KEYS, SPECS, Spec

_translate = partial(translate, "Belongings")


class Belongings(Struct, frozen=True, omit_defaults=True):
    """What such a file holds; `settings` are texts by key, as the settings file has them."""

    format: Literal["good-offices-belongings"]
    version: Literal[1]
    annotations: tuple[Annotation, ...] = ()
    settings: dict[str, str] = field(default_factory=dict)
    set_aside: tuple[object, ...] = ()
    """What stood in the reader's file and could not be understood, as it was; an import passes over it."""


def belongings_bytes(
    annotations: Iterable[Annotation], settings: Mapping[str, str], set_aside: Iterable[object] = ()
) -> bytes:
    """Return the content of the file."""
    whole = Belongings("good-offices-belongings", 1, tuple(annotations), dict(settings), tuple(set_aside))
    return json.format(json.encode(whole), indent=2)


def values_of(settings: Mapping[str, str], actions: Iterable[ActionSpec]) -> dict[Spec[Any], Any]:
    """Return settings as values; raises ValueError, which names the first that this program cannot use."""
    known: dict[str, Spec[Any]] = {spec.key: spec for spec in SPECS if spec.chosen}
    values: dict[Spec[Any], Any] = {}
    for key, text in settings.items():
        value = known[key].parse(text) if key in known else None
        if value is None:
            raise ValueError(_translate("the setting “{0}” cannot be used here").format(key))
        values[known[key]] = value
    if OWN_KEYS in values:
        checked(read_own_keys(values[OWN_KEYS]), actions)
    return values
