from PySide6.QtWidgets import QStyleOptionMenuItem

from index.words.language import ENGLISH, speak
from tests.viewer.pseudo_language import right_to_left
from viewer.kit.widgets.keys_menu import KeysMenu


def test_keys_keep_their_order_from_right_to_left(qtbot):
    menu, option = KeysMenu(), QStyleOptionMenuItem()
    qtbot.addWidget(menu)
    larger = menu.addAction("Larger")
    larger.setShortcut("Ctrl++")
    speak(right_to_left())
    menu.initStyleOption(option, larger)
    speak(ENGLISH)
    assert option.text == "Larger\t\u2066Ctrl++\u2069"
