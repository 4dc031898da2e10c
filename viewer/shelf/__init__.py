"""The reader's own documents in the window."""
