"""The lines of sustainability: each from raw rows, with its formula, its factors and its completeness (I18)."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.hub.equipment.fault_reports import FaultReports, Symptom
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.figures.period import Period, month_of
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.retention import run_retention
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.settings_table import change_setting
from kiosk.hub.sustainability.lines import LineKind, SustainabilityLine, sustainability
from kiosk.hub.sustainability.repairs import judge_repair, repairs
from kiosk.hub.sustainability.setting import Sustainability
from kiosk.hub.sustainability.trips import Otherwise, SparedTrips
from kiosk.hub.visitors.retention_times import Retention
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.store.hub_db import rows
from tests.hub.conftest import NOON, HandClock

HELSINKI = ZoneInfo("Europe/Helsinki")
MARCH = month_of(date(2026, 3, 2))


def _lines(db: Database, clock: HandClock, period: Period = MARCH) -> dict[LineKind, SustainabilityLine]:
    return {one.kind: one for one in sustainability(db, period, clock.now(), HELSINKI)}


def test_shared_use_is_hours_by_device_and_says_what_was_estimated(
    db: Database, clock: HandClock, visits: Visits, equipment: EquipmentService, ids: dict[str, str]
) -> None:
    """I18: hours of claims by device; a visit that closing ended has an estimated length."""
    for slug, minutes, closing in (("vr-1", 90, False), ("vr-2", 30, True)):
        visit = visits.check_in()
        equipment.claim(ids[slug], visit.id)
        clock.move(minutes=minutes)
        equipment.give_back(ids[slug], visit.id)
        visits.check_out(visit.id, ClosedBy.PERSON)
        db.execute("UPDATE visit SET length_estimated = ? WHERE id = ?", (int(closing), visit.id))
    line = _lines(db, clock)[LineKind.SHARED_USE]
    assert (round(line.value or 0, 2), line.known, line.of) == (2.0, 1, 2)
    assert {name: round(hours, 2) for name, hours in line.parts.items()} == {"VR 1": 1.5, "VR 2": 0.5}
    assert "Estimate" in line.formula.en
    assert _lines(db, clock, month_of(date(2026, 4, 2)))[LineKind.SHARED_USE].value == 0


def test_a_repair_counts_once_staff_say_that_it_spared_something_new(
    db: Database, clock: HandClock, ids: dict[str, str], host_id: str
) -> None:
    """I18, F1: of several reports of one repair one is counted; staff may change their mind."""
    faults = FaultReports(db, clock)
    for slug in ("vr-1", "vr-2"):
        for symptom in (Symptom.NO_START, Symptom.BAD_PICTURE):
            faults.put_out_of_order(ids[slug], symptom, None, host_id)
        clock.move(hours=1)
        faults.mark_repaired(ids[slug], host_id)
    line = _lines(db, clock)[LineKind.REPAIRS]
    assert (line.value, line.known, line.of) == (0, 0, 2)
    newest, oldest = repairs(db, MARCH, HELSINKI)
    assert (newest.name, oldest.name, oldest.in_place_of_new) == ("VR 2", "VR 1", None)
    for said in (False, True):
        assert judge_repair(db, clock, oldest.equipment_id, oldest.repaired_at, in_place_of_new=said, by=host_id)
    line = _lines(db, clock)[LineKind.REPAIRS]
    assert (line.value, line.known, line.of) == (1, 1, 2)
    assert not judge_repair(db, clock, oldest.equipment_id, NOON, in_place_of_new=True, by=host_id)
    with pytest.raises(NotAllowedError):
        judge_repair(db, clock, oldest.equipment_id, oldest.repaired_at, in_place_of_new=True, by="nobody")


def test_filament_of_failed_prints_is_in_grams(db: Database, clock: HandClock, ids: dict[str, str]) -> None:
    """I18: those that staff judged as failed, and those that nobody judged but that failed; one without grams shows."""
    db.execute("INSERT INTO print_file (sha256, name, size_bytes, added_at, facts) VALUES ('f', 'f', 1, ?, '{}')",
               (to_text(clock.now()),))  # fmt: skip
    at = to_text(clock.now())
    for job, outcome, result, grams in (("a", "done", "failed", 12.5), ("b", "failed", None, 7.5),
                                        ("c", "done", "good", 50.0), ("d", "failed", "passable", 9.0),
                                        ("e", "failed", None, None)):  # fmt: skip
        db.table("job").insert({
            "id": job, "sha256": "f", "printer_id": ids["ahven"], "job_state": "collected", "outcome": outcome,
            "result": result, "created_at": at, "started_at": at, "ended_at": at,
        })  # fmt: skip
        if grams is not None:
            db.table("filament_use").insert({"id": job, "at": at, "job_id": job, "length_mm": 1.0, "weight_g": grams})
    line = _lines(db, clock)[LineKind.FAILED_FILAMENT]
    assert (line.value, line.known, line.of) == (20.0, 2, 3)


def test_trips_are_the_mean_answer_times_visits_times_the_factor(
    db: Database, clock: HandClock, visits: Visits, admin_id: str
) -> None:
    """I18: who skips is no answer; without asking there is no line; the factor stands in the formula."""
    for _ in range(10):
        visits.check_in()
    assert LineKind.SPARED_KM not in _lines(db, clock)
    change_setting(db, clock, admin_id, Sustainability(ask_every=5), 0)
    assert _lines(db, clock)[LineKind.SPARED_KM].value is None
    trips = SparedTrips(db, clock, HELSINKI)
    trips.tell(Otherwise.DRIVE, 60)
    trips.tell(Otherwise.ORDER)
    trips.tell(Otherwise.NO_ANSWER)
    wrong = trips.tell(Otherwise.DRIVE, 100)
    assert [trips.take_back(wrong) for _ in range(2)] == [True, False]
    line = _lines(db, clock)[LineKind.SPARED_KM]
    assert (line.value, line.known, line.of) == (300, 2, 10)
    assert LineKind.SPARED_CO2 not in _lines(db, clock)
    change_setting(db, clock, admin_id, Sustainability(ask_every=0, co2_g_per_km=150), 1)
    carbon = _lines(db, clock)[LineKind.SPARED_CO2]
    assert carbon.value == 45
    assert "150 g/km" in carbon.formula.fi
    with pytest.raises(ValueError, match="kilometres"):
        trips.tell(Otherwise.ORDER, 10)
    with pytest.raises(SettingRefusedError):
        Sustainability(ask_every=-1).checked()


def test_an_answer_is_tied_to_nobody_and_goes_with_the_counts(db: Database, clock: HandClock) -> None:
    """P1, P6, P9: it has a day, no time and no visit; after five years it is deleted."""
    SparedTrips(db, clock, HELSINKI).tell(Otherwise.DRIVE, 30)
    assert {column.name for column in db.table("spared_trip").columns} == {"id", "day", "answer", "km"}
    clock.at += timedelta(days=6 * 365)
    run_retention(db, clock, Retention())
    assert rows(db, "SELECT * FROM spared_trip") == []
