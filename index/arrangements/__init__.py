"""Which arrangements match a filter, which were in force, how they relate, and how they are exported."""
