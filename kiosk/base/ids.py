"""Identifiers: UUID version 7; rows of several hubs can be merged and sort by time of creation."""

import uuid_utils


def new_id() -> str:
    """A new identifier, 36 characters of text."""
    return str(uuid_utils.uuid7())
