"""Deletes visions, plans and future maps, which may name people: with their organisation, or when they are old (P6)."""

from sqlite_utils import Database

from kiosk.hub.maturity.kept_questions import drop_unused

_TABLES = ("vision", "measure", "future_map")
_COUNTED = ("assessment", "needs_mapping", "evaluation")


def erase_plans(db: Database, organisation_id: str) -> None:
    """Of an organisation whose name is deleted; what is counted of it stays. Call it in a transaction."""
    for table in _TABLES:
        db.execute(f"DELETE FROM {table} WHERE organisation_id = ?", (organisation_id,))  # noqa: S608 - our own names
    db.execute(
        "DELETE FROM needs_answer WHERE mapping_id IN (SELECT id FROM needs_mapping WHERE organisation_id = ?)",
        (organisation_id,),
    )


def delete_old(db: Database, before: str) -> int:
    """Delete what was not changed since `before`, a stored time, and what was counted of it; how many rows."""
    deleted = 0
    for table in (*_TABLES, *_COUNTED):
        deleted += db.execute(f"DELETE FROM {table} WHERE changed_at < ?", (before,)).rowcount  # noqa: S608
    drop_unused(db)
    return deleted
