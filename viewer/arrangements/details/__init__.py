"""One arrangement: what it rests on and how it relates to others."""
