"""Item roles beyond Qt's own; what each of them returns is said beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt

_FIRST = Qt.ItemDataRole.UserRole.value

TopicRole = _FIRST + 1  # index.model.Topic
CountRole = _FIRST + 2  # int: hits in a topic or a group of results, 0 for none
StatedRole = _FIRST + 10  # int: arrangements that a topic and those below it state
OwnRole = _FIRST + 11  # int: bookmarks, highlights and notes of the reader in a topic and those below it
SuppliedRole = _FIRST + 3  # bool: the heading was added by the editors
HitRole = _FIRST + 4  # index.model.Hit, None for a group
SnippetRole = _FIRST + 5  # index.model.Snippet, None for a group
ArrangementRole = _FIRST + 6  # index.model.Arrangement
StatementRole = _FIRST + 8  # index.model.Statement
DetailRole = _FIRST + 30  # viewer.arrangements.details.details.DetailRow
MarkedRole = _FIRST + 20  # bool: the passage in view states the arrangement, or a search has found it
AnnotationRole = _FIRST + 40  # viewer.annotations.annotation_words.PlacedAnnotation, None for a group
SortRole = _FIRST + 7  # str: what the column is sorted by, blank where the library does not say
