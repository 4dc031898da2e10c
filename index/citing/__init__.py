"""Citations of passages and statements, in prose and for reference managers, and the links that lead back to them."""
