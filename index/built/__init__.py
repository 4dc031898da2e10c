"""The built library: written aside and renamed into place, verified before it is opened, read without a lock."""
