"""The file with the questions as it was when something was begun: kept once, by its SHA-256, until nothing needs it."""

import hashlib

from sqlite_utils import Database

from kiosk.hub.maturity.content import current_text

_KEPT_BY = ("assessment", "needs_mapping", "evaluation")


def keep_current(db: Database, name: str) -> str:
    """Keep the file that the hub uses now; return its id. Call it in the transaction of what refers to it."""
    content = current_text(db, name)
    set_id = hashlib.sha256(content.encode()).hexdigest()
    db.execute("INSERT OR IGNORE INTO question_set (id, content) VALUES (?, ?)", (set_id, content))
    return set_id


def drop_unused(db: Database) -> None:
    """Delete the files that nothing refers to any more."""
    used = " UNION ".join(f"SELECT question_set_id FROM {table}" for table in _KEPT_BY)  # noqa: S608 - our own names
    db.execute(f"DELETE FROM question_set WHERE id NOT IN ({used})")  # noqa: S608 - as above
