"""The handbook, the glossary, and the small dialogs of the Help menu."""
