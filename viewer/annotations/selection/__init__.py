"""Words that are selected: made whole, and offered what can be done with them; and notes under the pointer."""
