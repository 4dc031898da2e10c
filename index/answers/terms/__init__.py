"""Questions for the meaning of terms of the glossary, and what these may be called."""
