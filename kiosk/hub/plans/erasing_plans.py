"""Deletes visions, plans and future maps, which may name people: with their organisation, or when they are old (P6)."""

from sqlite_utils import Database

_TABLES = ("vision", "measure", "future_map")


def erase_plans(db: Database, organisation_id: str) -> None:
    """Of an organisation whose name is deleted; its assessments stay, for the counts. Call it in a transaction."""
    for table in _TABLES:
        db.execute(f"DELETE FROM {table} WHERE organisation_id = ?", (organisation_id,))  # noqa: S608 - our own names


def delete_old(db: Database, before: str) -> int:
    """Delete what was not changed since `before`, a stored time, and old assessments; how many rows."""
    deleted = 0
    for table in (*_TABLES, "assessment"):
        deleted += db.execute(f"DELETE FROM {table} WHERE changed_at < ?", (before,)).rowcount  # noqa: S608
    db.execute("DELETE FROM question_set WHERE id NOT IN (SELECT question_set_id FROM assessment)")
    return deleted
