"""The words in which facts are told, in the language in use."""
