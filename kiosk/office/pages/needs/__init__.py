"""Needs of visitors and organisations, what came of them, and stories (I11, I15)."""
