"""Hours, metres, nozzles and services of a printer."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.hub.equipment.service_tasks import NewService
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.printer_settings import change_printer, printer
from kiosk.printroom.maintenance.counters import BEGINNING, count_since, present_nozzle
from kiosk.printroom.maintenance.services import (
    UnknownServiceError,
    add_service,
    change_nozzle,
    do_service,
    done_services,
    due_services,
    remove_service,
    services_of,
)
from kiosk.store.hub_db import rows
from tests.printroom.sample_hub import ManualClock, SampleHub

HOUR = 3600.0
OIL = NewService(name="Öljyä johteet", every_hours=10, every_days=30, steps=("Pyyhi", "Öljyä"))


def printing(hub: SampleHub, hours: float, metres: float = 0.0) -> None:
    """It prints for so long, with a pause of an hour after it, and has pushed out so much."""
    ahven, clock = hub.ids["ahven"], hub.clock
    job_id, _ = hub.start("ahven")
    for state, lasts in (("printing", hours), ("paused", 1.0)):
        hub.db.execute(
            "INSERT INTO printer_history (id, printer_id, at, printer_state, job_id) VALUES (?, ?, ?, ?, ?)",
            (new_id(), ahven, to_text(clock.now()), state, job_id),
        )
        clock.advance(lasts * HOUR)
    hub.db.execute("UPDATE job SET printer_id = ? WHERE id = ?", (ahven, job_id))
    hub.db.execute(
        "INSERT INTO filament_use (id, at, job_id, length_mm) VALUES (?, ?, ?, ?)",
        (new_id(), to_text(clock.now()), job_id, metres * 1000),
    )


def test_hours_and_metres_count_anew_with_a_new_nozzle(hub: SampleHub, ahven: str, clock: ManualClock) -> None:
    """Pauses count for nothing; what runs now counts until now."""
    printing(hub, 4, 12.5)
    assert present_nozzle(hub.db, ahven) is None
    change_nozzle(hub.db, clock, hub.staff_id, ahven, 0.6, "karkaistu")
    clock.advance(1)
    printing(hub, 2, 7.5)
    hub.db.execute(
        "INSERT INTO printer_history (id, printer_id, at, printer_state) VALUES (?, ?, ?, 'printing')",
        (new_id(), ahven, to_text(clock.now())),
    )
    clock.advance(HOUR)
    nozzle = present_nozzle(hub.db, ahven)
    assert nozzle is not None
    assert (nozzle.nozzle_mm, nozzle.note, nozzle.staff_name) == (0.6, "karkaistu", "A")
    everything = count_since(hub.db, ahven, BEGINNING, clock.now())
    present = count_since(hub.db, ahven, to_text(nozzle.at), clock.now())
    assert (everything.hours, everything.metres) == (pytest.approx(7), pytest.approx(20))
    assert (present.hours, present.metres) == (pytest.approx(3), pytest.approx(7.5))
    with pytest.raises(SettingRefusedError):
        change_nozzle(hub.db, clock, hub.staff_id, ahven, 6)


def test_a_size_set_otherwise_is_not_the_nozzle_that_was_recorded(
    hub: SampleHub, ahven: str, clock: ManualClock
) -> None:
    """Its hours and metres are those of another one; with the next record they count anew."""
    change_nozzle(hub.db, clock, hub.staff_id, ahven, 0.6)
    before = printer(hub.db, ahven)
    assert before is not None
    change_printer(hub.db, clock, hub.staff_id, replace(before, nozzle_mm=0.4))
    assert present_nozzle(hub.db, ahven) is None
    clock.advance(1)
    change_nozzle(hub.db, clock, hub.staff_id, ahven, 0.4)
    assert present_nozzle(hub.db, ahven) is not None


def test_files_are_checked_against_the_new_nozzle(hub: SampleHub, ahven: str, clock: ManualClock) -> None:
    """One truth: what the page of maintenance says is in the printer is what the gate judges by."""
    change_nozzle(hub.db, clock, hub.staff_id, ahven, 0.6)
    assert hub.printer("ahven").nozzle_mm == 0.6
    change_nozzle(hub.db, clock, hub.staff_id, ahven, 0.6)  # worn out, the same again
    found = rows(hub.db, "SELECT before, after FROM audit WHERE action = 'nozzle.changed' ORDER BY id")
    assert [(one["before"], one["after"]) for one in found] == [("0.4", "0.6"), (None, "0.6")]
    with pytest.raises(UnknownServiceError):
        change_nozzle(hub.db, clock, hub.staff_id, "gone", 0.4)


def test_a_service_is_due_by_hours_or_by_days_whichever_comes_first(
    hub: SampleHub, ahven: str, clock: ManualClock
) -> None:
    """Due services are said until all their steps were done; then counting begins anew."""
    task_id = add_service(hub.db, clock, hub.staff_id, ahven, OIL)
    assert due_services(hub.db, clock.now()) == ()
    printing(hub, 11)
    (due,) = due_services(hub.db, clock.now())
    assert (due.printer_name, due.name, due.hours_left) == ("Ahven", "Öljyä johteet", pytest.approx(-1))
    with pytest.raises(SettingRefusedError):
        do_service(hub.db, clock, hub.staff_id, task_id, ticked=1)
    do_service(hub.db, clock, hub.staff_id, task_id, ticked=2, note="uusi öljy")
    assert due_services(hub.db, clock.now()) == ()
    clock.advance(timedelta(days=31).total_seconds())
    (due,) = services_of(hub.db, ahven, clock.now())
    assert (due.is_due, due.was_done, due.hours_left) == (True, True, pytest.approx(10))
    assert [(one.name, one.note, one.staff_name) for one in done_services(hub.db, ahven)] == [
        ("Öljyä johteet", "uusi öljy", "A")
    ]
    remove_service(hub.db, clock, hub.staff_id, task_id)
    assert due_services(hub.db, clock.now()) == ()
    with pytest.raises(UnknownServiceError):
        do_service(hub.db, clock, hub.staff_id, task_id, ticked=2)
    actions = [one["action"] for one in rows(hub.db, "SELECT action FROM audit ORDER BY at, id")]
    assert [one for one in actions if one.startswith("service.")] == [
        "service.added", "service.done", "service.removed",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "field"),
    [
        (NewService(name="x"), "every_hours"),
        (NewService(name="x", every_hours=0), "every_hours"),
        (NewService(name="x", every_days=100_000), "every_days"),
        (NewService(name="", every_days=3), "name"),
        (NewService(name="x", every_days=3, steps=("y",) * 13), "steps"),
        (NewService(name="x", every_days=3, steps=("y" * 100,)), "steps"),
    ],
)
def test_what_can_not_be_asked_for_is_refused(
    hub: SampleHub, ahven: str, clock: ManualClock, wanted: NewService, field: str
) -> None:
    with pytest.raises(SettingRefusedError) as refused:
        add_service(hub.db, clock, hub.staff_id, ahven, wanted)
    assert refused.value.field == field


def test_a_host_only_looks(hub: SampleHub, ahven: str, clock: ManualClock) -> None:
    """Q3: checked where it is done."""
    task_id = add_service(hub.db, clock, hub.staff_id, ahven, OIL)
    with hub.db.atomic():
        hub.db.execute("UPDATE staff SET role = 'host'")
    for act in (
        lambda: add_service(hub.db, clock, hub.staff_id, ahven, OIL),
        lambda: do_service(hub.db, clock, hub.staff_id, task_id, 2),
        lambda: remove_service(hub.db, clock, hub.staff_id, task_id),
        lambda: change_nozzle(hub.db, clock, hub.staff_id, ahven, 0.4),
    ):
        with pytest.raises(NotAllowedError):
            act()
