"""A file on its way to the printer: what is shown, and how its job can end."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import (
    FilesKept,
    JobEnded,
    JobProgressed,
    JobStarted,
    Outcome,
    PrinterState,
    StateChanged,
    UploadProgressed,
)

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def test_an_upload_is_shown_as_an_upload_and_not_as_a_print(hub, print_room, until, until_written):
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    printer.responses["start"] = list
    job_id, order_id = hub.start("ahven")
    until(lambda: printer.requests("start"))
    assert hub.printer("ahven").sending
    assert hub.printer("ahven").step_fraction is None
    printer.emit(UploadProgressed(job_id, 0.42))
    until_written(lambda: hub.printer("ahven").step_fraction == 0.42)
    shown = hub.printer("ahven")
    assert (shown.fraction, shown.remaining_s, shown.sent_fraction) == (0.0, None, 0.42)
    assert hub.orders.answer(order_id) is None

    printer.emit(StateChanged(PrinterState.PRINTING), JobStarted(job_id))
    until_written(lambda: not hub.printer("ahven").sending)
    until_written(lambda: hub.printer("ahven").step_fraction == 0.0)
    printer.emit(JobProgressed(job_id, 0.1))
    until_written(lambda: hub.printer("ahven").step_fraction == 0.1)
    assert hub.printer("ahven").sent_fraction is None


def test_upload_progress_of_another_job_is_ignored(hub, print_room, until_written):
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    job_id, _ = hub.start("ahven")
    hub.until_state("ahven", "printing")
    printer.emit(UploadProgressed(job_id, 0.9), UploadProgressed("another", 0.9), JobProgressed(job_id, 0.2))
    until_written(lambda: hub.printer("ahven").step_fraction == 0.2)


def test_a_failed_upload_fails_the_job_and_refuses_its_start(hub, print_room, until):
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    printer.responses["start"] = list
    job_id, order_id = hub.start("ahven")
    until(lambda: printer.requests("start"))
    printer.emit(UploadProgressed(job_id, 0.5), JobEnded(job_id, Outcome.FAILED, Reason(ReasonCode.FILE_NOT_SENT)))
    assert hub.refusal(order_id) is ReasonCode.FILE_NOT_SENT
    assert hub.job(job_id)["job_state"] == "failed"


def test_the_printer_may_forget_a_job_once_its_end_is_stored(hub, print_room, until):
    """O8: the printer is asked what became of a job until its end is stored here."""
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    waiting = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    job_id, order_id = hub.start("ahven")
    assert hub.answer(order_id).done
    printer.emit(FilesKept((job_id, waiting, "of-another-hub")))
    assert printer.requests("forget") == []
    printer.finish()
    until(lambda: printer.requests("forget") == [job_id])
    assert hub.job(job_id)["outcome"] == "done"
    printer.emit(FilesKept((job_id, waiting, "of-another-hub")))
    until(lambda: printer.requests("forget") == [job_id, job_id])
    assert hub.job(waiting)["job_state"] == "waiting"


def test_an_upload_to_a_lost_printer_is_abandoned_when_a_person_clears_the_bed(hub, print_room, until):
    """O3: the start is answered at once, and the printer must not begin when there is contact again."""
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    printer.responses["start"] = list
    job_id, order_id = hub.start("ahven")
    until(lambda: printer.requests("start"))
    printer.emit(StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED)))
    hub.until_state("ahven", "offline")
    assert hub.answer(hub.give("confirm_clear", "ahven")).done
    assert hub.refusal(order_id) is ReasonCode.BED_CLEARED_WHILE_OFFLINE
    until(lambda: printer.requests("forget") == [job_id])
    assert hub.job(job_id)["outcome"] == "failed"


def test_a_start_does_not_time_out_while_its_file_is_being_sent(hub, print_room, clock, until, until_written):
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    printer.responses["start"] = list
    job_id, order_id = hub.start("ahven")
    until(lambda: printer.requests("start"))
    for fraction in (0.2, 0.4, 0.6):
        clock.advance(800)
        printer.emit(UploadProgressed(job_id, fraction))
        until_written(lambda fraction=fraction: hub.printer("ahven").step_fraction == fraction)
    assert hub.orders.answer(order_id) is None
    printer.emit(JobStarted(job_id))
    assert hub.answer(order_id).done
