"""What a print room writes of a night is what the report says, also when it was interrupted (N8)."""

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

from kiosk.printers.printer import JobEnded, Outcome, PrinterState, StateChanged
from kiosk.printroom.night.reading import night_report
from kiosk.printroom.night.report import JobResult
from kiosk.printroom.night.strips import Kind
from kiosk.printroom.night.waiting import Hand
from kiosk.store.heartbeats import Process
from kiosk.store.hub_db import rows
from kiosk.store.process_runs import SEEN_EACH_S, runs_since
from tests.printroom.running_print_room import RunningPrintRoom
from tests.printroom.sample_hub import ManualClock, SampleHub


def test_a_night_with_a_print_a_pause_and_a_print_room_that_was_away(
    hub: SampleHub, ahven: str, print_room: RunningPrintRoom, clock: ManualClock, until: Callable[..., None]
) -> None:
    """N8: the strip, the job and the bed to clear; unknown while no print room ran."""
    begin = clock.now()

    def minutes_pass(count: int) -> None:
        """Time passes while the print room works and notes that it does."""
        for _ in range(count):
            clock.advance(SEEN_EACH_S)
            until(lambda: runs_since(hub.db, Process.PRINT_ROOM, begin)[-1].seen_at == clock.now())

    print_room.open_idle()
    minutes_pass(2)
    job_id, order_id = hub.start("ahven")
    assert hub.answer(order_id).done
    hub.until_state("ahven", "printing")
    minutes_pass(3)
    hub.answer(hub.give("pause", "ahven"))
    hub.until_state("ahven", "paused")
    minutes_pass(2)
    hub.answer(hub.give("resume", "ahven"))
    hub.until_state("ahven", "printing")
    minutes_pass(1)
    print_room.printers["ahven"].emit(JobEnded(job_id, Outcome.DONE), StateChanged(PrinterState.IDLE))
    hub.until_state("ahven", "awaiting_clear")
    minutes_pass(2)
    print_room.close()
    clock.advance(20 * 60)
    states = "SELECT printer_state FROM printer_history ORDER BY rowid"
    before = len(rows(hub.db, states))
    print_room.open()
    until(lambda: len(rows(hub.db, states)) > before)  # it connects
    hub.until_state("ahven", "awaiting_clear")
    until(lambda: len(runs_since(hub.db, Process.PRINT_ROOM, begin)) == 2)
    minutes_pass(2)

    report = night_report(hub.db, begin, clock.now())
    (printer,) = report.printers
    assert printer.id == ahven
    lasting = [one for one in printer.segments if one.length >= timedelta(seconds=SEEN_EACH_S)]
    minutes = [(one.kind, round(one.length.total_seconds() / 60)) for one in lasting]
    assert minutes == [
        (Kind.IDLE, 2),
        (Kind.PRINTED, 3),
        (Kind.PAUSED, 2),
        (Kind.PRINTED, 1),
        (Kind.IDLE, 2),
        (Kind.UNKNOWN, 20),
        (Kind.IDLE, 2),
    ]
    assert all(one.end == other.begin for one, other in pairwise(printer.segments))
    (job,) = printer.jobs
    assert (job.id, job.result, job.amount.time_s) == (job_id, JobResult.DONE, 240.0)
    assert [one.hand for one in report.waiting] == [Hand.CLEAR_BED]
    assert [round((end - start).total_seconds()) for start, end in report.silent] == [20 * 60]
    assert report.tells_something()
