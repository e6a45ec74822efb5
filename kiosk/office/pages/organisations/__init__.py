"""Organisations: the register, and their way through projects (W4, I4)."""
