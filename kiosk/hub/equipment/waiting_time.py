"""About how long somebody in a waiting line has to wait: from what those who use the equipment have said, and usage."""

import heapq
from datetime import datetime, timedelta
from statistics import median

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text
from kiosk.hub.equipment.status import Status
from kiosk.hub.equipment.views import EquipmentView
from kiosk.store.hub_db import row, rows

USUAL = timedelta(minutes=30)
"""How long equipment is used, as long as nothing is known about it."""
LEAST = timedelta(minutes=5)
"""Nobody is told less, and all times are rounded up to this."""
_LATEST = 20
"""So many of the latest uses tell how long one takes."""


def estimated_wait(db: Database, clock: Clock, pieces: list[EquipmentView], ahead: int) -> timedelta | None:
    """About how long until one of `pieces` is free for whoever has so many others `ahead`; None if that is unknown.

    pieces: the equipment of the line, as it is now.
    """
    usable = [piece for piece in pieces if piece.status is not Status.OUT_OF_ORDER]
    if not usable:
        return None
    now, use = clock.now(), _usual_use(db, usable)
    waits = [_until_free(db, piece, now, use) for piece in usable]
    heapq.heapify(waits)
    for _ in range(ahead):
        heapq.heapreplace(waits, waits[0] + use)
    steps = -(-max(waits[0], LEAST) // LEAST)
    return steps * LEAST


def _until_free(db: Database, piece: EquipmentView, now: datetime, use: timedelta) -> timedelta:
    if piece.called_number is not None:  # kept for somebody who is about to take it
        return use
    if piece.until_at is not None:
        return max(piece.until_at - now, LEAST)
    started = row(db, "SELECT started_at FROM claim WHERE id = ?", piece.claim_id)
    return max(use - (now - from_text(started["started_at"])), LEAST) if started else use


def _usual_use(db: Database, pieces: list[EquipmentView]) -> timedelta:
    """The median of the latest uses."""
    places = ", ".join("?" * len(pieces))
    found = rows(
        db,
        f"SELECT started_at, ended_at FROM claim WHERE equipment_id IN ({places}) "  # noqa: S608 - placeholders
        f"AND ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT {_LATEST}",
        *[piece.id for piece in pieces],
    )
    lengths = [(from_text(each["ended_at"]) - from_text(each["started_at"])).total_seconds() for each in found]
    return max(timedelta(seconds=median(lengths)), LEAST) if lengths else USUAL
