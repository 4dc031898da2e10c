"""All that was marked, read in one scroll."""
