"""The action plan of an organisation: measures with owner, dates, state, cost, and what they wait for (I13)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.maturity.company_access import Actor
from kiosk.hub.maturity.templates import FIRST_STEP_MAX, TITLE_MAX
from kiosk.hub.plans.cost import MOST_EUROS, CostClass, cost_class
from kiosk.hub.plans.owner import record, require_kept
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.checks import SettingRefusedError, check_number, checked_text
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

OWNER_MAX = 40
MOST_MEASURES = 40
"""In a plan; more have no place on a sheet."""
_COLUMNS = (
    "area", "title", "first_step", "owner", "measure_state", "cost", "euros", "is_monthly", "waits_for_id",
)  # fmt: skip


class MeasureState(StrEnum):
    NOT_STARTED = "not_started"
    UNDER_WAY = "under_way"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """area: of the questions; empty: of none. owner: who sees to it, a role or a first name; may be empty.

    euros: what it costs, each month if is_monthly; None: not known, then cost may be known alone.
    waits_for_id: the measure that must be done before; None for none.
    """

    organisation_id: str
    title: str
    starts_on: date
    due_on: date
    area: str = ""
    first_step: str = ""
    owner: str = ""
    measure_state: MeasureState = MeasureState.NOT_STARTED
    cost: CostClass | None = None
    euros: int | None = None
    is_monthly: bool = False
    waits_for_id: str | None = None
    id: str = ""
    version: int = 0

    def late_days(self, today: date) -> int:
        """How many days it is late; 0 if it is not."""
        return 0 if self.measure_state is MeasureState.DONE else max(0, (today - self.due_on).days)


def measure(db: Database, measure_id: str) -> Measure | None:
    found = row(db, "SELECT * FROM measure WHERE id = ?", measure_id)
    return None if found is None else typed_row(Measure, found)


def measures(db: Database, organisation_id: str) -> tuple[Measure, ...]:
    """The plan of an organisation, what is due first at the front; what is done at the end."""
    sql = "SELECT * FROM measure WHERE organisation_id = ? ORDER BY measure_state = 'done', due_on, starts_on, id"
    return tuple(typed_row(Measure, one) for one in rows(db, sql, organisation_id))


def require_room(db: Database, organisation_id: str) -> None:
    """Raise SettingRefusedError if the plan takes no more measures."""
    if len(measures(db, organisation_id)) >= MOST_MEASURES:
        raise SettingRefusedError("title", Reason(ReasonCode.LIST_FULL, most=MOST_MEASURES))


def waits_in_vain(one: Measure, of: Iterable[Measure]) -> Measure | None:
    """What it waits for, if that is due only after its own start and not done; None if all is well."""
    before = next((other for other in of if other.id == one.waits_for_id), None)
    if before is None or before.measure_state is MeasureState.DONE or before.due_on <= one.starts_on:
        return None
    return before


class ActionPlan:
    """Every change is on disk and audited when the method returns; one connection per thread.

    by: the id of the member of staff who does it, or the organisation by its code.
    Raises NotAllowedError, SettingRefusedError with the field, ChangedMeanwhileError.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db, self._clock = db, clock

    def add(self, wanted: Measure, *, by: Actor) -> str:
        """Add a measure; return its id."""
        checked = _checked(wanted)
        with self._db.atomic():
            require_kept(self._db, self._clock, by, wanted.organisation_id)
            require_room(self._db, wanted.organisation_id)
            added = replace(checked, id=new_id(), version=1)
            _check_waits(added, measures(self._db, wanted.organisation_id))
            self._db.table("measure").insert({"id": added.id, **self._stored(added)})
            record(self._db, self._clock, by, "measure.added", added.organisation_id)
        return added.id

    def change(self, wanted: Measure, *, by: Actor) -> None:
        """Change the measure `wanted.id`; its version is the one that its editor saw."""
        checked = _checked(wanted)
        with self._db.atomic():
            before = as_seen(measure(self._db, wanted.id), wanted.version)
            require_kept(self._db, self._clock, by, before.organisation_id)
            after = replace(checked, organisation_id=before.organisation_id, version=before.version + 1)
            if replace(after, version=before.version) == before:
                return
            _check_waits(after, measures(self._db, before.organisation_id))
            self._db.table("measure").update(after.id, self._stored(after))
            record(self._db, self._clock, by, "measure.changed", after.organisation_id)

    def remove(self, measure_id: str, *, seen_version: int, by: Actor) -> None:
        """Remove it; what waited for it waits no more."""
        with self._db.atomic():
            found = as_seen(measure(self._db, measure_id), seen_version)
            require_kept(self._db, self._clock, by, found.organisation_id)
            self._db.execute("DELETE FROM measure WHERE id = ?", (measure_id,))
            record(self._db, self._clock, by, "measure.removed", found.organisation_id)

    def _stored(self, one: Measure) -> dict[str, Any]:
        days = {"starts_on": one.starts_on.isoformat(), "due_on": one.due_on.isoformat()}
        values = {name: getattr(one, name) for name in (*_COLUMNS, "organisation_id", "version")}
        return {**values, **days, "changed_at": to_text(self._clock.now())}


def _checked(wanted: Measure) -> Measure:
    if wanted.due_on < wanted.starts_on:
        raise SettingRefusedError("due_on", Reason(ReasonCode.ENDS_BEFORE_IT_BEGINS))
    if wanted.euros is not None:
        check_number("euros", wanted.euros, 0, MOST_EUROS)
    known = wanted.euros is not None
    return replace(
        wanted,
        title=checked_text("title", wanted.title, TITLE_MAX),
        first_step=checked_text("first_step", wanted.first_step, FIRST_STEP_MAX, may_be_empty=True),
        owner=checked_text("owner", wanted.owner, OWNER_MAX, may_be_empty=True),
        cost=cost_class(wanted.euros or 0, is_monthly=wanted.is_monthly) if known else wanted.cost,
        is_monthly=wanted.is_monthly and known,
    )


def _check_waits(one: Measure, plan: Iterable[Measure]) -> None:
    """It waits for a measure of the same plan, and none waits for itself by way of others."""
    by_id: Mapping[str, Measure] = {other.id: other for other in plan} | {one.id: one}
    if one.waits_for_id is not None and one.waits_for_id not in by_id:
        raise SettingRefusedError("waits_for_id", Reason(ReasonCode.NOT_A_CHOICE))
    seen, next_id = {one.id}, one.waits_for_id
    while next_id is not None:
        if next_id in seen:
            raise SettingRefusedError("waits_for_id", Reason(ReasonCode.WAITS_IN_CIRCLE))
        seen.add(next_id)
        next_id = by_id[next_id].waits_for_id
