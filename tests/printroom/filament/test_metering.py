"""The print room notes the filament of its jobs: done, cancelled, of two spools, after a restart."""

import pytest

from kiosk.base.filament import filament_g
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool, spool
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.spools.use import uses_of_job
from kiosk.printers.printer import JobEnded, JobProgressed, JobStarted, Outcome, PrinterState, StateChanged
from tests.printroom.sample_hub import GCODE

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]
WHOLE_MM = 200.0
"""What the sample file pushes."""


@pytest.fixture
def black(hub) -> Spool:
    added = add_spool(hub.db, hub.clock, hub.staff_id, Spool(material="PLA", colour="musta", left_g=500.0))
    load_spool(hub.db, hub.clock, hub.staff_id, added.id, hub.ids["ahven"], 1)
    return added


def _left_g(hub, one: Spool) -> float:
    return spool(hub.db, one.id).left_g


def test_a_finished_print_used_what_its_file_pushes(hub, print_room, black):
    job_id = print_room.open_printing()
    print_room.printers["ahven"].finish()
    hub.until_state("ahven", "awaiting_clear")
    (use,) = uses_of_job(hub.db, job_id)
    assert (use.spool_id, use.length_mm, use.is_estimate) == (black.id, pytest.approx(WHOLE_MM), False)
    assert _left_g(hub, black) == pytest.approx(500 - filament_g(WHOLE_MM, 1.75, 1.24))


def test_a_cancelled_print_used_what_was_sent(hub, print_room, black):
    """By the last byte that its printer names; of one that did not begin nothing is noted."""
    job_id = print_room.open_printing()
    printer = print_room.printers["ahven"]
    size = len(GCODE.encode())
    printer.job_id = None
    printer.emit(JobEnded(job_id, Outcome.CANCELLED, position=size // 2), StateChanged(PrinterState.IDLE))
    hub.until_state("ahven", "awaiting_clear")
    (use,) = uses_of_job(hub.db, job_id)
    assert use.length_mm == pytest.approx(WHOLE_MM / 2, rel=0.05)
    assert not use.is_estimate


def test_a_spool_changed_while_paused_shares_the_use(hub, print_room, black, until_written):
    job_id = print_room.open_printing()
    printer = print_room.printers["ahven"]
    printer.emit(JobProgressed(job_id, 0.5), StateChanged(PrinterState.PAUSED))
    until_written(lambda: hub.printer("ahven").fraction == 0.5)
    red = add_spool(hub.db, hub.clock, hub.staff_id, Spool(material="PLA", colour="punainen", left_g=500.0))
    load_spool(hub.db, hub.clock, hub.staff_id, red.id, hub.ids["ahven"], 1)
    until_written(lambda: len(uses_of_job(hub.db, job_id)) == 1)
    printer.finish()
    hub.until_state("ahven", "awaiting_clear")
    first, second = uses_of_job(hub.db, job_id)
    assert (first.spool_id, second.spool_id) == (black.id, red.id)
    assert first.length_mm == pytest.approx(WHOLE_MM / 2, rel=0.05)
    assert first.length_mm + second.length_mm == pytest.approx(WHOLE_MM)


@pytest.mark.announces("not open here")
def test_an_end_that_is_reported_again_after_a_restart_counts_once(hub, print_room, black, clock, until, until_written):
    """Over OctoPrint the place in the file is as old as the last report, so it is an estimate."""
    hub.add_printer("kuha", connection="octoprint", address="http://kuha.local")
    load_spool(hub.db, hub.clock, hub.staff_id, black.id, hub.ids["kuha"], 2)
    job_id = print_room.open_printing("kuha")
    clock.advance(61)
    print_room.printers["kuha"].emit(JobProgressed(job_id, 0.5))
    until_written(lambda: uses_of_job(hub.db, job_id))
    print_room.close()
    print_room.prepare = lambda slug, printer: setattr(printer, "responses", {"connect": list})
    earlier = print_room.printers["kuha"]
    print_room.open()
    until(lambda: print_room.printers["kuha"] is not earlier)
    printer = print_room.printers["kuha"]
    ended = JobEnded(job_id, Outcome.CANCELLED)
    printer.emit(JobStarted(job_id), JobProgressed(job_id, 0.75), ended, ended, StateChanged(PrinterState.IDLE))
    hub.until_state("kuha", "awaiting_clear")
    (use,) = uses_of_job(hub.db, job_id)
    assert (use.length_mm, use.is_estimate) == (pytest.approx(WHOLE_MM * 0.75, rel=0.05), True)
    assert _left_g(hub, black) == pytest.approx(500 - use.weight_g)
