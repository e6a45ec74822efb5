"""What a printer shows of itself beside its work: pictures of its camera and what the machine tells (O10, H19)."""

import queue
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest

from kiosk.base.clock import to_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import CameraFound, CameraImageTaken, NoticeShown, PrinterState, PromptShown, StateChanged
from kiosk.printroom.camera_watch import PRINTING_EACH_S, CameraWatch
from kiosk.printroom.live import LiveWriter
from kiosk.store.hub_db import row, rows
from tests.camera_server import CameraServer, camera_server
from tests.printroom.scripted_printer import message

PICTURE = "SELECT image, turn FROM picture"
WITHIN_S = 30.0


@dataclass(frozen=True)
class PrinterSeen:
    """As much of a printer's row as an eye looks at."""

    id: str
    name: str
    camera: str
    printer_state: str = "printing"


@pytest.fixture
def camera() -> Iterator[CameraServer]:
    with camera_server() as switched_on:
        yield switched_on


def name_camera(hub, slug, url):
    """What `kiosk hub init` writes after somebody put an address into kiosk.toml."""
    with hub.db.atomic():
        hub.db.execute("UPDATE printer SET camera = ? WHERE id = ?", (url, hub.ids[slug]))


def test_the_camera_of_the_settings_is_looked_through(hub, ahven, room, camera, until):
    """O10, for a printer on a cable, which has no server to ask."""
    name_camera(hub, "ahven", camera.url)
    room.open_idle()
    until(lambda: rows(hub.live, PICTURE) == [{"image": camera.image, "turn": ""}], WITHIN_S)
    assert hub.printer("ahven").picture_at is not None


def test_the_camera_that_the_server_names_is_looked_through(hub, ahven, room, camera, until):
    room.open_idle()
    assert hub.printer("ahven").picture_at is None
    room.printers["ahven"].emit(CameraFound((camera.url,), "hv"))
    until(lambda: rows(hub.live, PICTURE) == [{"image": camera.image, "turn": "hv"}], WITHIN_S)


def test_the_settings_win_over_the_server(hub, ahven, room, camera, until):
    with camera_server() as of_server:
        name_camera(hub, "ahven", camera.url)
        room.open_idle()
        room.printers["ahven"].emit(CameraFound((of_server.url,)))
        until(lambda: hub.printer("ahven").picture_at is not None, WITHIN_S)
        assert of_server.asked == []


def test_without_a_camera_its_last_picture_goes(hub, ahven, room, camera, until):
    room.open_idle()
    printer = room.printers["ahven"]
    printer.emit(CameraFound((camera.url,)))
    until(lambda: hub.printer("ahven").picture_at is not None, WITHIN_S)
    printer.emit(CameraFound(()))
    until(lambda: hub.printer("ahven").picture_at is None, WITHIN_S)
    printer.emit(CameraImageTaken(b"one that was under way"), StateChanged(PrinterState.ERROR))
    hub.until_state("ahven", "error")
    assert rows(hub.live, PICTURE) == []


def test_no_picture_stays_behind_when_the_print_room_ends(hub, ahven, room, camera, until):
    name_camera(hub, "ahven", camera.url)
    room.open_idle()
    until(lambda: hub.printer("ahven").picture_at is not None, WITHIN_S)
    room.close()
    assert rows(hub.live, PICTURE) == []


@pytest.fixture
def looking(hub, ahven, clock, camera):
    """An eye that looks through a camera, and the pictures that are on their way from it."""
    brought: queue.SimpleQueue[CameraImageTaken] = queue.SimpleQueue()
    eye = CameraWatch(PrinterSeen(ahven, "Ahven", camera.url), brought.put, LiveWriter(hub.live, clock), clock)
    eye.update(PrinterSeen(ahven, "Ahven", camera.url), PrinterState.PRINTING)
    yield eye, brought
    eye.close()


def test_a_picture_that_had_to_wait_is_as_old_as_it_is(hub, looking, clock):
    """Issue 4, point 7: while the hub's disk is full it waits, and nobody may take it for now."""
    eye, brought = looking
    picture, taken_at = brought.get(timeout=WITHIN_S), clock.now()
    clock.advance(PRINTING_EACH_S / 2)
    eye.apply(picture)
    assert row(hub.live, "SELECT at FROM picture") == {"at": to_text(taken_at)}


def test_a_picture_that_was_on_its_way_at_the_end_is_dropped(hub, looking):
    eye, brought = looking
    picture = brought.get(timeout=WITHIN_S)
    eye.close()
    eye.apply(picture)
    assert rows(hub.live, PICTURE) == []


@pytest.mark.announces("is being stopped")
def test_a_camera_that_hangs_is_in_nobodys_way(hub, ahven, room, camera, until):
    """O10: orders are carried out and readings come while a picture is waited for."""
    camera.way = "silent"
    name_camera(hub, "ahven", camera.url)
    room.open_idle()
    until(lambda: camera.asked, WITHIN_S)
    _, order_id = hub.start("ahven")
    assert hub.answer(order_id, WITHIN_S).done
    hub.until_state("ahven", "printing")


def test_old_pictures_and_notices_are_swept_away(hub, clock):
    live = LiveWriter(hub.live, clock)
    live.update_picture("p", CameraImageTaken(b"image", "r"), clock.now())
    live.update_notice("p", NoticeShown("Nozzle is clean"))
    live.write_due(clock.monotonic_s())
    clock.advance(4 * 60)
    live.write_due(clock.monotonic_s())
    assert row(hub.live, PICTURE) == {"image": b"image", "turn": "r"}
    clock.advance(2 * 60)
    live.write_due(clock.monotonic_s())
    assert rows(hub.live, PICTURE) == []
    assert len(rows(hub.live, "SELECT * FROM notice")) == 1
    clock.advance(25 * 60)
    live.write_due(clock.monotonic_s())
    assert rows(hub.live, "SELECT * FROM notice") == []


def test_the_last_notice_is_kept_with_the_time_at_which_it_was_said(hub, ahven, room, clock, until, until_written):
    room.open_idle()
    printer = room.printers["ahven"]
    before = clock.now()
    printer.emit(NoticeShown("Bed at 40 degrees"), NoticeShown("Nozzle is clean", age_s=90.0))
    until_written(lambda: hub.printer("ahven").notice is not None)
    notice = hub.printer("ahven").notice
    assert notice.text == "Nozzle is clean"
    assert before <= notice.at + timedelta(seconds=90) <= clock.now()
    printer.emit(NoticeShown(""))
    until(lambda: hub.printer("ahven").notice is None)


def test_without_contact_a_notice_counts_no_more(hub, ahven, room, until, until_written):
    room.open_idle()
    printer = room.printers["ahven"]
    printer.emit(NoticeShown("Nozzle is clean"))
    until_written(lambda: hub.printer("ahven").notice is not None)
    printer.emit(StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED)))
    until(lambda: hub.printer("ahven").notice is None)


@pytest.mark.announces("is being stopped")
def test_a_pause_of_the_machine_calls_a_person_and_one_of_a_person_does_not(hub, ahven, room, until):
    """H19, issue 4 point 8: with the machine's text."""
    room.open_idle()
    hub.start("ahven")
    hub.until_state("ahven", "printing")
    printer = room.printers["ahven"]
    printer.emit(StateChanged(PrinterState.PAUSED))
    hub.until_state("ahven", "paused")
    assert hub.alarms("ahven") == []
    printer.emit(StateChanged(PrinterState.PRINTING), StateChanged(PrinterState.PAUSED, message("Filament runout")))
    until(lambda: hub.alarms("ahven") == ["attention"])
    assert hub.printer("ahven").reason == message("Filament runout")
    assert hub.printer("ahven").alarms[0].reason == message("Filament runout")


@pytest.mark.announces("is being stopped")
def test_the_reason_of_a_pause_may_come_after_it(hub, ahven, room, until):
    """O6: OctoPrint says who paused only after it has paused."""
    room.open_idle()
    hub.start("ahven")
    hub.until_state("ahven", "printing")
    room.printers["ahven"].emit(
        StateChanged(PrinterState.PAUSED), StateChanged(PrinterState.PAUSED, message("Door open"))
    )
    until(lambda: hub.alarms("ahven") == ["attention"])
    assert hub.job(hub.printer("ahven").job.id)["job_state"] == "paused"


def test_a_question_and_a_notice_stand_side_by_side(hub, ahven, room, until_written):
    room.open_idle()
    room.printers["ahven"].emit(NoticeShown("Filament runout"), PromptShown("Load filament", ("Go on",)))
    until_written(lambda: hub.printer("ahven").notice is not None and hub.printer("ahven").prompt is not None)


LOAD = PromptShown("Load filament", ("Go on", "Stop"))


def asked_before(hub, room, until, *, recalls):
    """A print with an open question; then the print room ends as by a kill, and a new one has begun."""

    def prepare(_slug, printer):
        printer.recall_prompt = lambda shown: recalls and shown == LOAD

    room.prepare = prepare
    room.open_idle()
    hub.start("ahven")
    hub.until_state("ahven", "printing")
    room.printers["ahven"].emit(StateChanged(PrinterState.ATTENTION, message("Load filament")), LOAD)
    until(lambda: hub.printer("ahven").prompt is not None)
    left = rows(hub.live, "SELECT * FROM prompt")
    job = hub.printer("ahven").job.id
    room.close()
    with hub.db.atomic():
        hub.db.execute(
            "UPDATE job SET job_state = 'printing', outcome = NULL, ended_at = NULL, reason = NULL WHERE id = ?", (job,)
        )
    with hub.live.atomic():
        hub.live.execute("INSERT INTO prompt VALUES (?, ?, ?, ?)", tuple(left[0].values()))


@pytest.mark.announces("is being stopped")
def test_a_question_is_answered_after_a_restart_before_the_printer_says_what_became_of_the_print(
    hub, ahven, room, until
):
    """H19, H23: a board that waits for the answer can't say anything before it."""
    asked_before(hub, room, until, recalls=True)
    until_watched = room.prepare

    def prepare(slug, printer):
        until_watched(slug, printer)
        printer.responses["connect"] = lambda: [StateChanged(PrinterState.ATTENTION, message("Load filament"))]

    room.prepare = prepare
    room.open()
    hub.until_state("ahven", "attention")
    assert hub.printer("ahven").prompt.choices == LOAD.choices
    assert hub.answer(hub.give("answer_prompt", "ahven", detail="1"), WITHIN_S).done
    assert room.printers["ahven"].requests("answer_prompt") == [1]
    until(lambda: hub.printer("ahven").prompt is None)


@pytest.mark.announces("is being stopped")
def test_a_question_that_nobody_can_recall_is_gone_after_a_restart(hub, ahven, room, until):
    """H19: OctoPrint is asked anew; what a board asked that had no print is not known to be so still."""
    asked_before(hub, room, until, recalls=False)
    room.open()
    until(lambda: hub.printer("ahven").prompt is None)
