"""How two states can reach each other."""
