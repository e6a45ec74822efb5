"""Rows of a day that do not say in which order they came (feedback, votes).

Who knows when each visit ended could match an order of answers with it. Random ids and a day instead of a time are not
enough: SQLite puts a new row where there is room in its page. So the rows of the day are written anew with each change,
in the order of their keys.
"""

import secrets
from collections.abc import Mapping
from datetime import tzinfo
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.store.hub_db import rows

ID_BYTES = 16


def random_id() -> str:
    """An id of 128 random bits. Unlike `new_id` it holds no time."""
    return secrets.token_hex(ID_BYTES)


def today(clock: Clock, tz: tzinfo) -> str:
    """The day in the hub's time zone, as it is stored."""
    return clock.now().astimezone(tz).date().isoformat()


def put(db: Database, table: str, row: Mapping[str, Any]) -> None:
    """Insert a row, or replace the one with its `id` and `day`. table: with `day` first in its key; one of ours."""
    with db.atomic():
        others = [one for one in _of_day(db, table, row["day"]) if one["id"] != row["id"]]
        _write(db, table, row["day"], [*others, dict(row)])


def take_out(db: Database, table: str, day: str, row_id: str) -> bool:
    """Delete a row; False if it is not there."""
    with db.atomic():
        found = _of_day(db, table, day)
        others = [one for one in found if one["id"] != row_id]
        _write(db, table, day, others)
    return len(others) < len(found)


def _of_day(db: Database, table: str, day: str) -> list[dict[str, Any]]:
    return rows(db, f"SELECT * FROM {table} WHERE day = ?", day)  # noqa: S608 - our own table


def _write(db: Database, table: str, day: str, wanted: list[dict[str, Any]]) -> None:
    keys = db.table(table).pks
    db.execute(f"DELETE FROM {table} WHERE day = ?", (day,))  # noqa: S608 - our own table
    for row in sorted(wanted, key=lambda one: tuple(one[key] for key in keys)):
        columns, marks = ", ".join(row), ", ".join("?" * len(row))
        db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))  # noqa: S608
