"""Windows: lay-out and the wiring map."""
