"""A camera over real HTTP: what is taken from it, what is dropped, and how often it is asked (O10)."""

import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from kiosk.base.clock import SystemClock
from kiosk.printers.camera import Camera, camera_address
from kiosk.printers.printer import CameraFound, CameraImageTaken, NoImageError
from kiosk.printers.snapshot import LARGEST_BYTES, fetch_image
from tests.camera_server import CameraServer, bed_picture, camera_server
from tests.octoprint_server import free_port

TIMEOUT_S = 30.0
SERVER = "http://octopi.local:5000/first"


@pytest.fixture
def camera() -> Iterator[CameraServer]:
    with camera_server() as switched_on:
        yield switched_on


@pytest.mark.parametrize("way", ["good", "chunked"])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_whole_picture_comes_as_it_was_sent(camera: CameraServer, way: str, kind: str) -> None:
    camera.image, camera.way = bed_picture(kind=kind), way
    assert fetch_image(camera.url) == camera.image
    assert camera.asked == ["/?action=snapshot"]


def test_a_name_and_password_in_the_address_are_given_and_nothing_else_of_ours(camera: CameraServer) -> None:
    """O9: the key of the OctoPrint server is no business of a camera."""
    fetch_image(f"http://hub:p%40ss@127.0.0.1:{camera.port}/pic.jpg")
    (headers,) = camera.headers
    assert headers.pop("Authorization") == "Basic aHViOnBAc3M="
    assert set(headers) == {"Host", "Accept-Encoding", "Connection"}
    assert camera.asked == ["/pic.jpg"]


@pytest.mark.parametrize("way", ["drip", "drip_headers", "silent"])
def test_a_camera_that_never_comes_to_an_end_is_left_in_time(camera: CameraServer, way: str) -> None:
    """O10: the time-out is for the whole picture; each single byte of it comes well in time."""
    camera.way = way
    began_s = time.monotonic()
    with pytest.raises(NoImageError, match="longer than 1 s"):
        fetch_image(camera.url, within_s=1.0)
    assert time.monotonic() - began_s >= 1.0


@pytest.mark.parametrize(
    ("way", "words"),
    [("cut", "not whole"), ("missing", "status 404"), ("words", "neither JPEG nor PNG"), ("film", "too large")],
)
def test_what_is_no_picture_is_dropped(camera: CameraServer, way: str, words: str) -> None:
    camera.way = way
    with pytest.raises(NoImageError, match=words):
        fetch_image(camera.url)


def test_a_picture_that_is_too_large_is_not_even_read(camera: CameraServer) -> None:
    camera.image = b"\xff\xd8\xff" + bytes(LARGEST_BYTES)
    with pytest.raises(NoImageError, match="too large"):
        fetch_image(camera.url)


def test_a_small_file_with_a_huge_picture_is_dropped(camera: CameraServer) -> None:
    camera.image = bed_picture(size=(6000, 4000), kind="PNG")
    assert len(camera.image) < LARGEST_BYTES
    with pytest.raises(NoImageError, match="too many pixels"):
        fetch_image(camera.url)


def test_nobody_is_sent_anywhere_else(camera: CameraServer) -> None:
    with camera_server() as other:
        camera.way, camera.elsewhere = "redirect", other.url
        with pytest.raises(NoImageError, match="status 302"):
            fetch_image(camera.url)
        assert other.asked == []


def test_something_that_is_no_camera_at_all_is_dropped() -> None:
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


def test_a_server_that_takes_calls_and_never_answers_is_left_in_time_with_tls_too() -> None:
    """O10: the time-out holds from the first try to connect."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        for scheme in ("http", "https"):
            with pytest.raises(NoImageError, match="longer than 1 s"):
                fetch_image(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}/", within_s=1.0)


def test_a_camera_without_tls_is_not_taken_for_one_with(camera: CameraServer) -> None:
    with pytest.raises(NoImageError, match="TLS"):
        fetch_image(camera.url.replace("http:", "https:"))


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://x/y", "", "http://", "http://x:99999/", "http://x/ y"]
)
def test_an_address_that_is_none_is_never_followed(address: str) -> None:
    with pytest.raises(NoImageError):
        fetch_image(address)


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("/webcam/?action=snapshot", "http://octopi.local:5000/webcam/?action=snapshot"),
        ("webcam/shot.jpg", "http://octopi.local:5000/first/webcam/shot.jpg"),
        ("http://127.0.0.1:8080/?action=snapshot", "http://octopi.local:8080/?action=snapshot"),
        ("http://localhost/shot", "http://octopi.local/shot"),
        ("http://[::1]:81/shot", "http://octopi.local:81/shot"),
        ("http://0.0.0.0:81/shot", "http://octopi.local:81/shot"),
        ("http://me:secret@127.1.2.3/shot", "http://me:secret@octopi.local/shot"),
        ("https://camera.local/shot?x=1#top", "https://camera.local/shot?x=1"),
        (" http://10.0.0.9/a.jpg ", "http://10.0.0.9/a.jpg"),
        ("file:///etc/passwd", ""),
        ("rtsp://10.0.0.9/live", ""),
        ("http://[::", ""),
        ("http://x:99999999/", ""),
        ("http://x/" + "a" * 600, ""),
        ("", ""),
        ("  ", ""),
    ],
)
def test_an_address_is_seen_from_here(told: str, address: str) -> None:
    """The server's localhost is the server, never the machine of the kiosk; nothing but http and https is followed."""
    assert camera_address(told, SERVER) == address


def test_a_server_at_an_ipv6_address_keeps_its_brackets() -> None:
    assert camera_address("http://localhost:8080/s", "http://[fd00::7]:5000") == "http://[fd00::7]:8080/s"


class Taken:
    """The pictures that were reported, and a wait for the next one."""

    def __init__(self) -> None:
        self.events: list[CameraImageTaken] = []
        self._changed = threading.Condition()

    def __call__(self, event: CameraImageTaken) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def until(self, holds: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(holds, TIMEOUT_S)


@pytest.fixture
def taken() -> Taken:
    return Taken()


@pytest.fixture
def eye(taken: Taken) -> Iterator[Camera]:
    made = Camera(taken, "Hauki", SystemClock())
    yield made
    made.close()


def test_pictures_come_again_and_again_one_at_a_time(camera: CameraServer, eye: Camera, taken: Taken) -> None:
    eye.aim(CameraFound((camera.url,), "hv"), 0.02)
    taken.until(lambda: len(taken.events) >= 5)
    assert set(taken.events) == {CameraImageTaken(camera.image, "hv")}
    assert camera.most_at_once == 1


def test_a_camera_that_rests_is_asked_at_once_when_a_print_begins(
    camera: CameraServer, eye: Camera, taken: Taken
) -> None:
    """O10: seldom while nothing is printed, every few seconds while something is."""
    eye.aim(CameraFound((camera.url,)), 1000.0)
    taken.until(lambda: len(taken.events) == 1)
    eye.aim(CameraFound((camera.url,)), 0.02)
    taken.until(lambda: len(taken.events) >= 3)


def test_the_address_that_gives_pictures_is_found_among_the_likely_ones(
    camera: CameraServer, eye: Camera, taken: Taken
) -> None:
    """A server names its camera as it sees it itself; from here only another way may lead there."""
    with camera_server() as wrong:
        wrong.way = "missing"
        eye.aim(CameraFound((wrong.url, camera.url)), 0.02)
        taken.until(lambda: len(taken.events) >= 4)
        assert len(wrong.asked) == 1, "what was good last time is asked first"


def test_no_camera_no_question(camera: CameraServer, eye: Camera, taken: Taken) -> None:
    eye.aim(CameraFound((camera.url,)), 0.02)
    taken.until(lambda: bool(taken.events))
    eye.aim(CameraFound(()), 0.02)
    with camera_server() as other:
        eye.aim(CameraFound((other.url,)), 0.02)
        before = len(camera.asked)
        taken.until(lambda: len(other.asked) >= 3)
        assert len(camera.asked) <= before + 1, "one that was under way may still end"


def test_trouble_is_said_once_and_its_end_too_without_the_address(
    camera: CameraServer, eye: Camera, taken: Taken, caplog: pytest.LogCaptureFixture
) -> None:
    """P8: an address may hold a password."""
    caplog.set_level(logging.INFO)
    camera.way = "missing"
    eye.aim(CameraFound((f"http://me:secret@127.0.0.1:{camera.port}/shot",)), 0.01)
    waiting, give_up_at_s = threading.Event(), time.monotonic() + TIMEOUT_S
    while len(camera.asked) < 4:
        assert time.monotonic() < give_up_at_s
        waiting.wait(0.01)
    camera.way = "good"
    taken.until(lambda: len(taken.events) >= 2)
    assert [record.getMessage() for record in caplog.records] == [
        "Hauki: no picture from its camera: it answers with status 404",
        "Hauki: its camera gives pictures again",
    ]
    assert "secret" not in caplog.text


def test_a_camera_that_hangs_does_not_keep_its_owner(camera: CameraServer, eye: Camera, taken: Taken) -> None:
    """O10: never in the way."""
    camera.way = "silent"
    eye.aim(CameraFound((camera.url,)), 0.02)
    waiting, give_up_at_s = threading.Event(), time.monotonic() + TIMEOUT_S
    while not camera.asked:
        assert time.monotonic() < give_up_at_s
        waiting.wait(0.01)
    eye.close()  # returns at once, or the test would hang with the camera
    assert taken.events == []
