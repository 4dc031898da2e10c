"""A second passage beside the first."""
