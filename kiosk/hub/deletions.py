"""What was deleted for good, remembered without naming it: it is deleted again when an older backup is restored (Q12).

Kept are keyed hashes of random ids that exist nowhere else any more, so they lead back to nobody. The list goes to
the place of the backups, and leaves the database once no backup that is kept can hold what was deleted.
"""

import hmac
from collections.abc import Iterable
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, rounded_to_day, to_text
from kiosk.hub.organisations.erasing import erase
from kiosk.hub.settings.pictures.photo_table import drop_unused
from kiosk.hub.visitors.pass_links import delete_pass
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
        (_mark(key, kind, value), kind, to_text(clock.now())),
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


def delete_again(db: Database, key: bytes, clock: Clock, deletions: Iterable[Deletion]) -> int:
    """Delete in a restored database what was deleted since.

    Return how many passes, people, codes, cards, names and stories.
    """
    known = list(deletions)
    marks = {one.mark for one in known}
    with db.atomic():
        count = sum(
            (
                _delete_passes(db, key, marks),
                _remove_staff(db, key, clock, marks),
                _disable_codes(db, key, "pass", "code_hash", marks),
                _disable_codes(db, key, "staff", "badge_hash", marks),
                _unlink_cards(db, key, marks),
                _forget_organisations(db, key, clock, marks),
                _take_down_stories(db, key, marks),
            )
        )
        for one in known:
            db.execute("INSERT OR IGNORE INTO deletion (mark, kind, at) VALUES (?, ?, ?)", (one.mark, one.kind, one.at))
    return count


def _delete_passes(db: Database, key: bytes, marks: set[str]) -> int:
    found = [line["id"] for line in rows(db, "SELECT id FROM pass")]
    deleted = [pass_id for pass_id in found if _mark(key, DeletionKind.PASS, pass_id) in marks]
    for pass_id in deleted:
        delete_pass(db, pass_id)
    return len(deleted)


def _remove_staff(db: Database, key: bytes, clock: Clock, marks: set[str]) -> int:
    found = [line["id"] for line in rows(db, "SELECT id FROM staff WHERE removed_at IS NULL")]
    removed = [staff_id for staff_id in found if _mark(key, DeletionKind.STAFF, staff_id) in marks]
    for staff_id in removed:
        db.execute(
            "UPDATE staff SET removed_at = ?, badge_hash = ?, pin_hash = '' WHERE id = ?",
            (to_text(clock.now()), f"removed {staff_id}", staff_id),
        )
    return len(removed)


def _disable_codes(db: Database, key: bytes, table: str, column: str, marks: set[str]) -> int:
    found = rows(db, f"SELECT id, {column} AS hash FROM {table}")  # noqa: S608 - our own names only
    replaced = [line["id"] for line in found if _mark(key, DeletionKind.CODE, line["hash"]) in marks]
    for row_id in replaced:
        db.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (f"replaced {row_id}", row_id))  # noqa: S608
    return len(replaced)


def _unlink_cards(db: Database, key: bytes, marks: set[str]) -> int:
    found = rows(db, "SELECT card_hash, linked_at FROM linked_card")
    gone = {
        card["card_hash"]
        for card in found
        for linked_at in (card["linked_at"], rounded_to_day(card["linked_at"]))  # before the retention, or after it
        if _mark(key, DeletionKind.CARD, card_mark(card["card_hash"], linked_at)) in marks
    }
    for card_hash in gone:
        db.execute("DELETE FROM linked_card WHERE card_hash = ?", (card_hash,))
    return len(gone)


def _forget_organisations(db: Database, key: bytes, clock: Clock, marks: set[str]) -> int:
    found = [line["id"] for line in rows(db, "SELECT id FROM organisation WHERE forgotten_at IS NULL")]
    forgotten = [one for one in found if _mark(key, DeletionKind.ORGANISATION, one) in marks]
    for organisation_id in forgotten:
        erase(db, clock, organisation_id)
    return len(forgotten)


def _take_down_stories(db: Database, key: bytes, marks: set[str]) -> int:
    found = [line["id"] for line in rows(db, "SELECT id FROM story")]
    taken = [one for one in found if _mark(key, DeletionKind.STORY, one) in marks]
    for story_id in taken:
        db.execute("DELETE FROM story WHERE id = ?", (story_id,))
    if taken:
        drop_unused(db)
    return len(taken)


def card_mark(card_hash: str, linked_at: str) -> str:
    """Names one link of a card: the same card may be linked again later. linked_at: as stored."""
    return f"{card_hash} {linked_at}"


def _mark(key: bytes, kind: DeletionKind, value: str) -> str:
    return hmac.new(key, f"deleted {kind} {value}".encode(), "sha256").hexdigest()
