"""The page of one printer."""
