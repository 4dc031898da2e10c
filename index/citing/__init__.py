"""Citations of passages and statements, in prose and for reference managers, and links that lead back to them."""
