"""The image of a printer's camera, from its source to `live.db`."""

import queue
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from kiosk.base.clock import to_text
from kiosk.printers.printer import CameraFound, CameraImageTaken, PrinterState, StateChanged
from kiosk.printroom.camera_watch import PRINTING_EACH_S, CameraWatch
from kiosk.printroom.live import LiveWriter
from kiosk.store.hub_db import row, rows
from tests.camera_server import CameraServer, camera_server
from tests.printroom.sample_hub import WITHIN_S

IMAGE_SQL = "SELECT image, turn FROM camera_image"


@dataclass(frozen=True)
class CameraRow:
    """The columns of a printer's row that concern its camera."""

    id: str
    name: str
    camera: str
    printer_state: str = "printing"


@pytest.fixture
def camera() -> Iterator[CameraServer]:
    with camera_server() as camera:
        yield camera


def name_camera(hub, slug, url):
    """As `kiosk hub init` writes it for an address in kiosk.toml."""
    with hub.db.atomic():
        hub.db.execute("UPDATE printer SET camera = ? WHERE id = ?", (url, hub.ids[slug]))


@pytest.fixture
def watching(hub, ahven, clock, camera):
    """A camera watch that is running, and the images that it has taken."""
    taken: queue.SimpleQueue[CameraImageTaken] = queue.SimpleQueue()
    watch = CameraWatch(CameraRow(ahven, "Ahven", camera.url), taken.put, LiveWriter(hub.live, clock), clock)
    watch.update(CameraRow(ahven, "Ahven", camera.url), PrinterState.PRINTING)
    yield watch, taken
    watch.close()


def test_the_camera_named_in_the_settings_is_used(hub, ahven, print_room, camera, until):
    """O10, for a serial printer, which has no server to ask."""
    name_camera(hub, "ahven", camera.url)
    print_room.open_idle()
    until(lambda: rows(hub.live, IMAGE_SQL) == [{"image": camera.image, "turn": ""}])
    assert hub.printer("ahven").camera_image_at is not None


def test_the_camera_named_by_the_server_is_used(hub, ahven, print_room, camera, until):
    """O10"""
    print_room.open_idle()
    assert hub.printer("ahven").camera_image_at is None
    print_room.printers["ahven"].emit(CameraFound((camera.url,), "hv"))
    until(lambda: rows(hub.live, IMAGE_SQL) == [{"image": camera.image, "turn": "hv"}])


def test_the_settings_take_precedence_over_the_server(hub, ahven, print_room, camera, until):
    """O10, Q9: an address on any host may stand in the configuration."""
    with camera_server() as server_camera:
        name_camera(hub, "ahven", camera.url)
        print_room.open_idle()
        print_room.printers["ahven"].emit(CameraFound((server_camera.url,)))
        until(lambda: hub.printer("ahven").camera_image_at is not None)
        assert server_camera.requested == []


def test_the_last_image_is_removed_when_there_is_no_camera_any_more(hub, ahven, print_room, camera, until):
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    printer.emit(CameraFound((camera.url,)))
    until(lambda: hub.printer("ahven").camera_image_at is not None)
    printer.emit(CameraFound(()))
    until(lambda: hub.printer("ahven").camera_image_at is None)
    printer.emit(CameraImageTaken(b"still under way"), StateChanged(PrinterState.ERROR))
    hub.until_state("ahven", "error")
    assert rows(hub.live, IMAGE_SQL) == []


def test_no_image_is_left_when_the_print_room_stops(hub, ahven, print_room, camera, until):
    name_camera(hub, "ahven", camera.url)
    print_room.open_idle()
    until(lambda: hub.printer("ahven").camera_image_at is not None)
    print_room.close()
    assert rows(hub.live, IMAGE_SQL) == []


def test_an_image_that_had_to_wait_keeps_its_true_age(hub, watching, clock):
    """O10: while the hub's disk is full it waits, and must not be shown as new."""
    watch, taken = watching
    image, taken_at = taken.get(timeout=WITHIN_S), clock.now()
    clock.advance(PRINTING_EACH_S / 2)
    watch.apply(image)
    assert row(hub.live, "SELECT at FROM camera_image") == {"at": to_text(taken_at)}


def test_an_image_that_arrives_after_closing_is_dropped(hub, watching):
    watch, taken = watching
    image = taken.get(timeout=WITHIN_S)
    watch.close()
    watch.apply(image)
    assert rows(hub.live, IMAGE_SQL) == []


@pytest.mark.announces("is being stopped")
def test_a_camera_that_hangs_delays_nothing(hub, ahven, print_room, camera, until):
    """O10: orders are carried out and readings arrive while an image is awaited."""
    camera.mode = "silent"
    name_camera(hub, "ahven", camera.url)
    print_room.open_idle()
    until(lambda: camera.requested)
    _, order_id = hub.start("ahven")
    assert hub.answer(order_id).done
    hub.until_state("ahven", "printing")
