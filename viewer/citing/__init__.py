"""Citations and links on the clipboard."""
