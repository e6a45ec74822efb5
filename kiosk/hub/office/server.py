"""Where the office is served and by which certificate, as its process wrote it: for the page that pairs a browser."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.store.hub_db import row
from kiosk.store.typed_rows import typed_row


@dataclass(frozen=True, slots=True)
class OfficeServer:
    """address: as typed into a browser, such as https://192.168.1.20:8443. fingerprint: SHA-256, as hexadecimal."""

    address: str
    fingerprint: str
    at: datetime


def note_server(db: Database, clock: Clock, address: str, fingerprint: str) -> None:
    """The office is served now."""
    db.execute(
        "INSERT OR REPLACE INTO office_server (id, address, fingerprint, at) VALUES (1, ?, ?, ?)",
        (address, fingerprint, to_text(clock.now())),
    )


def last_server(db: Database) -> OfficeServer | None:
    """Where it was served last; None: never. Whether it works now, its heartbeat says."""
    found = row(db, "SELECT * FROM office_server WHERE id = 1")
    return None if found is None else typed_row(OfficeServer, found)
