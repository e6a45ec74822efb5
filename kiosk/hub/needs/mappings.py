"""The questionnaires of organisations: begun, answered, finished; then their needs are mapped (I11, I4).

A questionnaire keeps the questions that it was begun with. Topics and equipment that it names are counted beside the
votes of visitors, never with them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment.details import Words
from kiosk.hub.leaving.wishes import Wish, WishState, wish, wishes_in
from kiosk.hub.maturity.content import questionnaire_in
from kiosk.hub.maturity.kept_questions import keep_current
from kiosk.hub.needs.questionnaire import Question, QuestionKind, Questionnaire
from kiosk.hub.organisations.organisation import all_ids
from kiosk.hub.organisations.process import Process, Step
from kiosk.hub.organisations.register import kept
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError, check_choice, checked_text
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

ANSWER_MAX = 300
"""Characters of an answer in own words."""
_WITH_QUESTIONS = (
    "SELECT needs_mapping.*, question_set.content FROM needs_mapping"
    " JOIN question_set ON question_set.id = question_set_id"
)

Answers = Mapping[str, tuple[str, ...]]
"""By the id of the question: own words alone, ids of choices, or ids of wishes; what was left out is not there."""


@dataclass(frozen=True, slots=True)
class NeedsMapping:
    """finished_at: None while it is being answered."""

    id: str
    organisation_id: str
    started_at: datetime
    finished_at: datetime | None
    version: int
    questionnaire: Questionnaire
    answers: Answers


def needs_mapping(db: Database, mapping_id: str) -> NeedsMapping | None:
    found = row(db, f"{_WITH_QUESTIONS} WHERE needs_mapping.id = ?", mapping_id)
    return None if found is None else _typed(db, found)


def mappings_of(db: Database, organisation_id: str) -> tuple[NeedsMapping, ...]:
    """Of an organisation and the records that are merged into it, the newest first."""
    ids = all_ids(db, organisation_id)
    marks = ", ".join("?" * len(ids))
    sql = f"{_WITH_QUESTIONS} WHERE organisation_id IN ({marks}) ORDER BY started_at DESC, needs_mapping.id DESC"
    return tuple(_typed(db, one) for one in rows(db, sql, *ids))


def offered(db: Database, question: Question, given: tuple[str, ...] = ()) -> tuple[Wish, ...]:
    """The wishes that can answer a question: those that visitors see, and those that were given before."""
    kind = question.wish_kind
    if kind is None:
        return ()
    shown = [one for one in wishes_in(db, WishState.SHOWN) if one.wish_kind is kind]
    known = {one.id for one in shown}
    before = [found for one in given if one not in known and (found := wish(db, one)) is not None]
    return (*shown, *before)


def answer_words(db: Database, question: Question, given: tuple[str, ...]) -> tuple[Words, ...]:
    """What was answered, in words; own words are the same in each language."""
    if question.wish_kind is not None:
        return tuple(found.words for one in given if (found := wish(db, one)) is not None)
    return tuple(question.choices[one].words if one in question.choices else Words(one, one, one) for one in given)


class NeedsMappings:
    """Every change is on disk and audited when the method returns; one connection per thread.

    by: the id of the member of staff who does it. seen_version: the one that they saw. Raises NotAllowedError,
    SettingRefusedError with the field, ChangedMeanwhileError.
    """

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, for the day of the step."""
        self._db, self._clock, self._tz = db, clock, tz

    def start(self, organisation_id: str, *, by: str) -> str:
        """Begin one with the questions that the hub uses now; return its id. An open one is resumed instead."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            if kept(self._db, organisation_id) is None:
                raise ChangedMeanwhileError(Reason(ReasonCode.ORGANISATION_GONE))
            for one in mappings_of(self._db, organisation_id):
                if one.finished_at is None:
                    return one.id
            set_id, made, now = keep_current(self._db, "needs"), new_id(), to_text(self._clock.now())
            self._db.execute(
                "INSERT INTO needs_mapping (id, organisation_id, question_set_id, started_at, changed_at, version)"
                " VALUES (?, ?, ?, ?, ?, 1)",
                (made, organisation_id, set_id, now, now),
            )
            self._record(by, "needs.started", organisation_id)
        return made

    def answer(self, mapping_id: str, answers: Answers, *, seen_version: int, by: str) -> NeedsMapping:
        """Store the answers of the questions that are named; an empty one takes it back. The others stay."""
        with self._db.atomic():
            found = self._open(mapping_id, seen_version, by)
            for question_id, given in answers.items():
                check_choice(question_id, question_id, found.questionnaire.by_id)
                self._put(found, found.questionnaire.by_id[question_id], given)
            self._changed(mapping_id)
            self._record(by, "needs.answered", found.organisation_id)
            return self._of(mapping_id)

    def finish(self, mapping_id: str, *, seen_version: int, by: str) -> None:
        """It counts from now on, and the needs of the organisation are mapped in each project that runs."""
        with self._db.atomic():
            found = self._open(mapping_id, seen_version, by)
            if not found.answers:
                raise SettingRefusedError("", Reason(ReasonCode.NO_NEEDS_ANSWERED))
            self._changed(mapping_id)
            self._db.execute("UPDATE needs_mapping SET finished_at = changed_at WHERE id = ?", (mapping_id,))
            self._record(by, "needs.finished", found.organisation_id)
            process = Process(self._db, self._clock, self._tz)
            process.reach(found.organisation_id, Step.NEEDS_MAPPED, by=by)

    def reopen(self, mapping_id: str, *, seen_version: int, by: str) -> None:
        """Let its answers be changed again, after a mistake; it does not count until it is finished anew."""
        with self._db.atomic():
            found = self._seen(mapping_id, seen_version, by)
            self._db.execute("UPDATE needs_mapping SET finished_at = NULL WHERE id = ?", (mapping_id,))
            self._changed(mapping_id)
            self._record(by, "needs.reopened", found.organisation_id)

    def remove(self, mapping_id: str, *, seen_version: int, by: str) -> None:
        """Delete it for good; a finished one by an admin."""
        with self._db.atomic():
            found = self._seen(mapping_id, seen_version, by)
            if found.finished_at is not None:
                require_role(self._db, self._clock, by, Role.ADMIN)
            self._db.execute("DELETE FROM needs_mapping WHERE id = ?", (mapping_id,))
            self._record(by, "needs.removed", found.organisation_id)

    # ---------- inside ----------
    def _seen(self, mapping_id: str, seen_version: int, by: str) -> NeedsMapping:
        require_role(self._db, self._clock, by, Role.HOST)
        return as_seen(needs_mapping(self._db, mapping_id), seen_version)

    def _open(self, mapping_id: str, seen_version: int, by: str) -> NeedsMapping:
        found = self._seen(mapping_id, seen_version, by)
        if found.finished_at is not None:
            raise SettingRefusedError("", Reason(ReasonCode.ASSESSMENT_FINISHED))
        return found

    def _of(self, mapping_id: str) -> NeedsMapping:
        found = needs_mapping(self._db, mapping_id)
        assert found is not None, "it was read in this transaction"
        return found

    def _put(self, found: NeedsMapping, question: Question, given: tuple[str, ...]) -> None:
        checked = self._checked(found, question, given)
        sql = "DELETE FROM needs_answer WHERE mapping_id = ? AND question = ?"
        self._db.execute(sql, (found.id, question.id))
        for one in checked:
            sql = "INSERT INTO needs_answer (mapping_id, question, answer) VALUES (?, ?, ?)"
            self._db.execute(sql, (found.id, question.id, one))
        self._put_topics(found.id)

    def _put_topics(self, mapping_id: str) -> None:
        """Keep apart which wishes are named: they outlive the answers in own words."""
        self._db.execute("DELETE FROM needs_topic WHERE mapping_id = ?", (mapping_id,))
        for question in self._of(mapping_id).questionnaire.question:
            if question.wish_kind is not None:
                self._db.execute(
                    "INSERT OR IGNORE INTO needs_topic (mapping_id, wish_id)"
                    " SELECT mapping_id, wish.id FROM needs_answer JOIN wish ON wish.id = answer"
                    " WHERE mapping_id = ? AND question = ?",
                    (mapping_id, question.id),
                )

    def _checked(self, found: NeedsMapping, question: Question, given: tuple[str, ...]) -> tuple[str, ...]:
        """Raises SettingRefusedError with the id of the question as its field."""
        kind = QuestionKind(question.kind)
        if kind is QuestionKind.TEXT:
            text = checked_text(question.id, " ".join(given), ANSWER_MAX, may_be_empty=True)
            return (text,) if text else ()
        if kind is QuestionKind.ONE and len(given) > 1:
            raise SettingRefusedError(question.id, Reason(ReasonCode.NOT_A_CHOICE))
        if question.wish_kind is None:
            known = set(question.choices)
        else:
            known = {one.id for one in offered(self._db, question, found.answers.get(question.id, ()))}
        for one in given:
            check_choice(question.id, one, known)
        return tuple(dict.fromkeys(given))

    def _changed(self, mapping_id: str) -> None:
        sql = "UPDATE needs_mapping SET changed_at = ?, version = version + 1 WHERE id = ?"
        self._db.execute(sql, (to_text(self._clock.now()), mapping_id))

    def _record(self, by: str, action: str, organisation_id: str) -> None:
        audit.record(self._db, self._clock, by, action, f"organisation:{organisation_id}")


def _typed(db: Database, found: Mapping[str, object]) -> NeedsMapping:
    questionnaire = questionnaire_in(str(found["content"]))
    given: dict[str, list[str]] = {}
    for line in rows(db, "SELECT question, answer FROM needs_answer WHERE mapping_id = ? ORDER BY answer", found["id"]):
        given.setdefault(line["question"], []).append(line["answer"])
    answers = {one.id: tuple(given[one.id]) for one in questionnaire.question if one.id in given}
    return typed_row(NeedsMapping, found, questionnaire=questionnaire, answers=answers)
