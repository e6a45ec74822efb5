"""Consultations: advice that staff have given, counted for the figures (I5, I6). Nobody's name is stored."""

from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.ids import new_id
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row

MOST_MINUTES = 600


class Kind(StrEnum):
    INITIAL_MAPPING = "initial_mapping"
    PROPOSAL = "proposal"
    WORKSHOP_PLANNING = "workshop_planning"
    DIGIVISIO = "digivisio"
    ADVICE = "advice"
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


class SizeClass(StrEnum):
    """Of a company, by persons employed: below 10, 50, 250, or more."""

    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Consultation:
    id: str
    day: date
    kind: Kind
    topic: Topic
    asker: Asker
    minutes: int
    size_class: SizeClass | None
    """None: not told, or no company."""
    project: str | None
    """The code of the project that it belongs to, if any."""
    staff_id: str | None


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
        project: str | None = None,
    ) -> Consultation:
        """Store a consultation of today (audited). minutes: 1 to MOST_MINUTES, else ValueError."""
        if not 1 <= minutes <= MOST_MINUTES:
            raise ValueError(f"A consultation takes 1 to {MOST_MINUTES} minutes.")
        today = self._clock.now().astimezone(self._tz).date()
        made = Consultation(new_id(), today, kind, topic, asker, minutes, size_class, project, staff_id)
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            self._db.execute(
                "INSERT INTO consultation (id, day, kind, topic, asker, minutes, size_class, project, staff_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (made.id, today.isoformat(), kind, topic, asker, minutes, size_class, project, staff_id),
            )
            audit.record(self._db, self._clock, staff_id, "log consultation", f"consultation:{made.id}", topic)
        return made

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
        found = rows(self._db, "SELECT * FROM consultation WHERE day = ? ORDER BY id", day.isoformat())
        return tuple(typed_row(Consultation, each) for each in found)
