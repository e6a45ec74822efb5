"""Pairing, from the request on a screen to a printer of the hub, over a fake network."""

import stat
from dataclasses import asdict, replace

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.changes import history
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.printer_settings import change_printer, printer
from kiosk.printers.printer import PrinterState, StateChanged
from kiosk.printroom.pairing.pairing_requests import PairingRefusedError, Phase
from kiosk.printroom.pairing.pairing_worker import ENDED_KEPT, SWEEP_EACH_S
from kiosk.store.hub_db import row, rows
from tests.printroom.pairing.pairing_screen import ADDRESS
from tests.printroom.running_print_room import SERVER, SERVER_KEY
from tests.printroom.scripted_printer import message


def test_a_server_is_paired_and_its_printer_added_and_connected(hub, print_room, screen, accepts):
    """O9: the screen learns that there is a key, never which."""
    print_room.open()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    waiting = screen.until_phase(request_id, Phase.WAITING)
    assert (waiting.until_at - hub.clock.now()).total_seconds() == 300
    assert screen.keys() == {}
    accepts.set()
    found = screen.until_phase(request_id, Phase.FOUND)
    assert found.facts == asdict(SERVER)
    assert screen.keys() == {f"{found.slug}.key": SERVER_KEY}
    assert stat.S_IMODE((hub.folder / f"{found.slug}.key").stat().st_mode) == 0o600
    printer_id = screen.add(screen.new_printer(found), hub.staff_id)
    hub.until_state(found.slug, "idle")
    made = row(hub.db, "SELECT * FROM printer WHERE id = ?", printer_id)
    assert (made["bed_x_mm"], made["bed_y_mm"], made["height_mm"], made["nozzle_mm"]) == (220, 210, 250, 0.6)
    assert (made["tool_count"], made["address"]) == (2, ADDRESS)
    assert screen.by_id(request_id).phase is Phase.DONE
    assert screen.audited() == ["printer.introduced", "printer.added"]


@pytest.mark.announces("Internal error while pairing")
def test_an_internal_error_fails_the_request_and_affects_no_printer(hub, print_room, screen, ahven):
    print_room.network.answers = lambda report_phase, cancelled: 1 / 0
    print_room.open_idle()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    assert screen.until_phase(request_id, Phase.FAILED).reason == Reason(ReasonCode.INTERNAL_ERROR)
    assert hub.printer("ahven").state == "idle"


@pytest.mark.announces("Internal error while pairing")
def test_facts_that_cannot_be_stored_fail_the_request_and_not_the_print_room(hub, print_room, screen, ahven, until):
    """Half a surrogate pair; in a name it would be left out (Q4)."""
    print_room.network.answers = lambda report_phase, cancelled: (SERVER_KEY, replace(SERVER, address="http://\ud83d"))
    print_room.open_idle()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    assert screen.until_phase(request_id, Phase.FAILED).reason == Reason(ReasonCode.INTERNAL_ERROR)
    until(lambda: screen.keys() == {})
    order_id = hub.give("out_of_service", "ahven")
    assert hub.answer(order_id).done


def test_an_ended_request_is_deleted_after_a_day(hub, print_room, screen, accepts, until):
    """P6: its row names a person and an address; the audit keeps what must be kept."""
    print_room.open()
    ended = screen.begin(ADDRESS, hub.staff_id)
    screen.cancel(ended, hub.staff_id)
    open_still = screen.begin(ADDRESS, hub.staff_id)
    screen.until_phase(open_still, Phase.WAITING)
    hub.clock.advance(ENDED_KEPT.total_seconds() - 60)
    assert screen.by_id(ended) is not None
    hub.clock.advance(SWEEP_EACH_S)
    until(lambda: screen.by_id(ended) is None)
    assert screen.by_id(open_still).phase is Phase.WAITING
    assert "printer.introduction_cancelled" in screen.audited()


def test_of_two_admins_the_later_request_continues(hub, print_room, screen, accepts):
    """At most one request is open."""
    print_room.open()
    first = screen.begin(ADDRESS, hub.staff_id)
    screen.until_phase(first, Phase.WAITING)
    second = screen.begin(ADDRESS, hub.staff_id)
    assert screen.by_id(first).phase is Phase.CANCELLED
    assert screen.open_one().id == second
    screen.cancel(first, hub.staff_id)
    assert screen.open_one().id == second, "cancelling an ended request does not affect the other"
    accepts.set()
    screen.until_phase(second, Phase.FOUND)


def test_a_request_interrupted_by_a_restart_fails_with_its_reason(hub, print_room, screen, accepts):
    print_room.open()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    screen.until_phase(request_id, Phase.WAITING)
    print_room.close()
    print_room.open()
    failed = screen.until_phase(request_id, Phase.FAILED)
    assert failed.reason == Reason(ReasonCode.PAIRING_RESTARTED)


def test_a_new_or_a_paired_request_survives_a_restart_of_the_print_room(hub, print_room, screen, until):
    request_id = screen.begin(ADDRESS, hub.staff_id)
    print_room.open()
    found = screen.until_phase(request_id, Phase.FOUND)
    print_room.close()
    print_room.open()
    until(lambda: row(hub.db, "SELECT 1 FROM process_run"))
    screen.add(screen.new_printer(found), hub.staff_id)
    hub.until_state(found.slug, "idle")


def test_an_address_that_the_hub_already_has_is_refused_at_once(hub, screen):
    hub.add_printer("hauki", connection="octoprint", address=f"{ADDRESS}/")
    with pytest.raises(PairingRefusedError, match="in the hub already: Hauki"):
        screen.begin(ADDRESS, hub.staff_id)
    assert screen.open_one() is None


def test_a_printer_paired_again_keeps_its_row_its_history_and_its_print(hub, print_room, screen, accepts, until):
    """It is reconnected with the new key; a print that continues in OctoPrint is found again."""
    hauki = hub.add_printer("hauki", connection="octoprint", address=ADDRESS)
    print_room.network.keys.write("hauki", "refused")
    print_room.open_idle()
    before = print_room.printers["hauki"]
    job_id, order_id = hub.start("hauki")
    assert hub.answer(order_id).done
    request_id = screen.begin(ADDRESS, hub.staff_id, printer_id=hauki)
    screen.until_phase(request_id, Phase.WAITING)
    accepts.set()
    screen.until_phase(request_id, Phase.DONE)
    until(lambda: print_room.printers["hauki"] is not before and print_room.printers["hauki"].requests("watch_for"))
    assert print_room.network.asked[0][2] == []
    assert screen.keys() == {"hauki.key": SERVER_KEY}
    until(lambda: before.closed)
    before.emit()
    assert [job.job_id for job in print_room.printers["hauki"].requests("watch_for")] == [job_id]
    assert hub.ids["hauki"] == hauki
    assert screen.audited() == ["printer.introduced", "printer.connected_again"]


def test_events_of_the_old_link_are_ignored(hub, print_room, screen, until):
    hauki = hub.add_printer("hauki", connection="octoprint", address=ADDRESS)
    print_room.open_idle()
    before = print_room.printers["hauki"]
    screen.begin(ADDRESS, hub.staff_id, printer_id=hauki)
    until(lambda: print_room.printers["hauki"] is not before and print_room.printers["hauki"].requests("connect"))
    before.report(StateChanged(PrinterState.ERROR, message("of the old link")))
    print_room.printers["hauki"].emit(StateChanged(PrinterState.CONNECTING, message("of the new link")))
    hub.until_state("hauki", "connecting")
    assert "of the old link" not in str(rows(hub.db, "SELECT * FROM printer"))


def test_a_printer_moves_from_its_cable_to_octoprint_and_back(hub, print_room, screen, accepts, until, ahven):
    """W4: it keeps its row and its history, in which both moves are; until the server accepts, the cable works."""
    print_room.open_idle()
    on_cable = print_room.printers["ahven"]
    request_id = screen.begin(ADDRESS, hub.staff_id, printer_id=ahven)
    screen.until_phase(request_id, Phase.WAITING)
    assert not on_cable.closed
    assert printer(hub.db, ahven).connection == "serial"
    accepts.set()
    screen.until_phase(request_id, Phase.DONE)
    until(lambda: print_room.printers["ahven"] is not on_cable and on_cable.closed)
    found, over_octoprint = printer(hub.db, ahven), print_room.printers["ahven"]
    assert (found.connection, found.address, found.baud) == ("octoprint", ADDRESS, None)
    assert screen.keys() == {"ahven.key": SERVER_KEY}
    screen.begin(ADDRESS, hub.staff_id, printer_id=ahven)
    screen.move_to_cable(replace(found, connection="serial", address="/dev/ttyUSB0"), "ahven", hub.staff_id)
    until(lambda: print_room.printers["ahven"] is not over_octoprint and over_octoprint.closed)
    assert screen.keys() == {}
    assert screen.open_one() is None, "it would have moved it again"
    moves = [(one.before["connection"], one.after["connection"]) for one in history(hub.db, f"printer:{ahven}")]
    assert moves == [("octoprint", "serial"), ("serial", "octoprint")]


@pytest.mark.announces("because the print room is being stopped")
def test_a_printer_that_a_print_holds_keeps_its_kind_of_connection(hub, print_room, screen, accepts, until, ahven):
    """W4: it says why, also where the print was started while the server was asked."""
    still_running = Reason(ReasonCode.PRINT_MAY_STILL_BE_RUNNING)
    print_room.open_idle()
    request_id = screen.begin(ADDRESS, hub.staff_id, printer_id=ahven)
    screen.until_phase(request_id, Phase.WAITING)
    _, order_id = hub.start("ahven")
    assert hub.answer(order_id).done
    accepts.set()
    assert screen.until_phase(request_id, Phase.FAILED).reason == still_running
    until(lambda: screen.keys() == {})
    with pytest.raises(PairingRefusedError) as refused:
        screen.begin(ADDRESS, hub.staff_id, printer_id=ahven)
    assert refused.value.reason == still_running
    found = printer(hub.db, ahven)
    with pytest.raises(SettingRefusedError) as not_set:
        change_printer(hub.db, hub.clock, hub.staff_id, replace(found, connection="octoprint", address=ADDRESS))
    assert (not_set.value.field, not_set.value.reason) == ("connection", still_running)
    assert printer(hub.db, ahven) == found
