"""Reads print files (G-code): facts, outline, thumbnail, and what makes a file unprintable."""
