"""Paper: pages painted on a printer or into a PDF."""
