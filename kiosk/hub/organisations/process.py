"""The way of an organisation through a project: who serves it, and the day of each step (I4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum
from itertools import count

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.organisations.organisation import all_ids
from kiosk.hub.organisations.register import kept
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.projects.project import project
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.store.hub_db import row, rows

_OF = (
    "SELECT participation.*, project.code AS project_code, project.name AS project_name,"
    " project_partner.name AS partner_name FROM participation"
    " JOIN project ON project.id = participation.project_id"
    " LEFT JOIN project_partner ON project_partner.id = participation.partner_id"
)


class Step(StrEnum):
    """In this order, none left out."""

    CONTACTED = "contacted"
    NEEDS_MAPPED = "needs_mapped"
    SELECTED = "selected"
    PROPOSAL = "proposal"
    MEASURES = "measures"
    EVALUATED = "evaluated"


STEPS = tuple(Step)


@dataclass(frozen=True, slots=True)
class Participation:
    """days: of the steps that were done, in their order. partner_name: who serves it; None: not said."""

    id: str
    organisation_id: str
    project_id: str
    project_code: str
    project_name: str
    partner_id: str | None
    partner_name: str | None
    version: int
    days: Mapping[Step, date]

    @property
    def next_step(self) -> Step | None:
        """What comes next; None after the last."""
        return STEPS[len(self.days)] if len(self.days) < len(STEPS) else None

    @property
    def last_step(self) -> Step | None:
        """Its state; None before the first step."""
        return STEPS[len(self.days) - 1] if self.days else None


def participation(db: Database, participation_id: str) -> Participation | None:
    found = row(db, f"{_OF} WHERE participation.id = ?", participation_id)
    return None if found is None else _typed(db, found)


def participations_of(db: Database, organisation_id: str) -> tuple[Participation, ...]:
    """Of one organisation, the last one first."""
    found = rows(db, f"{_OF} WHERE participation.organisation_id = ? ORDER BY participation.id DESC", organisation_id)
    return tuple(_typed(db, one) for one in found)


def only_project(db: Database, organisation_id: str, day: date) -> str | None:
    """The project in which an organisation takes part on `day`; None if there is none, or several."""
    found = [project(db, one.project_id) for one in participations_of(db, organisation_id)]
    running = [one.id for one in found if one is not None and one.is_running(day)]
    return running[0] if len(running) == 1 else None


class Process:
    """Every change is on disk and audited when the method returns; one connection per thread.

    by: the id of the member of staff who does it. seen_version: the one that they saw. Raises NotAllowedError,
    SettingRefusedError with the field, ChangedMeanwhileError.
    """

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, whose days they are."""
        self._db, self._clock, self._tz = db, clock, tz

    def join(self, organisation_id: str, project_id: str, partner_id: str | None, *, by: str) -> str:
        """Let an organisation take part in a project; return the id. Once it does, nothing changes."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            if kept(self._db, organisation_id) is None:
                raise ChangedMeanwhileError(Reason(ReasonCode.ORGANISATION_GONE))
            if row(self._db, "SELECT 1 FROM project WHERE id = ?", project_id) is None:
                raise SettingRefusedError("project_id", Reason(ReasonCode.NOT_A_CHOICE))
            self._check_partner(project_id, partner_id)
            sql = "SELECT id FROM participation WHERE organisation_id = ? AND project_id = ?"
            known = row(self._db, sql, organisation_id, project_id)
            if known is not None:
                return str(known["id"])
            made = new_id()
            self._db.execute(
                "INSERT INTO participation (id, organisation_id, project_id, partner_id, version)"
                " VALUES (?, ?, ?, ?, 1)",
                (made, organisation_id, project_id, partner_id),
            )
            self._record(by, "organisation.joined", self._of(made))
        return made

    def serve_by(self, participation_id: str, partner_id: str | None, *, seen_version: int, by: str) -> None:
        """Say which partner of the project serves it; None: nobody says."""
        with self._db.atomic():
            found = self._seen(participation_id, seen_version, by)
            self._check_partner(found.project_id, partner_id)
            if partner_id == found.partner_id:
                return
            sql = "UPDATE participation SET partner_id = ? WHERE id = ?"
            self._db.execute(sql, (partner_id, participation_id))
            after = self._of(participation_id)
            self._record(by, "organisation.served_by", after, found.partner_name or "", after.partner_name or "")

    def note_step(self, participation_id: str, day: date, *, seen_version: int, by: str) -> None:
        """The next step was done on `day`: not before the step before it, and not to come.

        After the last step nothing changes.
        """
        with self._db.atomic():
            found = self._seen(participation_id, seen_version, by)
            if found.next_step is None:
                return
            before = max(found.days.values(), default=None)
            if before is not None and day < before:
                raise SettingRefusedError("day", Reason(ReasonCode.BEFORE_THE_STEP_BEFORE))
            if day > self._clock.now().astimezone(self._tz).date():
                raise SettingRefusedError("day", Reason(ReasonCode.DAY_TO_COME))
            self._db.execute(
                "INSERT INTO process_step (participation_id, step, day) VALUES (?, ?, ?)",
                (participation_id, found.next_step, day.isoformat()),
            )
            self._record(by, "organisation.step", found, found.last_step or "", found.next_step)

    def take_step_back(self, participation_id: str, *, seen_version: int, by: str) -> None:
        """Take the last step back, which was a mistake; without a step it takes part no more."""
        with self._db.atomic():
            found = self._seen(participation_id, seen_version, by)
            last = found.last_step
            if last is None:
                self._db.execute("DELETE FROM participation WHERE id = ?", (participation_id,))
                self._record(by, "organisation.left", found, bump=False)
                return
            sql = "DELETE FROM process_step WHERE participation_id = ? AND step = ?"
            self._db.execute(sql, (participation_id, last))
            self._record(by, "organisation.step_back", found, last, self._of(participation_id).last_step or "")

    def reach(self, organisation_id: str, wanted: Step, *, by: str, only_next: bool = False) -> None:
        """Note today for `wanted` and the steps before it that were not done, in each project that runs.

        only_next: where it is the next step. Records that are merged into the organisation take part, too.
        """
        today = self._clock.now().astimezone(self._tz).date()
        with self._db.atomic():
            for one in all_ids(self._db, organisation_id):
                for found in participations_of(self._db, one):
                    known = project(self._db, found.project_id)
                    if known is None or not known.is_running(today) or (only_next and found.next_step is not wanted):
                        continue
                    for version in count(found.version):
                        if wanted in self._of(found.id).days:
                            break
                        self.note_step(found.id, today, seen_version=version, by=by)

    # ---------- inside ----------
    def _seen(self, participation_id: str, seen_version: int, by: str) -> Participation:
        require_role(self._db, self._clock, by, Role.HOST)
        return as_seen(participation(self._db, participation_id), seen_version)

    def _of(self, participation_id: str) -> Participation:
        found = participation(self._db, participation_id)
        assert found is not None, "it was read or stored in this transaction"
        return found

    def _check_partner(self, project_id: str, partner_id: str | None) -> None:
        sql = "SELECT 1 FROM project_partner WHERE id = ? AND project_id = ?"
        if partner_id is not None and row(self._db, sql, partner_id, project_id) is None:
            raise SettingRefusedError("partner_id", Reason(ReasonCode.NOT_A_CHOICE))

    def _record(
        self, by: str, action: str, found: Participation, before: str = "", after: str = "", *, bump: bool = True
    ) -> None:
        """Let who saw it before notice, and record it."""
        if bump:
            self._db.execute("UPDATE participation SET version = version + 1 WHERE id = ?", (found.id,))
        subject = f"organisation:{found.organisation_id}"
        change = {"before": before, "after": after} if before or after else {}
        audit.record(self._db, self._clock, by, action, subject, found.project_code, **change)


def _typed(db: Database, found: Mapping[str, object]) -> Participation:
    steps = rows(db, "SELECT step, day FROM process_step WHERE participation_id = ?", found["id"])
    days = {Step(one["step"]): date.fromisoformat(one["day"]) for one in steps}
    columns = {name: found[name] for name in Participation.__slots__ if name != "days"}
    return Participation(**columns, days={step: days[step] for step in STEPS if step in days})  # type: ignore[arg-type]
