"""HTTPS and what stands around every page."""
