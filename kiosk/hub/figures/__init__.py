"""Figures: counted from raw rows by one definition each, and what of them may leave the house (I1, I7, I8)."""
