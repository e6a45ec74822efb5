"""How long equipment was used."""

from datetime import timedelta
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.equipment.use_hours import used_s
from kiosk.hub.visits import Visits
from tests.hub.conftest import NOON

HOUR = timedelta(hours=1)


def test_claims_and_jobs_count_as_far_as_they_are_in_the_time(
    db: Database, clock: Any, equipment: EquipmentService, ids: dict[str, str]
) -> None:
    """What began before or lasts still is cut; what was not used is not there."""
    visit = Visits(db, clock).check_in()
    clock.move(minutes=-180)
    first = equipment.claim(ids["vr-1"], visit.id)
    clock.move(minutes=150)
    equipment.give_back(ids["vr-1"], visit.id)
    assert first.equipment_id == ids["vr-1"]
    equipment.claim(ids["vr-2"], visit.id)
    clock.move(minutes=30)
    db.table("print_file").insert(
        {"sha256": "f" * 64, "name": "a.gcode", "size_bytes": 1, "facts": "{}", "added_at": to_text(NOON)}
    )
    for slug, began, ended in (("ahven", 5, 1), ("hauki", 9, 3)):
        db.table("job").insert(
            {
                "id": new_id(), "sha256": "f" * 64, "printer_id": ids[slug], "job_state": "done", "outcome": "done",
                "created_at": to_text(NOON), "started_at": to_text(NOON - began * HOUR),
                "ended_at": to_text(NOON - ended * HOUR),
            }
        )  # fmt: skip
    used = used_s(db, NOON - 2 * HOUR, NOON)
    assert used == {
        ids["vr-1"]: pytest.approx(5400, abs=1),
        ids["vr-2"]: pytest.approx(1800, abs=1),
        ids["ahven"]: pytest.approx(3600, abs=1),
    }
