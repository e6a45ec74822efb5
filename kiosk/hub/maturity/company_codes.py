"""Codes by which a company begins, goes on with and reads its assessment at the kiosk and on a tablet (I12, S1, S2)."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.codes import CodeKind, new_code
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.hashing import code_hash
from kiosk.hub.maturity.assessments import Assessments, begin_assessment
from kiosk.hub.maturity.company_access import VALID_FOR, CompanyAccess, access_by, require_assessment
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.organisations.unnamed import add_unnamed
from kiosk.store.hub_db import row

MOST_UNNAMED = 40
"""Unfinished assessments without a name at once: whoever plays with the screen does not fill the register."""
_OPEN_UNNAMED = """SELECT count(*) AS n FROM assessment JOIN organisation ON organisation.id = organisation_id
    WHERE is_unnamed = 1 AND finished_at IS NULL"""


class TooManyUnnamedError(ReasonError):
    """So many were begun without a name that staff must look at them first."""


@dataclass(frozen=True, slots=True)
class OfferedCode:
    """A code that works, without itself: only who was given it has it."""

    allows_plan: bool
    ends_at: datetime


class CompanyCodes:
    """One code an assessment at a time. On disk when a method returns; one connection per thread.

    by: the id of the member of staff who does it. Raises NotAllowedError.
    """

    def __init__(self, db: Database, key: bytes, clock: Clock) -> None:
        self._db, self._key, self._clock = db, key, clock

    def begin(self, size: SizeClass | None, language: str) -> tuple[str, CompanyAccess]:
        """An assessment of a company that says only its size; the code to go on with, shown once, and what it opens.

        language: of the name that it has until staff give it one. Raises TooManyUnnamedError.
        """
        with self._db.atomic():
            found = row(self._db, _OPEN_UNNAMED)
            if found is not None and found["n"] >= MOST_UNNAMED:
                raise TooManyUnnamedError(Reason(ReasonCode.TOO_MANY_UNNAMED))
            organisation_id = add_unnamed(self._db, self._clock, size, language)
            assessment_id = begin_assessment(self._db, self._clock, organisation_id)
            audit.record(self._db, self._clock, None, "assessment.started", f"organisation:{organisation_id}")
            code = self._put(assessment_id, allows_plan=True)
        access = self.access(code)
        assert access is not None, "it was stored just now"
        return code, access

    def hand_over(self, organisation_id: str, *, by: str) -> str:
        """Begin an assessment of an organisation that staff know, or resume its open one; a new code to go on with.

        Raises ChangedMeanwhileError for one that is gone.
        """
        with self._db.atomic():
            return self.offer(Assessments(self._db, self._clock).start(organisation_id, by=by), by=by)

    def offer(self, assessment_id: str, *, by: str) -> str:
        """A new code in the place of an earlier one of this assessment, which works no more."""
        with self._db.atomic():
            require_assessment(self._db, self._clock, by, assessment_id)
            before = self.of_assessment(assessment_id)
            code = self._put(assessment_id, allows_plan=before is None or before.allows_plan)
            self._record(by, "company_code.offered", assessment_id)
        return code

    def end(self, assessment_id: str, *, by: str) -> None:
        """Its code works no more."""
        with self._db.atomic():
            require_assessment(self._db, self._clock, by, assessment_id)
            sql = "DELETE FROM company_code WHERE assessment_id = ?"
            if self._db.execute(sql, (assessment_id,)).rowcount:
                self._record(by, "company_code.ended", assessment_id)

    def let_plan(self, assessment_id: str, *, allowed: bool, by: str) -> None:
        """Open vision, plan and future map with its code, or close them."""
        with self._db.atomic():
            require_assessment(self._db, self._clock, by, assessment_id)
            sql = "UPDATE company_code SET allows_plan = ? WHERE assessment_id = ? AND allows_plan <> ?"
            if self._db.execute(sql, (allowed, assessment_id, allowed)).rowcount:
                action = "company_code.plan_opened" if allowed else "company_code.plan_closed"
                self._record(by, action, assessment_id)

    def access(self, code: str) -> CompanyAccess | None:
        """What this code opens; None: it is unknown or over."""
        return access_by(self._db, self._clock, code_hash(self._key, code)) if code else None

    def of_assessment(self, assessment_id: str) -> OfferedCode | None:
        """The code that works for an assessment."""
        found = row(self._db, "SELECT code_hash, ends_at FROM company_code WHERE assessment_id = ?", assessment_id)
        access = access_by(self._db, self._clock, found["code_hash"]) if found else None
        return None if found is None or access is None else OfferedCode(access.allows_plan, from_text(found["ends_at"]))

    def end_all(self) -> None:
        """No code works: after a restore, which may bring back one that was ended."""
        self._db.execute("DELETE FROM company_code")

    def _put(self, assessment_id: str, *, allows_plan: bool) -> str:
        code, ends_at = new_code(CodeKind.COMPANY), to_text(self._clock.now() + VALID_FOR)
        self._db.execute("DELETE FROM company_code WHERE assessment_id = ?", (assessment_id,))
        self._db.execute(
            "INSERT INTO company_code (code_hash, assessment_id, allows_plan, ends_at) VALUES (?, ?, ?, ?)",
            (code_hash(self._key, code), assessment_id, allows_plan, ends_at),
        )
        return code

    def _record(self, by: str, action: str, assessment_id: str) -> None:
        found = row(self._db, "SELECT organisation_id FROM assessment WHERE id = ?", assessment_id)
        subject = f"organisation:{found['organisation_id']}" if found else None
        audit.record(self._db, self._clock, by, action, subject)
