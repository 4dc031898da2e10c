"""Questions for who had the most or the fewest of something, and their answers."""
