"""Two arrangements side by side."""
