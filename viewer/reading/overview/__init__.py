"""Pages that are made of the library in place of being read in it: how they are described, laid out and shown."""
