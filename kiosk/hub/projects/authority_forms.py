"""The authority's forms of participants: their addresses with the project's code, and who has done them (I10).

A participant fills in a start form and at last an end form with the authority itself. The hub leads there, and keeps
the day on which staff ticked a form as done for a number; nothing of the form is stored, and nothing leads to a pass.
"""

from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from enum import StrEnum
from urllib.parse import quote

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.projects.evidence import Participant, participants
from kiosk.hub.projects.project import Project, all_projects, project
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.store.hub_db import row

CODE_PLACE = "{code}"
"""In an address: where the project's code is put."""
SOON = timedelta(days=60)
"""So long before the end of a project the end forms that are missing are reminded of."""


class AuthorityForm(StrEnum):
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class EndForms:
    """A project that ends soon or has ended. missing: numbers of participants without an end form."""

    project: Project
    missing: tuple[int, ...]


def form_address(of: Project, form: AuthorityForm) -> str:
    """Where the form is, with the project's code; empty where the project has none."""
    address = of.end_form_url if form is AuthorityForm.END and of.end_form_url else of.start_form_url
    return address.replace(CODE_PLACE, quote(of.code, safe=""))


def projects_with_forms(db: Database) -> tuple[Project, ...]:
    """Whose forms the kiosk leads to, the one that began last first; end forms are done after the end, too."""
    return tuple(one for one in all_projects(db) if one.start_form_url)


def done_on(participant: Participant, form: AuthorityForm) -> date | None:
    """When staff ticked it; None: not yet."""
    return participant.start_form_on if form is AuthorityForm.START else participant.end_form_on


def missing(db: Database, project_id: str, form: AuthorityForm) -> tuple[int, ...]:
    """The numbers of those who have not done a form."""
    return tuple(one.number for one in participants(db, project_id) if done_on(one, form) is None)


def end_forms_to_ask_for(db: Database, today: date) -> tuple[EndForms, ...]:
    """Projects with forms that end within `SOON` or have ended, and lack end forms."""
    ending = [one for one in projects_with_forms(db) if is_ending(one, today)]
    found = (EndForms(one, missing(db, one.id, AuthorityForm.END)) for one in ending)
    return tuple(one for one in found if one.missing)


def is_ending(of: Project, today: date) -> bool:
    """Whether it ends soon, or has ended."""
    return of.last_day is not None and of.last_day <= today + SOON


class FormTicks:
    """Every change is on disk and audited when the method returns; one connection per thread.

    by: the id of the member of staff who does it. Raises NotAllowedError, SettingRefusedError for a number that is not
    there, ChangedMeanwhileError for a project that is gone.
    """

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, whose days they are."""
        self._db, self._clock, self._tz = db, clock, tz

    def tick(self, project_id: str, number: int, form: AuthorityForm, *, by: str) -> bool:
        """Note that it was done today; False if it was ticked already, and its day stays."""
        today = self._clock.now().astimezone(self._tz).date()
        return self._set(project_id, number, form, today, by)

    def untick(self, project_id: str, number: int, form: AuthorityForm, *, by: str) -> bool:
        """Take the tick back; False if there was none."""
        return self._set(project_id, number, form, None, by)

    def _set(self, project_id: str, number: int, form: AuthorityForm, day: date | None, by: str) -> bool:
        column = f"{form.value}_form_on"
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            if project(self._db, project_id) is None:
                raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
            sql = f"SELECT {column} AS day FROM participant WHERE project_id = ? AND number = ?"  # noqa: S608 - of an enum
            found = row(self._db, sql, project_id, number)
            if found is None:
                raise SettingRefusedError("number", Reason(ReasonCode.NO_SUCH_PARTICIPANT))
            if (found["day"] is None) == (day is None):
                return False
            self._db.execute(
                f"UPDATE participant SET {column} = ? WHERE project_id = ? AND number = ?",  # noqa: S608 - of an enum
                (day.isoformat() if day else None, project_id, number),
            )
            action = f"{'tick' if day else 'untick'} {form.value} form"
            audit.record(self._db, self._clock, by, action, f"project:{project_id}", str(number))
        return True
