"""From the bytes of one format to a document. Only the process that reads files may import these modules."""
