"""What staff enter for a project: amounts with their evidence, and participants by number (I2, I7).

A participant has a number in the project and no name; the list that says who bears it is kept elsewhere, by whom the
authority asks for it.
"""

from dataclasses import dataclass
from datetime import date, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.organisations.register import kept
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.projects.indicators import MOST_HUNDREDTHS, WITH_WOMEN, Counts, indicator
from kiosk.hub.projects.project import project
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError, check_number, checked_text
from kiosk.hub.visitors.pass_fields import Gender
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

EVIDENCE_MAX = 200
LARGEST_NUMBER = 100_000


@dataclass(frozen=True, slots=True)
class Entry:
    """An amount in hundredths of the unit, those of women among it (None: not said), and what shows it."""

    id: str
    indicator_id: str
    day: date
    amount_hundredths: int
    women_hundredths: int | None
    evidence: str
    entered_by: str | None


@dataclass(frozen=True, slots=True)
class Participant:
    """number: in the project, from 1. gender: None: not asked. day: since when.

    start_form_on, end_form_on: when staff ticked the authority's form as done; None: not yet.
    """

    id: str
    project_id: str
    number: int
    organisation_id: str | None
    gender: Gender | None
    day: date
    start_form_on: date | None
    end_form_on: date | None


def entries(db: Database, indicator_id: str) -> tuple[Entry, ...]:
    """The newest first."""
    found = rows(db, "SELECT * FROM indicator_entry WHERE indicator_id = ? ORDER BY day DESC, id DESC", indicator_id)
    return tuple(typed_row(Entry, one) for one in found)


def participants(db: Database, project_id: str) -> tuple[Participant, ...]:
    """By number."""
    found = rows(db, "SELECT * FROM participant WHERE project_id = ? ORDER BY number", project_id)
    return tuple(typed_row(Participant, one) for one in found)


class Evidence:
    """Every change is on disk and audited when the method returns; one connection per thread.

    by: the id of the member of staff who does it. Raises NotAllowedError, SettingRefusedError with the field,
    ChangedMeanwhileError for what is gone.
    """

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, whose days they are."""
        self._db, self._clock, self._tz = db, clock, tz

    def enter(
        self, indicator_id: str, day: date, amount_hundredths: int, evidence: str, *, by: str,
        women_hundredths: int | None = None,
    ) -> str:  # fmt: skip
        """Enter an amount of a day that is not to come; return its id. evidence: where it is written."""
        check_number("amount", amount_hundredths / 100, 0, MOST_HUNDREDTHS / 100)
        words = checked_text("evidence", evidence, EVIDENCE_MAX)
        if women_hundredths is not None and not 0 <= women_hundredths <= amount_hundredths:
            raise SettingRefusedError("women", Reason(ReasonCode.MORE_WOMEN_THAN_ALL))
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            found = indicator(self._db, indicator_id)
            if found is None or found.counts is not Counts.ENTERED:
                raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
            self._check_past(day)
            women = women_hundredths if found.counts in WITH_WOMEN else None
            made = new_id()
            self._db.execute(
                "INSERT INTO indicator_entry (id, indicator_id, day, amount_hundredths, women_hundredths, evidence,"
                " entered_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (made, indicator_id, day.isoformat(), amount_hundredths, women, words, by),
            )
            audit.record(self._db, self._clock, by, "enter amount", f"indicator:{indicator_id}", words)
        return made

    def take_back(self, entry_id: str, *, by: str) -> bool:
        """Delete an amount that was a mistake; False if it is gone already."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            found = row(self._db, "SELECT * FROM indicator_entry WHERE id = ?", entry_id)
            if found is None:
                return False
            self._db.execute("DELETE FROM indicator_entry WHERE id = ?", (entry_id,))
            subject = f"indicator:{found['indicator_id']}"
            audit.record(self._db, self._clock, by, "take back amount", subject, found["evidence"])
        return True

    def add_participant(
        self, project_id: str, day: date, *, by: str, number: int | None = None, organisation_id: str | None = None,
        gender: Gender | None = None,
    ) -> int:  # fmt: skip
        """Add a participant since `day`; return the number. number: None: the next one."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            if project(self._db, project_id) is None:
                raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
            self._check_past(day)
            if organisation_id is not None and kept(self._db, organisation_id) is None:
                raise SettingRefusedError("organisation", Reason(ReasonCode.ORGANISATION_GONE))
            given = self._free_number(project_id, number)
            self._db.execute(
                "INSERT INTO participant (id, project_id, number, organisation_id, gender, day)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (new_id(), project_id, given, organisation_id, gender, day.isoformat()),
            )
            audit.record(self._db, self._clock, by, "add participant", f"project:{project_id}", str(given))
        return given

    def remove_participant(self, project_id: str, number: int, *, by: str) -> bool:
        """Delete a participant; False if there is none of this number."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            sql = "DELETE FROM participant WHERE project_id = ? AND number = ?"
            if self._db.execute(sql, (project_id, number)).rowcount == 0:
                return False
            audit.record(self._db, self._clock, by, "remove participant", f"project:{project_id}", str(number))
        return True

    # ---------- inside ----------
    def _check_past(self, day: date) -> None:
        if day > self._clock.now().astimezone(self._tz).date():
            raise SettingRefusedError("day", Reason(ReasonCode.DAY_TO_COME))

    def _free_number(self, project_id: str, number: int | None) -> int:
        if number is None:
            sql = "SELECT ifnull(max(number), 0) + 1 AS number FROM participant WHERE project_id = ?"
            return int(rows(self._db, sql, project_id)[0]["number"])
        check_number("number", number, 1, LARGEST_NUMBER)
        if row(self._db, "SELECT 1 FROM participant WHERE project_id = ? AND number = ?", project_id, number):
            raise SettingRefusedError("number", Reason(ReasonCode.NUMBER_TAKEN))
        return number
