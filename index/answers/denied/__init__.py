"""Questions that say of something that it is not so, and what is said to whoever asks them."""
