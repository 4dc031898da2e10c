"""The actions that change a setting: the preferences, the theme and the size of the text."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

PREFERENCES_ACTIONS = (
    ActionSpec(
        key="preferences",
        text="Pr&eferences…",
        help="Theme, letters, panes and all other settings",
        icon="preferences",
        keys=("Preferences", "Ctrl+,"),
    ),
    ActionSpec(
        key="larger", text="Lar&ger text", help="Make the text larger", icon="larger", keys=("Ctrl++", "Ctrl+=")
    ),
    ActionSpec(key="smaller", text="&Smaller text", help="Make the text smaller", icon="smaller", keys=("Ctrl+-",)),
    ActionSpec(
        key="normal-size", text="&Normal size", help="Set the text in its normal size", icon="reset", keys=("Ctrl+0",)
    ),
    ActionSpec(
        key="theme-system",
        text="As the s&ystem",
        help="Light or dark as the system is",
        icon="system",
        checkable=True,
        group="theme",
    ),
    ActionSpec(
        key="theme-light", text="&Light", help="Dark letters on white", icon="light", checkable=True, group="theme"
    ),
    ActionSpec(
        key="theme-dark", text="&Dark", help="Light letters on dark grey", icon="dark", checkable=True, group="theme"
    ),
    ActionSpec(
        key="theme-sepia", text="Se&pia", help="Brown letters on cream", icon="sepia", checkable=True, group="theme"
    ),
    ActionSpec(
        key="theme-high-contrast",
        text="&High contrast",
        help="White letters on black",
        icon="contrast",
        checkable=True,
        group="theme",
    ),
)
