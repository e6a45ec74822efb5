"""Members of staff: who there is, one of them, a new badge."""
