"""Texts in three languages, and days as people write them."""
