"""Databases for the tests of the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.store.hub_db import open_hub_db


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the hub's database is."""
    return tmp_path / "hub.db"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    """A new hub."""
    opened = open_hub_db(path, create=True)
    yield opened
    opened.close()
