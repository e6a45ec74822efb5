"""What a print room does with the jobs and orders that an earlier one left."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import JobStarted, PrinterState, StateChanged
from kiosk.printroom.printer_status import LOST_DURING_PRINT

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


@pytest.fixture
def left_job(hub, print_room, until):
    """Leaves a job in a state on ahven, as a print room that died; returns its id."""

    def leave(job_state: str, stored_state: str = "printing") -> str:
        job_id, order_id = hub.start("ahven")
        with hub.db.atomic():
            hub.db.execute(
                "UPDATE job SET job_state = ?, printer_id = ?, started_at = created_at WHERE id = ?",
                (job_state, hub.ids["ahven"], job_id),
            )
            if job_state != "sending":
                hub.db.execute(
                    "UPDATE printer_order SET answer = 'done', answered_at = at WHERE id = ?",
                    (order_id,),
                )
                hub.db.execute("UPDATE printer SET bed_clear = 0, printer_state = ?", (stored_state,))
        return job_id

    return leave


@pytest.mark.parametrize("job_state", ["sending", "printing", "paused"])
def test_an_open_job_is_asked_about_before_the_link_opens_and_not_started_again(hub, print_room, left_job, job_state):
    job_id = left_job(job_state)
    print_room.open()
    hub.until_state("ahven", "awaiting_clear")
    names = [name for name, _ in print_room.printers["ahven"].requested]
    assert names[:2] == ["watch_for", "connect"]
    assert "start" not in names
    job = hub.job(job_id)
    assert (job["job_state"], job["outcome"]) == ("failed", "failed")
    assert hub.alarms("ahven") == ["job_failed"]


def test_a_start_whose_job_was_being_sent_is_refused_and_never_sent_again(hub, print_room, left_job):
    left_job("sending")
    (order,) = hub.db.query("SELECT id FROM printer_order")
    print_room.open()
    assert hub.refusal(order["id"]) is ReasonCode.RESTARTED_DURING_START
    hub.until_state("ahven", "awaiting_clear")
    assert print_room.printers["ahven"].requests("start") == []


def test_a_print_that_continued_meanwhile_is_found_printing(hub, print_room, left_job, until):
    job_id = left_job("sending")

    def still_printing():
        return [StateChanged(PrinterState.CONNECTING), JobStarted(job_id), StateChanged(PrinterState.PRINTING)]

    print_room.prepare = lambda slug, printer: printer.responses.update(connect=still_printing)
    print_room.open()
    hub.until_state("ahven", "printing")
    assert hub.job(job_id)["job_state"] == "printing"
    assert not hub.printer("ahven").foreign


def test_a_start_given_while_it_was_down_is_refused(hub, print_room):
    job_id, order_id = hub.start("ahven")
    print_room.open()
    assert hub.refusal(order_id) is ReasonCode.RESTARTED_BEFORE_START
    hub.until_state("ahven", "idle")
    assert hub.job(job_id)["job_state"] == "failed"
    assert print_room.printers["ahven"].requests("start") == []


def test_a_start_from_the_queue_given_while_it_was_down_goes_back_to_the_queue(hub, print_room):
    job_id = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    order_id = hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)
    assert not hub.overview.open_jobs()[0].queued
    print_room.open()
    assert hub.answer(order_id).refused
    assert hub.overview.open_jobs()[0].queued


def test_a_stop_given_while_it_was_down_is_carried_out_when_there_is_contact(hub, print_room, clock, until):
    order_id = hub.give("stop_now", "ahven")
    clock.advance(3600)
    print_room.open()
    answer = hub.answer(order_id)
    assert answer.done
    hub.until_state("ahven", "error")


def test_a_stop_given_while_it_was_down_waits_for_a_printer_that_connects_late(hub, print_room, until):
    order_id = hub.give("stop_now", "ahven")
    offline = [StateChanged(PrinterState.CONNECTING), StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED))]
    print_room.prepare = lambda slug, printer: printer.responses.update(connect=lambda: offline)
    print_room.open()
    until(lambda: hub.printer("ahven").reason == Reason(ReasonCode.UNPLUGGED))
    assert hub.orders.answer(order_id) is None
    printer = print_room.printers["ahven"]
    printer.connected = True
    printer.emit(StateChanged(PrinterState.CONNECTING), StateChanged(PrinterState.IDLE))
    assert hub.answer(order_id).done
    hub.until_state("ahven", "error")


def test_a_cancel_given_while_it_was_down_is_answered_by_the_end_of_the_job(hub, print_room, left_job):
    job_id = left_job("printing")
    order_id = hub.give("cancel", "ahven", job_id=job_id)
    print_room.open()
    assert hub.answer(order_id).done
    hub.until_state("ahven", "awaiting_clear")


def test_a_cancel_given_while_it_was_down_reaches_a_print_that_continued(hub, print_room, left_job):
    job_id = left_job("printing")
    order_id = hub.give("cancel", "ahven", job_id=job_id)

    def prepare(slug, printer):
        printer.job_id = job_id
        went_on = [JobStarted(job_id), StateChanged(PrinterState.PRINTING)]
        printer.responses["connect"] = lambda: [StateChanged(PrinterState.CONNECTING), *went_on]

    print_room.prepare = prepare
    print_room.open()
    assert hub.answer(order_id).done
    assert hub.job(job_id)["outcome"] == "cancelled"
    asked = [name for name, _ in print_room.printers["ahven"].requested]
    assert asked[:4] == ["watch_for", "cancel", "connect", "cancel"]


@pytest.mark.parametrize("action", ["pause", "resume"])
def test_pause_and_resume_given_while_it_was_down_are_too_late(hub, print_room, clock, left_job, action):
    left_job("printing")
    order_id = hub.give(action, "ahven")
    clock.advance(11)
    print_room.open()
    assert hub.refusal(order_id) is ReasonCode.ORDER_EXPIRED
    assert print_room.printers["ahven"].requests(action) == []


def test_nobody_can_confirm_a_clear_bed_while_a_print_may_be_running(hub, print_room, left_job):
    left_job("printing")
    order_id = hub.give("confirm_clear", "ahven")
    print_room.prepare = lambda slug, printer: printer.responses.update(connect=list)
    print_room.open()
    assert hub.answer(order_id).refused


def test_a_print_lost_with_its_printer_ends_when_a_person_clears_the_bed(hub, print_room, left_job, until):
    job_id = left_job("printing")
    offline = [StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED))]
    print_room.prepare = lambda slug, printer: printer.responses.update(connect=lambda: offline)
    print_room.open()
    until(lambda: hub.printer("ahven").reason == Reason(ReasonCode.UNPLUGGED).with_details(LOST_DURING_PRINT))
    assert hub.answer(hub.give("confirm_clear", "ahven")).done
    job = hub.job(job_id)
    assert (job["job_state"], job["outcome"]) == ("collected", "failed")


def test_a_printer_works_normally_after_its_bed_was_cleared_out_of_contact(hub, print_room, left_job, until):
    """O3, O8: the printer forgets the job, the start has its answer, and orders reach the printer."""
    job_id = left_job("sending")
    offline = [StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED))]
    print_room.prepare = lambda slug, printer: printer.responses.update(connect=lambda: offline)
    print_room.open()
    until(lambda: hub.printer("ahven").reason == Reason(ReasonCode.UNPLUGGED).with_details(LOST_DURING_PRINT))
    printer = print_room.printers["ahven"]
    assert hub.answer(hub.give("confirm_clear", "ahven")).done
    until(lambda: printer.requests("forget") == [job_id])
    printer.emit(StateChanged(PrinterState.CONNECTING), StateChanged(PrinterState.PRINTING))
    hub.until_state("ahven", "printing")
    assert hub.printer("ahven").foreign
    printer.responses["pause"] = lambda: [StateChanged(PrinterState.PAUSED)]
    assert hub.answer(hub.give("pause", "ahven")).done


def test_a_bed_still_has_to_be_cleared_after_a_restart(hub, print_room):
    print_room.open_idle()
    _, order_id = hub.start("ahven")
    hub.answer(order_id)
    print_room.printers["ahven"].finish()
    hub.until_state("ahven", "awaiting_clear")
    print_room.close()
    print_room.open()
    hub.until_state("ahven", "awaiting_clear")
    _, order_id = hub.start("ahven")
    assert hub.answer(order_id).refused
