"""The arrangements panel, and what readers do with arrangements."""
