"""What a print room does with what an earlier one left: jobs, orders, and the end of its own."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import JobStarted, PrinterState, StateChanged
from kiosk.printroom.printer_status import LOST_DURING_PRINT

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


@pytest.fixture
def restarted(hub, room, until):
    """Left by a print room that died: a job in this state on ahven. Returns its id; no print room runs."""

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
def test_a_job_left_behind_is_asked_for_before_the_link_opens_and_not_started(hub, room, restarted, job_state):
    job_id = restarted(job_state)
    room.open()
    hub.until_state("ahven", "awaiting_clear")
    names = [name for name, _ in room.printers["ahven"].requested]
    assert names[:2] == ["watch_for", "connect"]
    assert "start" not in names
    job = hub.job(job_id)
    assert (job["job_state"], job["outcome"]) == ("failed", "failed")
    assert hub.alarms("ahven") == ["job_failed"]


def test_a_start_whose_job_was_being_sent_is_refused_and_never_sent_again(hub, room, restarted):
    restarted("sending")
    (order,) = hub.db.query("SELECT id FROM printer_order")
    room.open()
    assert hub.refusal(order["id"]) is ReasonCode.RESTARTED_DURING_START
    hub.until_state("ahven", "awaiting_clear")
    assert room.printers["ahven"].requests("start") == []


def test_a_print_that_went_on_without_us_goes_on(hub, room, restarted, until):
    job_id = restarted("sending")

    def still_printing():
        return [StateChanged(PrinterState.CONNECTING), JobStarted(job_id), StateChanged(PrinterState.PRINTING)]

    room.prepare = lambda slug, printer: printer.responses.update(connect=still_printing)
    room.open()
    hub.until_state("ahven", "printing")
    assert hub.job(job_id)["job_state"] == "printing"
    assert not hub.printer("ahven").foreign


def test_a_start_given_while_it_was_down_is_refused(hub, room):
    job_id, order_id = hub.start("ahven")
    room.open()
    assert hub.refusal(order_id) is ReasonCode.RESTARTED_BEFORE_START
    hub.until_state("ahven", "idle")
    assert hub.job(job_id)["job_state"] == "failed"
    assert room.printers["ahven"].requests("start") == []


def test_a_start_from_the_queue_given_while_it_was_down_goes_back_to_the_queue(hub, room):
    job_id = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    order_id = hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)
    assert not hub.overview.open_jobs()[0].queued
    room.open()
    assert hub.answer(order_id).refused
    assert hub.overview.open_jobs()[0].queued


def test_a_stop_given_while_it_was_down_is_carried_out_when_there_is_contact(hub, room, clock, until):
    order_id = hub.give("stop_now", "ahven")
    clock.advance(3600)
    room.open()
    answer = hub.answer(order_id)
    assert answer.done
    hub.until_state("ahven", "error")


def test_a_stop_given_while_it_was_down_waits_for_a_printer_that_comes_late(hub, room, until):
    order_id = hub.give("stop_now", "ahven")
    offline = [StateChanged(PrinterState.CONNECTING), StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED))]
    room.prepare = lambda slug, printer: printer.responses.update(connect=lambda: offline)
    room.open()
    until(lambda: hub.printer("ahven").reason == Reason(ReasonCode.UNPLUGGED))
    assert hub.orders.answer(order_id) is None
    printer = room.printers["ahven"]
    printer.connected = True
    printer.emit(StateChanged(PrinterState.CONNECTING), StateChanged(PrinterState.IDLE))
    assert hub.answer(order_id).done
    hub.until_state("ahven", "error")


def test_a_cancel_given_while_it_was_down_is_answered_by_the_end_of_the_job(hub, room, restarted):
    job_id = restarted("printing")
    order_id = hub.give("cancel", "ahven", job_id=job_id)
    room.open()
    assert hub.answer(order_id).done
    hub.until_state("ahven", "awaiting_clear")


def test_a_cancel_given_while_it_was_down_reaches_a_print_that_went_on(hub, room, restarted):
    job_id = restarted("printing")
    order_id = hub.give("cancel", "ahven", job_id=job_id)

    def prepare(slug, printer):
        printer.job_id = job_id
        went_on = [JobStarted(job_id), StateChanged(PrinterState.PRINTING)]
        printer.responses["connect"] = lambda: [StateChanged(PrinterState.CONNECTING), *went_on]

    room.prepare = prepare
    room.open()
    assert hub.answer(order_id).done
    assert hub.job(job_id)["outcome"] == "cancelled"
    asked = [name for name, _ in room.printers["ahven"].requested]
    assert asked[:4] == ["watch_for", "cancel", "connect", "cancel"]


@pytest.mark.parametrize("action", ["pause", "resume"])
def test_pause_and_resume_given_while_it_was_down_are_too_late(hub, room, clock, restarted, action):
    restarted("printing")
    order_id = hub.give(action, "ahven")
    clock.advance(11)
    room.open()
    assert hub.refusal(order_id) is ReasonCode.ORDER_EXPIRED
    assert room.printers["ahven"].requests(action) == []


def test_nobody_can_say_that_the_bed_is_clear_while_a_print_may_be_running(hub, room, restarted):
    restarted("printing")
    order_id = hub.give("confirm_clear", "ahven")
    room.prepare = lambda slug, printer: printer.responses.update(connect=list)
    room.open()
    assert hub.answer(order_id).refused


def test_a_print_lost_with_its_printer_ends_when_a_person_clears_the_bed(hub, room, restarted, until):
    job_id = restarted("printing")
    offline = [StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED))]
    room.prepare = lambda slug, printer: printer.responses.update(connect=lambda: offline)
    room.open()
    until(lambda: hub.printer("ahven").reason == Reason(ReasonCode.UNPLUGGED).with_details(LOST_DURING_PRINT))
    assert hub.answer(hub.give("confirm_clear", "ahven")).done
    job = hub.job(job_id)
    assert (job["job_state"], job["outcome"]) == ("collected", "failed")


def test_a_printer_is_as_any_other_after_a_person_cleared_its_bed_out_of_contact(hub, room, restarted, until):
    """O3, O8: it is told that the job is over, the start has its answer, and orders reach the printer."""
    job_id = restarted("sending")
    offline = [StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED))]
    room.prepare = lambda slug, printer: printer.responses.update(connect=lambda: offline)
    room.open()
    until(lambda: hub.printer("ahven").reason == Reason(ReasonCode.UNPLUGGED).with_details(LOST_DURING_PRINT))
    printer = room.printers["ahven"]
    assert hub.answer(hub.give("confirm_clear", "ahven")).done
    until(lambda: printer.requests("forget") == [job_id])
    printer.emit(StateChanged(PrinterState.CONNECTING), StateChanged(PrinterState.PRINTING))
    hub.until_state("ahven", "printing")
    assert hub.printer("ahven").foreign
    printer.responses["pause"] = lambda: [StateChanged(PrinterState.PAUSED)]
    assert hub.answer(hub.give("pause", "ahven")).done


def test_the_bed_stays_to_be_cleared_over_a_restart(hub, room):
    room.open_idle()
    _, order_id = hub.start("ahven")
    hub.answer(order_id)
    room.printers["ahven"].finish()
    hub.until_state("ahven", "awaiting_clear")
    room.close()
    room.open()
    hub.until_state("ahven", "awaiting_clear")
    _, order_id = hub.start("ahven")
    assert hub.answer(order_id).refused


def test_a_serial_print_is_ended_in_good_order_when_the_print_room_ends(hub, room, caplog):
    room.open_idle()
    job_id, order_id = hub.start("ahven")
    hub.answer(order_id)
    room.close()
    assert room.printers["ahven"].requests("cancel") == [None]
    job = hub.job(job_id)
    assert (job["outcome"], job["reason"]) == ("failed", Reason(ReasonCode.STOPPED_WITH_PRINT_ROOM))
    assert "fails, because the print room is being stopped" in caplog.text
    assert room.printers["ahven"].closed


def test_an_octoprint_print_goes_on_when_the_print_room_ends(hub, room):
    hub.add_printer("kuha", road="octoprint")
    room.open_idle()
    job_id, order_id = hub.start("kuha")
    hub.answer(order_id)
    room.close()
    assert room.printers["kuha"].requests("cancel") == []
    assert hub.job(job_id)["job_state"] == "printing"
