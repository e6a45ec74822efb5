"""Databases for the tests of the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.new_hub import new_hub_db


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the hub's database is."""
    return tmp_path / "hub.db"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    """A new hub."""
    opened = new_hub_db(path)
    yield opened
    opened.close()
