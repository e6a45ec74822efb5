"""The film strip of a print: one small image of each quarter, from a real camera server to the hub's database."""

import io
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PIL import Image

from kiosk.printers.printer import CameraFound, JobProgressed, NoImageError, Outcome
from kiosk.printroom.records import Records
from kiosk.printroom.results.film_strip import FilmStrip, SnapshotTaken, SnapshotWanted, quarter_at
from kiosk.printroom.results.frames import LARGEST_PX, MOST_BYTES, small_frame
from kiosk.printroom.results.snapshots import (
    SNAPSHOTS_KEPT,
    delete_old_snapshots,
    snapshot_jpeg,
    snapshots_of,
)
from tests.camera_server import CameraServer, bed_picture, camera_server
from tests.printroom.running_print_room import RunningPrintRoom
from tests.printroom.sample_hub import ManualClock, SampleHub


@pytest.fixture
def camera() -> Iterator[CameraServer]:
    with camera_server() as camera:
        yield camera


def test_a_print_keeps_an_image_of_its_quarters_and_of_what_lies_on_the_bed(
    hub: SampleHub,
    ahven: str,
    clock: ManualClock,
    print_room: RunningPrintRoom,
    camera: CameraServer,
    until: Callable[..., None],
) -> None:
    """With a real print room and a real camera: 25 % while it prints, 100 % after its end; small, turned upright."""
    job_id = print_room.open_printing()
    printer = print_room.printers["ahven"]
    printer.emit(JobProgressed(job_id, 0.26), CameraFound((camera.url,)))
    until(lambda: [one.quarter for one in snapshots_of(hub.db, job_id)] == [25])
    printer.finish()
    hub.until_state("ahven", "awaiting_clear")
    clock.advance(10)
    printer.emit(CameraFound((camera.url,), "hv"))
    until(lambda: [one.quarter for one in snapshots_of(hub.db, job_id)] == [25, 100])
    for quarter in (25, 100):
        jpeg = snapshot_jpeg(hub.db, job_id, quarter)
        assert jpeg is not None
        assert len(jpeg) <= MOST_BYTES
        assert Image.open(io.BytesIO(jpeg)).size == LARGEST_PX


def test_an_image_is_only_called_what_it_shows(hub: SampleHub, ahven: str, clock: ManualClock) -> None:
    """One that comes late is no quarter; one after the bed was cleared is no end of a print."""
    assert [quarter_at(share) for share in (0.1, 0.25, 0.29, 0.31, 0.5, 0.76, 0.99)] == [
        None, 25, 25, None, 50, 75, None,
    ]  # fmt: skip
    job_id, _ = hub.start("ahven")
    film = FilmStrip(Records(hub.db, clock))
    film.progressed(job_id, 0.26)
    late = SnapshotTaken(SnapshotWanted(job_id, 25), clock.now(), b"jpeg")
    film.progressed(job_id, 0.4)
    film.take(late, clock.monotonic_s())
    film.ended(job_id, Outcome.DONE, clock.monotonic_s())
    wanted = film.wanted
    assert wanted is not None
    film.stop()
    film.take(SnapshotTaken(wanted, clock.now(), b"jpeg"), clock.monotonic_s())
    film.ended(job_id, Outcome.DONE, clock.monotonic_s())
    clock.advance(120)
    film.take(SnapshotTaken(wanted, clock.now(), b"jpeg"), clock.monotonic_s())
    film.ended(job_id, Outcome.FAILED, clock.monotonic_s())
    assert film.wanted is None
    assert snapshots_of(hub.db, job_id) == ()


def test_a_print_room_that_restarts_keeps_no_quarter_twice(hub: SampleHub, ahven: str, clock: ManualClock) -> None:
    job_id, _ = hub.start("ahven")
    for _ in range(2):
        film = FilmStrip(Records(hub.db, clock))
        film.progressed(job_id, 0.51)
        if film.wanted is not None:
            film.take(SnapshotTaken(film.wanted, clock.now(), b"jpeg"), clock.monotonic_s())
        film.progressed(job_id, 0.52)
        assert film.wanted is None
    assert [one.quarter for one in snapshots_of(hub.db, job_id)] == [50]


def _png(size: tuple[int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("1", size).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    "image",
    [b"", b"GIF89a" + bytes(40), b"\xff\xd8\xff" + bytes(200), bed_picture()[:2000], _png((5000, 4000))],
    ids=["nothing", "another kind", "no picture", "cut off", "a huge one in few bytes"],
)
def test_hostile_images_are_refused(image: bytes) -> None:
    """Q8: whatever a camera sends, none of it is stored unless it is a picture of a usual size."""
    with pytest.raises(NoImageError):
        small_frame(image, "")


def test_a_frame_is_made_small_whatever_it_shows() -> None:
    """Noise can't be compressed: its frame is coarser, but never larger than the column takes."""
    noise = Image.effect_noise((1920, 1080), 120)
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=95)
    frame = small_frame(out.getvalue(), "r")
    assert len(frame) <= MOST_BYTES
    assert Image.open(io.BytesIO(frame)).size == (270, 480)


def test_old_images_are_deleted(hub: SampleHub, ahven: str, clock: ManualClock) -> None:
    """P6: people are in the room; also what a clock that was ahead has left."""
    job_id, _ = hub.start("ahven")
    records = Records(hub.db, clock)
    for quarter, days in ((25, -8), (50, -6), (75, 0), (100, 30)):
        records.keep_snapshot(job_id, quarter, clock.now() + timedelta(days=days), b"jpeg")
    assert delete_old_snapshots(hub.db, clock.now()) == 2
    assert [one.quarter for one in snapshots_of(hub.db, job_id)] == [50, 75]
    assert timedelta(days=3) <= SNAPSHOTS_KEPT <= timedelta(days=14)
