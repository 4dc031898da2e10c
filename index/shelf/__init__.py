"""The reader's own documents: kept as they were read, in folders and in order, and found with the library's."""
