"""Everything bundled and read-only: the library, themes, icons and notices; data, no logic."""
