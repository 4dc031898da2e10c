"""Names of states: which of them a text names, and every way in which documents may write them."""
