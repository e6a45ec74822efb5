"""Deletes in a restored database what was deleted for good after that backup (Q12)."""

from collections.abc import Iterable

from sqlite_utils import Database

from kiosk.base.clock import Clock, rounded_to_day, to_text
from kiosk.hub.deletions import DeletionKind, card_mark, mark_of
from kiosk.hub.organisations.erasing import erase
from kiosk.hub.settings.pictures.photo_table import drop_unused
from kiosk.hub.visitors.pass_links import delete_pass
from kiosk.store.backup.deletion_list import Deletion
from kiosk.store.hub_db import rows


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
    deleted = [pass_id for pass_id in found if mark_of(key, DeletionKind.PASS, pass_id) in marks]
    for pass_id in deleted:
        delete_pass(db, pass_id)
    return len(deleted)


def _remove_staff(db: Database, key: bytes, clock: Clock, marks: set[str]) -> int:
    found = [line["id"] for line in rows(db, "SELECT id FROM staff WHERE removed_at IS NULL")]
    removed = [staff_id for staff_id in found if mark_of(key, DeletionKind.STAFF, staff_id) in marks]
    for staff_id in removed:
        db.execute(
            "UPDATE staff SET removed_at = ?, badge_hash = ?, pin_hash = '' WHERE id = ?",
            (to_text(clock.now()), f"removed {staff_id}", staff_id),
        )
    return len(removed)


def _disable_codes(db: Database, key: bytes, table: str, column: str, marks: set[str]) -> int:
    found = rows(db, f"SELECT id, {column} AS hash FROM {table}")  # noqa: S608 - our own names only
    replaced = [line["id"] for line in found if mark_of(key, DeletionKind.CODE, line["hash"]) in marks]
    for row_id in replaced:
        db.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (f"replaced {row_id}", row_id))  # noqa: S608
    return len(replaced)


def _unlink_cards(db: Database, key: bytes, marks: set[str]) -> int:
    found = rows(db, "SELECT card_hash, linked_at FROM linked_card")
    gone = {
        card["card_hash"]
        for card in found
        for linked_at in (card["linked_at"], rounded_to_day(card["linked_at"]))  # before the retention, or after it
        if mark_of(key, DeletionKind.CARD, card_mark(card["card_hash"], linked_at)) in marks
    }
    for card_hash in gone:
        db.execute("DELETE FROM linked_card WHERE card_hash = ?", (card_hash,))
    return len(gone)


def _forget_organisations(db: Database, key: bytes, clock: Clock, marks: set[str]) -> int:
    found = [line["id"] for line in rows(db, "SELECT id FROM organisation WHERE forgotten_at IS NULL")]
    forgotten = [one for one in found if mark_of(key, DeletionKind.ORGANISATION, one) in marks]
    for organisation_id in forgotten:
        erase(db, clock, organisation_id)
    return len(forgotten)


def _take_down_stories(db: Database, key: bytes, marks: set[str]) -> int:
    found = [line["id"] for line in rows(db, "SELECT id FROM story")]
    taken = [one for one in found if mark_of(key, DeletionKind.STORY, one) in marks]
    for story_id in taken:
        db.execute("DELETE FROM story WHERE id = ?", (story_id,))
    if taken:
        drop_unused(db)
    return len(taken)
