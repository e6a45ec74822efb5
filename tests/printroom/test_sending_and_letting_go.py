"""What a screen is told while a file is sent, and printers that are let go: orders and rows, with scripted printers."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import (
    FilesKept,
    JobEnded,
    JobProgressed,
    JobStarted,
    Outcome,
    PrinterState,
    RequestRefused,
    StateChanged,
    UploadProgressed,
)
from tests.printroom.scripted_printer import message

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def test_a_file_on_its_way_is_shown_as_such_and_not_as_a_print(hub, room, until, until_written):
    room.open_idle()
    printer = room.printers["ahven"]
    printer.responses["start"] = list
    job_id, order_id = hub.start("ahven")
    until(lambda: printer.requests("start"))
    assert hub.printer("ahven").sending
    assert hub.printer("ahven").share is None
    printer.emit(UploadProgressed(job_id, 0.42))
    until_written(lambda: hub.printer("ahven").share == 0.42)
    shown = hub.printer("ahven")
    assert (shown.fraction, shown.remaining_s, shown.sent) == (0.0, None, 0.42)
    assert hub.orders.answer(order_id) is None

    printer.emit(StateChanged(PrinterState.PRINTING), JobStarted(job_id))
    until_written(lambda: not hub.printer("ahven").sending)
    until_written(lambda: hub.printer("ahven").share == 0.0)
    printer.emit(JobProgressed(job_id, 0.1))
    until_written(lambda: hub.printer("ahven").share == 0.1)
    assert hub.printer("ahven").sent is None


def test_what_is_told_of_the_file_of_another_job_is_not_shown(hub, room, until_written):
    room.open_idle()
    printer = room.printers["ahven"]
    job_id, _ = hub.start("ahven")
    hub.until_state("ahven", "printing")
    printer.emit(UploadProgressed(job_id, 0.9), UploadProgressed("another", 0.9), JobProgressed(job_id, 0.2))
    until_written(lambda: hub.printer("ahven").share == 0.2)


def test_a_printer_is_let_go_and_connected_again(hub, room):
    room.open_idle()
    assert hub.answer(hub.give("disconnect", "ahven")).done
    hub.until_state("ahven", "offline")
    assert hub.printer("ahven").reason == Reason(ReasonCode.DISCONNECTED_BY_PERSON)
    assert hub.alarms("ahven") == []
    assert hub.answer(hub.give("disconnect", "ahven")).done, "once more changes nothing"
    assert len(room.printers["ahven"].requests("disconnect")) == 1
    assert hub.answer(hub.give("connect", "ahven")).done
    hub.until_state("ahven", "idle")


def test_a_printer_at_work_is_not_let_go(hub, room):
    room.open_idle()
    hub.start("ahven")
    hub.until_state("ahven", "printing")
    answer = hub.answer(hub.give("disconnect", "ahven"))
    assert (answer.done, answer.reason.code) == (False, ReasonCode.PRINT_MAY_BE_RUNNING)
    assert room.printers["ahven"].requests("disconnect") == []


def test_a_print_that_we_did_not_start_is_not_let_go_either(hub, room):
    room.open_idle()
    room.printers["ahven"].emit(StateChanged(PrinterState.PRINTING))
    hub.until_state("ahven", "printing")
    assert hub.refusal(hub.give("disconnect", "ahven")) is ReasonCode.PRINT_MAY_BE_RUNNING


def test_a_printer_that_will_not_let_go_says_why(hub, room):
    room.open_idle()
    room.printers["ahven"].responses["disconnect"] = lambda: [RequestRefused("disconnect", message("Not now."))]
    answer = hub.answer(hub.give("disconnect", "ahven"))
    assert (answer.done, answer.reason) == (False, message("Not now."))
    assert hub.printer("ahven").state == "idle"


def test_a_file_that_could_not_be_sent_leaves_the_printer_to_a_person(hub, room, until):
    room.open_idle()
    printer = room.printers["ahven"]
    printer.responses["start"] = list
    job_id, order_id = hub.start("ahven")
    until(lambda: printer.requests("start"))
    printer.emit(UploadProgressed(job_id, 0.5), JobEnded(job_id, Outcome.FAILED, Reason(ReasonCode.FILE_NOT_SENT)))
    assert hub.refusal(order_id) is ReasonCode.FILE_NOT_SENT
    assert hub.job(job_id)["job_state"] == "failed"


def test_the_printer_may_forget_a_job_once_its_end_is_on_record(hub, room, until):
    """O8: what became of a job is asked of the printer as long as we do not know it ourselves."""
    room.open_idle()
    printer = room.printers["ahven"]
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


def test_a_file_whose_printer_is_lost_on_the_way_is_given_up_when_a_person_clears_the_bed(hub, room, until):
    """O3: the start is answered at once, and the printer is told, lest it begin when there is contact again."""
    room.open_idle()
    printer = room.printers["ahven"]
    printer.responses["start"] = list
    job_id, order_id = hub.start("ahven")
    until(lambda: printer.requests("start"))
    printer.emit(StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED)))
    hub.until_state("ahven", "offline")
    assert hub.answer(hub.give("confirm_clear", "ahven")).done
    assert hub.refusal(order_id) is ReasonCode.BED_CLEARED_WHILE_OFFLINE
    until(lambda: printer.requests("forget") == [job_id])
    assert hub.job(job_id)["outcome"] == "failed"


def test_an_order_to_start_is_waited_for_as_long_as_the_file_moves(hub, room, clock, until, until_written):
    room.open_idle()
    printer = room.printers["ahven"]
    printer.responses["start"] = list
    job_id, order_id = hub.start("ahven")
    until(lambda: printer.requests("start"))
    for fraction in (0.2, 0.4, 0.6):
        clock.advance(800)
        printer.emit(UploadProgressed(job_id, fraction))
        until_written(lambda fraction=fraction: hub.printer("ahven").share == fraction)
    assert hub.orders.answer(order_id) is None
    printer.emit(JobStarted(job_id))
    assert hub.answer(order_id).done
