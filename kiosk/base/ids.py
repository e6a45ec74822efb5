"""Identifiers: UUID version 7; rows of several hubs can be merged and sort by time of creation."""

import uuid

import uuid_utils


def new_id() -> str:
    """A new identifier, 36 characters of text."""
    return str(uuid_utils.uuid7())


def new_random_id() -> str:
    """A new identifier that holds no time: for what a time of creation would lead to a visit of a person."""
    return str(uuid.uuid4())
