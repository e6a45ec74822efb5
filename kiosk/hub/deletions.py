"""What was deleted for good, remembered without naming it: it is deleted again when an older backup is restored (Q12).

Kept are keyed hashes of random ids that exist nowhere else any more, so they lead back to nobody. The list goes to
the place of the backups, and leaves the database once no backup that is kept can hold what was deleted.
"""

import hmac
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.store.backup.deletion_list import Deletion
from kiosk.store.hub_db import rows


class DeletionKind(StrEnum):
    """Stored names. CODE: one that was replaced, such as that of a lost pass or badge. CARD: the link of one."""

    PASS = "pass"  # noqa: S105 - no password
    STAFF = "staff"
    CODE = "code"
    CARD = "card"
    ORGANISATION = "organisation"
    STORY = "story"


def note(db: Database, key: bytes, clock: Clock, kind: DeletionKind, value: str) -> None:
    """Remember a deletion; call it in its transaction. value: the id of a pass, a person, an organisation or a
    story; the hash of a code; a `card_mark`.
    """
    db.execute(
        "INSERT OR IGNORE INTO deletion (mark, kind, at) VALUES (?, ?, ?)",
        (mark_of(key, kind, value), kind, to_text(clock.now())),
    )


def noted(db: Database) -> frozenset[Deletion]:
    return frozenset(Deletion(line["at"], line["kind"], line["mark"]) for line in rows(db, "SELECT * FROM deletion"))


def newest_at(db: Database) -> str:
    """The stored time of the newest deletion; "" if there is none."""
    (found,) = rows(db, "SELECT coalesce(max(at), '') AS at FROM deletion")
    return str(found["at"])


def forget_older(db: Database, since: str) -> None:
    """Drop what was deleted before `since`, a stored time: no backup that is kept holds it."""
    db.execute("DELETE FROM deletion WHERE at < ?", (since,))


def card_mark(card_hash: str, linked_at: str) -> str:
    """Names one link of a card: the same card may be linked again later. linked_at: as stored."""
    return f"{card_hash} {linked_at}"


def mark_of(key: bytes, kind: DeletionKind, value: str) -> str:
    """What is stored of a deletion. key: the hub's."""
    return hmac.new(key, f"deleted {kind} {value}".encode(), "sha256").hexdigest()
