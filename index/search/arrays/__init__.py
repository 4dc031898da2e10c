"""The arrays that the search counts with: those of NumPy, and what stands in for them."""
