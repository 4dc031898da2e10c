"""The actions of citing."""

from __future__ import annotations

from functools import partial

from viewer.kit.action_spec import ActionSpec

_form = partial(ActionSpec, icon="cite", checkable=True, group="citation")

CITATION_ACTIONS = (
    ActionSpec(
        key="cite",
        text="Copy &with citation",
        help="Copy the selection, the passage, the hit, the answer or the arrangement with its source",
        icon="cite",
        keys=("Ctrl+Shift+C",),
    ),
    _form(key="cite-plain", text="&Plain text", help="A sentence to paste anywhere"),
    _form(key="cite-chicago", text="Chica&go, note", help="A footnote as the Chicago Manual of Style has it"),
    _form(
        key="cite-chicago-bibliography",
        text="Chicago, bibliograph&y",
        help="An entry of a bibliography as the Chicago Manual of Style has it",
    ),
    _form(key="cite-apa", text="&APA 7", help="An entry of a reference list in APA Style, seventh edition"),
    _form(key="cite-mla", text="M&LA 9", help="An entry of a list of works cited in MLA style, ninth edition"),
    _form(key="cite-markdown", text="&Markdown", help="A block quotation with its source"),
    _form(key="cite-html", text="&HTML", help="A paragraph for a web page"),
    _form(key="cite-bibtex", text="&BibTeX", help="An entry for BibTeX or BibLaTeX"),
    _form(key="cite-ris", text="&RIS", help="A record for EndNote, Zotero, Mendeley or Citavi"),
    _form(key="cite-csl-json", text="&CSL-JSON", help="An item for citation processors in any style"),
    ActionSpec(
        key="all-citations",
        text="&Everything it rests on",
        help="Copy every statement of an arrangement, each with all its records",
        icon="cite",
    ),
    ActionSpec(
        key="copy-link",
        text="Copy &link",
        help="Copy an address that opens this place again",
        icon="link",
        keys=("Ctrl+Shift+L",),
    ),
)
