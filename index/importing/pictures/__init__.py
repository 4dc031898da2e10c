"""Pictures of a reader’s own file: found, drawn anew where the file is read, and looked at by whoever gets them."""
