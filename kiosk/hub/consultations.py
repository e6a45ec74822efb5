"""Consultations: advice that staff have given, counted for the figures (I5, I6). No person's name is stored."""

from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.organisations.fields import OrganisationKind, SizeClass
from kiosk.hub.organisations.process import only_project
from kiosk.hub.organisations.register import kept
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.projects.project import project
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row

MOST_MINUTES = 600


class Kind(StrEnum):
    """The usual one first, then those of a process in their order."""

    ADVICE = "advice"
    INITIAL_MAPPING = "initial_mapping"
    PROPOSAL = "proposal"
    WORKSHOP_PLANNING = "workshop_planning"
    DIGIVISIO = "digivisio"
    EVALUATION = "evaluation"


class Topic(StrEnum):
    PRINTING = "printing"
    WEBSITES = "websites"
    SOCIAL_MEDIA = "social_media"
    AI = "ai"
    VR = "vr"
    INVOICING = "invoicing"
    SECURITY = "security"
    OTHER = "other"


class Asker(StrEnum):
    """On whose behalf somebody asked; PUBLIC: a school or another public body."""

    RESIDENT = "resident"
    COMPANY = "company"
    ASSOCIATION = "association"
    PUBLIC = "public"


_ASKERS = {
    OrganisationKind.COMPANY: Asker.COMPANY,
    OrganisationKind.LIGHT_ENTREPRENEUR: Asker.COMPANY,
    OrganisationKind.ASSOCIATION: Asker.ASSOCIATION,
    OrganisationKind.SCHOOL: Asker.PUBLIC,
    OrganisationKind.PUBLIC_BODY: Asker.PUBLIC,
}
_SELECT = """SELECT consultation.*, organisation.name AS organisation, project.code AS project FROM consultation
    LEFT JOIN organisation ON organisation.id = consultation.organisation_id
    LEFT JOIN project ON project.id = consultation.project_id"""


@dataclass(frozen=True, slots=True)
class Consultation:
    id: str
    day: date
    kind: Kind
    topic: Topic
    asker: Asker
    minutes: int
    size_class: SizeClass | None
    """Of an organisation that is not named; None: not told, or no company."""
    organisation_id: str | None
    project_id: str | None
    staff_id: str | None
    organisation: str | None = None
    """Its name: for staff alone."""
    project: str | None = None
    """Its code."""


def kinds_of(asker: Asker) -> tuple[OrganisationKind, ...]:
    """The kinds of organisations that ask as this; none of a resident."""
    return tuple(kind for kind, one in _ASKERS.items() if one is asker)


class Consultations:
    """Every change is on disk when the method returns. Each action raises NotAllowedError (Q3)."""

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, whose day it is."""
        self._db, self._clock, self._tz = db, clock, tz

    def log(
        self,
        topic: Topic,
        asker: Asker,
        minutes: int,
        staff_id: str,
        *,
        kind: Kind = Kind.ADVICE,
        size_class: SizeClass | None = None,
        organisation_id: str | None = None,
        project_id: str | None = None,
        of_no_project: bool = False,
    ) -> Consultation:
        """Store a consultation of today (audited). minutes: 1 to MOST_MINUTES, else ValueError.

        An organisation that is named says who asked and of which size it is, and if no project is named, the only one
        in which it takes part now, unless it is `of_no_project`. Raises SettingRefusedError for one of both that is
        gone.
        """
        if not 1 <= minutes <= MOST_MINUTES:
            raise ValueError(f"A consultation takes 1 to {MOST_MINUTES} minutes.")
        today = self._clock.now().astimezone(self._tz).date()
        consultation_id = new_id()
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            if organisation_id is not None:
                named = kept(self._db, organisation_id)
                if named is None:
                    raise SettingRefusedError("organisation", Reason(ReasonCode.ORGANISATION_GONE))
                asker, size_class = _ASKERS[named.kind], None
                if not of_no_project:
                    project_id = project_id or only_project(self._db, organisation_id, today)
            if project_id is not None and project(self._db, project_id) is None:
                raise SettingRefusedError("project_id", Reason(ReasonCode.NOT_A_CHOICE))
            columns = {"id": consultation_id, "day": today.isoformat(), "kind": kind, "topic": topic, "asker": asker,
                       "minutes": minutes, "size_class": size_class, "organisation_id": organisation_id,
                       "project_id": project_id, "staff_id": staff_id}  # fmt: skip
            self._db.table("consultation").insert(columns)
            audit.record(self._db, self._clock, staff_id, "log consultation", f"consultation:{consultation_id}", topic)
        return next(one for one in self.of_day(today) if one.id == consultation_id)

    def undo(self, consultation_id: str, staff_id: str) -> bool:
        """Take a consultation back (audited); False if there is none."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            if self._db.execute("DELETE FROM consultation WHERE id = ?", (consultation_id,)).rowcount == 0:
                return False
            audit.record(self._db, self._clock, staff_id, "take back consultation", f"consultation:{consultation_id}")
        return True

    def of_day(self, day: date) -> tuple[Consultation, ...]:
        """Those of a day, in the order in which they were logged."""
        found = rows(self._db, f"{_SELECT} WHERE day = ? ORDER BY consultation.id", day.isoformat())
        return tuple(typed_row(Consultation, each) for each in found)
