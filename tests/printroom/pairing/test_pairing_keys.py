"""Keys of OctoPrint servers: stored in their files only, and deleted when nothing needs them."""

import sqlite3
import stat

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.pairing import PairingError
from kiosk.printroom.pairing.pairing_requests import PairingRefusedError, Phase
from kiosk.printroom.pairing.pairing_worker import FOUND_KEPT
from tests.printroom.pairing.pairing_screen import ADDRESS
from tests.printroom.running_print_room import SERVER_KEY


def test_no_key_is_in_a_database(hub, print_room, screen, accepts):
    """P8, O9: neither one granted by OctoPrint nor one that was typed."""
    accepts.set()
    print_room.open()
    typed = "t" * 43
    for key in ("", typed):
        request_id = screen.begin(ADDRESS, hub.staff_id, key=key)
        screen.until_phase(request_id, Phase.FOUND)
    files = [path for path in hub.folder.glob("*.db*") if path.is_file()]
    assert len(files) >= 2
    for path in files:
        data = path.read_bytes()
        assert SERVER_KEY.encode() not in data
        assert typed.encode() not in data


def test_a_typed_key_is_stored_in_its_file_and_tried(hub, print_room, screen):
    """O9."""
    request_id = screen.begin(ADDRESS, hub.staff_id, key="typed0key")
    assert stat.S_IMODE((hub.folder / f"{screen.by_id(request_id).slug}.key").stat().st_mode) == 0o600
    print_room.open()
    screen.until_phase(request_id, Phase.FOUND)
    assert print_room.network.asked == [(ADDRESS, "typed0key", [])]
    for bad in ("two words", "ключ", "x" * 201):
        with pytest.raises(PairingRefusedError, match="letters and digits"):
            screen.begin(ADDRESS, hub.staff_id, key=bad)


def test_a_request_that_cannot_be_stored_leaves_no_key(hub, screen):
    """P8: here because the printer does not exist."""
    with pytest.raises(sqlite3.IntegrityError):
        screen.begin(ADDRESS, hub.staff_id, printer_id="nothing", key="typed0key")
    assert screen.keys() == {}


def test_a_refusal_is_reported_and_leaves_no_key(hub, print_room, screen, until):
    """O9."""

    def refuse(report_phase, cancelled):
        raise PairingError(Reason(ReasonCode.KEY_REFUSED))

    print_room.network.answers = refuse
    print_room.open()
    request_id = screen.begin(ADDRESS, hub.staff_id, key="wrong")
    failed = screen.until_phase(request_id, Phase.FAILED)
    assert failed.reason == Reason(ReasonCode.KEY_REFUSED)
    until(lambda: screen.keys() == {})
    assert screen.open_one() is None


def test_a_printer_that_was_removed_meanwhile_gets_no_key(hub, print_room, screen, accepts, until):
    accepts.set()
    print_room.open()
    found = screen.until_phase(screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    printer_id = screen.add(screen.new_printer(found), hub.staff_id)
    hub.until_state(found.slug, "idle")
    accepts.clear()
    again = screen.begin(ADDRESS, hub.staff_id, printer_id=printer_id)
    screen.until_phase(again, Phase.WAITING)
    screen.remove_printer(printer_id, hub.staff_id)
    accepts.set()
    assert screen.until_phase(again, Phase.FAILED).reason == Reason(ReasonCode.PRINTER_REMOVED)
    until(lambda: screen.keys() == {})


def test_a_request_cancelled_by_staff_ends_at_once_and_a_late_key_is_not_stored(hub, print_room, screen, accepts):
    print_room.open()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    screen.until_phase(request_id, Phase.WAITING)
    screen.cancel(request_id, hub.staff_id)
    assert screen.by_id(request_id).phase is Phase.CANCELLED
    accepts.set()
    again = screen.begin("http://other.local", hub.staff_id)
    screen.until_phase(again, Phase.FOUND)
    assert list(screen.keys()) == [f"{screen.by_id(again).slug}.key"]
    screen.cancel(again, hub.staff_id)
    assert screen.keys() == {}
    screen.cancel(again, hub.staff_id)
    assert screen.audited() == ["printer.introduced", "printer.introduction_cancelled"] * 2


def test_a_paired_server_that_nobody_adds_expires_and_its_key_is_deleted(hub, print_room, screen, until):
    print_room.open()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    found = screen.until_phase(request_id, Phase.FOUND)
    hub.clock.advance(FOUND_KEPT.total_seconds())
    assert screen.until_phase(request_id, Phase.FAILED).reason == Reason(ReasonCode.PAIRING_EXPIRED)
    until(lambda: screen.keys() == {})
    with pytest.raises(PairingRefusedError, match="not being connected any more"):
        screen.add(screen.new_printer(found), hub.staff_id)
