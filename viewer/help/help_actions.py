"""The actions of the Help menu."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

HELP_ACTIONS = (
    ActionSpec(key="help", text="&Handbook", help="Open the handbook", icon="help", keys=("F1",)),
    ActionSpec(key="glossary", text="&Glossary", help="Every term, explained", icon="glossary", keys=("Shift+F1",)),
    ActionSpec(
        key="changes",
        text="&What has changed",
        help="What changed since the last edition of the library",
        icon="changes",
    ),
    ActionSpec(
        key="coverage",
        text="What is &covered",
        help="What was gone through for the arrangements, and what was not",
        icon="coverage",
    ),
    ActionSpec(
        key="diagnostics",
        text="Copy &diagnostics",
        help="Copy what those need to know who help you",
        icon="diagnostics",
    ),
    ActionSpec(
        key="log-folder",
        text="Show the l&og folder",
        help="Open the folder in which faults are written down",
        icon="log-folder",
    ),
    ActionSpec(key="licences", text="&Licences", help="The licences of this program and its parts", icon="licences"),
    ActionSpec(
        key="about", text="&About Good Offices", help="Version, edition and where the words come from", icon="about"
    ),
)
