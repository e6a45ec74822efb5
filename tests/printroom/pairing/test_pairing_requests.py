"""From "Connect" on the screen to a printer of the hub: rows, keys, restarts; a test answers for the network."""

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
from kiosk.printroom.pairing.pairing_worker import (
    CHECK_EACH_S,
    ENDED_KEPT,
    FOUND_KEPT,
    SWEEP_EACH_S,
)
from kiosk.store.hub_db import row, rows
from tests.printroom.running_print_room import SERVER, SERVER_KEY
from tests.printroom.scripted_printer import message

ADDRESS = "http://octopi.local"


@pytest.fixture
def screen(hub, room):
    """The screen's side."""
    return PairingRequests(hub.db, hub.live, room.network.keys, hub.clock)


@pytest.fixture
def accepts(room):
    """Lets the person in OctoPrint accept; before that the server waits."""
    accepted = threading.Event()

    def answer(told, given_up):
        told(Step.ASKING, None)
        told(Step.WAITING, 300.0)
        while not accepted.wait(0.01):
            if given_up.is_set():
                raise PairingError(Reason(ReasonCode.PAIRING_ABANDONED))
        told(Step.READING, None)
        return SERVER_KEY, SERVER

    room.network.answers = answer
    return accepted


def until_phase(screen, until, introduction_id, phase):
    until(lambda: screen.by_id(introduction_id).phase is phase)
    return screen.by_id(introduction_id)


def keys_in(hub):
    return {path.name: path.read_text().strip() for path in hub.folder.glob("*.key")}


def new_printer(introduction, hub, **other):
    facts = {name: value for name, value in introduction.facts.items() if name not in ("name", "version", "has_camera")}
    usual = {"name": "Made", "colour": COLOURS[3], "material": "PLA", "zone_id": hub.zone_id}
    return NewPrinter(introduction.slug, **usual | facts | other)


def audited(hub):
    return [found["action"] for found in rows(hub.db, "SELECT action FROM audit ORDER BY at, id")]


def test_a_server_is_got_to_know_and_its_printer_added_and_connected(hub, room, screen, accepts, until):
    """O9; issue 4, point 1. The screen learns that there is a key, never which."""
    room.open()
    begun = screen.begin(ADDRESS, hub.staff_id)
    waiting = until_phase(screen, until, begun, Phase.WAITING)
    assert (waiting.until_at - hub.clock.now()).total_seconds() == 300
    assert keys_in(hub) == {}
    accepts.set()
    found = until_phase(screen, until, begun, Phase.FOUND)
    assert found.facts == asdict(SERVER)
    assert keys_in(hub) == {f"{found.slug}.key": SERVER_KEY}
    assert stat.S_IMODE((hub.folder / f"{found.slug}.key").stat().st_mode) == 0o600
    printer_id = screen.add(new_printer(found, hub), hub.staff_id)
    hub.until_state(found.slug, "idle")
    made = row(hub.db, "SELECT * FROM printer WHERE id = ?", printer_id)
    assert (made["bed_x_mm"], made["bed_y_mm"], made["height_mm"], made["nozzle_mm"]) == (220, 210, 250, 0.6)
    assert (made["tool_count"], made["address"]) == (2, ADDRESS)
    assert screen.by_id(begun).phase is Phase.DONE
    assert audited(hub) == ["printer.introduced", "printer.added"]


def test_no_key_is_in_a_database(hub, room, screen, accepts, until):
    """P8, O9: neither the one that OctoPrint gave, nor one that was typed."""
    accepts.set()
    room.open()
    typed = "t" * 43
    for key in ("", typed):
        begun = screen.begin(ADDRESS, hub.staff_id, key=key)
        until_phase(screen, until, begun, Phase.FOUND)
    files = [path for path in hub.folder.glob("*.db*") if path.is_file()]
    assert len(files) >= 2
    for path in files:
        data = path.read_bytes()
        assert SERVER_KEY.encode() not in data
        assert typed.encode() not in data


def test_a_typed_key_goes_straight_into_its_file_and_is_tried(hub, room, screen, until):
    """The fallback."""
    begun = screen.begin(ADDRESS, hub.staff_id, key="typed0key")
    assert stat.S_IMODE((hub.folder / f"{screen.by_id(begun).slug}.key").stat().st_mode) == 0o600
    room.open()
    until_phase(screen, until, begun, Phase.FOUND)
    assert room.network.asked == [(ADDRESS, "typed0key", [])]
    for bad in ("two words", "ключ", "x" * 201):
        with pytest.raises(PairingRefusedError, match="letters and digits"):
            screen.begin(ADDRESS, hub.staff_id, key=bad)


def test_a_wish_that_could_not_be_written_down_leaves_no_key(hub, screen):
    """P8: a full disk, or here somebody who is no longer there."""
    with pytest.raises(sqlite3.IntegrityError):
        screen.begin(ADDRESS, "nobody", key="typed0key")
    assert keys_in(hub) == {}


def test_a_refusal_is_told_and_leaves_no_key(hub, room, screen, until):
    """O9."""

    def refuse(told, given_up):
        raise PairingError(Reason(ReasonCode.KEY_REFUSED))

    room.network.answers = refuse
    room.open()
    begun = screen.begin(ADDRESS, hub.staff_id, key="wrong")
    failed = until_phase(screen, until, begun, Phase.FAILED)
    assert failed.reason == Reason(ReasonCode.KEY_REFUSED)
    until(lambda: keys_in(hub) == {})
    assert screen.open_one() is None


@pytest.mark.announces("Internal error while pairing")
def test_a_mistake_of_ours_ends_it_with_a_sentence_and_touches_no_printer(hub, room, screen, ahven, until):
    room.network.answers = lambda told, given_up: 1 / 0
    room.open_idle()
    begun = screen.begin(ADDRESS, hub.staff_id)
    assert until_phase(screen, until, begun, Phase.FAILED).reason == Reason(ReasonCode.INTERNAL_ERROR)
    assert hub.printer("ahven").state == "idle"


@pytest.mark.announces("Internal error while pairing")
def test_facts_that_no_database_takes_end_the_introduction_and_not_the_print_room(hub, room, screen, ahven, until):
    """Half a character, as a server with a strange name might say it."""
    room.network.answers = lambda told, given_up: (SERVER_KEY, replace(SERVER, name="\ud83d"))
    room.open_idle()
    begun = screen.begin(ADDRESS, hub.staff_id)
    assert until_phase(screen, until, begun, Phase.FAILED).reason == Reason(ReasonCode.INTERNAL_ERROR)
    until(lambda: keys_in(hub) == {})
    order_id = hub.give("out_of_service", "ahven")
    assert hub.answer(order_id).done


def test_a_printer_that_was_taken_away_meanwhile_gets_no_key(hub, room, screen, accepts, until):
    accepts.set()
    room.open()
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


def test_one_that_has_ended_is_forgotten_after_a_day(hub, room, screen, accepts, until):
    """P6: its row names a person and an address; the audit keeps what is to be kept."""
    room.open()
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


def test_cancelled_by_staff_it_ends_at_once_and_a_late_key_is_not_kept(hub, room, screen, accepts, until):
    room.open()
    begun = screen.begin(ADDRESS, hub.staff_id)
    until_phase(screen, until, begun, Phase.WAITING)
    screen.cancel(begun, hub.staff_id)
    assert screen.by_id(begun).phase is Phase.CANCELLED
    accepts.set()
    again = screen.begin("http://other.local", hub.staff_id)
    until_phase(screen, until, again, Phase.FOUND)
    assert list(keys_in(hub)) == [f"{screen.by_id(again).slug}.key"]
    screen.cancel(again, hub.staff_id)
    assert keys_in(hub) == {}
    screen.cancel(again, hub.staff_id)
    assert audited(hub) == ["printer.introduced", "printer.introduction_cancelled"] * 2


def test_of_two_admins_the_later_one_goes_on(hub, room, screen, accepts, until):
    """At most one introduction is open; nobody waits for the other's."""
    room.open()
    first = screen.begin(ADDRESS, hub.staff_id)
    until_phase(screen, until, first, Phase.WAITING)
    second = screen.begin(ADDRESS, hub.staff_id)
    assert screen.by_id(first).phase is Phase.CANCELLED
    assert screen.open_one().id == second
    screen.cancel(first, hub.staff_id)
    assert screen.open_one().id == second, "leaving what has ended ends nothing of the other's"
    accepts.set()
    until_phase(screen, until, second, Phase.FOUND)


def test_a_print_room_restarted_in_mid_handshake_says_so(hub, room, screen, accepts, until):
    room.open()
    begun = screen.begin(ADDRESS, hub.staff_id)
    until_phase(screen, until, begun, Phase.WAITING)
    room.close()
    room.open()
    failed = until_phase(screen, until, begun, Phase.FAILED)
    assert failed.reason == Reason(ReasonCode.PAIRING_RESTARTED)


def test_what_was_found_or_only_wanted_outlives_a_restart_of_the_print_room(hub, room, screen, until):
    begun = screen.begin(ADDRESS, hub.staff_id)
    room.open()
    found = until_phase(screen, until, begun, Phase.FOUND)
    room.close()
    room.open()
    until(lambda: row(hub.db, "SELECT 1 FROM heartbeat"))
    screen.add(new_printer(found, hub), hub.staff_id)
    hub.until_state(found.slug, "idle")


def test_a_server_that_nobody_adds_is_forgotten_with_its_key(hub, room, screen, until):
    room.open()
    begun = screen.begin(ADDRESS, hub.staff_id)
    found = until_phase(screen, until, begun, Phase.FOUND)
    hub.clock.advance(FOUND_KEPT.total_seconds())
    assert until_phase(screen, until, begun, Phase.FAILED).reason == Reason(ReasonCode.PAIRING_EXPIRED)
    until(lambda: keys_in(hub) == {})
    with pytest.raises(PairingRefusedError, match="not being connected any more"):
        screen.add(new_printer(found, hub), hub.staff_id)


def test_an_address_that_the_hub_has_is_refused_at_once(hub, screen):
    hub.add_printer("hauki", road="octoprint", address=f"{ADDRESS}/")
    with pytest.raises(PairingRefusedError, match="in the hub already: Hauki"):
        screen.begin(ADDRESS, hub.staff_id)
    assert screen.open_one() is None


def test_a_printer_is_connected_again_and_keeps_its_row_history_and_print(hub, room, screen, accepts, until):
    """The link is made anew with the new key; a print that goes on in OctoPrint is found again."""
    hauki = hub.add_printer("hauki", road="octoprint", address=ADDRESS)
    room.network.keys.write("hauki", "refused")
    room.open_idle()
    before = room.printers["hauki"]
    job_id, order_id = hub.start("hauki")
    assert hub.answer(order_id).done
    begun = screen.begin(ADDRESS, hub.staff_id, printer_id=hauki)
    until_phase(screen, until, begun, Phase.WAITING)
    accepts.set()
    until_phase(screen, until, begun, Phase.DONE)
    until(lambda: room.printers["hauki"] is not before and room.printers["hauki"].requests("watch_for"))
    assert room.network.asked[0][2] == []
    assert keys_in(hub) == {"hauki.key": SERVER_KEY}
    until(lambda: before.closed)
    before.emit()
    assert [job.job_id for job in room.printers["hauki"].requests("watch_for")] == [job_id]
    assert hub.ids["hauki"] == hauki
    assert audited(hub) == ["printer.introduced", "printer.connected_again"]


def test_what_the_old_link_still_says_counts_no_more(hub, room, screen, until):
    hauki = hub.add_printer("hauki", road="octoprint", address=ADDRESS)
    room.open_idle()
    before = room.printers["hauki"]
    screen.begin(ADDRESS, hub.staff_id, printer_id=hauki)
    until(lambda: room.printers["hauki"] is not before and room.printers["hauki"].requests("connect"))
    before.report(StateChanged(PrinterState.ERROR, message("an old word")))
    room.printers["hauki"].emit(StateChanged(PrinterState.CONNECTING, message("what comes after it")))
    hub.until_state("hauki", "connecting")
    assert "old word" not in str(rows(hub.db, "SELECT * FROM printer"))


def test_an_added_printer_is_taken_away_again_but_not_while_it_prints(hub, room, screen, until):
    room.open()
    found = until_phase(screen, until, screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    printer_id = screen.add(new_printer(found, hub), hub.staff_id)
    hub.ids[found.slug] = printer_id
    hub.until_state(found.slug, "idle")
    _, order_id = hub.start(found.slug)
    assert hub.answer(order_id).done
    with pytest.raises(PrinterRefusedError, match="may be, still running"):
        screen.take_away(printer_id, hub.staff_id)
    room.printers[found.slug].finish()
    hub.until_state(found.slug, "awaiting_clear")
    screen.take_away(printer_id, hub.staff_id)
    until(lambda: room.printers[found.slug].closed)
    assert keys_in(hub) == {}
    assert row(hub.db, "SELECT count(*) AS n FROM job WHERE printer_id = ?", printer_id) == {"n": 1}
    again = until_phase(screen, until, screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    screen.add(new_printer(again, hub), hub.staff_id)
    assert audited(hub).count("printer.removed") == 1


def test_a_printer_of_the_settings_is_not_taken_away_on_the_screen(hub, screen, ahven):
    with pytest.raises(PrinterRefusedError, match="named in the settings"):
        screen.take_away(ahven, hub.staff_id)
    with pytest.raises(PrinterRefusedError, match="no such printer"):
        screen.take_away("nobody", hub.staff_id)


def test_a_flag_and_a_name_are_a_printer_s_own(hub, room, screen, ahven, until):
    room.open()
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


def test_every_flag_bears_black_text_and_is_there_once() -> None:
    """X2: at least as well as those of the pictures."""

    def light(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    def luminance(colour: str) -> float:
        return sum(weight * light(colour[at : at + 2]) for weight, at in ((0.2126, 1), (0.7152, 3), (0.0722, 5)))

    ink = luminance("#1A1611")
    assert len(set(COLOURS)) == len(COLOURS) >= 10
    assert min((luminance(colour) + 0.05) / (ink + 0.05) for colour in COLOURS) >= 5.6


def test_servers_are_looked_for_while_somebody_looks(hub, room, screen, until):
    """Found ones appear, gone ones go; those that the hub has are left out; nobody looks: nothing is looked for."""
    hub.add_printer("hauki", road="octoprint", address="http://10.0.0.5/")
    room.open_idle()
    assert room.network.searches == []
    screen.request_search()
    move_on = threading.Event()

    def moved(holds):
        hub.clock.advance(0.6)
        move_on.wait(0.01)
        return holds()

    until(lambda: moved(lambda: room.network.searches))
    here = FoundServer("http://10.0.0.7", "Verstas", "1.11.8")
    room.network.found((here, FoundServer("http://10.0.0.5", "Hauki", "1.11.8")))
    until(lambda: [one.name for one in screen.nearby()] == ["Verstas"])
    room.network.found(())
    until(lambda: screen.nearby() == ())
    room.network.found((here,))
    until(lambda: screen.nearby())
    hub.clock.advance(SEARCH_FOR_S)
    until(lambda: moved(lambda: not room.network.searches))
    until(lambda: screen.nearby() == ())


def test_a_clock_that_is_set_back_does_not_make_hours_of_a_search(hub, room, screen, until):
    """T7."""
    room.open()
    screen.request_search()
    until(lambda: room.network.searches)
    an_hour_later = to_text(hub.clock.now() + timedelta(hours=1))
    with hub.live.atomic():
        hub.live.execute("UPDATE search SET until_at = ?", (an_hour_later,))
    hub.clock.advance(CHECK_EACH_S)
    until(lambda: not room.network.searches)
