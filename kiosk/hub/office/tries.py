"""Lock-outs after wrong tries, by network address and by device; the count survives a restart (F1, W2)."""

import hmac
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import IPv6Address, ip_address

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub.permissions import lock_end
from kiosk.hub.pin_check import lock_after
from kiosk.store.hub_db import row

FORGOTTEN_AFTER = timedelta(days=1)
_IPV6_HOST_BITS = 64
"""A host chooses these itself: all its addresses count as one."""
_RECENT = """
SELECT coalesce(sum(wrong), 0) AS n FROM office_tries WHERE at > ? AND at <= ? AND subject LIKE 'address:%'
"""


def of_address(key: bytes, address: str) -> str:
    """The subject of a network address; it can't be read back. Text that is no address counts as one of its own."""
    try:
        parsed = ip_address(address)
    except ValueError:
        network = address
    else:
        is_v6 = isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is None
        network = f"v6 {int(parsed) >> _IPV6_HOST_BITS}" if is_v6 else str(getattr(parsed, "ipv4_mapped", 0) or parsed)
    return f"address:{hmac.new(key, f'address {network}'.encode(), sha256).hexdigest()[:32]}"


def of_device(device_id: str) -> str:
    return f"device:{device_id}"


class Tries:
    """Counts wrong tries. On disk when a method returns; one connection per thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db, self._clock = db, clock

    def locked_until(self, subject: str) -> datetime | None:
        """When its lock ends; None: it is not locked."""
        found = row(self._db, "SELECT locked_until FROM office_tries WHERE subject = ?", subject)
        return None if found is None else lock_end(found["locked_until"], self._clock.now())

    def count(self, subject: str) -> datetime | None:
        """Count a try as wrong, best before it is checked; return until when that locks, if it does."""
        now = self._clock.now()
        with self._db.atomic():
            self._db.execute(
                "DELETE FROM office_tries WHERE at < ? OR at > ?",  # or of a clock that was ahead (Q6)
                (to_text(now - FORGOTTEN_AFTER), to_text(now + FORGOTTEN_AFTER)),
            )
            found = row(self._db, "SELECT wrong FROM office_tries WHERE subject = ?", subject)
            wrong = (found["wrong"] if found else 0) + 1
            until_at = lock_after(wrong, now)
            self._db.execute(
                "INSERT OR REPLACE INTO office_tries (subject, wrong, at, locked_until) VALUES (?, ?, ?, ?)",
                (subject, wrong, to_text(now), to_text(until_at) if until_at else None),
            )
        return until_at

    def was_right(self, subject: str) -> None:
        self._db.execute("DELETE FROM office_tries WHERE subject = ?", (subject,))

    def recent(self, within: timedelta) -> int:
        """How many wrong tries all addresses together made, whose last one is not older than this."""
        now = self._clock.now()
        found = row(self._db, _RECENT, to_text(now - within), to_text(now))
        return int(found["n"]) if found else 0
