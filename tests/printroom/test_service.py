"""The print room's service: faults, a database that cannot be written, printers that come and go."""

import sqlite3
import threading

import pytest

from kiosk.base.clock import to_text
from kiosk.base.instance_lock import AlreadyRunningError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.printer_tracker import PrinterTracker
from kiosk.printroom.records import Records
from kiosk.printroom.service import RETRY_EACH_S, PrintRoom
from tests.signal_storm import signal_storm

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


@pytest.mark.announces("Internal error over printer Ahven")
def test_an_internal_error_over_one_printer_does_not_affect_the_others(hub, print_room, caplog):
    hub.add_printer("hauki")

    def fail():
        raise ZeroDivisionError

    print_room.prepare = lambda slug, printer: printer.responses.update(start=fail) if slug == "ahven" else None
    print_room.open_idle()
    _, order_id = hub.start("ahven")
    assert hub.refusal(order_id) is ReasonCode.INTERNAL_ERROR
    hub.until_state("ahven", "error")
    assert hub.printer("ahven").reason == Reason(ReasonCode.INTERNAL_ERROR)
    _, order_id = hub.start("hauki")
    assert hub.answer(order_id).done
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.announces("hauki.key is empty")
def test_a_printer_that_cannot_be_created_shows_why_and_the_others_work(hub, print_room, caplog):
    from kiosk.base.errors import ReasonError

    hub.add_printer("hauki")
    usual = print_room.make

    def make(row, report):
        if row.slug == "hauki":
            raise ReasonError(Reason(ReasonCode.KEY_FILE_EMPTY, path="hauki.key"))
        return usual(row, report)

    print_room.make = make
    print_room.open()
    hub.until_state("ahven", "idle")
    hub.until_state("hauki", "offline")
    assert hub.printer("hauki").reason == Reason(ReasonCode.KEY_FILE_EMPTY, path="hauki.key")
    assert hub.refusal(hub.give("connect", "hauki")) is ReasonCode.KEY_FILE_EMPTY
    assert hub.answer(hub.give("stop_now", "hauki")).refused


def test_a_printer_that_is_added_while_the_print_room_runs_is_served(hub, print_room):
    print_room.open_idle()
    hub.add_printer("hauki")
    hub.until_state("hauki", "idle")
    _, order_id = hub.start("hauki")
    assert hub.answer(order_id).done


def test_there_is_only_one_print_room(hub, print_room):
    print_room.open_idle()
    second = PrintRoom(hub.hub_path, hub.live_path, hub.files_dir, print_room.make, hub.clock, print_room.network.tools)
    with pytest.raises(AlreadyRunningError):
        second.run(threading.Event())


@pytest.mark.announces("can't be written")
def test_the_end_of_a_print_is_not_lost_while_the_database_cannot_be_written(hub, print_room, caplog, until):
    job_id = print_room.open_printing()
    hub.db.conn.execute("BEGIN IMMEDIATE")  # a writer that keeps its lock
    print_room.printers["ahven"].finish()
    hub.clock.advance(2)
    until(lambda: "can't be written" in caplog.text)
    hub.db.conn.rollback()
    hub.clock.advance(2)
    until(lambda: hub.job(job_id)["outcome"] == "done")
    hub.until_state("ahven", "awaiting_clear")


@pytest.mark.announces("can't be written")
def test_a_printer_that_could_not_be_restored_is_restored_later(hub, print_room, caplog, until, monkeypatch):
    """The database is locked just when a printer with an open job is added: its job must not be overlooked."""
    print_room.open_idle()
    original, errors = PrinterTracker.restore, [sqlite3.OperationalError("database is locked")]

    def begin(desk):
        if errors:
            raise errors.pop()
        original(desk)

    monkeypatch.setattr(PrinterTracker, "restore", begin)
    hub.add_printer("hauki")
    until(lambda: "can't be written" in caplog.text)
    first = print_room.printers["hauki"]
    hub.clock.advance(2 * RETRY_EACH_S)
    hub.until_state("hauki", "idle")
    until(lambda: first.closed)
    assert not first.requests("connect")
    assert print_room.printers["hauki"] is not first


@pytest.mark.announces("can't be written")
def test_a_printer_removed_while_nothing_can_be_written_is_released_completely_later(
    hub, print_room, caplog, until, monkeypatch
):
    """Its orders are answered and its link is closed: neither without the other, or the link would stay open unseen."""
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    printer.responses["disconnect"] = list  # reports nothing: the order stays pending
    order_id = hub.give("disconnect", "ahven")
    until(lambda: printer.requests("disconnect"))
    original, errors = Records.answer, [sqlite3.OperationalError("database or disk is full")]

    def answer(records, *of_order):
        if errors:
            raise errors.pop()
        original(records, *of_order)

    monkeypatch.setattr(Records, "answer", answer)
    with hub.db.atomic():
        hub.db.execute("UPDATE equipment SET removed_at = ?", (to_text(hub.clock.now()),))
    until(lambda: "can't be written" in caplog.text)
    assert not printer.closed
    hub.clock.advance(2 * RETRY_EACH_S)
    assert not hub.answer(order_id).done
    until(lambda: printer.closed)


@pytest.mark.timeout(60)
def test_a_print_room_is_stopped_by_a_signal_at_any_moment(hub, print_room):
    """Q15: also by one that comes just when it has waited long enough for an event, and nothing else happens."""
    stop = threading.Event()
    room = PrintRoom(hub.hub_path, hub.live_path, hub.files_dir, print_room.make, hub.clock, print_room.network.tools)
    ending = threading.Timer(0.5, stop.set)
    with signal_storm():
        room.run(stop, ending.start)
    assert print_room.printers["ahven"].closed
