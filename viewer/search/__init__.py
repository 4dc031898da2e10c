"""The search box, the answer, and the results."""
