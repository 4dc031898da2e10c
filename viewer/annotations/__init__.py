"""The reader's bookmarks, highlights and notes: made, kept on disk, found again, listed, exported."""
