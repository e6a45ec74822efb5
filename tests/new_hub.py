"""New hubs, copied: only the first of a process is made with all migrations, which the tests of the store look at."""

import tempfile
from functools import cache
from pathlib import Path

from sqlite_utils import Database

from kiosk.store.hub_db import open_hub_db


def new_hub_db(path: Path) -> Database:
    """As `open_hub_db(path, create=True)` where no hub is yet."""
    path.touch(mode=0o600, exist_ok=False)
    path.write_bytes(_bytes_of_a_new_hub())
    return open_hub_db(path)


@cache
def _bytes_of_a_new_hub() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hub.db"
        open_hub_db(path, create=True).close()
        return path.read_bytes()
