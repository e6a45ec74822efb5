"""Alarms about a printer: raised once, cleared by the fact, and judged anew after a restart (N2, N3)."""

from collections.abc import Callable, Iterable

import pytest

from kiosk.hub.alarms import AlarmCause
from kiosk.printers.printer import (
    JobEnded,
    JobProgressed,
    JobStarted,
    Outcome,
    PrinterEvent,
    PrinterState,
    StateChanged,
    TemperaturesRead,
)
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.printer_tracker import PrinterTracker
from kiosk.printroom.records import Records
from tests.printroom.sample_hub import GCODE, ManualClock, SampleHub
from tests.printroom.scripted_printer import ScriptedPrinter

HOT, COLD = TemperaturesRead(205.0, 0.0, 60.0, 0.0), TemperaturesRead(24.0, 0.0, 22.0, 0.0)
AT_TARGET, OFF_TARGET = TemperaturesRead(210.0, 210.0, 60.0, 60.0), TemperaturesRead(180.0, 210.0, 60.0, 60.0)
FAILED = StateChanged(PrinterState.ERROR)
ASKS = StateChanged(PrinterState.ATTENTION)
GONE = StateChanged(PrinterState.OFFLINE)


class Machine:
    """One printer as the print room tracks it, in the test's own thread and time."""

    def __init__(self, hub: SampleHub) -> None:
        self.hub, self.clock = hub, hub.clock
        hub.add_printer("ahven")
        self.records = Records(hub.db, hub.clock)
        self.begin()

    def begin(self) -> None:
        """The print room starts, or is started again."""
        hub, [row] = self.hub, self.records.printers()
        printer, live = ScriptedPrinter(lambda _: None), LiveWriter(hub.live, hub.clock)
        self.tracker = PrinterTracker(row, printer, self.records, live, hub.clock, hub.files_dir, lambda _: None)
        self.tracker.restore()

    def restart(self, *events: PrinterEvent, down_s: float = 30.0) -> None:
        self.clock.advance(down_s)
        self.begin()
        self.sees(StateChanged(PrinterState.CONNECTING), *events)

    def sees(self, *events: PrinterEvent) -> None:
        for event in events:
            self.tracker.apply(event)

    def lasts(self, minutes: float, *each_second: PrinterEvent) -> None:
        for _ in range(round(minutes * 60)):
            self.clock.advance(1.0)
            self.sees(*each_second)
            self.tracker.check(self.clock.monotonic_s())

    def prints(self, estimate: str = "1h") -> str:
        """A job of ours runs; its id."""
        stored = self.hub.file(f"; estimated printing time (normal mode) = {estimate}\n{GCODE}")
        job_id, _ = self.hub.orders.start_print(stored, self.hub.ids["ahven"], self.hub.staff_id)
        self.hub.db.execute(
            "UPDATE job SET job_state = 'printing', printer_id = ?, started_at = created_at WHERE id = ?",
            (self.hub.ids["ahven"], job_id),
        )
        self.restart(StateChanged(PrinterState.PRINTING), JobStarted(job_id))
        return job_id

    @property
    def open(self) -> list[str]:
        return self.hub.open_alarms("ahven")

    @property
    def all(self) -> list[str]:
        return self.hub.alarms("ahven")


@pytest.fixture
def machine(hub: SampleHub) -> Machine:
    made = Machine(hub)
    made.sees(StateChanged(PrinterState.IDLE))
    return made


def test_heat_without_a_print_raises_one_alarm_until_it_is_cold(machine: Machine) -> None:
    """N2, N3: once, also over a restart; a new one when it is hot again."""
    machine.lasts(14.9, HOT)
    assert machine.all == []
    machine.lasts(30, HOT)
    assert machine.all == ["heaters_on"]
    machine.restart(StateChanged(PrinterState.IDLE))
    machine.lasts(30, HOT)
    assert machine.all == ["heaters_on"]
    machine.sees(COLD)
    assert machine.open == []
    machine.lasts(16, HOT)
    assert machine.all == ["heaters_on", "heaters_on"]


def test_what_became_cold_while_nobody_watched_is_cleared(machine: Machine) -> None:
    """N3: after a restart the first reading judges."""
    machine.lasts(16, HOT)
    machine.restart(StateChanged(PrinterState.IDLE))
    assert machine.open == ["heaters_on"]
    machine.sees(COLD)
    assert machine.open == []


@pytest.mark.parametrize(
    ("ended_by", "then", "cause"),
    [(PrinterState.OFFLINE, GONE, "offline_in_print"), (PrinterState.ERROR, FAILED, "printer_error")],
)
def test_a_print_that_ends_by_a_loss_or_an_error_tells_that_alone_at_once(
    machine: Machine, ended_by: PrinterState, then: StateChanged, cause: str
) -> None:
    """N2, N3: nobody knows then whether it is hot, but that is no alarm of its own; and a restart keeps it."""
    job_id = machine.prints()
    machine.sees(JobEnded(job_id, Outcome.FAILED, heaters_off=False, ended_by=ended_by))
    assert sorted(machine.open) == sorted(["job_failed", cause])  # on the disk with the end of the job
    machine.sees(then)
    assert sorted(machine.open) == sorted(["job_failed", cause])
    machine.restart(then)
    assert sorted(machine.all) == sorted(["job_failed", cause])
    machine.sees(StateChanged(PrinterState.IDLE))
    assert machine.open == ["job_failed"]


def test_heat_of_a_print_raises_none(machine: Machine) -> None:
    """N3: neither while it prints nor while it cools afterwards."""
    job_id = machine.prints()
    machine.lasts(20, AT_TARGET, JobProgressed(job_id, 0.1))
    machine.sees(JobEnded(job_id, Outcome.DONE, heaters_off=True), StateChanged(PrinterState.IDLE))
    for minute in range(60):
        machine.lasts(1, TemperaturesRead(max(30.0, 210.0 - 20 * minute), 0.0, max(30.0, 110.0 - 1.2 * minute), 0.0))
    assert [cause for cause in machine.all if cause in ("heaters_on", "target_missed")] == []


def test_a_missed_target_is_cleared_at_the_target_or_without_one(machine: Machine) -> None:
    """N3: it tells which heater, and is raised once over a restart."""
    machine.lasts(5, OFF_TARGET)
    assert machine.open == ["target_missed"]
    machine.restart(StateChanged(PrinterState.IDLE))
    machine.lasts(5, OFF_TARGET)
    assert machine.all == ["target_missed"]
    machine.sees(AT_TARGET)
    assert machine.open == []
    machine.lasts(3, OFF_TARGET)
    assert machine.open == ["target_missed"]
    machine.sees(COLD)
    assert machine.open == []


def test_a_print_that_stands_still_is_cleared_by_movement(machine: Machine) -> None:
    """N3: also when it moves again after a restart."""
    job_id = machine.prints()
    machine.lasts(14, JobProgressed(job_id, 0.4, z_mm=2.0))
    assert machine.open == []
    machine.lasts(2, JobProgressed(job_id, 0.4, z_mm=2.0))
    assert machine.open == ["no_progress"]
    machine.restart(StateChanged(PrinterState.PRINTING), JobStarted(job_id))
    machine.lasts(20, JobProgressed(job_id, 0.4, z_mm=2.0))
    assert machine.all == ["no_progress"]
    machine.lasts(0.1, JobProgressed(job_id, 0.41, z_mm=2.0))
    assert machine.open == []


def test_a_print_that_stands_still_is_cleared_by_its_end(machine: Machine) -> None:
    """N3: in the same moment; and if it ended while nobody watched, at the restart."""
    job_id = machine.prints()
    machine.lasts(16)
    assert machine.open == ["no_progress"]
    machine.sees(JobEnded(job_id, Outcome.CANCELLED), StateChanged(PrinterState.IDLE))
    assert machine.open == []
    machine.prints()
    machine.lasts(16)
    machine.hub.db.execute(
        "UPDATE job SET job_state = 'done', outcome = 'done', ended_at = created_at WHERE outcome IS NULL"
    )
    machine.restart(StateChanged(PrinterState.IDLE))
    assert machine.open == []


def moving(job_id: str) -> Iterable[JobProgressed]:
    return (JobProgressed(job_id, step / 100_000) for step in range(100_000))


def test_a_print_that_takes_too_long_is_told_once_and_ends_with_the_job(machine: Machine) -> None:
    """N3: 25 % over an hour, and a quarter of an hour at least; pauses don't count, also not those before a restart."""
    job_id = machine.prints("1h 40m 0s")
    steps = iter(moving(job_id))

    def goes_on(minutes: float) -> None:
        for _ in range(round(minutes)):
            machine.lasts(1, next(steps))

    goes_on(60)
    machine.sees(StateChanged(PrinterState.PAUSED))
    goes_on(90)
    machine.sees(StateChanged(PrinterState.PRINTING))
    machine.restart(StateChanged(PrinterState.PRINTING), JobStarted(job_id))
    goes_on(64)
    assert machine.all == []
    goes_on(3)
    assert machine.open == ["overdue"]
    machine.restart(StateChanged(PrinterState.PRINTING), JobStarted(job_id))
    goes_on(3)
    assert machine.all == ["overdue"]
    machine.sees(JobEnded(job_id, Outcome.DONE), StateChanged(PrinterState.IDLE))
    assert machine.open == []


@pytest.mark.parametrize(("event", "cause"), [(FAILED, AlarmCause.PRINTER_ERROR), (ASKS, AlarmCause.ATTENTION)])
def test_a_status_is_judged_anew_after_a_restart(machine: Machine, event: StateChanged, cause: AlarmCause) -> None:
    """N2: the same one stays, one alarm; what is over is cleared as soon as the machine says so."""
    machine.sees(event)
    machine.restart()
    assert machine.open == [cause]
    machine.sees(event)
    assert machine.all == [cause]
    machine.restart(StateChanged(PrinterState.IDLE))
    assert (machine.open, machine.all) == ([], [cause])


def test_a_question_that_is_asked_again_after_a_restart_is_the_same_alarm(machine: Machine) -> None:
    """N2: the print goes on after the restart, and the board waits as before."""
    machine.sees(StateChanged(PrinterState.PRINTING), ASKS)
    machine.restart(StateChanged(PrinterState.RESUMING), ASKS)
    assert machine.hub.alarms("ahven") == ["attention"]
    machine.sees(StateChanged(PrinterState.RESUMING), StateChanged(PrinterState.PRINTING))
    assert machine.hub.open_alarms("ahven") == []


def test_contact_lost_in_a_print_over_a_restart(machine: Machine) -> None:
    """N2: it is over when there is contact again, and not before."""
    job_id = machine.prints()
    machine.sees(GONE)
    machine.restart()
    assert machine.open == ["offline_in_print"]
    machine.sees(GONE, StateChanged(PrinterState.CONNECTING), GONE)
    assert machine.all == ["offline_in_print"]
    machine.sees(StateChanged(PrinterState.PRINTING), JobStarted(job_id))
    assert machine.open == []


def test_a_failed_print_is_over_when_its_bed_is_cleared(machine: Machine) -> None:
    """N2: a restart changes nothing about it, whether the bed was cleared before or is after it."""
    job_id = machine.prints()
    machine.sees(JobEnded(job_id, Outcome.FAILED), StateChanged(PrinterState.IDLE))
    machine.restart(StateChanged(PrinterState.IDLE))
    assert machine.all == ["job_failed"]
    assert machine.open == ["job_failed"]
    machine.tracker.clear_bed("no order", machine.hub.staff_id)
    assert machine.open == []
    machine.restart(StateChanged(PrinterState.IDLE))
    assert machine.open == []


def out_of_service(machine: Machine) -> None:
    machine.hub.db.execute("UPDATE printer SET out_of_service = 1")
    machine.tracker.refresh(machine.records.printers()[0])


@pytest.mark.parametrize("event", [FAILED, ASKS, StateChanged(PrinterState.OFFLINE)])
def test_out_of_service_ends_the_alarms_of_the_status(machine: Machine, event: StateChanged) -> None:
    """N2: staff know of it; what still holds when it is back in service is a new alarm."""
    job_id = machine.prints()
    machine.sees(JobEnded(job_id, Outcome.FAILED), event)
    assert "job_failed" in machine.open
    out_of_service(machine)
    machine.restart(event)
    assert [cause for cause in machine.open if cause != "attention"] == []


def test_heat_of_a_printer_out_of_service_is_an_alarm_until_it_is_switched_off(machine: Machine) -> None:
    """N3: it can burn all the same; without contact no reading will ever clear it."""
    out_of_service(machine)
    machine.lasts(16, HOT)
    assert machine.open == ["heaters_on"]
    machine.sees(GONE)
    assert machine.open == []


def test_heat_without_contact_is_not_known_to_be_over(machine: Machine) -> None:
    """N3: in service, the alarm stays until the machine is seen to be cold."""
    machine.lasts(16, HOT)
    machine.sees(GONE)
    assert machine.open == ["heaters_on"]
    machine.sees(StateChanged(PrinterState.IDLE), COLD)
    assert machine.open == []


def test_alarms_of_a_removed_printer_end(
    hub: SampleHub, print_room: "object", until: Callable[..., None], clock: ManualClock
) -> None:
    """N2: removed while the print room works, and while it was away."""
    first, second = hub.add_printer("ahven"), hub.add_printer("hauki")
    room = print_room.open_idle()  # type: ignore[attr-defined]
    for slug in ("ahven", "hauki"):
        room.printers[slug].emit(FAILED)
        hub.until_state(slug, "error")
    hub.db.execute("UPDATE equipment SET removed_at = '2026-03-01T12:00:00.000Z' WHERE id = ?", (first,))
    until(lambda: _open_of(hub, first) == 0)
    assert _open_of(hub, second) == 1
    room.close()
    hub.db.execute("UPDATE equipment SET removed_at = '2026-03-01T12:00:00.000Z' WHERE id = ?", (second,))
    room.open()
    until(lambda: _open_of(hub, second) == 0)


def _open_of(hub: SampleHub, printer_id: str) -> int:
    sql = "SELECT count(*) FROM alarm WHERE cleared_at IS NULL AND printer_id = ?"
    return int(hub.db.execute(sql, (printer_id,)).fetchone()[0])
