"""One document, as a library or a reader's shelf holds it."""

from index.origin import FileFacts
from index.values import Struct


class Document(Struct, frozen=True, kw_only=True):
    """One document of the library or of a reader's own.

    `source` is the file that its words are from and `sha256` that file's; both are blank for a text of the editors'
    own, such as the register. `as_of` is the ISO date up to which it reports.
    """

    id: str
    title: str
    source: str
    sha256: str
    as_of: str
    rights: str
    stated: FileFacts = FileFacts()
