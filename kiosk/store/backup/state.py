"""What became of the backups: read by whoever warns of an old one, written by whoever makes one."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import from_text, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, from_json, to_json
from kiosk.store.hub_db import row, rows

ATTEMPTS_KEPT = 500
"""Rows of the table: more than a year of nights, or weeks of failures that are tried again each hour."""


@dataclass(frozen=True, slots=True)
class StoredBackup:
    """A backup as it lies at its place. name: of its file. sha256: of the encrypted file."""

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class BackupState:
    """The newest good backup and the newest attempt."""

    good_at: datetime | None
    """When the newest good backup was made; None: never."""
    stored: StoredBackup | None
    place: str
    """Where the newest good one is; "" for none."""
    tried_at: datetime | None
    failure: Reason | None
    """Why the newest attempt failed; None: it was good, or there was none."""
    asked_at: datetime | None = None
    """When somebody asked for one last."""

    @property
    def is_asked_for(self) -> bool:
        """Somebody waits for one that was not tried yet."""
        return self.asked_at is not None and (self.tried_at is None or self.tried_at < self.asked_at)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try. stored: what came of it; None: nothing, by that failure."""

    at: datetime
    place: str
    stored: StoredBackup | None
    failure: Reason | None


def last_backup(db: Database) -> BackupState:
    """The state of the backups, in the order in which they were recorded: a wrong clock hides none."""
    good = row(db, "SELECT * FROM backup WHERE reason IS NULL ORDER BY rowid DESC LIMIT 1")
    newest = row(db, "SELECT at, reason FROM backup ORDER BY rowid DESC LIMIT 1")
    asked = row(db, "SELECT at FROM backup_request")
    return BackupState(
        good_at=from_text(good["at"]) if good else None,
        stored=StoredBackup(good["name"], good["size_bytes"], good["sha256"]) if good else None,
        place=good["place"] if good else "",
        tried_at=from_text(newest["at"]) if newest else None,
        failure=from_json(newest["reason"]) if newest else None,
        asked_at=from_text(asked["at"]) if asked else None,
    )


def attempts(db: Database, most: int) -> tuple[Attempt, ...]:
    """The last ones, the newest first."""
    return tuple(
        Attempt(
            from_text(one["at"]),
            one["place"],
            None if one["reason"] else StoredBackup(one["name"], one["size_bytes"], one["sha256"]),
            from_json(one["reason"]),
        )
        for one in rows(db, "SELECT * FROM backup ORDER BY rowid DESC LIMIT ?", most)
    )


def ask_for_backup(db: Database, at: datetime) -> None:
    """Have the print room make one soon; in the transaction of the caller."""
    db.execute("INSERT OR REPLACE INTO backup_request (id, at) VALUES (1, ?)", (to_text(at),))


def first_attempt_at(db: Database) -> datetime | None:
    """When the first of the recorded backups was tried; None: none was."""
    first = row(db, "SELECT at FROM backup ORDER BY rowid LIMIT 1")
    return from_text(first["at"]) if first else None


def record_backup(db: Database, at: datetime, place: str, result: StoredBackup | Reason) -> None:
    """Record an attempt: the backup that was stored, or why there is none."""
    stored = result if isinstance(result, StoredBackup) else None
    with db.atomic():
        db.execute(
            "INSERT INTO backup (id, at, place, name, size_bytes, sha256, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                new_id(),
                to_text(at),
                place,
                stored and stored.name,
                stored and stored.size_bytes,
                stored and stored.sha256,
                to_json(result) if isinstance(result, Reason) else None,
            ),
        )
        db.execute(
            "DELETE FROM backup WHERE rowid <= (SELECT max(rowid) FROM backup) - ?"
            " AND rowid <> (SELECT max(rowid) FROM backup WHERE reason IS NULL)",
            (ATTEMPTS_KEPT,),
        )
