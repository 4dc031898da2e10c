"""Finding words in the document being read."""
