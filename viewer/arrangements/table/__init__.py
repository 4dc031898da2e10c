"""The arrangements as a table."""
