"""How long equipment may be claimed, by whom, and for how much longer; handing it over to another visitor."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment import inductions
from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.equipment.reservations import next_of_others
from kiosk.store.hub_db import row

USUAL_LONGEST = timedelta(hours=2)
"""The longest time that is offered where the equipment has none of its own."""
SHORTEST = timedelta(minutes=5)
"""Less than this, or than this more, is not worth offering."""
BY_SCAN = timedelta(hours=1)
"""For how long a scan of the equipment claims it, unless a reservation, its longest time or closing cuts it (T1)."""
EXTENSION = timedelta(minutes=30)

_OFFERS = {30: (10, 20, 30), 45: (15, 30, 45), 60: (15, 30, 60), 90: (30, 60, 90), 120: (30, 60, 120)}
"""Of the longest time, all in minutes; other lengths are divided in four."""


class ClaimRefusedError(ReasonError):
    """The equipment can't be claimed now."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A length for which equipment can be claimed. is_cut: it ends at the next reservation or at closing."""

    length: timedelta
    until_at: datetime
    is_cut: bool = False


def offered(now: datetime, longest: timedelta | None, limit_at: datetime | None) -> tuple[Offer, ...]:
    """At most three lengths, the shortest first. limit_at: the next reservation or closing, whichever is earlier."""
    most = round((longest or USUAL_LONGEST).total_seconds() / 60)
    lengths: Sequence[int] = _OFFERS.get(most, (max(5, most // 4), most // 2, most))
    offers: list[Offer] = []
    for minutes in lengths:
        length = timedelta(minutes=minutes)
        if limit_at is not None and now + length > limit_at:
            if limit_at - now >= SHORTEST + (offers[-1].length if offers else timedelta()):
                offers.append(Offer(limit_at - now, limit_at, is_cut=True))
            break
        offers.append(Offer(length, now + length))
    return tuple(offers)


def limit_at(
    db: Database, now: datetime, equipment_id: str, visit_id: str | None, closes_at: datetime | None
) -> datetime | None:
    """When the equipment must be free again for somebody else's reservation, or because the hub closes."""
    following = next_of_others(db, now, equipment_id, visit_id)
    limits = [following.starts_at] if following else []
    if closes_at is not None and closes_at > now:
        limits.append(closes_at)
    return min(limits, default=None)


def check_visitor(db: Database, clock: Clock, details: EquipmentDetails, visit_id: str) -> None:
    """Raises ClaimRefusedError for an age band below the minimum, and without the induction that it takes."""
    visitor = row(
        db,
        "SELECT coalesce(pass.age_band, visit.age_band) AS age_band FROM visit "
        "LEFT JOIN pass ON pass.id = visit.pass_id WHERE visit.id = ?",
        visit_id,
    )
    if visitor is None:
        raise ClaimRefusedError(Reason(ReasonCode.VISIT_NEEDED))
    if details.is_too_young(visitor["age_band"]):
        raise ClaimRefusedError(Reason(ReasonCode.TOO_YOUNG, age=details.minimum_age))
    if not inductions.may_use(db, clock, visit_id, details):
        raise ClaimRefusedError(Reason(ReasonCode.INDUCTION_NEEDED))


def anonymous_visit(db: Database) -> str | None:
    """A visit without a pass to which a claim can be written, first the latest that has none; None: there is none.

    One with a day pass comes last: who says that they have no pass is hardly its owner.
    """
    found = row(
        db,
        "SELECT id FROM visit WHERE closed_at IS NULL AND pass_id IS NULL ORDER BY day_pass_hash IS NOT NULL, "
        "EXISTS (SELECT 1 FROM claim WHERE claim.visit_id = visit.id AND claim.ended_at IS NULL), "
        "opened_at DESC LIMIT 1",
    )
    return None if found is None else str(found["id"])
