"""Lets a column take more values than its CHECK allowed; SQLite can't change a CHECK."""

from sqlite_utils import Database


def widen_check(db: Database, table: str, before: str, after: str) -> None:
    """Replace `before` by `after` in the stored statement of the table, in a migration.

    Only the CHECK is wider than before, no row changes: SQLite's documentation allows to edit the stored text for that,
    where a new table would have to be copied with all that refers to it.
    """
    db.execute("PRAGMA writable_schema = ON")
    db.execute(
        "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = ?", (before, after, table)
    )
    db.execute("PRAGMA writable_schema = RESET")
