"""Print, preview and PDF."""
