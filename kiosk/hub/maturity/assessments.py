"""Assessments of organisations: begun, answered area by area, left and resumed, finished (I12).

An assessment keeps the questions that it was begun with, also when the hub changes its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.maturity.company_access import Actor, CompanyAccess, require_assessment, staff_id_of
from kiosk.hub.maturity.content import questions_in
from kiosk.hub.maturity.kept_questions import keep_current
from kiosk.hub.maturity.levels import Answer, Answers, Levels, levels
from kiosk.hub.maturity.questions import QuestionSet
from kiosk.hub.organisations.organisation import all_ids, standing_for
from kiosk.hub.organisations.register import kept
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError, check_choice
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

_WITH_QUESTIONS = (
    "SELECT assessment.*, question_set.content FROM assessment JOIN question_set ON question_set.id = question_set_id"
)


@dataclass(frozen=True, slots=True)
class Assessment:
    """finished_at: None while it is being answered. answers: by the key of the statement."""

    id: str
    organisation_id: str
    started_at: datetime
    finished_at: datetime | None
    version: int
    questions: QuestionSet
    answers: Answers

    @property
    def levels(self) -> Levels:
        return levels(self.questions, self.answers)

    @property
    def is_whole(self) -> bool:
        """Whether every statement is answered."""
        return len(self.answers) == len(self.questions.keys)


def assessment(db: Database, assessment_id: str) -> Assessment | None:
    found = row(db, f"{_WITH_QUESTIONS} WHERE assessment.id = ?", assessment_id)
    return None if found is None else _typed(db, found)


def assessments_of(db: Database, organisation_id: str) -> tuple[Assessment, ...]:
    """Of an organisation and the records that are merged into it, the newest first."""
    ids = all_ids(db, organisation_id)
    marks = ", ".join("?" * len(ids))
    sql = f"{_WITH_QUESTIONS} WHERE organisation_id IN ({marks}) ORDER BY started_at DESC, assessment.id DESC"
    return tuple(_typed(db, one) for one in rows(db, sql, *ids))


def before(db: Database, one: Assessment) -> Assessment | None:
    """The one that its organisation finished last before this was begun."""
    standing = standing_for(db, one.organisation_id)
    known = assessments_of(db, standing.id if standing else one.organisation_id)
    earlier = (other for other in known if other.finished_at is not None)
    return next((other for other in earlier if other.id != one.id and other.started_at < one.started_at), None)


def begin_assessment(db: Database, clock: Clock, organisation_id: str) -> str:
    """Begin one with the questions that the hub uses now; return its id. Call it in a transaction."""
    set_id, made, now = keep_current(db, "questions"), new_id(), to_text(clock.now())
    db.execute(
        "INSERT INTO assessment (id, organisation_id, question_set_id, started_at, changed_at, version)"
        " VALUES (?, ?, ?, ?, ?, 1)",
        (made, organisation_id, set_id, now, now),
    )
    return made


class Assessments:
    """Every change is on disk and audited when the method returns; one connection per thread.

    by: the id of the member of staff who does it, or a company by its code, whose single answers are not audited.
    seen_version: the one that they saw. Raises NotAllowedError, SettingRefusedError with the field,
    ChangedMeanwhileError.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db, self._clock = db, clock

    def start(self, organisation_id: str, *, by: str) -> str:
        """Begin one with the questions that the hub uses now; return its id. An open one is resumed instead."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            if kept(self._db, organisation_id) is None:
                raise ChangedMeanwhileError(Reason(ReasonCode.ORGANISATION_GONE))
            for one in assessments_of(self._db, organisation_id):
                if one.finished_at is None:
                    return one.id
            made = begin_assessment(self._db, self._clock, organisation_id)
            self._record(by, "assessment.started", organisation_id)
        return made

    def answer(
        self, assessment_id: str, answers: Mapping[str, Answer | None], *, seen_version: int, by: Actor
    ) -> Assessment:
        """Store answers by the key of their statements; None takes one back. The others stay."""
        with self._db.atomic():
            found = self._seen(assessment_id, seen_version, by)
            if found.finished_at is not None:
                raise SettingRefusedError("", Reason(ReasonCode.ASSESSMENT_FINISHED))
            for statement, answer in answers.items():
                check_choice(statement, statement, found.questions.keys)
                self._put(assessment_id, statement, answer)
            self._changed(assessment_id)
            if not isinstance(by, CompanyAccess):
                self._record(by, "assessment.answered", found.organisation_id)
            return self._of(assessment_id)

    def finish(self, assessment_id: str, *, seen_version: int, by: Actor) -> None:
        """It counts from now on; statements that were left out stay out. Once it is finished, nothing changes."""
        with self._db.atomic():
            found = self._seen(assessment_id, seen_version, by)
            if found.finished_at is not None:
                return
            if found.levels.tenths is None:
                raise SettingRefusedError("", Reason(ReasonCode.NOTHING_ANSWERED))
            self._changed(assessment_id)
            sql = "UPDATE assessment SET finished_at = changed_at WHERE id = ?"
            self._db.execute(sql, (assessment_id,))
            self._record(by, "assessment.finished", found.organisation_id)

    def reopen(self, assessment_id: str, *, seen_version: int, by: Actor) -> None:
        """Let its answers be changed again, after a mistake; it does not count until it is finished anew."""
        with self._db.atomic():
            found = self._seen(assessment_id, seen_version, by)
            self._db.execute("UPDATE assessment SET finished_at = NULL WHERE id = ?", (assessment_id,))
            self._changed(assessment_id)
            self._record(by, "assessment.reopened", found.organisation_id)

    def remove(self, assessment_id: str, *, seen_version: int, by: str) -> None:
        """Delete it for good; a finished one by an admin."""
        with self._db.atomic():
            found = self._seen(assessment_id, seen_version, by)
            if found.finished_at is not None:
                require_role(self._db, self._clock, by, Role.ADMIN)
            self._db.execute("DELETE FROM assessment WHERE id = ?", (assessment_id,))
            self._record(by, "assessment.removed", found.organisation_id)

    # ---------- inside ----------
    def _seen(self, assessment_id: str, seen_version: int, by: Actor) -> Assessment:
        require_assessment(self._db, self._clock, by, assessment_id)
        return as_seen(assessment(self._db, assessment_id), seen_version)

    def _of(self, assessment_id: str) -> Assessment:
        found = assessment(self._db, assessment_id)
        assert found is not None, "it was read in this transaction"
        return found

    def _put(self, assessment_id: str, statement: str, answer: Answer | None) -> None:
        if answer is None:
            sql = "DELETE FROM assessment_answer WHERE assessment_id = ? AND statement = ?"
            self._db.execute(sql, (assessment_id, statement))
            return
        self._db.execute(
            "INSERT INTO assessment_answer (assessment_id, statement, answer) VALUES (?, ?, ?)"
            " ON CONFLICT (assessment_id, statement) DO UPDATE SET answer = excluded.answer",
            (assessment_id, statement, answer),
        )

    def _changed(self, assessment_id: str) -> None:
        sql = "UPDATE assessment SET changed_at = ?, version = version + 1 WHERE id = ?"
        self._db.execute(sql, (to_text(self._clock.now()), assessment_id))

    def _record(self, by: Actor, action: str, organisation_id: str) -> None:
        audit.record(self._db, self._clock, staff_id_of(by), action, f"organisation:{organisation_id}")


def _typed(db: Database, found: Mapping[str, object]) -> Assessment:
    given = rows(db, "SELECT statement, answer FROM assessment_answer WHERE assessment_id = ?", found["id"])
    answers = {one["statement"]: Answer(one["answer"]) for one in given}
    return typed_row(Assessment, found, questions=questions_in(str(found["content"])), answers=answers)
