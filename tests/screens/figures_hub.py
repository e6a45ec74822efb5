"""Visits, people, events and consultations of two months, for the page of the figures."""

from datetime import timedelta

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.projects.project import Project, add_project
from kiosk.store.hub_db import rows
from tests.screens.printer_hub import PrinterHub

WOMEN, MEN, NOT_TOLD = 21, 15, 7
"""People of the month before, each of whom came once."""
CLASS = 24


def lay_figures(hub: PrinterHub) -> None:
    """In the month before people as above and a class; consultations of two organisations; a project that runs."""
    clock, by = hub.seeded.services.clock, rows(hub.db, "SELECT id FROM staff WHERE role = 'admin' LIMIT 1")[0]["id"]
    at = clock.now().replace(day=1) - timedelta(days=10)
    with hub.db.atomic():
        told = ["woman"] * WOMEN + ["man"] * MEN + [None] * NOT_TOLD
        for number, gender in enumerate(told):
            hub.db.table("pass").insert(
                {"id": f"counted-{number}", "code_hash": f"counted-{number}", "gender": gender,
                 "created_at": to_text(at), "last_used_at": to_text(at)}
            )  # fmt: skip
        for pass_id, people in (*((f"counted-{number}", 1) for number in range(len(told))), (None, CLASS)):
            hub.db.table("visit").insert(
                {"id": new_id(), "pass_id": pass_id, "headcount": people, "opened_at": to_text(at),
                 "closed_at": to_text(at + timedelta(hours=1)), "closed_by": "scan"}
            )  # fmt: skip
        names = [add_organisation(hub.db, clock, by, Organisation(name=name)).id for name in ("Alfa Oy", "Beeta ry")]
        for organisation_id in (*names, names[0], None):
            hub.db.table("consultation").insert(
                {"id": new_id(), "day": at.date().isoformat(), "kind": "advice", "topic": "ai", "asker": "company",
                 "minutes": 30, "organisation_id": organisation_id}
            )  # fmt: skip
        event_id = new_id()
        hub.db.table("event").insert(
            {"id": event_id, "title_fi": "x", "title_sv": "x", "title_en": "x", "origin": "staff",
             "starts_at": to_text(at), "ends_at": to_text(at + timedelta(minutes=90))}
        )  # fmt: skip
        hub.db.table("attendance").insert(
            {"id": new_id(), "event_id": event_id, "people": 9, "role": "participant", "at": to_text(at)}
        )
    first, last = at.date() - timedelta(days=60), at.date() + timedelta(days=300)
    add_project(hub.db, clock, by, Project(code="S21482", name="Digivisio", real_from=first, planned_until=last))
