"""Which states a question names, and which roles its words leave them."""
