"""Keys are named as the keyboards of each language name them, and keys that hardly a keyboard has are not named."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from index.words.language import spoken
from tests.architecture.source_tree import ROOT
from viewer.kit.action_spec import ActionSpec, shortcuts
from viewer.kit.keymap import Keymap, native
from viewer.settings.language_service import LANGUAGES, LanguageService
from viewer.shell.all_actions import ACTIONS

TRANSLATIONS = ROOT / "resources" / "translations"
_LATIN = "Ctrl Shift Alt Enter Esc Tab Backspace Delete Insert Home End Page_Up Page_Down "
PRINTED = {
    "en": "Ctrl Shift Alt Return Enter Esc Tab Backspace Del Ins Home End PgUp PgDown Left Right Up Down Space",
    "de": "Strg Umschalt Alt Eingabe Esc Tab Rücktaste Entf Einfg Pos1 Ende Bild_auf Bild_ab Leertaste "
    "Pfeil_links Pfeil_rechts Pfeil_oben Pfeil_unten",
    "fr": "Ctrl Maj Alt Entrée Échap Tab Retour_arrière Suppr Inser Début Fin Page_préc. Page_suiv. Espace "
    "Flèche_gauche Flèche_droite Flèche_haut Flèche_bas",
    "es": "Ctrl Mayús Alt Intro Esc Tab Retroceso Supr Insert Inicio Fin RePág AvPág Espacio "
    "Flecha_izquierda Flecha_derecha Flecha_arriba Flecha_abajo",
    "pt": _LATIN + "Espaço Seta_esquerda Seta_direita Seta_para_cima Seta_para_baixo",
    "ru": _LATIN + "Пробел Стрелка_влево Стрелка_вправо Стрелка_вверх Стрелка_вниз",
    "ar": _LATIN + "المسافة السهم_الأيسر السهم_الأيمن السهم_الأعلى السهم_الأسفل",
}
"""What stands on the keys of each language, and words for arrows and the space bar."""
EVERY_KEY = ("Backtab", "F1", "F12", "K", *PRINTED["en"].split()[3:])
_NAMED = re.compile(r"\b(?:Ctrl|Control|Strg|Shift|Escape|Esc|Enter|Return|Delete|PgUp|PgDown|Page Up|Page Down)\b")


@pytest.fixture(params=LANGUAGES)
def language(request, qapp):
    """Put each language in force, and return its code."""
    service = LanguageService(TRANSLATIONS)
    service.use(request.param)
    yield request.param
    service.restore()


def unprinted(shown: str, language: str) -> list[str]:
    """Return the names in shown keys that no keyboard of the language has on it."""
    names = [name.replace("_", " ") for name in PRINTED[language].split()]
    parts = re.split(r"(?<=.)\+(?=.)", shown.strip("\u2066\u2069"))
    return [part for part in parts if part not in names and not re.fullmatch(r"F\d|F1[0-2]|[!-~]", part)]


def test_every_key_that_is_shown_is_printed_on_keyboards_of_the_language(language):
    shown = {native(keys) for spec in ACTIONS for keys in Keymap().shown(spec)}
    shown |= {native(QKeySequence(f"Ctrl+Alt+Shift+{key}")) for key in EVERY_KEY}
    assert {keys: wrong for keys in shown if (wrong := unprinted(keys, language))} == {}


def test_keys_keep_their_order_in_a_line_from_right_to_left(language):
    shown = native(QKeySequence("Ctrl++"))
    assert (shown[0] == "\u2066" and shown[-1] == "\u2069") == spoken().right_to_left
    assert shown.strip("\u2066\u2069").endswith("++")


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_texts_name_keys_as_its_keyboards_do(code):
    names = {name.replace("_", " ") for name in PRINTED[code].split()}
    texts = ElementTree.parse(TRANSLATIONS / f"good_offices_{code}.ts").getroot().iter("translation")
    said = [re.sub(r"\(Shift.JIS\)", "", text.text or "") for text in texts]
    assert len(said) > 1000
    assert [text for text in said if not names.issuperset(_NAMED.findall(text))] == []


@pytest.mark.parametrize("name", ["F16", "Ctrl+F13", "Launch Mail", "Media Play"])
def test_a_key_that_hardly_a_keyboard_has_is_not_shown_but_works(qapp, name):
    spec = ActionSpec(key="a", text="A", help="a", icon="copy", keys=(name, "Ctrl+K"))
    assert [keys.toString() for keys in shortcuts(spec)] == ["Ctrl+K", name]
    assert [keys.toString() for keys in Keymap().shown(spec)] == ["Ctrl+K"]


def test_a_rare_key_that_a_reader_chose_is_shown(qapp):
    spec = ActionSpec(key="a", text="A", help="a", icon="copy", keys=("Ctrl+K",))
    keymap = Keymap().giving(spec, QKeySequence("F16"))
    assert [native(keys) for keys in keymap.shown(spec)] == ["Ctrl+K", "F16"]


def test_no_action_has_rare_keys_alone(qapp):
    assert [spec.key for spec in ACTIONS if shortcuts(spec) and not Keymap().shown(spec)] == []


def test_tab_with_shift_is_one_key_however_qt_calls_it(qapp):
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    back = QKeySequence(QKeyCombination(shift, Qt.Key.Key_Backtab))
    spec = ActionSpec(key="a", text="A", help="a", icon="copy", keys=("Ctrl+Shift+Tab", back.toString()))
    assert [native(keys) for keys in Keymap().shown(spec)] == ["Ctrl+Shift+Tab"]
    assert Keymap().taking(spec, back).keys(spec) == []
