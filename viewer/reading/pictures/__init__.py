"""A picture of a reader's own document by itself: enlarged, saved, copied."""
