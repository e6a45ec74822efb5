"""Photos in the database, by the sha256 of their JPEG."""

from sqlite_utils import Database

from kiosk.store.hub_db import row


def photo_jpeg(db: Database, sha256: str) -> bytes | None:
    found = row(db, "SELECT jpeg FROM picture WHERE sha256 = ?", sha256)
    return None if found is None else bytes(found["jpeg"])


def keep_photo(db: Database, sha256: str, size_px: tuple[int, int], jpeg: bytes) -> None:
    """Store it, in the transaction of the caller, who refers to it in the same one."""
    db.execute(
        "INSERT INTO picture (sha256, width_px, height_px, jpeg) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (sha256, *size_px, jpeg),
    )


def drop_unused(db: Database) -> None:
    """Delete photos that nothing refers to, in the transaction of the caller."""
    db.execute(
        "DELETE FROM picture WHERE NOT EXISTS (SELECT 1 FROM equipment WHERE equipment.picture = picture.sha256)"
        " AND NOT EXISTS (SELECT 1 FROM story WHERE story.picture = picture.sha256)"
        " AND NOT EXISTS (SELECT 1 FROM setting WHERE subject = 'hub' AND value ->> 'logo' = picture.sha256)"
    )
