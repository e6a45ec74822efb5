"""Starts: what is stored, what is refused, what goes back to the queue."""

import threading

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import JobStarted, PrinterState, RequestRefused, StateChanged
from kiosk.printroom.orders import Orders
from kiosk.printroom.print_files import stored_path
from tests.printroom.sample_hub import WITHIN_S, ShiftedClock
from tests.printroom.scripted_printer import message

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def test_a_print_goes_from_start_to_collected(hub, print_room, until):
    print_room.open_idle()
    job_id, order_id = hub.start("ahven")
    assert hub.answer(order_id).done
    hub.until_state("ahven", "printing")
    assert hub.job(job_id)["job_state"] == "printing"
    assert not hub.printer("ahven").bed_clear
    print_room.printers["ahven"].finish()
    hub.until_state("ahven", "awaiting_clear")
    job = hub.job(job_id)
    assert (job["job_state"], job["outcome"], job["progress"]) == ("done", "done", 1.0)
    assert hub.printer("ahven").job.id == job_id
    assert hub.answer(hub.give("confirm_clear", "ahven")).done
    hub.until_state("ahven", "idle")
    job = hub.job(job_id)
    assert (job["job_state"], job["collected_by"]) == ("collected", hub.staff_id)
    assert hub.printer("ahven").job is None
    assert hub.alarms("ahven") == []


def test_the_job_is_on_disk_before_the_printer_is_asked(hub, print_room, until):
    print_room.prepare = lambda slug, printer: printer.responses.update(start=list)
    print_room.open_idle()
    job_id, order_id = hub.start("ahven")
    until(lambda: print_room.printers["ahven"].requests("start"))
    assert hub.job(job_id)["job_state"] == "sending"
    assert hub.orders.answer(order_id) is None
    assert hub.printer("ahven").state == "heating"
    print_room.printers["ahven"].emit(JobStarted(job_id))
    assert hub.answer(order_id).done


def test_a_print_that_has_just_begun_is_not_shown_as_finishing(hub, print_room, until):
    """The printer reports its next state up to a second after the start."""
    print_room.prepare = lambda slug, printer: printer.responses.update(start=list)
    print_room.open_idle()
    job_id, order_id = hub.start("ahven")
    until(lambda: print_room.printers["ahven"].requests("start"))
    print_room.printers["ahven"].emit(JobStarted(job_id))
    assert hub.answer(order_id).done
    assert hub.printer("ahven").state == "printing"


def test_the_printer_gets_the_stored_file_under_its_name(hub, print_room, until):
    print_room.open_printing()
    (job,) = print_room.printers["ahven"].requests("start")
    assert job.name == "hook.gcode"
    assert job.path == stored_path(hub.files_dir, hub.file().sha256)


@pytest.mark.parametrize("state", ["awaiting_clear", "offline", "error", "out_of_service"])
def test_a_start_is_refused_when_the_printer_is_not_free(hub, print_room, state, until):
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    if state == "awaiting_clear":
        job_id, order_id = hub.start("ahven")
        hub.answer(order_id)
        printer.finish()
    elif state == "out_of_service":
        hub.answer(hub.give("out_of_service", "ahven"))
    else:
        printer.emit(StateChanged(PrinterState(state), message("MINTEMP")))
    hub.until_state("ahven", state)
    job_id, order_id = hub.start("ahven")
    answer = hub.answer(order_id)
    assert answer.refused
    assert answer.reason
    job = hub.job(job_id)
    assert (job["job_state"], job["outcome"], job["reason"], job["printer_id"]) == (
        "failed",
        "failed",
        answer.reason,
        None,
    )
    assert len(printer.requests("start")) == (1 if state == "awaiting_clear" else 0)


def test_a_start_during_another_print_is_refused(hub, print_room):
    first = print_room.open_printing()
    _, order_id = hub.start("ahven")
    assert hub.refusal(order_id) is ReasonCode.OTHER_PRINT_ON_PRINTER
    assert hub.job(first)["job_state"] == "printing"
    assert len(print_room.printers["ahven"].requests("start")) == 1


def test_a_file_that_is_missing_or_changed_is_not_printed(hub, print_room):
    print_room.open_idle()
    stored = hub.file()
    stored.path.write_text("G28\n")
    _, order_id = hub.start("ahven", stored)
    assert hub.refusal(order_id) is ReasonCode.PRINT_FILE_CHANGED
    stored.path.unlink()
    _, order_id = hub.start("ahven", stored)
    assert hub.refusal(order_id) is ReasonCode.PRINT_FILE_MISSING
    hub.until_state("ahven", "idle")
    assert print_room.printers["ahven"].requests("start") == []


def test_a_print_too_big_for_the_printer_is_refused_by_the_print_room_too(hub, print_room, gcode):
    print_room.open_idle()
    _, order_id = hub.start("ahven", hub.file(gcode.replace("X5", "X35").replace("X7", "X37"), "big.gcode"))
    assert hub.refusal(order_id) is ReasonCode.TOO_BIG


def test_a_start_that_the_printer_refuses_leaves_it_free(hub, print_room):
    print_room.prepare = lambda slug, printer: printer.responses.update(
        start=lambda: [RequestRefused("start", Reason(ReasonCode.NOT_READY))]
    )
    print_room.open_idle()
    job_id, order_id = hub.start("ahven")
    assert hub.refusal(order_id) is ReasonCode.NOT_READY
    assert (hub.job(job_id)["job_state"], hub.job(job_id)["reason"]) == ("failed", Reason(ReasonCode.NOT_READY))
    hub.until_state("ahven", "idle")
    assert hub.printer("ahven").bed_clear


def test_a_queued_job_returns_to_the_queue_when_its_start_is_refused(hub, print_room):
    print_room.open_idle()
    hub.answer(hub.give("out_of_service", "ahven"))
    job_id = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    assert hub.answer(hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)).refused
    (job,) = hub.overview.open_jobs()
    assert (job.id, job.queued, job.reason) == (job_id, True, Reason(ReasonCode.PRINTER_OUT_OF_SERVICE))
    hub.answer(hub.give("into_service", "ahven"))
    hub.until_state("ahven", "idle")
    assert hub.answer(hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)).done


@pytest.mark.parametrize("age_s", [30.5, -6.0], ids=["too late", "before the clock was set back"])
def test_a_start_of_unknown_or_too_great_age_is_refused(hub, print_room, clock, age_s):
    """Q5: the print room was down for a moment in which nobody else answered; its own check comes first here."""
    print_room.open_idle()
    hub.orders = Orders(hub.db, ShiftedClock(clock, -age_s))
    job_id, order_id = hub.start("ahven")
    assert hub.refusal(order_id) is ReasonCode.START_EXPIRED
    assert hub.job(job_id)["outcome"] == "failed"
    assert hub.printer("ahven").state == "idle"
    assert print_room.printers["ahven"].requests("start") == []


def test_a_start_that_is_too_late_goes_back_to_the_queue(hub, print_room, clock):
    """Q5."""
    print_room.open_idle()
    job_id = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    late = Orders(hub.db, ShiftedClock(clock, -31.0))
    order_id = late.start_queued(job_id, hub.ids["ahven"], hub.staff_id)
    assert hub.refusal(order_id) is ReasonCode.START_EXPIRED
    job = hub.job(job_id)
    assert (job["job_state"], job["printer_id"], job["bed_confirmed_at"]) == ("waiting", None, None)


def test_a_start_that_is_held_up_while_its_file_is_checked_is_refused(hub, print_room, clock, until, monkeypatch):
    """Q5: a process that was frozen in the middle, or a storage that takes half a minute."""
    checking, go_on = threading.Event(), threading.Event()

    def slow_check(path, sha256):
        checking.set()
        assert go_on.wait(WITHIN_S)

    monkeypatch.setattr("kiosk.printroom.served.served_printers.check_stored_file", slow_check)
    print_room.open_idle()
    job_id, order_id = hub.start("ahven")
    assert checking.wait(WITHIN_S)
    clock.advance(31)
    assert hub.refusal(order_id) is ReasonCode.START_EXPIRED  # at once, however long the storage takes
    assert hub.job(job_id)["outcome"] == "failed"
    hub.until_state("ahven", "idle")
    next_id, _ = hub.start("ahven")
    go_on.set()
    until(lambda: print_room.printers["ahven"].requests("start"))
    (started,) = print_room.printers["ahven"].requests("start")
    assert started.job_id == next_id
