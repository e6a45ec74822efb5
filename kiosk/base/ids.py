"""Identifiers: UUID version 7, so that rows of several hubs can be merged and sort by the time they were made."""

import uuid_utils


def new_id() -> str:
    """A new identifier, 36 characters of text."""
    return str(uuid_utils.uuid7())
