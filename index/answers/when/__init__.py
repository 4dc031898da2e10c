"""What a question says of times, what it means by them, and how they are told."""
