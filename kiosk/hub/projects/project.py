"""Projects: code, fund, period; read, added and changed with history and audit (I2)."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.plain_text import comparison_key
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.events.session import check_day
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen, record
from kiosk.hub.settings.checks import SettingRefusedError, check_secure_address, checked_text
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

CODE_MAX = 20
NAME_MAX = 80
LINE_MAX = 120
_DAYS = ("planned_from", "planned_until", "real_from", "real_until")
_COLUMNS = ("code", "name", "fund", "axis", "objective", "authority", "start_form_url", "end_form_url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """code: as its authority calls it, such as S21482. planned_…, real_…: first and last days; None: not known.

    authority: who grants and supervises it. start_form_url, end_form_url: its forms of participants, see
    `authority_forms`; empty: there is none. id, made_at and version are given when it is stored.
    """

    code: str
    name: str
    fund: str = ""
    axis: str = ""
    objective: str = ""
    authority: str = ""
    start_form_url: str = ""
    end_form_url: str = ""
    planned_from: date | None = None
    planned_until: date | None = None
    real_from: date | None = None
    real_until: date | None = None
    id: str = ""
    made_at: datetime | None = None
    version: int = 0

    @property
    def first_day(self) -> date | None:
        """On which it began, or is to begin."""
        return self.real_from or self.planned_from

    @property
    def last_day(self) -> date | None:
        """On which it ended, or is to end."""
        return self.real_until or self.planned_until

    def is_running(self, day: date) -> bool:
        """Whether `day` is within its period; a day that is not known is no bound."""
        begun = self.first_day is None or self.first_day <= day
        return begun and (self.last_day is None or day <= self.last_day)


def project(db: Database, project_id: str) -> Project | None:
    found = row(db, "SELECT * FROM project WHERE id = ?", project_id)
    return None if found is None else typed_row(Project, found)


def all_projects(db: Database) -> tuple[Project, ...]:
    """The one that began last first; those without a day before the others."""
    sql = "SELECT * FROM project ORDER BY coalesce(real_from, planned_from) IS NOT NULL,"
    found = rows(db, f"{sql} coalesce(real_from, planned_from) DESC, code_key")
    return tuple(typed_row(Project, one) for one in found)


def running_projects(db: Database, day: date) -> tuple[Project, ...]:
    """Those that run on `day`, the one that began last first."""
    return tuple(one for one in all_projects(db) if one.is_running(day))


def project_of_code(db: Database, code: str) -> Project | None:
    """In capitals or not."""
    found = row(db, "SELECT * FROM project WHERE code_key = ?", comparison_key(code))
    return None if found is None else typed_row(Project, found)


def add_project(db: Database, clock: Clock, staff_id: str, wanted: Project) -> Project:
    """Raises NotAllowedError, SettingRefusedError."""
    checked = checked_project(wanted)
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        _check_code_free(db, checked)
        added = replace(checked, id=new_id(), made_at=clock.now(), version=1)
        db.table("project").insert({**_columns(added), "id": added.id, "made_at": to_text(clock.now())})
        record(db, clock, staff_id, f"project:{added.id}", None, _plain(added), action="project.added")
    return added


def change_project(db: Database, clock: Clock, staff_id: str, wanted: Project) -> Project:
    """Change the project `wanted.id`; its version is the one that its editor saw.

    Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError.
    """
    checked = checked_project(wanted)
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(project(db, wanted.id), wanted.version)
        _check_code_free(db, checked)
        after = replace(checked, made_at=before.made_at, version=before.version + 1)
        if _plain(after) == _plain(before):
            return before
        db.table("project").update(after.id, _columns(after))
        subject = f"project:{after.id}"
        record(db, clock, staff_id, subject, _plain(before), _plain(after), action="project.changed")
    return after


def checked_project(wanted: Project) -> Project:
    """The same with cleaned texts. Raises SettingRefusedError."""
    for first, last in (("planned_from", "planned_until"), ("real_from", "real_until")):
        days = [getattr(wanted, name) for name in (first, last)]
        for day in days:
            if day is not None:
                check_day(day)
        if None not in days and days[1] < days[0]:
            raise SettingRefusedError(last, Reason(ReasonCode.ENDS_BEFORE_IT_BEGINS))
    for name in ("start_form_url", "end_form_url"):
        if getattr(wanted, name):
            check_secure_address(name, getattr(wanted, name))
    if wanted.end_form_url and not wanted.start_form_url:
        raise SettingRefusedError("start_form_url", Reason(ReasonCode.START_FORM_MISSING))
    return replace(
        wanted,
        code=checked_text("code", wanted.code, CODE_MAX),
        name=checked_text("name", wanted.name, NAME_MAX),
        fund=checked_text("fund", wanted.fund, LINE_MAX, may_be_empty=True),
        axis=checked_text("axis", wanted.axis, LINE_MAX, may_be_empty=True),
        objective=checked_text("objective", wanted.objective, LINE_MAX, may_be_empty=True),
        authority=checked_text("authority", wanted.authority, LINE_MAX, may_be_empty=True),
    )


def _check_code_free(db: Database, wanted: Project) -> None:
    known = project_of_code(db, wanted.code)
    if known is not None and known.id != wanted.id:
        raise SettingRefusedError("code", Reason(ReasonCode.PROJECT_CODE_TAKEN, name=known.name))


def _columns(one: Project) -> dict[str, Any]:
    return {**_plain(one), "code_key": comparison_key(one.code), "version": one.version}


def _plain(one: Project) -> dict[str, Any]:
    """As it is stored, and for the history."""
    days = {name: getattr(one, name) for name in _DAYS}
    return {name: getattr(one, name) for name in _COLUMNS} | {
        name: None if day is None else day.isoformat() for name, day in days.items()
    }
