"""What is stored about an organisation, for whoever asks for it, and forgetting its name for good (P5).

A sole trader or a light entrepreneur is a person: the name of their business may be theirs.
"""

from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub import audit, deletions
from kiosk.hub.deletions import DeletionKind
from kiosk.hub.impact.evaluations import Evaluation, evaluations_of
from kiosk.hub.maturity.assessments import Assessment, assessments_of
from kiosk.hub.maturity.questions import statement_key
from kiosk.hub.needs.mappings import NeedsMapping, answer_words, mappings_of
from kiosk.hub.organisations.erasing import erase
from kiosk.hub.organisations.organisation import Organisation, all_ids, organisation
from kiosk.hub.organisations.process import participations_of
from kiosk.hub.organisations.register import kept, plain
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.plans.future_map import future_map
from kiosk.hub.plans.measures import measures
from kiosk.hub.plans.vision import vision
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.typed_json import to_plain
from kiosk.store.hub_db import rows

_EVENTS = """SELECT event.title_en AS title, event.starts_at, event.ends_at, event.kind, project.code AS project,
    (SELECT coalesce(sum(coalesce(people, headcount)), 0) FROM attendance LEFT JOIN visit ON visit.id = visit_id
        WHERE event_id = event.id) AS people
    FROM event LEFT JOIN project ON project.id = event.project_id WHERE event.organisation_id = ? ORDER BY starts_at"""
_CONSULTATIONS = """SELECT day, consultation.kind, topic, minutes, project.code AS project FROM consultation
    LEFT JOIN project ON project.id = consultation.project_id WHERE consultation.organisation_id = ? ORDER BY day"""
_REFERRALS = """SELECT day, partner_name AS partner, reason, project.code AS project FROM referral
    LEFT JOIN project ON project.id = project_id WHERE organisation_id = ? ORDER BY day"""
_PARTICIPANTS = """SELECT project.code AS project, number, gender, day, start_form_on, end_form_on FROM participant
    JOIN project ON project.id = participant.project_id WHERE participant.organisation_id = ? ORDER BY code, number"""


SHOWN = frozenset({"participation", "event", "consultation", "participant", "assessment", "vision", "measure",
                   "future_map", "needs_mapping", "evaluation", "referral"})  # fmt: skip
"""Every table that refers to an organisation: a test fails when one is missing here."""


def stored_about(db: Database, clock: Clock, staff_id: str, organisation_id: str) -> list[dict[str, Any]]:
    """Everything about it and the records that are merged into it, as JSON values (audited); empty if it is gone.

    Raises NotAllowedError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        found = [organisation(db, one) for one in all_ids(db, organisation_id)]
        known = [_stored(db, one) for one in found if one is not None]
        if known:
            audit.record(db, clock, staff_id, "export organisation", f"organisation:{organisation_id}")
    return known


def forget(db: Database, key: bytes, clock: Clock, staff_id: str, organisation_id: str, seen_version: int) -> None:
    """Delete its name, business ID and sector for good, with those of the records merged into it; its counts stay.

    A restore of an older backup deletes them again. Raises NotAllowedError, ChangedMeanwhileError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        as_seen(kept(db, organisation_id), seen_version)
        for one in all_ids(db, organisation_id):
            erase(db, clock, one)
            deletions.note(db, key, clock, DeletionKind.ORGANISATION, one)
        audit.record(db, clock, staff_id, "organisation.forgotten", f"organisation:{organisation_id}")


def _stored(db: Database, one: Organisation) -> dict[str, Any]:
    return {
        **plain(one),
        "projects": [
            {
                "project": part.project_code,
                "served_by": part.partner_name,
                "steps": {step.value: day.isoformat() for step, day in part.days.items()},
            }
            for part in participations_of(db, one.id)
        ],
        "events": rows(db, _EVENTS, one.id),
        "consultations": rows(db, _CONSULTATIONS, one.id),
        "referrals": rows(db, _REFERRALS, one.id),
        "participants": rows(db, _PARTICIPANTS, one.id),
        "assessments": [_assessed(found) for found in assessments_of(db, one.id) if found.organisation_id == one.id],
        "vision": to_plain(vision(db, one.id)) if vision(db, one.id).version else None,
        "measures": [to_plain(found) for found in measures(db, one.id)],
        "future_map": to_plain(future_map(db, one.id, ()).rows),
        "needs": [_mapped(db, found) for found in mappings_of(db, one.id) if found.organisation_id == one.id],
        "evaluations": [_evaluated(found) for found in evaluations_of(db, one.id) if found.organisation_id == one.id],
    }


def _assessed(one: Assessment) -> dict[str, Any]:
    """The statements as they were asked, in English, with their answers."""
    asked = {
        statement_key(area, statement): statement.en for area in one.questions.area for statement in area.statement
    }
    return {
        "started": to_text(one.started_at),
        "finished": to_text(one.finished_at) if one.finished_at else None,
        "answers": {asked[name]: answer.value for name, answer in one.answers.items() if name in asked},
    }


def _mapped(db: Database, one: NeedsMapping) -> dict[str, Any]:
    """The questions as they were asked, in English, with their answers in words."""
    return {
        "started": to_text(one.started_at),
        "finished": to_text(one.finished_at) if one.finished_at else None,
        "answers": {
            question.en: [words.en for words in answer_words(db, question, one.answers[question.id])]
            for question in one.questionnaire.question
            if question.id in one.answers
        },
    }


def _evaluated(one: Evaluation) -> dict[str, Any]:
    return {
        "started": to_text(one.started_at),
        "finished": to_text(one.finished_at) if one.finished_at else None,
        "faces": {
            question.en: one.faces[question.id].value for question in one.questions.question if question.id in one.faces
        },
    }
