"""The contents tree and the pane that holds it."""
