"""Evaluations at the end: an organisation answers each question by a face (I15).

An evaluation keeps the questions that it was begun with. It is answered by staff, or question by question by the
organisation itself with its code.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.impact.face_questions import FaceQuestion, FaceQuestions
from kiosk.hub.leaving.feedback import Face
from kiosk.hub.maturity.assessments import assessment, before
from kiosk.hub.maturity.company_access import Actor, CompanyAccess, require_organisation, staff_id_of
from kiosk.hub.maturity.content import face_questions_in
from kiosk.hub.maturity.kept_questions import keep_current
from kiosk.hub.organisations.organisation import all_ids
from kiosk.hub.organisations.process import Process, Step
from kiosk.hub.organisations.register import kept
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError, check_choice
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

_WITH_QUESTIONS = (
    "SELECT evaluation.*, question_set.content FROM evaluation JOIN question_set ON question_set.id = question_set_id"
)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """finished_at: None while it is being answered. faces: by the id of the question."""

    id: str
    organisation_id: str
    started_at: datetime
    finished_at: datetime | None
    version: int
    questions: FaceQuestions
    faces: Mapping[str, Face]

    @property
    def is_whole(self) -> bool:
        """Whether every question is answered."""
        return len(self.faces) == len(self.questions.question)

    @property
    def last_answered(self) -> FaceQuestion | None:
        """The one before the first that is not answered; None: the first one is not."""
        following, last = self.next_question, None
        for one in self.questions.question:
            if one is following:
                break
            last = one
        return last

    @property
    def next_question(self) -> FaceQuestion | None:
        """The first one that is not answered, for a page that asks one after the other; None: all are."""
        return next((one for one in self.questions.question if one.id not in self.faces), None)


def evaluation(db: Database, evaluation_id: str) -> Evaluation | None:
    found = row(db, f"{_WITH_QUESTIONS} WHERE evaluation.id = ?", evaluation_id)
    return None if found is None else _typed(db, found)


def evaluations_of(db: Database, organisation_id: str) -> tuple[Evaluation, ...]:
    """Of an organisation and the records that are merged into it, the newest first."""
    ids = all_ids(db, organisation_id)
    marks = ", ".join("?" * len(ids))
    sql = f"{_WITH_QUESTIONS} WHERE organisation_id IN ({marks}) ORDER BY started_at DESC, evaluation.id DESC"
    return tuple(_typed(db, one) for one in rows(db, sql, *ids))


def open_evaluation(db: Database, organisation_id: str) -> Evaluation | None:
    """The one that is being answered."""
    return next((one for one in evaluations_of(db, organisation_id) if one.finished_at is None), None)


def is_asked(db: Database, access: CompanyAccess) -> bool:
    """Whether a company is asked the questions at the end.

    It is when staff have begun an evaluation; and once it has finished a map that is not its first, until it has
    finished an evaluation that was begun after that map.
    """
    known = evaluations_of(db, access.organisation_id)
    if any(one.finished_at is None for one in known):
        return True
    found = assessment(db, access.assessment_id)
    if found is None or found.finished_at is None or before(db, found) is None:
        return False
    return all(one.started_at < found.started_at for one in known)


class Evaluations:
    """Every change is on disk and audited when the method returns; one connection per thread.

    by: the id of the member of staff who does it, or a company by its code, whose single answers are not audited.
    seen_version: the one that they saw. Raises NotAllowedError, SettingRefusedError with the field,
    ChangedMeanwhileError.
    """

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, for the day of the step."""
        self._db, self._clock, self._tz = db, clock, tz

    def start(self, organisation_id: str, *, by: Actor) -> str:
        """Begin one with the questions that the hub uses now; return its id. An open one is resumed instead.

        A company begins one only when it is asked.
        """
        with self._db.atomic():
            access = require_organisation(self._db, self._clock, by, organisation_id)
            if access is not None and not is_asked(self._db, access):
                raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
            if kept(self._db, organisation_id) is None:
                raise ChangedMeanwhileError(Reason(ReasonCode.ORGANISATION_GONE))
            resumed = open_evaluation(self._db, organisation_id)
            if resumed is not None:
                return resumed.id
            set_id, made, now = keep_current(self._db, "impact"), new_id(), to_text(self._clock.now())
            self._db.execute(
                "INSERT INTO evaluation (id, organisation_id, question_set_id, started_at, changed_at, version)"
                " VALUES (?, ?, ?, ?, ?, 1)",
                (made, organisation_id, set_id, now, now),
            )
            self._record(by, "evaluation.started", organisation_id)
        return made

    def answer(
        self, evaluation_id: str, faces: Mapping[str, Face | None], *, seen_version: int, by: Actor
    ) -> Evaluation:
        """Store faces by the id of their questions; None takes one back. The others stay."""
        with self._db.atomic():
            found = self._open(evaluation_id, seen_version, by)
            for question_id, face in faces.items():
                check_choice(question_id, question_id, found.questions.by_id)
                sql = "DELETE FROM evaluation_answer WHERE evaluation_id = ? AND question = ?"
                self._db.execute(sql, (evaluation_id, question_id))
                if face is not None:
                    sql = "INSERT INTO evaluation_answer (evaluation_id, question, face) VALUES (?, ?, ?)"
                    self._db.execute(sql, (evaluation_id, question_id, face))
            self._changed(evaluation_id)
            if not isinstance(by, CompanyAccess):
                self._record(by, "evaluation.answered", found.organisation_id)
            after = evaluation(self._db, evaluation_id)
        assert after is not None, "it was read in this transaction"
        return after

    def finish(self, evaluation_id: str, *, seen_version: int, by: Actor) -> None:
        """It counts from now on; the organisation is evaluated in each project in which that is the next step.

        Steps are noted by staff: what a company finishes by itself counts, and leaves the step to them.
        """
        with self._db.atomic():
            found = self._open(evaluation_id, seen_version, by)
            if not found.faces:
                raise SettingRefusedError("", Reason(ReasonCode.NO_FACE_CHOSEN))
            self._changed(evaluation_id)
            self._db.execute("UPDATE evaluation SET finished_at = changed_at WHERE id = ?", (evaluation_id,))
            self._record(by, "evaluation.finished", found.organisation_id)
            if not isinstance(by, CompanyAccess):
                process = Process(self._db, self._clock, self._tz)
                process.reach(found.organisation_id, Step.EVALUATED, by=by, only_next=True)

    def reopen(self, evaluation_id: str, *, seen_version: int, by: str) -> None:
        """Let its answers be changed again, after a mistake; it does not count until it is finished anew."""
        with self._db.atomic():
            found = self._seen(evaluation_id, seen_version, by)
            self._db.execute("UPDATE evaluation SET finished_at = NULL WHERE id = ?", (evaluation_id,))
            self._changed(evaluation_id)
            self._record(by, "evaluation.reopened", found.organisation_id)

    def remove(self, evaluation_id: str, *, seen_version: int, by: str) -> None:
        """Delete it for good; a finished one by an admin."""
        with self._db.atomic():
            found = self._seen(evaluation_id, seen_version, by)
            if found.finished_at is not None:
                require_role(self._db, self._clock, by, Role.ADMIN)
            self._db.execute("DELETE FROM evaluation WHERE id = ?", (evaluation_id,))
            self._record(by, "evaluation.removed", found.organisation_id)

    # ---------- inside ----------
    def _seen(self, evaluation_id: str, seen_version: int, by: Actor) -> Evaluation:
        found = evaluation(self._db, evaluation_id)
        require_organisation(self._db, self._clock, by, found.organisation_id if found else "")
        return as_seen(found, seen_version)

    def _open(self, evaluation_id: str, seen_version: int, by: Actor) -> Evaluation:
        found = self._seen(evaluation_id, seen_version, by)
        if found.finished_at is not None:
            raise SettingRefusedError("", Reason(ReasonCode.ASSESSMENT_FINISHED))
        return found

    def _changed(self, evaluation_id: str) -> None:
        sql = "UPDATE evaluation SET changed_at = ?, version = version + 1 WHERE id = ?"
        self._db.execute(sql, (to_text(self._clock.now()), evaluation_id))

    def _record(self, by: Actor, action: str, organisation_id: str) -> None:
        audit.record(self._db, self._clock, staff_id_of(by), action, f"organisation:{organisation_id}")


def _typed(db: Database, found: Mapping[str, object]) -> Evaluation:
    given = rows(db, "SELECT question, face FROM evaluation_answer WHERE evaluation_id = ?", found["id"])
    faces = {one["question"]: Face(one["face"]) for one in given}
    return typed_row(Evaluation, found, questions=face_questions_in(str(found["content"])), faces=faces)
