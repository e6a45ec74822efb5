"""A camera over real HTTP: which images are accepted, and when it is polled (O10)."""

import logging
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from kiosk.base.clock import SystemClock
from kiosk.printers.camera import Camera, camera_address
from kiosk.printers.printer import CameraFound, CameraImageTaken, NoImageError
from kiosk.printers.snapshot import MAX_BYTES, fetch_image
from tests.camera_server import CameraServer, bed_picture, camera_server
from tests.octoprint_server import free_port

TIMEOUT_S = 30.0
SERVER = "http://octopi.local:5000/first"


@pytest.fixture
def camera() -> Iterator[CameraServer]:
    with camera_server() as switched_on:
        yield switched_on


@pytest.mark.parametrize("mode", ["good", "chunked"])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_whole_image_is_unchanged(camera: CameraServer, mode: str, kind: str) -> None:
    camera.image, camera.mode = bed_picture(kind=kind), mode
    assert fetch_image(camera.url) == camera.image
    assert camera.requested == ["/?action=snapshot"]


def test_a_login_in_the_address_is_sent_and_nothing_else_of_ours(camera: CameraServer) -> None:
    """O9: the key of the OctoPrint server is not for the camera."""
    fetch_image(f"http://hub:p%40ss@127.0.0.1:{camera.port}/pic.jpg")
    (headers,) = camera.headers
    assert headers.pop("Authorization") == "Basic aHViOnBAc3M="
    assert set(headers) == {"Host", "Accept-Encoding", "Connection"}
    assert camera.requested == ["/pic.jpg"]


def test_a_server_s_camera_is_fetched_from_the_server_whatever_its_name_means_now(camera: CameraServer) -> None:
    """Q9: a name that led to the server before may lead to another machine, or to us, a moment later."""
    address = f"http://octopi.invalid:{camera.port}/shot"
    assert fetch_image(address, ip_address="127.0.0.1") == camera.image
    assert camera.headers[-1]["Host"] == f"octopi.invalid:{camera.port}"
    with pytest.raises(NoImageError):
        fetch_image(camera.url, ip_address="127.0.0.2")


@pytest.mark.parametrize("mode", ["drip", "drip_headers", "silent"])
def test_a_camera_that_never_finishes_times_out(camera: CameraServer, mode: str) -> None:
    """O10: the time-out is for the whole image; each single byte comes in time."""
    camera.mode = mode
    began_s = time.monotonic()
    with pytest.raises(NoImageError, match="longer than 1 s"):
        fetch_image(camera.url, within_s=1.0)
    assert time.monotonic() - began_s >= 1.0


@pytest.mark.parametrize(
    ("mode", "words"),
    [("cut", "incomplete"), ("missing", "status 404"), ("html", "neither JPEG nor PNG"), ("stream", "too large")],
)
def test_what_is_no_image_is_refused(camera: CameraServer, mode: str, words: str) -> None:
    camera.mode = mode
    with pytest.raises(NoImageError, match=words):
        fetch_image(camera.url)


def test_an_image_that_is_too_large_is_refused(camera: CameraServer) -> None:
    camera.image = b"\xff\xd8\xff" + bytes(MAX_BYTES)
    with pytest.raises(NoImageError, match="too large"):
        fetch_image(camera.url)


def test_a_small_file_with_a_huge_image_is_refused(camera: CameraServer) -> None:
    camera.image = bed_picture(size=(6000, 4000), kind="PNG")
    assert len(camera.image) < MAX_BYTES
    with pytest.raises(NoImageError, match="too many pixels"):
        fetch_image(camera.url)


def png(width: int, height: int, bits: int, colours: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">IIBB", width, height, bits, colours) + b"IEND\xaeB`\x82"


def jpeg(width: int, height: int, bits: int = 8, marker: int = 0xC0, components: int = 3, scans: int = 1) -> bytes:
    frame = struct.pack(">BBHBHHB", 0xFF, marker, 8 + 3 * components, bits, height, width, components)
    return b"\xff\xd8" + frame + bytes(3 * components) + b"\xff\xda\0" * scans + b"\xff\xd9"


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (png(4000, 3000, 8, 6), None),
        (png(4000, 3000, 16, 6), "too many pixels"),
        (png(3000, 2000, 16, 6), None),
        (png(3000, 2001, 16, 6), "too many pixels"),
        (png(2**31, 2**31, 1, 0), "too many pixels"),
        (png(0, 1000, 8, 2), "too many pixels"),
        (jpeg(4000, 3000), None),
        (jpeg(4000, 3001), "too many pixels"),
        (jpeg(4000, 3000, marker=0xC2), "too many pixels"),
        (jpeg(3264, 2448, marker=0xC2), None),
        (jpeg(4000, 3000, bits=12), "too many pixels"),
        (jpeg(65535, 65535), "too many pixels"),
        (jpeg(640, 480, marker=0xC2, scans=101), "too many scans"),
        (jpeg(640, 480, marker=0xC2, scans=12), None),
    ],
)
def test_an_image_is_bounded_by_its_pixels_and_their_depth(
    camera: CameraServer, image: bytes, words: str | None
) -> None:
    """Q8: in memory by its pixels and their depth, and in time; not by what it takes on the wire."""
    camera.image = image
    if words is None:
        assert fetch_image(camera.url) == image
    else:
        with pytest.raises(NoImageError, match=words):
            fetch_image(camera.url)


def test_a_redirect_is_not_followed(camera: CameraServer) -> None:
    """O13, Q9"""
    with camera_server() as other:
        camera.mode, camera.redirect_to = "redirect", other.url
        with pytest.raises(NoImageError, match="status 302"):
            fetch_image(camera.url)
        assert other.requested == []


def test_something_that_is_no_camera_is_refused() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def greet() -> None:
            caller, _ = listener.accept()
            caller.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")
            caller.close()

        greeter = threading.Thread(target=greet)
        greeter.start()
        with pytest.raises(NoImageError):
            fetch_image(f"http://127.0.0.1:{listener.getsockname()[1]}/")
        greeter.join()
    with pytest.raises(NoImageError):
        fetch_image(f"http://127.0.0.1:{free_port()}/")


def test_a_server_that_never_answers_times_out_with_tls_too() -> None:
    """O10: the time-out includes connecting."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        for scheme in ("http", "https"):
            with pytest.raises(NoImageError, match="longer than 1 s"):
                fetch_image(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}/", within_s=1.0)


def test_a_camera_without_tls_is_not_reached_by_https(camera: CameraServer) -> None:
    with pytest.raises(NoImageError, match="TLS"):
        fetch_image(camera.url.replace("http:", "https:"))


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://x/y", "", "http://", "http://x:99999/", "http://x/ y"]
)
def test_an_invalid_address_is_refused(address: str) -> None:
    with pytest.raises(NoImageError):
        fetch_image(address)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("/webcam/?action=snapshot", "http://octopi.local:5000/webcam/?action=snapshot"),
        ("webcam/shot.jpg", "http://octopi.local:5000/first/webcam/shot.jpg"),
        ("http://127.0.0.1:8080/?action=snapshot", "http://octopi.local:8080/?action=snapshot"),
        ("http://localhost/shot", "http://octopi.local/shot"),
        ("http://[::1]:81/shot", "http://octopi.local:81/shot"),
        ("http://0.0.0.0:81/shot", "http://octopi.local:81/shot"),
        ("http://me:secret@127.1.2.3/shot", "http://octopi.local/shot"),
        ("http://me:secret@OctoPi.local:81/shot", "http://octopi.local:81/shot"),
        ("https://octopi.local./shot?x=1#top", "https://octopi.local/shot?x=1"),
        (" http://octopi.local/a.jpg ", "http://octopi.local/a.jpg"),
        ("http://10.0.0.9/a.jpg", ""),
        ("http://192.168.1.1/reboot", ""),
        ("//169.254.169.254/latest/meta-data", ""),
        ("http://octopi.local.evil.example/shot", ""),
        ("http://octopi.local@evil.example/shot", ""),
        ("http://2130706433/shot", ""),
        ("http://224.0.0.251:5353/", ""),
        ("file:///etc/passwd", ""),
        ("rtsp://10.0.0.9/live", ""),
        ("http://[::", ""),
        ("http://x:99999999/", ""),
        ("http://x/" + "a" * 600, ""),
        ("", ""),
        ("  ", ""),
    ],
)
def test_a_server_s_camera_url_becomes_an_address_for_us(url: str, address: str) -> None:
    """O10, Q9: only on the server's own host, whose localhost is the server and never us; a login is dropped."""
    assert camera_address(url, SERVER) == address


def test_a_server_at_an_ipv6_address_keeps_its_brackets() -> None:
    assert camera_address("http://localhost:8080/s", "http://[fd00::7]:5000") == "http://[fd00::7]:8080/s"


class ReportedImages:
    """The images that were reported; waits for further ones."""

    def __init__(self) -> None:
        self.events: list[CameraImageTaken] = []
        self._changed = threading.Condition()

    def __call__(self, event: CameraImageTaken) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def wait_until(self, holds: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(holds, TIMEOUT_S)


@pytest.fixture
def images() -> ReportedImages:
    return ReportedImages()


@pytest.fixture
def poller(images: ReportedImages) -> Iterator[Camera]:
    made = Camera(images, "Hauki", SystemClock())
    yield made
    made.close()


def test_images_are_fetched_repeatedly_one_at_a_time(
    camera: CameraServer, poller: Camera, images: ReportedImages
) -> None:
    poller.watch(CameraFound((camera.url,), "hv"), 0.02)
    images.wait_until(lambda: len(images.events) >= 5)
    assert set(images.events) == {CameraImageTaken(camera.image, "hv")}
    assert camera.max_in_progress == 1


def test_a_shorter_interval_applies_in_progress(camera: CameraServer, poller: Camera, images: ReportedImages) -> None:
    """O10: rarely while the printer is idle, every few seconds during a print."""
    poller.watch(CameraFound((camera.url,)), 1000.0)
    images.wait_until(lambda: len(images.events) == 1)
    poller.watch(CameraFound((camera.url,)), 0.02)
    images.wait_until(lambda: len(images.events) >= 3)


def test_the_address_that_works_is_found_among_the_candidates(
    camera: CameraServer, poller: Camera, images: ReportedImages
) -> None:
    """O10: a server names its camera as it sees it; from here another address may be needed."""
    with camera_server() as wrong:
        wrong.mode = "missing"
        poller.watch(CameraFound((wrong.url, camera.url)), 0.02)
        images.wait_until(lambda: len(images.events) >= 4)
        assert len(wrong.requested) == 1, "the last good address is tried first"


def test_without_an_address_nothing_is_polled(camera: CameraServer, poller: Camera, images: ReportedImages) -> None:
    poller.watch(CameraFound((camera.url,)), 0.02)
    images.wait_until(lambda: bool(images.events))
    poller.watch(CameraFound(()), 0.02)
    with camera_server() as other:
        poller.watch(CameraFound((other.url,)), 0.02)
        before = len(camera.requested)
        images.wait_until(lambda: len(other.requested) >= 3)
        assert len(camera.requested) <= before + 1, "one that was in progress may still end"


def test_a_failure_and_its_end_are_logged_once_without_the_address(
    camera: CameraServer, poller: Camera, images: ReportedImages, caplog: pytest.LogCaptureFixture
) -> None:
    """P8: an address may have a password."""
    caplog.set_level(logging.INFO)
    camera.mode = "missing"
    poller.watch(CameraFound((f"http://me:secret@127.0.0.1:{camera.port}/shot",)), 0.01)
    waiting, give_up_at_s = threading.Event(), time.monotonic() + TIMEOUT_S
    while len(camera.requested) < 4:
        assert time.monotonic() < give_up_at_s
        waiting.wait(0.01)
    camera.mode = "good"
    images.wait_until(lambda: len(images.events) >= 2)
    assert [record.getMessage() for record in caplog.records] == [
        "Hauki: no image from the camera: it answers with status 404",
        "Hauki: the camera delivers images again",
    ]
    assert "secret" not in caplog.text


def test_closing_does_not_wait_for_a_camera_that_hangs(
    camera: CameraServer, poller: Camera, images: ReportedImages
) -> None:
    """O10."""
    camera.mode = "silent"
    poller.watch(CameraFound((camera.url,)), 0.02)
    waiting, give_up_at_s = threading.Event(), time.monotonic() + TIMEOUT_S
    while not camera.requested:
        assert time.monotonic() < give_up_at_s
        waiting.wait(0.01)
    poller.close()  # returns at once
    assert images.events == []
