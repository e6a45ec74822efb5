"""The digital vision of an organisation: who its customers are, what they value, where it wants to be (I13).

What the customers value comes from workshops with them; how many took part is counted from the events.
"""

from dataclasses import dataclass, replace
from datetime import date

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub.events.attendance import AttendanceRole
from kiosk.hub.maturity.company_access import Actor
from kiosk.hub.organisations.organisation import all_ids
from kiosk.hub.plans.owner import record, require_kept
from kiosk.hub.settings.changes import check_version
from kiosk.hub.settings.checks import checked_text
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

SENTENCE_MAX = 100
"""Of the vision itself: two lines as a title."""
TEXT_MAX = 400
_CUSTOMERS = (
    "SELECT coalesce(sum(coalesce(people, headcount)), 0) AS customers, count(DISTINCT event_id) AS events"
    " FROM attendance JOIN event ON event.id = event_id LEFT JOIN visit ON visit.id = visit_id"
    " WHERE attendance.role = ?"
)
_TEXTS = ("sentence", "customers", "valued", "goal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vision:
    """sentence: the vision in one sentence. valued: what the customers value. agreed_on: None while it is a draft."""

    organisation_id: str
    sentence: str = ""
    customers: str = ""
    valued: str = ""
    goal: str = ""
    agreed_on: date | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Insights:
    """Customers of an organisation who were at its events, and at how many."""

    customers: int
    events: int


def vision(db: Database, organisation_id: str) -> Vision:
    """An empty one with version 0 if none is stored."""
    found = row(db, "SELECT * FROM vision WHERE organisation_id = ?", organisation_id)
    return Vision(organisation_id=organisation_id) if found is None else typed_row(Vision, found)


def put_vision(db: Database, clock: Clock, by: Actor, wanted: Vision) -> Vision:
    """Store it; its version is the one that its editor saw. The same again changes nothing.

    A vision whose texts differ from the agreed ones is a draft again, unless it comes with another day.
    Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError.
    """
    checked = replace(
        wanted,
        sentence=checked_text("sentence", wanted.sentence, SENTENCE_MAX),
        customers=checked_text("customers", wanted.customers, TEXT_MAX, may_be_empty=True),
        valued=checked_text("valued", wanted.valued, TEXT_MAX, may_be_empty=True),
        goal=checked_text("goal", wanted.goal, TEXT_MAX, may_be_empty=True),
    )
    with db.atomic():
        require_kept(db, clock, by, wanted.organisation_id)
        before = vision(db, wanted.organisation_id)
        check_version(before, wanted.version)
        if before == checked:
            return before
        is_agreed_anew = checked.agreed_on != before.agreed_on or _texts(checked) == _texts(before)
        agreed_on = checked.agreed_on if is_agreed_anew else None
        stored = replace(checked, agreed_on=agreed_on, version=before.version + 1)
        values = {name: getattr(stored, name) for name in (*_TEXTS, "organisation_id", "version")}
        agreed = stored.agreed_on.isoformat() if stored.agreed_on else None
        given = {"agreed_on": agreed, "changed_at": to_text(clock.now())}
        db.table("vision").upsert({**values, **given}, pk="organisation_id")
        record(db, clock, by, "vision.changed", wanted.organisation_id)
    return stored


def _texts(one: Vision) -> tuple[str, ...]:
    return tuple(getattr(one, name) for name in _TEXTS)


def insights(db: Database, organisation_id: str) -> Insights:
    """Counted of the attendance at events of the organisation and the records merged into it."""
    ids = all_ids(db, organisation_id)
    (found,) = rows(
        db,
        f"{_CUSTOMERS} AND event.organisation_id IN ({', '.join('?' * len(ids))})",
        AttendanceRole.CUSTOMER,
        *ids,
    )
    return Insights(found["customers"], found["events"])
