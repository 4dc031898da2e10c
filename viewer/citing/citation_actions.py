"""The actions of citing."""

from __future__ import annotations

from viewer.kit.action_spec import ActionSpec

CITATION_ACTIONS = (
    ActionSpec(
        key="cite",
        text="Copy &with citation",
        help="Copy the selection, the passage, the hit or the arrangement with its source",
        icon="cite",
        keys=("Ctrl+Shift+C",),
    ),
    ActionSpec(
        key="cite-plain",
        text="&Plain text",
        help="A sentence to paste anywhere",
        icon="cite",
        checkable=True,
        group="citation",
    ),
    ActionSpec(
        key="cite-markdown",
        text="&Markdown",
        help="A block quotation with its source",
        icon="cite",
        checkable=True,
        group="citation",
    ),
    ActionSpec(
        key="cite-html", text="&HTML", help="A paragraph for a web page", icon="cite", checkable=True, group="citation"
    ),
    ActionSpec(
        key="cite-bibtex",
        text="&BibTeX",
        help="An entry for BibTeX or BibLaTeX",
        icon="cite",
        checkable=True,
        group="citation",
    ),
    ActionSpec(
        key="cite-ris",
        text="&RIS",
        help="A record for EndNote, Zotero, Mendeley or Citavi",
        icon="cite",
        checkable=True,
        group="citation",
    ),
    ActionSpec(
        key="cite-csl-json",
        text="&CSL-JSON",
        help="An item for citation processors in any style",
        icon="cite",
        checkable=True,
        group="citation",
    ),
    ActionSpec(
        key="copy-link",
        text="Copy &link",
        help="Copy an address that opens this place again",
        icon="link",
        keys=("Ctrl+Shift+L",),
    ),
)
