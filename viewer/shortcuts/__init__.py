"""Keys: which action has which, and how a reader gives them others."""
