"""A print room with scripted printers: what it writes when screens order and printers report."""

import sqlite3
from datetime import timedelta

import pytest

from kiosk.base.clock import to_text
from kiosk.base.instance_lock import AlreadyRunningError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    JobStarted,
    Outcome,
    PrinterState,
    PromptShown,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
)
from kiosk.printroom.print_files import stored_path
from kiosk.printroom.printer_status import LOST_DURING_PRINT
from kiosk.printroom.printer_tracker import PrinterTracker
from kiosk.printroom.records import Records
from kiosk.printroom.service import RETRY_EACH_S, PrintRoom
from tests.printroom.scripted_printer import message

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def printing(hub, room):
    """A print under way on ahven; returns its job id."""
    room.open_idle()
    job_id, order_id = hub.start("ahven")
    assert hub.answer(order_id).done
    hub.until_state("ahven", "printing")
    return job_id


def test_a_print_goes_from_start_to_collected(hub, room, until):
    room.open_idle()
    job_id, order_id = hub.start("ahven")
    assert hub.answer(order_id).done
    hub.until_state("ahven", "printing")
    assert hub.job(job_id)["job_state"] == "printing"
    assert not hub.printer("ahven").bed_clear
    room.printers["ahven"].finish()
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


def test_the_job_is_on_disk_before_the_printer_is_asked(hub, room, until):
    room.prepare = lambda slug, printer: printer.responses.update(start=list)
    room.open_idle()
    job_id, order_id = hub.start("ahven")
    until(lambda: room.printers["ahven"].requests("start"))
    assert hub.job(job_id)["job_state"] == "sending"
    assert hub.orders.answer(order_id) is None
    assert hub.printer("ahven").state == "heating"
    room.printers["ahven"].emit(JobStarted(job_id))
    assert hub.answer(order_id).done


def test_a_print_that_was_seen_to_begin_is_not_shown_as_finishing(hub, room, until):
    """The printer's next state may come a second after the start."""
    room.prepare = lambda slug, printer: printer.responses.update(start=list)
    room.open_idle()
    job_id, order_id = hub.start("ahven")
    until(lambda: room.printers["ahven"].requests("start"))
    room.printers["ahven"].emit(JobStarted(job_id))
    assert hub.answer(order_id).done
    assert hub.printer("ahven").state == "printing"


def test_the_printer_gets_the_stored_file_under_its_name(hub, room, until):
    printing(hub, room)
    (job,) = room.printers["ahven"].requests("start")
    assert job.name == "hook.gcode"
    assert job.path == stored_path(hub.files_dir, hub.file().sha256)


@pytest.mark.parametrize("state", ["awaiting_clear", "offline", "error", "out_of_service"])
def test_a_start_is_refused_when_the_printer_is_not_free(hub, room, state, until):
    room.open_idle()
    printer = room.printers["ahven"]
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


def test_a_start_during_another_print_is_refused(hub, room):
    first = printing(hub, room)
    _, order_id = hub.start("ahven")
    assert hub.refusal(order_id) is ReasonCode.OTHER_PRINT_ON_PRINTER
    assert hub.job(first)["job_state"] == "printing"
    assert len(room.printers["ahven"].requests("start")) == 1


def test_a_file_that_is_gone_or_was_changed_is_not_printed(hub, room):
    room.open_idle()
    stored = hub.file()
    stored.path.write_text("G28\n")
    _, order_id = hub.start("ahven", stored)
    assert hub.refusal(order_id) is ReasonCode.PRINT_FILE_CHANGED
    stored.path.unlink()
    _, order_id = hub.start("ahven", stored)
    assert hub.refusal(order_id) is ReasonCode.PRINT_FILE_MISSING
    hub.until_state("ahven", "idle")
    assert room.printers["ahven"].requests("start") == []


def test_a_print_too_big_for_the_printer_is_refused_by_the_print_room_too(hub, room, gcode):
    room.open_idle()
    _, order_id = hub.start("ahven", hub.file(gcode.replace("X5", "X35").replace("X7", "X37"), "big.gcode"))
    assert hub.refusal(order_id) is ReasonCode.TOO_BIG


def test_a_start_that_the_printer_refuses_leaves_it_free(hub, room):
    room.prepare = lambda slug, printer: printer.responses.update(
        start=lambda: [RequestRefused("start", Reason(ReasonCode.NOT_READY))]
    )
    room.open_idle()
    job_id, order_id = hub.start("ahven")
    assert hub.refusal(order_id) is ReasonCode.NOT_READY
    assert (hub.job(job_id)["job_state"], hub.job(job_id)["reason"]) == ("failed", Reason(ReasonCode.NOT_READY))
    hub.until_state("ahven", "idle")
    assert hub.printer("ahven").bed_clear


def test_a_job_of_the_queue_goes_back_there_when_its_start_is_refused(hub, room):
    room.open_idle()
    hub.answer(hub.give("out_of_service", "ahven"))
    job_id = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    assert hub.answer(hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)).refused
    (job,) = hub.overview.open_jobs()
    assert (job.id, job.queued, job.reason) == (job_id, True, Reason(ReasonCode.PRINTER_OUT_OF_SERVICE))
    hub.answer(hub.give("into_service", "ahven"))
    hub.until_state("ahven", "idle")
    assert hub.answer(hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)).done


def test_pause_and_resume_change_the_job_with_the_printer(hub, room, until):
    job_id = printing(hub, room)
    assert hub.answer(hub.give("pause", "ahven")).done
    assert hub.job(job_id)["job_state"] == "paused"
    assert hub.answer(hub.give("resume", "ahven")).done
    until(lambda: hub.job(job_id)["job_state"] == "printing")


def test_a_cancelled_print_awaits_clear(hub, room):
    job_id = printing(hub, room)
    assert hub.answer(hub.give("cancel", "ahven", job_id=job_id)).done
    hub.until_state("ahven", "awaiting_clear")
    assert hub.job(job_id)["outcome"] == "cancelled"


def test_a_cancel_of_an_earlier_print_does_not_hit_the_running_one(hub, room):
    printing(hub, room)
    old_job, _ = hub.start("ahven")
    answer = hub.answer(hub.give("cancel", "ahven", job_id=old_job))
    assert answer.refused
    assert room.printers["ahven"].requests("cancel") == []


@pytest.mark.parametrize("action", ["pause", "resume", "cancel", "answer_prompt"])
def test_there_must_be_something_to_act_on(hub, room, action):
    room.open_idle()
    assert hub.answer(hub.give(action, "ahven", detail="0")).refused


def test_stop_now_goes_out_first_of_all_that_is_ordered(hub, room):
    job_id = printing(hub, room)
    with hub.db.atomic():
        orders = [hub.give("pause", "ahven"), hub.give("cancel", "ahven", job_id=job_id), hub.give("stop_now", "ahven")]
    answers = [hub.answer(order_id) for order_id in orders]
    asked = [name for name, _ in room.printers["ahven"].requested if name in ("pause", "cancel", "stop_now")]
    assert asked[0] == "stop_now"
    assert answers[2].done
    hub.until_state("ahven", "error")
    assert hub.job(job_id)["outcome"] == "failed"
    assert {"job_failed", "heaters_on", "printer_error"} <= set(hub.alarms("ahven"))


def test_a_stop_that_is_not_confirmed_says_where_the_mains_switch_is(hub, room, clock, until):
    room.prepare = lambda slug, printer: printer.responses.update(stop_now=list)
    room.open_idle()
    order_id = hub.give("stop_now", "ahven")
    until(lambda: room.printers["ahven"].requests("stop_now"))
    clock.advance(11)
    assert hub.refusal(order_id) is ReasonCode.STOP_UNCONFIRMED


def test_a_pause_that_waited_too_long_is_refused(hub, room, clock):
    printing(hub, room)
    order_id = hub.give("pause", "ahven")
    hub.answer(order_id)
    with hub.db.atomic():
        late = hub.give("pause", "ahven")
        clock.advance(11)
    assert hub.answer(late).refused


def test_readings_progress_and_layer_are_shown(hub, room, clock, until_written):
    job_id = printing(hub, room)
    clock.advance(6)
    said_at = clock.now()
    printer = room.printers["ahven"]
    printer.emit(TemperaturesRead(211.0, 210.0, None, 60.0), JobProgressed(job_id, 0.5, remaining_s=600.0, z_mm=1.0))
    until_written(lambda: hub.printer("ahven").fraction == 0.5)
    view = hub.printer("ahven")
    assert (view.layer, view.layers, view.remaining_s, view.z_mm) == (5, 10, 600.0, 1.0)
    assert said_at <= view.done_at - timedelta(seconds=600) <= clock.now()
    assert (view.reading.tool_c, view.reading.bed_c) == (211.0, None)
    assert view.reading.age_s <= (clock.now() - said_at).total_seconds()
    assert hub.overview.trail(hub.ids["ahven"])[-1].tool_c == 211.0


def test_a_lost_link_blanks_the_reading_but_keeps_its_age_and_the_progress(hub, room, clock, until_written):
    job_id = printing(hub, room)
    clock.advance(2)
    printer = room.printers["ahven"]
    said_at = clock.now()
    printer.emit(TemperaturesRead(211.0, 210.0, 60.0, 60.0), JobProgressed(job_id, 0.71))
    until_written(lambda: hub.printer("ahven").fraction == 0.71)
    clock.advance(60)
    printer.emit(
        TemperaturesRead(None, None, None, None), StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED))
    )
    hub.until_state("ahven", "offline")
    view = hub.printer("ahven")
    assert (view.reading.tool_c, view.fraction) == (None, 0.71)
    assert 60.0 <= view.reading.age_s <= (clock.now() - said_at).total_seconds()
    assert view.reason == Reason(ReasonCode.UNPLUGGED).with_details(LOST_DURING_PRINT)
    assert hub.alarms("ahven") == ["offline_in_print"]
    assert hub.job(job_id)["job_state"] == "printing"


def test_tries_to_reach_a_lost_printer_are_not_shown_one_by_one(hub, room, clock, until):
    room.open_idle()
    printer = room.printers["ahven"]
    printer.emit(StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED)))
    hub.until_state("ahven", "offline")
    since = hub.printer("ahven").since_at
    clock.advance(30)
    printer.emit(
        StateChanged(PrinterState.CONNECTING),
        StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.NO_PORT, port="ttyUSB0")),
    )
    until(lambda: hub.printer("ahven").reason == Reason(ReasonCode.NO_PORT, port="ttyUSB0"))
    assert hub.printer("ahven").since_at == since


def test_a_print_of_somebody_else_holds_the_printer(hub, room, clock, until):
    room.open_idle()
    clock.advance(2)
    printer = room.printers["ahven"]
    printer.emit(ForeignPrintSeen("vase.gcode"), StateChanged(PrinterState.PRINTING))
    hub.until_state("ahven", "printing")
    until(lambda: hub.printer("ahven").foreign_name)
    view = hub.printer("ahven")
    assert (view.foreign, view.foreign_name, view.job) == (True, "vase.gcode", None)
    _, order_id = hub.start("ahven")
    assert hub.answer(order_id).refused
    printer.emit(ForeignPrintSeen(None), StateChanged(PrinterState.IDLE))
    hub.until_state("ahven", "awaiting_clear")
    assert hub.printer("ahven").foreign_name == ""


def test_a_question_of_the_machine_is_shown_and_answered(hub, room, until):
    printing(hub, room)
    printer = room.printers["ahven"]
    printer.emit(PromptShown("Filament?", ("Load", "Stop")), StateChanged(PrinterState.ATTENTION, message("Filament?")))
    hub.until_state("ahven", "attention")
    assert hub.printer("ahven").prompt.choices == ("Load", "Stop")
    assert hub.alarms("ahven") == ["attention"]
    assert hub.answer(hub.give("answer_prompt", "ahven", detail="7")).refused
    assert hub.answer(hub.give("answer_prompt", "ahven", detail="1")).done
    assert printer.requests("answer_prompt") == [1]
    until(lambda: hub.printer("ahven").prompt is None)


def test_heaters_not_seen_off_are_an_alarm(hub, room):
    printing(hub, room)
    room.printers["ahven"].finish(heaters_off=False)
    hub.until_state("ahven", "awaiting_clear")
    assert hub.alarms("ahven") == ["heaters_on"]


def test_forgotten_heat_is_an_alarm(hub, room, clock, until, until_written):
    room.open_idle()
    clock.advance(2)
    printer = room.printers["ahven"]
    printer.emit(TemperaturesRead(208.0, 210.0, 20.0, 0.0))
    until_written(lambda: hub.printer("ahven").reading and hub.printer("ahven").reading.tool_c == 208.0)
    clock.advance(9 * 60)
    printer.emit(TemperaturesRead(208.0, 210.0, 20.0, 0.0))
    until(lambda: hub.alarms("ahven") == ["heaters_on"])


def test_only_a_person_ends_awaiting_clear(hub, room):
    room.open_idle()
    assert hub.answer(hub.orders.give("confirm_clear", hub.ids["ahven"], None)).refused


def test_a_running_print_can_not_be_confirmed_away(hub, room):
    printing(hub, room)
    assert hub.answer(hub.give("confirm_clear", "ahven")).refused


@pytest.mark.announces("Internal error over printer Ahven")
def test_a_fault_of_ours_over_one_printer_does_not_touch_the_others(hub, room, caplog):
    hub.add_printer("hauki")

    def fail():
        raise ZeroDivisionError

    room.prepare = lambda slug, printer: printer.responses.update(start=fail) if slug == "ahven" else None
    room.open_idle()
    _, order_id = hub.start("ahven")
    assert hub.refusal(order_id) is ReasonCode.INTERNAL_ERROR
    hub.until_state("ahven", "error")
    assert hub.printer("ahven").reason == Reason(ReasonCode.INTERNAL_ERROR)
    _, order_id = hub.start("hauki")
    assert hub.answer(order_id).done
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.announces("hauki.key is empty")
def test_a_printer_that_can_not_be_made_says_why_and_the_others_work(hub, room, caplog):
    from kiosk.base.errors import ReasonError

    hub.add_printer("hauki")
    usual = room.make

    def make(row, report):
        if row.slug == "hauki":
            raise ReasonError(Reason(ReasonCode.KEY_FILE_EMPTY, path="hauki.key"))
        return usual(row, report)

    room.make = make
    room.open()
    hub.until_state("ahven", "idle")
    hub.until_state("hauki", "offline")
    assert hub.printer("hauki").reason == Reason(ReasonCode.KEY_FILE_EMPTY, path="hauki.key")
    assert hub.refusal(hub.give("connect", "hauki")) is ReasonCode.KEY_FILE_EMPTY
    assert hub.answer(hub.give("stop_now", "hauki")).refused


def test_a_printer_that_is_added_while_the_print_room_runs_is_served(hub, room):
    room.open_idle()
    hub.add_printer("hauki")
    hub.until_state("hauki", "idle")
    _, order_id = hub.start("hauki")
    assert hub.answer(order_id).done


def test_there_is_only_one_print_room(hub, room):
    import threading

    room.open_idle()
    second = PrintRoom(hub.hub_path, hub.live_path, hub.files_dir, room.make, hub.clock, room.network.tools)
    with pytest.raises(AlreadyRunningError):
        second.run(threading.Event())


@pytest.mark.announces("not open here")
def test_the_end_of_a_job_that_is_not_ours_changes_nothing(hub, room, caplog, until):
    job_id = printing(hub, room)
    room.printers["ahven"].emit(JobEnded("another", Outcome.DONE))
    until(lambda: "not open here" in caplog.text)
    assert hub.job(job_id)["job_state"] == "printing"


@pytest.mark.announces("can't be written")
def test_the_end_of_a_print_is_not_lost_while_the_database_can_not_be_written(hub, room, caplog, until):
    job_id = printing(hub, room)
    hub.db.conn.execute("BEGIN IMMEDIATE")  # a writer that does not let go
    room.printers["ahven"].finish()
    hub.clock.advance(2)
    until(lambda: "can't be written" in caplog.text)
    hub.db.conn.rollback()
    hub.clock.advance(2)
    until(lambda: hub.job(job_id)["outcome"] == "done")
    hub.until_state("ahven", "awaiting_clear")


@pytest.mark.announces("can't be written")
def test_a_printer_that_could_not_be_taken_up_is_taken_up_once_it_can(hub, room, caplog, until, monkeypatch):
    """A database that is held for long, just as a printer with an open job joins: its job must not be overlooked."""
    room.open_idle()
    whole, troubles = PrinterTracker.restore, [sqlite3.OperationalError("database is locked")]

    def begin(desk):
        if troubles:
            raise troubles.pop()
        whole(desk)

    monkeypatch.setattr(PrinterTracker, "restore", begin)
    hub.add_printer("hauki")
    until(lambda: "can't be written" in caplog.text)
    first = room.printers["hauki"]
    hub.clock.advance(2 * RETRY_EACH_S)
    hub.until_state("hauki", "idle")
    until(lambda: first.closed)
    assert not first.requests("connect")
    assert room.printers["hauki"] is not first


@pytest.mark.announces("can't be written")
def test_a_printer_that_leaves_while_nothing_can_be_written_leaves_whole_afterwards(
    hub, room, caplog, until, monkeypatch
):
    """Its orders are answered and its link is closed: neither without the other, or the link would hang on unseen."""
    room.open_idle()
    printer = room.printers["ahven"]
    printer.responses["disconnect"] = list  # it says nothing, so that the order waits
    order_id = hub.give("disconnect", "ahven")
    until(lambda: printer.requests("disconnect"))
    whole, troubles = Records.answer, [sqlite3.OperationalError("database or disk is full")]

    def answer(records, *of_order):
        if troubles:
            raise troubles.pop()
        whole(records, *of_order)

    monkeypatch.setattr(Records, "answer", answer)
    with hub.db.atomic():
        hub.db.execute("UPDATE equipment SET removed_at = ?", (to_text(hub.clock.now()),))
    until(lambda: "can't be written" in caplog.text)
    assert not printer.closed
    hub.clock.advance(2 * RETRY_EACH_S)
    assert not hub.answer(order_id).done
    until(lambda: printer.closed)
