"""The actions of printing."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

PRINT_ACTIONS = (
    ActionSpec(
        key="print",
        text="&Print…",
        help="Print a topic, the document, some passages or the selection",
        icon="print",
        keys=("Print",),
    ),
    ActionSpec(
        key="save-pdf", text="Save as P&DF…", help="Save what could be printed as a PDF with an outline", icon="pdf"
    ),
)
