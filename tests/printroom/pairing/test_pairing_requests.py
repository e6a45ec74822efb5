"""Pairing, from the request on a screen to a printer of the hub: rows, keys, restarts, over a fake network."""

import sqlite3
import stat
import threading
from dataclasses import asdict, replace
from datetime import timedelta

import pytest

from kiosk.base.clock import to_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.added_printers import COLOURS, NewPrinter, PrinterRefusedError, free_colours, zones
from kiosk.printers.octoprint.pairing.discovery import FoundServer
from kiosk.printers.octoprint.pairing.pairing import PairingError, Step
from kiosk.printers.printer import PrinterState, StateChanged
from kiosk.printroom.pairing.pairing_requests import SEARCH_FOR_S, PairingRefusedError, PairingRequests, Phase
from kiosk.printroom.pairing.pairing_worker import CHECK_EACH_S, ENDED_KEPT, FOUND_KEPT, SWEEP_EACH_S
from kiosk.store.hub_db import row, rows
from tests.printroom.running_print_room import SERVER, SERVER_KEY
from tests.printroom.scripted_printer import message

ADDRESS = "http://octopi.local"


@pytest.fixture
def screen(hub, print_room):
    """The screens' side of pairing."""
    return PairingRequests(hub.db, hub.live, print_room.network.keys, hub.clock)


@pytest.fixture
def accepts(print_room):
    """Set it, and a person accepts in OctoPrint; the server waits until then."""
    accepted = threading.Event()

    def answer(report_phase, cancelled):
        report_phase(Step.ASKING, None)
        report_phase(Step.WAITING, 300.0)
        while not accepted.wait(0.01):
            if cancelled.is_set():
                raise PairingError(Reason(ReasonCode.PAIRING_ABANDONED))
        report_phase(Step.READING, None)
        return SERVER_KEY, SERVER

    print_room.network.answers = answer
    return accepted


def until_phase(screen, until, request_id, phase):
    until(lambda: screen.by_id(request_id).phase is phase)
    return screen.by_id(request_id)


def keys_in(hub):
    return {path.name: path.read_text().strip() for path in hub.folder.glob("*.key")}


def new_printer(request, hub, **other):
    facts = {name: value for name, value in request.facts.items() if name not in ("name", "version", "has_camera")}
    usual = {"name": "Made", "colour": COLOURS[3], "material": "PLA", "zone_id": hub.zone_id}
    return NewPrinter(request.slug, **usual | facts | other)


def audited(hub):
    actions = [found["action"] for found in rows(hub.db, "SELECT action FROM audit ORDER BY at, id")]
    return [action for action in actions if action.startswith("printer.")]


def test_a_server_is_paired_and_its_printer_added_and_connected(hub, print_room, screen, accepts, until):
    """O9: the screen learns that there is a key, never which."""
    print_room.open()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    waiting = until_phase(screen, until, request_id, Phase.WAITING)
    assert (waiting.until_at - hub.clock.now()).total_seconds() == 300
    assert keys_in(hub) == {}
    accepts.set()
    found = until_phase(screen, until, request_id, Phase.FOUND)
    assert found.facts == asdict(SERVER)
    assert keys_in(hub) == {f"{found.slug}.key": SERVER_KEY}
    assert stat.S_IMODE((hub.folder / f"{found.slug}.key").stat().st_mode) == 0o600
    printer_id = screen.add(new_printer(found, hub), hub.staff_id)
    hub.until_state(found.slug, "idle")
    made = row(hub.db, "SELECT * FROM printer WHERE id = ?", printer_id)
    assert (made["bed_x_mm"], made["bed_y_mm"], made["height_mm"], made["nozzle_mm"]) == (220, 210, 250, 0.6)
    assert (made["tool_count"], made["address"]) == (2, ADDRESS)
    assert screen.by_id(request_id).phase is Phase.DONE
    assert audited(hub) == ["printer.introduced", "printer.added"]


def test_no_key_is_in_a_database(hub, print_room, screen, accepts, until):
    """P8, O9: neither one granted by OctoPrint nor one that was typed."""
    accepts.set()
    print_room.open()
    typed = "t" * 43
    for key in ("", typed):
        request_id = screen.begin(ADDRESS, hub.staff_id, key=key)
        until_phase(screen, until, request_id, Phase.FOUND)
    files = [path for path in hub.folder.glob("*.db*") if path.is_file()]
    assert len(files) >= 2
    for path in files:
        data = path.read_bytes()
        assert SERVER_KEY.encode() not in data
        assert typed.encode() not in data


def test_a_typed_key_is_stored_in_its_file_and_tried(hub, print_room, screen, until):
    """O9."""
    request_id = screen.begin(ADDRESS, hub.staff_id, key="typed0key")
    assert stat.S_IMODE((hub.folder / f"{screen.by_id(request_id).slug}.key").stat().st_mode) == 0o600
    print_room.open()
    until_phase(screen, until, request_id, Phase.FOUND)
    assert print_room.network.asked == [(ADDRESS, "typed0key", [])]
    for bad in ("two words", "ключ", "x" * 201):
        with pytest.raises(PairingRefusedError, match="letters and digits"):
            screen.begin(ADDRESS, hub.staff_id, key=bad)


def test_a_request_that_cannot_be_stored_leaves_no_key(hub, screen):
    """P8: here because the member of staff does not exist."""
    with pytest.raises(sqlite3.IntegrityError):
        screen.begin(ADDRESS, "nobody", key="typed0key")
    assert keys_in(hub) == {}


def test_a_refusal_is_reported_and_leaves_no_key(hub, print_room, screen, until):
    """O9."""

    def refuse(report_phase, cancelled):
        raise PairingError(Reason(ReasonCode.KEY_REFUSED))

    print_room.network.answers = refuse
    print_room.open()
    request_id = screen.begin(ADDRESS, hub.staff_id, key="wrong")
    failed = until_phase(screen, until, request_id, Phase.FAILED)
    assert failed.reason == Reason(ReasonCode.KEY_REFUSED)
    until(lambda: keys_in(hub) == {})
    assert screen.open_one() is None


@pytest.mark.announces("Internal error while pairing")
def test_an_internal_error_fails_the_request_and_affects_no_printer(hub, print_room, screen, ahven, until):
    print_room.network.answers = lambda report_phase, cancelled: 1 / 0
    print_room.open_idle()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    assert until_phase(screen, until, request_id, Phase.FAILED).reason == Reason(ReasonCode.INTERNAL_ERROR)
    assert hub.printer("ahven").state == "idle"


@pytest.mark.announces("Internal error while pairing")
def test_facts_that_cannot_be_stored_fail_the_request_and_not_the_print_room(hub, print_room, screen, ahven, until):
    """Half a surrogate pair, as a server's name might hold."""
    print_room.network.answers = lambda report_phase, cancelled: (SERVER_KEY, replace(SERVER, name="\ud83d"))
    print_room.open_idle()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    assert until_phase(screen, until, request_id, Phase.FAILED).reason == Reason(ReasonCode.INTERNAL_ERROR)
    until(lambda: keys_in(hub) == {})
    order_id = hub.give("out_of_service", "ahven")
    assert hub.answer(order_id).done


def test_a_printer_that_was_removed_meanwhile_gets_no_key(hub, print_room, screen, accepts, until):
    accepts.set()
    print_room.open()
    found = until_phase(screen, until, screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    printer_id = screen.add(new_printer(found, hub), hub.staff_id)
    hub.until_state(found.slug, "idle")
    accepts.clear()
    again = screen.begin(ADDRESS, hub.staff_id, printer_id=printer_id)
    until_phase(screen, until, again, Phase.WAITING)
    screen.take_away(printer_id, hub.staff_id)
    accepts.set()
    assert until_phase(screen, until, again, Phase.FAILED).reason == Reason(ReasonCode.PRINTER_REMOVED)
    until(lambda: keys_in(hub) == {})


def test_an_ended_request_is_deleted_after_a_day(hub, print_room, screen, accepts, until):
    """P6: its row names a person and an address; the audit keeps what must be kept."""
    print_room.open()
    ended = screen.begin(ADDRESS, hub.staff_id)
    screen.cancel(ended, hub.staff_id)
    open_still = screen.begin(ADDRESS, hub.staff_id)
    until_phase(screen, until, open_still, Phase.WAITING)
    hub.clock.advance(ENDED_KEPT.total_seconds() - 60)
    assert screen.by_id(ended) is not None
    hub.clock.advance(SWEEP_EACH_S)
    until(lambda: screen.by_id(ended) is None)
    assert screen.by_id(open_still).phase is Phase.WAITING
    assert "printer.introduction_cancelled" in audited(hub)


def test_a_request_cancelled_by_staff_ends_at_once_and_a_late_key_is_not_stored(
    hub, print_room, screen, accepts, until
):
    print_room.open()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    until_phase(screen, until, request_id, Phase.WAITING)
    screen.cancel(request_id, hub.staff_id)
    assert screen.by_id(request_id).phase is Phase.CANCELLED
    accepts.set()
    again = screen.begin("http://other.local", hub.staff_id)
    until_phase(screen, until, again, Phase.FOUND)
    assert list(keys_in(hub)) == [f"{screen.by_id(again).slug}.key"]
    screen.cancel(again, hub.staff_id)
    assert keys_in(hub) == {}
    screen.cancel(again, hub.staff_id)
    assert audited(hub) == ["printer.introduced", "printer.introduction_cancelled"] * 2


def test_of_two_admins_the_later_request_continues(hub, print_room, screen, accepts, until):
    """At most one request is open."""
    print_room.open()
    first = screen.begin(ADDRESS, hub.staff_id)
    until_phase(screen, until, first, Phase.WAITING)
    second = screen.begin(ADDRESS, hub.staff_id)
    assert screen.by_id(first).phase is Phase.CANCELLED
    assert screen.open_one().id == second
    screen.cancel(first, hub.staff_id)
    assert screen.open_one().id == second, "cancelling an ended request does not affect the other"
    accepts.set()
    until_phase(screen, until, second, Phase.FOUND)


def test_a_request_interrupted_by_a_restart_fails_with_its_reason(hub, print_room, screen, accepts, until):
    print_room.open()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    until_phase(screen, until, request_id, Phase.WAITING)
    print_room.close()
    print_room.open()
    failed = until_phase(screen, until, request_id, Phase.FAILED)
    assert failed.reason == Reason(ReasonCode.PAIRING_RESTARTED)


def test_a_new_or_a_paired_request_survives_a_restart_of_the_print_room(hub, print_room, screen, until):
    request_id = screen.begin(ADDRESS, hub.staff_id)
    print_room.open()
    found = until_phase(screen, until, request_id, Phase.FOUND)
    print_room.close()
    print_room.open()
    until(lambda: row(hub.db, "SELECT 1 FROM heartbeat"))
    screen.add(new_printer(found, hub), hub.staff_id)
    hub.until_state(found.slug, "idle")


def test_a_paired_server_that_nobody_adds_expires_and_its_key_is_deleted(hub, print_room, screen, until):
    print_room.open()
    request_id = screen.begin(ADDRESS, hub.staff_id)
    found = until_phase(screen, until, request_id, Phase.FOUND)
    hub.clock.advance(FOUND_KEPT.total_seconds())
    assert until_phase(screen, until, request_id, Phase.FAILED).reason == Reason(ReasonCode.PAIRING_EXPIRED)
    until(lambda: keys_in(hub) == {})
    with pytest.raises(PairingRefusedError, match="not being connected any more"):
        screen.add(new_printer(found, hub), hub.staff_id)


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
    until_phase(screen, until, request_id, Phase.WAITING)
    accepts.set()
    until_phase(screen, until, request_id, Phase.DONE)
    until(lambda: print_room.printers["hauki"] is not before and print_room.printers["hauki"].requests("watch_for"))
    assert print_room.network.asked[0][2] == []
    assert keys_in(hub) == {"hauki.key": SERVER_KEY}
    until(lambda: before.closed)
    before.emit()
    assert [job.job_id for job in print_room.printers["hauki"].requests("watch_for")] == [job_id]
    assert hub.ids["hauki"] == hauki
    assert audited(hub) == ["printer.introduced", "printer.connected_again"]


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


def test_an_added_printer_can_be_removed_but_not_while_it_prints(hub, print_room, screen, until):
    print_room.open()
    found = until_phase(screen, until, screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    printer_id = screen.add(new_printer(found, hub), hub.staff_id)
    hub.ids[found.slug] = printer_id
    hub.until_state(found.slug, "idle")
    _, order_id = hub.start(found.slug)
    assert hub.answer(order_id).done
    with pytest.raises(PrinterRefusedError, match="may be, still running"):
        screen.take_away(printer_id, hub.staff_id)
    print_room.printers[found.slug].finish()
    hub.until_state(found.slug, "awaiting_clear")
    screen.take_away(printer_id, hub.staff_id)
    until(lambda: print_room.printers[found.slug].closed)
    assert keys_in(hub) == {}
    assert row(hub.db, "SELECT count(*) AS n FROM job WHERE printer_id = ?", printer_id) == {"n": 1}
    again = until_phase(screen, until, screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    screen.add(new_printer(again, hub), hub.staff_id)
    assert audited(hub).count("printer.removed") == 1


def test_a_printer_of_the_settings_cannot_be_removed_on_a_screen(hub, screen, ahven):
    with pytest.raises(PrinterRefusedError, match="named in the settings"):
        screen.take_away(ahven, hub.staff_id)
    with pytest.raises(PrinterRefusedError, match="no such printer"):
        screen.take_away("nobody", hub.staff_id)


def test_a_colour_and_a_name_belong_to_one_printer(hub, print_room, screen, ahven, until):
    print_room.open()
    assert COLOURS[0] not in free_colours(hub.db)
    assert [zone.has_printers for zone in zones(hub.db)] == [True]
    found = until_phase(screen, until, screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    for other, sentence in (
        ({"colour": COLOURS[0]}, "has this colour"),
        ({"name": "AHVEN"}, "has this name"),
        ({"name": "  "}, "Give the printer a name"),
        ({"name": "x" * 31}, "Give the printer a name"),
        ({"zone_id": "nowhere"}, "Choose where"),
    ):
        with pytest.raises(PrinterRefusedError, match=sentence):
            screen.add(new_printer(found, hub, **other), hub.staff_id)
    assert screen.open_one().phase is Phase.FOUND
    screen.add(new_printer(found, hub), hub.staff_id)


def test_every_colour_is_unique_and_carries_black_text() -> None:
    """X2: with at least the contrast of the design's colours."""

    def light(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    def luminance(colour: str) -> float:
        return sum(weight * light(colour[at : at + 2]) for weight, at in ((0.2126, 1), (0.7152, 3), (0.0722, 5)))

    ink = luminance("#1A1611")
    assert len(set(COLOURS)) == len(COLOURS) >= 10
    assert min((luminance(colour) + 0.05) / (ink + 0.05) for colour in COLOURS) >= 5.6


def test_the_network_is_searched_while_a_screen_asks_for_it(hub, print_room, screen, until):
    """Servers appear and disappear; those of the hub are left out; without a screen there is no search."""
    hub.add_printer("hauki", connection="octoprint", address="http://10.0.0.5/")
    print_room.open_idle()
    assert print_room.network.searches == []
    screen.request_search()
    move_on = threading.Event()

    def moved(holds):
        hub.clock.advance(0.6)
        move_on.wait(0.01)
        return holds()

    until(lambda: moved(lambda: print_room.network.searches))
    here = FoundServer("http://10.0.0.7", "Verstas", "1.11.8")
    print_room.network.found((here, FoundServer("http://10.0.0.5", "Hauki", "1.11.8")))
    until(lambda: [one.name for one in screen.nearby()] == ["Verstas"])
    print_room.network.found(())
    until(lambda: screen.nearby() == ())
    print_room.network.found((here,))
    until(lambda: screen.nearby())
    hub.clock.advance(SEARCH_FOR_S)
    until(lambda: moved(lambda: not print_room.network.searches))
    until(lambda: screen.nearby() == ())


def test_a_clock_that_is_set_back_does_not_prolong_a_search(hub, print_room, screen, until):
    """T7."""
    print_room.open()
    screen.request_search()
    until(lambda: print_room.network.searches)
    an_hour_later = to_text(hub.clock.now() + timedelta(hours=1))
    with hub.live.atomic():
        hub.live.execute("UPDATE search SET until_at = ?", (an_hour_later,))
    hub.clock.advance(CHECK_EACH_S)
    until(lambda: not print_room.network.searches)
