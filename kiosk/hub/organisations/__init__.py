"""Organisations: the register, merging, their way through a project, and forgetting them."""
