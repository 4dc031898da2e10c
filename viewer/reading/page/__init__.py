"""One page of text: laid out, marked, and shown."""
