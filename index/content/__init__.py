"""From a library's files to its values: documents, statements, notes and terms; every mistake told at once."""
