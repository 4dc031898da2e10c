"""What is asked of arrangements: which match, which were in force, how they relate, how they are exported."""
