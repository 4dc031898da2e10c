"""From a library's files to its values: documents, statements, notes and terms; all problems reported at once."""
