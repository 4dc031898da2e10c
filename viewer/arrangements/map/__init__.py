"""The arrangements on a map of the world."""
